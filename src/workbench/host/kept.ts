import type { Area } from "../../a1";
import type { FileTable } from "../xlsx/model";
import type { Rect } from "./grid";
import type { Image } from "./image";

/** What the host keeps of a workbook because a grid does not hold it. */

/** A part of a chart: its properties by their names on the wire, and the parts inside it. */
export interface ChartPart {
  readonly values: Record<string, unknown>;
  readonly parts: Record<string, ChartPart>;
  /** The cells that a series takes its values and categories from, or a title its text. */
  cells?: Partial<Record<SeriesCells, Rect>>;
}

export type SeriesCells = "Values" | "XAxisValues" | "BubbleSizes" | "Text";

/** A chart as the host keeps it. The workbench draws it, see src/workbench/charts. */
export interface Chart {
  readonly id: string;
  /** Properties by their names on the wire. */
  readonly values: Record<string, unknown>;
  /** Title, legend, axes ... */
  readonly part: ChartPart;
  readonly series: ChartPart[];
  /** The cells that it was made from. */
  source: Rect;
  /** The cells it covers; only the first one matters where its size was set by itself. */
  place?: Area;
}

/** A picture on a sheet. The workbench draws it, see src/workbench/charts. */
export interface Picture {
  readonly id: string;
  readonly image: Image;
  /** Properties by their names on the wire: Name, Left, Top, Width and Height in points, AltTextDescription ... */
  readonly values: Record<string, unknown>;
}

/** How a sheet prints. */
export interface PageSetup {
  /** Properties by their names on the wire: Orientation, Zoom, margins in points ... */
  readonly values: Record<string, unknown>;
  /** Headers and footers by the pages they are for, then by their places: LeftHeader, CenterFooter ... */
  readonly texts: Partial<Record<Pages, Record<string, unknown>>>;
  /** All of the sheet where there are none. */
  readonly printAreas: Area[];
  titleRows?: Area;
  titleColumns?: Area;
}

export type Pages = "DefaultForAllPages" | "FirstPage" | "EvenPages" | "OddPages";

export const newPageSetup = (): PageSetup => ({ values: {}, texts: {}, printAreas: [] });

/** A table over cells of a grid, header row and totals included. */
export interface Table {
  readonly id: string;
  name: string;
  rect: Rect;
  /** What a file says of it: a table without headers has its columns' names here only. */
  readonly file?: Pick<
    FileTable,
    "columns" | "headless" | "totals" | "details" | "unfiltered" | "shows"
  >;
  /** Style, ShowBandedRows ... by their names on the wire. */
  readonly values: Record<string, unknown>;
}

/** What a workbook says of itself: title, author ... and properties that somebody has added. */
export interface WorkbookProperties {
  /** By their names on the wire: Title, Author ... */
  readonly values: Record<string, unknown>;
  readonly custom: Map<string, unknown>;
}

export const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof calculationModes)[number];
