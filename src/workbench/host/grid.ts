import type { Area, SheetVisibility } from "../../a1";
import type { TableArea } from "./structured";

/** What a cell holds; "" where it is blank, an error as its text ("#NUM!"). */
export type GridValue = number | string | boolean;

/**
 * What is put into a cell: a value, {formula} or {text} for a text that must stay one; null leaves the cell alone,
 * "" empties it.
 */
export type CellEntry = GridValue | { readonly formula: string } | { readonly text: string } | null;

/** An area of one sheet. */
export interface Rect extends Area {
  readonly sheet: string;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly gridlines: boolean;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The look of a cell. Sizes are in points, as in Office.js. */
export interface CellStyle {
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly size: number;
  readonly fontName: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly wrapText: boolean;
  /** In degrees, upwards; 255 for letters one below the other. */
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export const plainStyle: CellStyle = {
  fill: null,
  color: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  size: 11,
  fontName: "Calibri",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  wrapText: false,
  rotation: 0,
  borders: {},
};

/** What a file says of a formula and its text does not. It holds as long as the formula keeps its form. */
export interface FormulaMark {
  /** An array formula of old times, which fills so many cells, whatever its answer. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** A formula of old times, which gives one cell though it could give more today. */
  readonly plain?: true;
  /** The file's answer, where the engine cannot calculate: it is shown, and not calculated anew. */
  readonly kept?: readonly (readonly GridValue[])[];
}

/** A cell with all that a file holds of it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  /** A constant, or what the formula was calculated to; null where the cell is only painted. */
  readonly value: GridValue | null;
  /** What a formula's answer fills, where that is more than the cell. Told by a grid, not taken by one. */
  readonly spill?: Area;
  /** The value comes from a formula that spills into the cell. Told by a grid, not taken by one. */
  readonly spilled?: true;
  /** A constant that is an error, not a text that looks like one. */
  readonly error?: true;
  /** What is not Excel's own. */
  readonly style: Partial<CellStyle>;
  /** "General" where none was chosen. */
  readonly format: string;
  readonly mark?: FormulaMark;
}

/** What a row or a column says, whether or not it has cells. */
export interface GridLine {
  /** What cells look like in what they say nothing of themselves; a row comes before a column. */
  readonly style?: Partial<CellStyle>;
  /** Of cells that have none of their own. */
  readonly format?: string;
  /** In points: of a row whose height somebody has chosen, or a column. */
  readonly size?: number;
  readonly hidden?: true;
  /** In the outline of a file. */
  readonly level?: number;
  readonly collapsed?: true;
}

/** The same of several beside one another. */
export interface GridLines extends GridLine {
  readonly first: number;
  readonly count: number;
}

/** What is said of rows and columns; of all others the usual height and width, in points. */
export interface SheetLines {
  readonly rows: readonly GridLines[];
  readonly columns: readonly GridLines[];
  readonly rowHeight?: number;
  readonly columnWidth?: number;
}

/** A defined name. Names with a scope belong to one sheet. */
export interface DefinedName {
  readonly name: string;
  /** With its leading =. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The id of the sheet; undefined for a name of the workbook. */
  readonly scope?: string;
}

/** What happens in a grid, by a person's hand or by a program. */
export type GridEvent =
  | { readonly kind: "changed"; readonly rect: Rect }
  | { readonly kind: "selected"; readonly rect: Rect }
  /** Somebody has duplicated a sheet by hand. */
  | { readonly kind: "copied"; readonly from: string; readonly sheet: string }
  | {
      readonly kind: "activated" | "deactivated" | "added" | "deleted" | "calculated";
      readonly sheet: string;
    };

export type ClearWhat = "All" | "Contents" | "Formats";

export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly mark: FormulaMark | undefined;
}

/**
 * What is kept beside a grid and refers to its cells: told where cells of a sheet go (null where they are deleted), it
 * says how to follow them and how to go back.
 */
export type Follower = (
  sheet: string,
  moved: (area: Area) => Area | null,
) => { readonly go: () => void; readonly back: () => void };

/** Told of a sheet that gets another name. */
export type Renamed = (before: string, after: string) => void;

/** What the Office.js host needs of a spreadsheet. Ids of sheets are the grid's own. */
export interface Grid {
  /** In the order of their tabs. */
  sheets(): readonly SheetInfo[];
  /** @param cells what is on it in a file; their formulas are calculated, and its columns have Excel's own width */
  addSheet(name: string, cells?: readonly GridCell[], lines?: SheetLines): string;
  /** Returns a function that puts the sheet back, its own names excepted. */
  removeSheet(id: string): () => void;
  moveSheet(id: string, position: number): void;
  changeSheet(id: string, change: Partial<Omit<SheetInfo, "id">>): void;

  activeSheet(): string;
  activate(sheet: string): void;
  selection(): Rect;
  select(rect: Rect): void;

  /** Every cell that holds something or looks like something, by row, then by column. */
  cells(sheet: string): GridCell[];
  /** What is said of rows and columns. */
  lines(sheet: string): SheetLines;
  /** Says of formulas what their text does not; undefined takes it back. */
  markFormulas(sheet: string, marks: readonly MarkedCell[]): void;
  /** The smallest rectangle around everything in the sheet; null where it is empty. */
  usedRect(sheet: string): Rect | null;
  values(rect: Rect): GridValue[][];
  /** Formulas where there are some, values elsewhere. */
  formulas(rect: Rect): GridValue[][];
  /** As displayed. */
  text(rect: Rect): string[][];
  /** The cells that a formula's array fills, if the rectangle's first cell is one of them; the formula is top left. */
  spillAround(rect: Rect): Rect | null;
  write(rect: Rect, entries: readonly (readonly CellEntry[])[]): void;
  clear(rect: Rect, what: ClearWhat): void;

  /** The style of the rectangle's first cell. */
  style(rect: Rect): CellStyle;
  setStyle(rect: Rect, change: Partial<CellStyle>): void;
  numberFormats(rect: Rect): string[][];
  setNumberFormats(rect: Rect, formats: readonly (readonly string[])[]): void;
  columnWidth(rect: Rect): number;
  setColumnWidth(rect: Rect, points: number): void;
  rowHeight(rect: Rect): number;
  setRowHeight(rect: Rect, points: number): void;
  isHidden(rect: Rect, dimension: "rows" | "columns"): boolean;
  setHidden(rect: Rect, dimension: "rows" | "columns", hidden: boolean): void;
  autofit(rect: Rect, dimension: "rows" | "columns"): void;

  /** From now on formulas find the tables of the workbook here. */
  useTables(tables: () => readonly TableArea[]): void;

  /** From now on something follows the cells that it refers to, and the names of their sheets. */
  follow(follower: Follower, renamed?: Renamed): void;

  /** A formula shows what Excel would not: it was given up, or refers to itself. Until somebody says that it is over. */
  inDoubt: boolean;

  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  /** Puts a new definition in the place of one with the same name and scope. */
  changeName(name: DefinedName): void;
  removeName(name: string, scope?: string): void;

  /** Settings that are saved with the workbook. */
  settings(): Readonly<Record<string, unknown>>;
  setSetting(key: string, value: unknown): void;

  /** What was done so far cannot be undone by hand any more. */
  clearUndo(): void;

  /**
   * Resolves when everything written so far has been calculated.
   * @param stop once it is aborted, what is not calculated yet is an error at once
   */
  settle(stop?: AbortSignal): Promise<void>;
  /** Returns a function that stops listening. */
  listen(listener: (event: GridEvent) => void): () => void;
}
