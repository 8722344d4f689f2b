import type { Selection } from "../excel/contract";

/** What the pane does in Excel. Tests hand in fakes; the pane itself gets the ones that call src/excel. */
export interface Actions {
  /** The name that the sheet of a scenario gets where it is free. */
  sheetName(title: string): string;
  insertScenario(key: string): Promise<{ readonly sheet: string }>;
  insertFormula(formula: string): Promise<{ readonly address: string }>;
  readSelection(): Promise<Selection>;
  /** Calls back when another cell is selected; answers with the way to stop it. */
  onSelectionChanged(handler: () => void): () => void;
}
