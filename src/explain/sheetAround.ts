/** A cell of a sheet: a formula, or what stands there. */
export type CellContent = number | string | boolean;

/** A name of the sheet, or of the workbook. */
export interface NameOfCells {
  readonly name: string;
  /** ='My sheet'!$B$3 */
  readonly formula: string;
  readonly comment: string;
}

/** A sheet from A1, as far as it was read, with the names that may mean cells of it. */
export interface SheetAround {
  readonly sheet: string;
  readonly cells: readonly (readonly CellContent[])[];
  /** The same cells with what their formulas answer. */
  readonly shown: readonly (readonly CellContent[])[];
  readonly names: readonly NameOfCells[];
}
