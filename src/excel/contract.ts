/**
 * What the pane asks of Excel. src/excel is the only room that speaks Office.js; the pane imports these through
 * src/excel/index.ts and never sees a proxy or a request context.
 */

export interface Selection {
  /** Sheet!A1 or Sheet!A1:B2. */
  readonly address: string;
  /** The top left cell. */
  readonly formula: string;
  readonly value: number | string | boolean;
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
