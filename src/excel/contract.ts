/**
 * What the pane asks of Excel. src/excel is the only room that speaks Office.js; the pane imports these through
 * src/excel/index.ts and never sees a proxy or a request context.
 */

export interface Selection {
  /** Sheet!A1 or Sheet!A1:B2. */
  readonly address: string;
  /** The top left cell: its formula, or its value where it has none. */
  readonly formula: string;
  readonly value: number | string | boolean;
  /** Where the top left cell shows a part of a table that another cell spills: that cell. */
  readonly spilledFrom?: { readonly address: string; readonly formula: string };
}

/** What a formula refers to and the workbook does not have. */
export interface Missing {
  /** As it is written. */
  readonly text: string;
  /** A name that is none, nor a table; or which part is not there. */
  readonly what: "name" | "sheet" | "table" | "column" | "spill";
}

/** A scenario that the workbook keeps from now on. */
export interface OwnSaved {
  /** Whether there was one of that key. */
  readonly replaced: boolean;
  /** Sheets of managers that have it as a column now. */
  readonly managers: readonly string[];
  /** Why a manager has not, in plain words; the scenario is kept all the same. */
  readonly problems: readonly string[];
}

/** Trouble in plain words, with what to do. `unchanged` says whether anything in the workbook was touched. */
export class ExcelTrouble extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly unchanged: boolean,
  ) {
    super(message);
  }
}
