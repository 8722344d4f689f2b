import type { OwnSaved, Selection } from "../excel/contract";
import type { OwnVintages } from "../excel/ownVintages";
import type { SelectedValues } from "../excel/readSelected";
import type { PictureToInsert } from "../excel/insertPicture";
import type { AboutActions } from "./share/aboutActions";
import type { ShareActions } from "./share/actions";
import type { Numbers, Outcome } from "../scenarios";
import type { ReverseSheetOptions } from "../sheets";
import type { OwnScenario, OwnScenarios, ScenarioChoice } from "../scenarios/own";
import type { OwnVintage } from "../scenarios/ownVintage";
import type { CellActions } from "./explain/cellActions";

export interface Writing {
  /** The cell that the pane has named, with its sheet. */
  readonly at: string;
  readonly replace: boolean;
  /** The size of the answer, where it is known. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
  /** The number format of the answer; "" where its unit has none. */
  readonly format: string;
}

export type ReverseQuestion = Omit<ReverseSheetOptions, "date" | "version">;

export interface HoldingsInserted {
  readonly sheet: string;
  readonly count: number;
  /** The address of the list; undefined where nothing that was selected is one. */
  readonly from?: string;
}

/** What the pane does in Excel. Tests hand in fakes; the pane itself gets the ones that call src/excel. */
export interface Actions {
  /** The name that the sheet of a scenario gets where it is free. */
  sheetName(title: string): string;
  insertScenario(choice: ScenarioChoice): Promise<{ readonly sheet: string }>;
  /**
   * The manager on the numbers of a vintage, or of the user's, and the model that follows it; the workbook's own scenarios are
   * columns of it.
   */
  insertManager(numbers: Numbers): Promise<{ readonly sheets: readonly string[] }>;
  /** Both show the outcome first, or one of their own where none is told. */
  insertComparison(
    choices: readonly ScenarioChoice[],
    outcome?: Outcome,
  ): Promise<{ readonly sheet: string }>;
  insertSensitivity(choice: ScenarioChoice, outcome?: Outcome): Promise<{ readonly sheet: string }>;
  /** The holdings in the selection, `from` where they were found, or an example of five companies. */
  insertHoldings(): Promise<HoldingsInserted>;
  /** What it would take: the question and the two assumptions that the pane shows, the target in the unit of the chain. */
  insertReverse(
    choice: ScenarioChoice,
    question: ReverseQuestion,
  ): Promise<{ readonly sheet: string }>;
  /** The workbook's own scenarios. What cannot be read is left out and told; it never throws for their sake. */
  readOwnScenarios(): Promise<OwnScenarios>;
  /** Keeps a scenario in the workbook, in place of one of the same key, and in the managers that are there. */
  saveOwnScenario(own: OwnScenario): Promise<OwnSaved>;
  /** Forgets it. Sheets that were made of it stay as they are. */
  removeOwnScenario(key: string): Promise<{ readonly removed: boolean }>;
  /** Numbers of the user's that the workbook keeps. What cannot be read is left out and told. */
  readOwnVintages(): Promise<OwnVintages>;
  /** Keeps them, in place of those of the same key. */
  saveOwnVintage(on: OwnVintage): Promise<{ readonly replaced: boolean }>;
  /** Forgets them. Sheets and scenarios that were made on them stay as they are. */
  removeOwnVintage(key: string): Promise<{ readonly removed: boolean }>;
  /** The selected range with all its values. */
  readSelectedTable(): Promise<SelectedValues>;
  /** Writes to a cell; refuses where something is in it, unless told to replace it. */
  insertFormula(formula: string, options: Writing): Promise<{ readonly address: string }>;
  /** Lays a picture over a sheet, at the cell that the pane has named; no cell changes. */
  insertPicture(picture: PictureToInsert): Promise<{ readonly sheet: string }>;
  readSelection(): Promise<Selection>;
  /** Calls back with each new selection; answers with the way to stop it. */
  onSelectionChanged(handler: (selection: Selection) => void): () => void;
  /** What the tab Share does. */
  readonly share: ShareActions;
  /** The stamp of the workbook, and what is for those who receive it. */
  readonly about: AboutActions;
  readonly cells: CellActions;
}
