import { MAX_COLUMNS, MAX_ROWS } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { GridLine, SheetLines } from "../host/grid";
import { inPoints } from "../../sheets/layOut";
import { charactersOf, ownWidth } from "../xlsx/sheetParts";
import {
  type FileLines,
  type FileLook,
  type FileSheet,
  joinedLines,
  type LineSaid,
  saysSomething,
} from "../xlsx";
import { lookOf, styleOf } from "./cellLook";

/* Rows and columns on their way from a file to a grid and back. */

const charactersIn = (points: number): number => charactersOf(points / 0.75 / 7);

export function gridLines({ rows = [], columns = [], columnWidths, usual }: FileSheet): SheetLines {
  const line = ({ first, count, look, format, height, ...others }: FileLines) => ({
    first,
    count,
    ...others,
    ...(Object.keys(look).length > 0 && { style: styleOf(look) }),
    ...(format !== "" && { format }),
    ...(height !== undefined && { size: height }),
  });
  const widths = columnWidths.flatMap((characters, first) =>
    characters === null ? [] : [{ first, count: 1, size: inPoints(characters) }],
  );
  return {
    rows: rows.map(line),
    columns: [...widths, ...columns.map(line)],
    ...(usual?.height !== undefined && { rowHeight: usual.height }),
    ...(usual?.width !== undefined && { columnWidth: inPoints(usual.width) }),
  };
}

/** What of rows and columns is the file's to say. */
type Told = Pick<FileSheet, "columnWidths" | "rows" | "columns" | "usual">;

/** Rows and columns by their places, as long as more is to be said of them. */
export interface LinesByPlace {
  readonly rows: Map<number, LineSaid>;
  readonly columns: Map<number, LineSaid>;
}

/**
 * What a grid says of rows and columns.
 * @param used how many columns are used, which have their widths whatever they are
 */
export function linesOf(host: ExcelHost, id: string, used: number): Told & LinesByPlaceOf {
  const { grid } = host;
  const said = grid.lines(id);
  const folded = new Set<number>();
  for (const { rect } of host.groups)
    if (rect.sheet === id)
      for (let row = rect.row; row < rect.row + rect.rows; row++) folded.add(row);
  const looks = new WeakMap<object, FileLook>();
  const line = ({ style, format = "General", ...others }: GridLine, height?: number): LineSaid => {
    let look = style && looks.get(style);
    if (style && !look) looks.set(style, (look = lookOf(style)));
    const { hidden, level, collapsed } = others;
    return {
      look: look ?? {},
      format: format === "General" ? "" : format,
      ...(height !== undefined && { height }),
      ...(hidden && { hidden }),
      ...(level !== undefined && { level }),
      ...(collapsed && { collapsed }),
    };
  };
  const rows = new Map<number, LineSaid>();
  for (const { first, size, hidden, ...each } of said.rows)
    if (first < MAX_ROWS)
      rows.set(first, line({ ...each, ...(hidden && !folded.has(first) && { hidden }) }, size));
  const columns = new Map<number, LineSaid>();
  // Those that were pushed out of the sheet are gone.
  for (const { first, ...each } of said.columns)
    if (first < MAX_COLUMNS) columns.set(first, line(each));
  const { rowHeight, columnWidth } = said;
  const usual = {
    ...(rowHeight !== undefined && { height: rowHeight }),
    ...(columnWidth !== undefined && { width: charactersIn(columnWidth) }),
  };
  return {
    byPlace: { rows, columns },
    columnWidths: widthsOf(host, id, used, usual.width ?? ownWidth),
    ...(Object.keys(usual).length > 0 && { usual }),
  };
}

interface LinesByPlaceOf {
  readonly byPlace: LinesByPlace;
}

/** In characters; null where columns have the usual width. */
function widthsOf({ grid }: ExcelHost, sheet: string, used: number, usual: number) {
  const widths: (number | null)[] = Array.from({ length: used }, (_width, column) =>
    charactersIn(grid.columnWidth({ sheet, row: 0, column, rows: 1, columns: 1 })),
  );
  for (const { first, size } of grid.lines(sheet).columns) {
    if (size === undefined || first < used || first >= MAX_COLUMNS) continue;
    while (widths.length < first) widths.push(null);
    widths[first] = charactersIn(size);
  }
  const others = widths.map((width) => (width === usual ? null : width));
  return others.slice(0, others.findLastIndex((width) => width !== null) + 1);
}

/** As a file has them: those that say something, joined. */
export function joined({ rows, columns }: LinesByPlace): Pick<FileSheet, "rows" | "columns"> {
  const [down, across] = [rows, columns].map((lines) =>
    joinedLines([...lines].filter(([, line]) => saysSomething(line))),
  ) as [FileLines[], FileLines[]];
  return {
    ...(down.length > 0 && { rows: down }),
    ...(across.length > 0 && { columns: across }),
  };
}
