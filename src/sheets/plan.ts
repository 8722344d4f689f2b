import type { Area } from "../a1";

/**
 * A plan says what goes into a new worksheet: cells, looks, names, charts, all as rectangles. It knows nothing of
 * Office; src/excel carries it out in one request, the workbench and the .xlsx writer lay out the same plan.
 */

export type { Area };

/** A formula in English, with commas and A1 ranges, beginning with =. Plain text never becomes one. */
export interface PlanFormula {
  readonly formula: string;
}

/** A value, a formula, or null for a cell that stays empty. A text is always a text, whatever it begins with. */
export type PlanCell = number | string | boolean | PlanFormula | null;

/** Rows of equal length, from their upper left cell. */
export interface PlanBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** Looks by purpose, in the finance code: inputs blue, formulas black, links to other sheets green. */
export type Style =
  | "title"
  | "subtitle"
  | "heading"
  | "columnHeader"
  | "rowHeader"
  /** A row header beside a value: where it is long, its row grows. */
  | "label"
  | "note"
  | "input"
  /** An input that is a word from a list. */
  | "choice"
  /** A hard-coded number that is not meant to be changed, and one that departs from the baseline. */
  | "given"
  | "departure"
  | "formula"
  | "link"
  | "check"
  /** What one chooses at the top of a sheet, and what its check of checks is called. */
  | "choiceLabel"
  | "source"
  | "unit"
  | "code";

export interface StyledArea extends Area {
  readonly style: Style;
}

export interface FormattedArea extends Area {
  /** Of numbers, as Excel writes it in English: 0.0%. */
  readonly format: string;
}

export interface NamedCell {
  /** Scoped to the worksheet, so that two scenario sheets live together. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly comment: string;
}

/** How a line is drawn, in Excel's own words. */
export type Dash = "Continuous" | "Dash" | "DashDot" | "Dot";

/** As Excel calls them. */
export const chartKinds = [
  "Line",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "AreaStacked",
] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface PlanSeries {
  readonly name: string;
  readonly values: Area;
  /** Another kind than the chart's: a line over areas. */
  readonly kind?: ChartKind;
  /** #RRGGBB; "none" takes room and is not seen, so that others stand upon it. The chart's own colours without it. */
  readonly color?: string;
  readonly dash?: Dash;
  /** On an axis of its own at the right. */
  readonly secondary?: boolean;
}

export interface PlanChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cell that the title takes its text from, where it hangs on a choice; `title` is what that says at first. */
  readonly titleFrom?: Area;
  readonly categories: Area;
  readonly series: readonly [PlanSeries, ...PlanSeries[]];
  /** The cells it covers. */
  readonly place: Area;
  /** What the axes count, and in which unit. */
  readonly axisTitles?: AxisTitles;
  /** The bars of a category lie in one place, each with its value: low to one side, high to the other. */
  readonly overlaid?: true;
  /** Below the chart, unless its title says what is what. */
  readonly legend?: false;
}

/** Either may be taken from a cell too. */
export interface AxisTitles {
  readonly categories: string;
  readonly values: string;
  readonly categoriesFrom?: Area;
  readonly valuesFrom?: Area;
}

export interface DropDown {
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
  /** The cells that hold the words; Excel takes more than 255 characters only from cells. */
  readonly from?: Area;
}

/** Rows that are folded away until somebody opens them. */
export interface RowGroup {
  readonly row: number;
  readonly rows: number;
}

/** What can be read on paper, see paper.ts; the paper's size is the user's. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Rows from the top that every page repeats. */
  readonly titleRows: number;
  /** What does not fit on one page's width; without it the sheet is as wide as one page, and as long as it needs. */
  readonly wide?: WidePrint;
  /** In Excel's codes: &A is the sheet's name, &P the page, &N the number of pages. */
  readonly leftFooter: string;
  readonly rightFooter: string;
}

export interface WidePrint {
  /** In per cent. */
  readonly scale: number;
  /** Columns from the left that every page repeats. */
  readonly titleColumns: number;
  /** One below the other, each from a new page on: those that are wider than a page go on beside it. */
  readonly areas: readonly [Area, ...Area[]];
}

export interface SheetPlan {
  /** The wanted name; where it is taken, "Name (2)" and so on. Made valid by sheetName. */
  readonly name: string;
  readonly blocks: readonly PlanBlock[];
  /** Later ones lie over earlier ones. */
  readonly formats: readonly FormattedArea[];
  readonly styles: readonly StyledArea[];
  readonly names: readonly NamedCell[];
  /** In characters, as Excel's user sees them, from column A; one a column. */
  readonly columnWidths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly PlanChart[];
  readonly dropDowns: readonly DropDown[];
  readonly groups?: readonly RowGroup[];
  readonly print: PrintSetup;
}

/** Sheets that refer to one another: their formulas need the names that they get in the workbook. */
export interface SheetSet {
  /** The wanted names, in order. */
  readonly names: readonly string[];
  /** The plans under the names that were free, in the same order. */
  readonly plans: (names: readonly string[]) => readonly SheetPlan[];
}
