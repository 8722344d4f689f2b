/**
 * A plan says what goes into a new worksheet: cells, looks, names, charts. It knows nothing of Office; src/excel
 * carries it out in one request, the workbench and the .xlsx writer read the same plan.
 */

/** A number, a text, TRUE or FALSE, a formula (a text that begins with =), or null for an empty cell. */
export type PlanCell = number | string | boolean | null;

/** Looks by purpose, in the finance code: inputs blue, formulas black, links to other sheets green. */
export type Style =
  | "title"
  | "subtitle"
  | "heading"
  | "columnHeader"
  | "label"
  | "note"
  | "input"
  | "formula"
  | "link"
  | "check"
  | "source";

export interface StyledRange {
  /** Zero-based, inclusive of the first row and column. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: Style;
}

export interface NamedCell {
  /** Scoped to the worksheet, so that two scenario sheets live together. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly comment: string;
}

export interface PlanChart {
  readonly kind: "Line" | "ColumnClustered" | "BarClustered" | "Area";
  readonly title: string;
  /** Header and values of each series, in columns; the first column is the category. */
  readonly categories: { readonly row: number; readonly column: number; readonly rows: number };
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** Where it stands. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface DropDown {
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
}

export interface SheetPlan {
  /** The wanted name; where it is taken, "Name (2)" and so on. At most 31 characters, made valid by sheetName. */
  readonly name: string;
  /** From A1, rows of equal length. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Of the same size, "" for General. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly styles: readonly StyledRange[];
  readonly names: readonly NamedCell[];
  /** In characters, as Excel's user sees them; one a column. */
  readonly columnWidths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly PlanChart[];
  readonly dropDowns: readonly DropDown[];
  readonly landscape: boolean;
}
