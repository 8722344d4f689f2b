import {
  BorderStyleTypes,
  composeStyles,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { type CellStyle, type GridLine, type GridLines, plainStyle, type SheetLines } from "./grid";
import { styleData, styleOf, toPoints } from "./univerStyle";

/** What Univer has no room for and carries along with a row or a column. */
interface Carried {
  readonly style?: Partial<CellStyle>;
  readonly level?: number;
  readonly collapsed?: true;
}

const key = "macroscope";

interface LineData {
  h?: number;
  ia?: number;
  w?: number;
  hd?: number;
  s?: Nullable<IStyleData | string>;
  custom?: Record<string, unknown>;
}

type Data = Record<number, LineData | undefined>;

/** A height or width that a file gives is kept to the letter, so it is not rounded to whole pixels. */
const exactPixels = (points: number): number => (points * 4) / 3;
const exactPoints = (pixels: number): number => Math.round(toPoints(pixels) * 1e6) / 1e6;

/** Rows and columns as the data of a sheet that is to be added. */
export function linesData(
  { rows, columns, rowHeight, columnWidth }: SheetLines,
  styles: Styles,
): Partial<IWorksheetData> {
  const usual = {
    ...(rowHeight !== undefined && { rowHeight }),
    ...(columnWidth !== undefined && { columnWidth }),
  };
  return {
    rowData: dataOf(rows, styles, (size) => ({ h: exactPixels(size), ia: 0 })),
    columnData: dataOf(columns, styles, (size) => ({ w: exactPixels(size) })),
    ...(rowHeight !== undefined && { defaultRowHeight: exactPixels(rowHeight) }),
    ...(columnWidth !== undefined && { defaultColumnWidth: exactPixels(columnWidth) }),
    ...(Object.keys(usual).length > 0 && { custom: { [key]: usual } }),
  } as Partial<IWorksheetData>;
}

function dataOf(
  lines: readonly GridLines[],
  styles: Styles,
  sized: (points: number) => LineData,
): Data {
  const all: Data = {};
  for (const { first, count, ...line } of lines) {
    const { style = {}, format = "General", size, hidden, level, collapsed } = line;
    const { data, besides } = styleData(style);
    const look = { ...data, ...(format !== "General" && { n: { pattern: format } }) };
    const carried: Carried = {
      ...(Object.keys(besides).length > 0 && { style: besides }),
      ...(level !== undefined && { level }),
      ...(collapsed && { collapsed }),
    };
    const s = Object.keys(look).length > 0 ? styles.setValue(look) : undefined;
    for (let at = first; at < first + count; at++)
      // Each its own, since Univer changes them in place.
      all[at] = {
        ...all[at],
        ...(size !== undefined && sized(size)),
        ...(hidden && { hd: 1 }),
        ...(s !== undefined && { s }),
        ...(Object.keys(carried).length > 0 && { custom: { [key]: carried } }),
      };
  }
  return all;
}

/**
 * Puts what a sheet says of its rows and columns back as it was: when rows or columns that were deleted come back, Univer
 * gives them the heights and looks of others where some of them had none.
 */
export function rememberLines(sheet: IWorksheetData): () => void {
  const all = [sheet.rowData, sheet.columnData] as Data[];
  const before = all.map((lines) => ({ ...lines }));
  return () =>
    all.forEach((lines, k) => {
      for (const at of Object.keys(lines)) delete lines[Number(at)];
      Object.assign(lines, before[k]);
    });
}

const carriedBy = (line: LineData | undefined): Carried =>
  (line?.custom?.[key] as Carried | undefined) ?? {};

/** What a sheet says of its rows and columns. */
export function linesOf(sheet: IWorksheetData, styles: Styles): SheetLines {
  const usual = sheet.custom?.[key] as Pick<SheetLines, "rowHeight" | "columnWidth"> | undefined;
  return {
    ...usual,
    rows: readLines(sheet.rowData as Data, styles, ({ h, ia }) => (ia === 0 ? h : undefined)),
    columns: readLines(sheet.columnData as Data, styles, ({ w }) => w),
  };
}

function readLines(
  lines: Data,
  styles: Styles,
  sizeOf: (line: LineData) => number | undefined,
): GridLines[] {
  return Object.entries(lines).flatMap(([at, line]): GridLines[] => {
    if (!line) return [];
    const { style: besides, level, collapsed } = carriedBy(line);
    const data = styles.get(line.s);
    const size = sizeOf(line);
    const said: GridLine = {
      ...((data ?? besides) && { style: { ...(data && styleOf(data)), ...besides } }),
      ...(data?.n && { format: data.n.pattern }),
      ...(size !== undefined && { size: exactPoints(size) }),
      ...(line.hd === 1 && { hidden: true }),
      ...(level !== undefined && { level }),
      ...(collapsed && { collapsed }),
    };
    return Object.keys(said).length > 0 ? [{ first: Number(at), count: 1, ...said }] : [];
  });
}

const noBorder = { s: BorderStyleTypes.NONE, cl: { rgb: plainStyle.color } };

/**
 * What Univer means where a style says nothing: a cell that is plain in a line that is not has to say so. Nothing is null, which
 * Univer takes for a wish to forget what was said.
 */
const neutral: IStyleData = {
  bg: { rgb: "" },
  cl: { rgb: plainStyle.color },
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  fs: plainStyle.size,
  ff: plainStyle.fontName,
  ht: 0,
  vt: 0,
  tb: 0,
  tr: { a: 0, v: 0 },
  bd: Object.fromEntries(["t", "b", "l", "r"].map((side) => [side, noBorder])),
  n: { pattern: "General" },
};

export interface LookAround {
  readonly data: IStyleData;
  readonly besides: Partial<CellStyle>;
}

/** The looks of a sheet's rows and columns, which cells have in what they say nothing of themselves. */
export class LineLooks {
  private readonly known = new Map<string, LookAround>();

  constructor(
    private readonly rows: Data,
    private readonly columns: Data,
    private readonly styles: Styles,
  ) {}

  static of(sheet: Partial<IWorksheetData>, styles: Styles): LineLooks | undefined {
    const { rowData = {}, columnData = {} } = sheet as { rowData?: Data; columnData?: Data };
    const isPainted = (line: LineData | undefined) => Boolean(line?.s ?? carriedBy(line).style);
    const found = [rowData, columnData].some((lines) => Object.values(lines).some(isPainted));
    return found ? new LineLooks(rowData, columnData, styles) : undefined;
  }

  at(row: number, column: number): LookAround | undefined {
    const [inColumn, inRow] = [this.columns[column], this.rows[row]];
    const given = [inColumn, inRow].filter((line) => line?.s ?? carriedBy(line).style);
    if (given.length === 0) return undefined;
    const id = JSON.stringify(given.map((line) => [line!.s, carriedBy(line).style]));
    let look = this.known.get(id);
    if (!look) {
      // A row comes before a column.
      look = {
        data: composeStyles(...given.map((line) => this.styles.get(line!.s))),
        besides: Object.assign({}, ...given.map((line) => carriedBy(line).style)) as object,
      };
      this.known.set(id, look);
    }
    return look;
  }

  /** A cell's look of which its row and its column change nothing. */
  static complete(
    { data, besides }: LookAround,
    around: LookAround,
    style: Partial<CellStyle>,
  ): LookAround {
    const keys = Object.keys(around.data) as (keyof IStyleData)[];
    const others = Object.keys(around.besides) as (keyof CellStyle)[];
    return {
      data: { ...Object.fromEntries(keys.map((each) => [each, neutral[each]])), ...data },
      besides: {
        ...Object.fromEntries(others.map((each) => [each, style[each] ?? plainStyle[each]])),
        ...besides,
      },
    };
  }
}
