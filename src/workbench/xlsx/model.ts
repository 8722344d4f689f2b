import type { SheetVisibility } from "../../a1";
import type { Area, DropDown, PlanChart, RowGroup } from "../../sheets";
import type { GridValue } from "../host/grid";
import type { FileLines, FileLook } from "./look";

export * from "./look";

/** What an .xlsx file holds, apart from its XML. Rows and columns count from 0. */

export interface FileFormula {
  /** As it is typed, with its leading =. */
  readonly text: string;
  /** The cells that its answer fills, where these are more than one. */
  readonly spill: Area | null;
  /** The file that it was read from marked it as an array, which its text does not tell. */
  readonly array?: true;
  /** The cells of an array formula of old times ({=...}): it fills them whatever its answer. */
  readonly cse?: Area;
  /** A formula of old times, which gives one cell though it could give more today and its text does not tell. */
  readonly plain?: true;
  /** The file has no answer, as where a program has written it. */
  readonly unanswered?: true;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly formula?: FileFormula;
  /** What the cell shows; with a formula, what it was last calculated to. null where the cell is only painted. */
  readonly value: GridValue | null;
  /** The value comes from a formula, the cell's own or one that spills into it: texts such as #N/A are errors. */
  readonly calculated: boolean;
  readonly look: FileLook;
  /** "" is General. */
  readonly format: string;
}

/** A defined name: cells, or a formula such as a LAMBDA. */
export interface FileName {
  readonly name: string;
  /** With its leading =. */
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
}

export interface FileTable {
  readonly name: string;
  /** Its header row included. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** TableStyleMedium2; "" for none. */
  readonly style: string;
  /** Its first row is data: the columns' names stand in the file only. */
  readonly headless?: true;
  /** Its last row holds totals. */
  readonly totals?: true;
  /** What its columns hold besides their names; empty or left out where that is nothing. */
  readonly details?: readonly FileColumn[];
  /** It has no buttons to filter by. */
  readonly unfiltered?: true;
  /** Which parts its style shows, by the file's words. */
  readonly shows?: Readonly<Record<string, boolean>>;
}

/** What the style of a table shows where nobody says otherwise. */
export const usualParts: Readonly<Record<string, boolean>> = {
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: true,
  showColumnStripes: false,
};

/** What a column of a table says of its cells. Formulas are as they are typed, with their =. */
export interface FileColumn {
  /** Of every cell of the column. */
  readonly formula?: string;
  readonly totalsLabel?: string;
  /** sum, average, custom ... */
  readonly totalsFunction?: string;
  readonly totalsFormula?: string;
}

/** The first and the last of rows or columns beside one another. */
export type IndexSpan = readonly [first: number, last: number];

export interface FilePrint {
  readonly landscape: boolean;
  /** How many pages it may take, 0 being as many as needed; null prints at a scale. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Repeated on every page. */
  readonly titleRows: IndexSpan | null;
  readonly titleColumns: IndexSpan | null;
  /** In per cent, where that is not its full size and nothing is fitted. */
  readonly scale?: number;
  /** One below the other, each from a new page on; without any, all is printed. */
  readonly areas: readonly Area[];
  /** On every page, in Excel's codes: &LLeft&RPage &P of &N; "" for none. */
  readonly header: string;
  readonly footer: string;
}

/** A list of choices. */
export interface FileDropDown extends DropDown {
  /** Where its words come from, if not from cells of the same sheet: a reference to another, a name, a formula, with its =. */
  readonly source?: string;
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Without a password. */
  readonly locked: boolean;
  /** By row, then by column. */
  readonly cells: readonly FileCell[];
  /** In characters, from column A; null where Excel's own width stays. */
  readonly columnWidths: readonly (number | null)[];
  /** What is said of rows and columns, but for the widths of columns; by their places. */
  readonly rows?: readonly FileLines[];
  readonly columns?: readonly FileLines[];
  /** Of rows and columns of which nothing else is said, where that is not Excel's own: in points, and in characters. */
  readonly usual?: { readonly height?: number; readonly width?: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Names that belong to this sheet alone. */
  readonly names: readonly FileName[];
  readonly dropDowns: readonly FileDropDown[];
  /** Folded away. */
  readonly groups?: readonly RowGroup[];
  readonly charts: readonly PlanChart[];
  readonly tables: readonly FileTable[];
  readonly print: FilePrint;
}

export interface FileProperties {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** 2025-02-03. Given, never today's, so that the same input gives the same bytes. */
  readonly date: string;
}

/** The pane that Excel opens beside a workbook for those who have the add-in, and what it has noted there. */
export interface FileAddIn {
  /** The Id of the manifest, or of the shop. */
  readonly id: string;
  readonly version: string;
  /** Where Excel finds the add-in: EXCatalog is what an administrator has deployed, Registry what a developer has. */
  readonly store: string;
  readonly storeType: string;
  /** The document's settings, each as JSON. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A link to another workbook: its part as it stood in the file, and where that leads. */
export interface FileLink {
  readonly xml: string;
  readonly relations: readonly {
    readonly id: string;
    /** The whole address of the kind of relationship. */
    readonly type: string;
    readonly target: string;
  }[];
}

/** The day from which a workbook counts that counts from 1904, as others number it. */
export const firstDayOf1904 = 1462;

/** What is kept of a workbook as it was, such as how it is calculated where that is not Excel's own way. */
export interface FileSettings {
  /** Days are counted from 1904. */
  readonly date1904?: true;
  /** Sheets can neither be added nor deleted. */
  readonly structureLocked?: true;
  /** Attributes of calcPr: calcMode, iterate, iterateCount, iterateDelta, fullPrecision, fullCalcOnLoad ... */
  readonly calculation?: Readonly<Record<string, string>>;
  /** In their order: formulas call the first [1]. */
  readonly links?: readonly FileLink[];
  /** The part with the colours and fonts to choose from, as it stood in the file. */
  readonly theme?: string;
}

export interface FileWorkbook {
  /** The place of the sheet in front; where nobody says, the first that can be seen. */
  readonly front?: number;
  readonly settings?: FileSettings;
  readonly properties: FileProperties;
  readonly sheets: readonly [FileSheet, ...FileSheet[]];
  /** Names of the whole workbook. */
  readonly names: readonly FileName[];
  /** Properties that somebody has added to the document, by name. */
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly addIn: FileAddIn | null;
}

/** Landscape, as wide as a page. */
export const plainPrint: FilePrint = {
  landscape: true,
  fit: { wide: 1, tall: 0 },
  titleRows: null,
  titleColumns: null,
  areas: [],
  header: "",
  footer: "",
};

/** The place of the sheet that is in front when a workbook is opened. */
export function frontSheet({ sheets, front = -1 }: Pick<FileWorkbook, "sheets" | "front">): number {
  if (sheets[front]?.visibility === "Visible") return front;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "Visible"),
  );
}

/** What a workbook has besides its sheets where nobody says more. */
export const noExtras = { names: [], customProperties: {}, addIn: null } as const;
