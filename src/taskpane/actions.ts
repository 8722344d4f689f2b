import type { Selection } from "../excel/contract";

export interface Writing {
  /** The cell that the pane has named, with its sheet. */
  readonly at: string;
  readonly replace: boolean;
  /** The size of the answer, where it is known. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
}

/** What the pane does in Excel. Tests hand in fakes; the pane itself gets the ones that call src/excel. */
export interface Actions {
  /** The name that the sheet of a scenario gets where it is free. */
  sheetName(title: string): string;
  insertScenario(key: string): Promise<{ readonly sheet: string }>;
  /** The manager and the model that follows it. */
  insertManager(): Promise<{ readonly sheets: readonly string[] }>;
  insertComparison(keys: readonly string[]): Promise<{ readonly sheet: string }>;
  insertSensitivity(key: string): Promise<{ readonly sheet: string }>;
  /** Writes to a cell; refuses where something is in it, unless told to replace it. */
  insertFormula(formula: string, options: Writing): Promise<{ readonly address: string }>;
  readSelection(): Promise<Selection>;
  /** Calls back with each new selection; answers with the way to stop it. */
  onSelectionChanged(handler: (selection: Selection) => void): () => void;
}
