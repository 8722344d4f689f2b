/** Excel's limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** A is 0, AA is 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2:C5", "B2", "B:C" for whole columns, "2:3" for whole rows. */
export function toA1(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (offset: number) => dollar + columnName(area.column + offset);
  const row = (offset: number) => dollar + (area.row + 1 + offset);
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS)
    return `${column(0)}:${column(area.columns - 1)}`;
  if (area.columns === MAX_COLUMNS) return `${row(0)}:${row(area.rows - 1)}`;
  const first = column(0) + row(0);
  const last = column(area.columns - 1) + row(area.rows - 1);
  return first === last ? first : `${first}:${last}`;
}

const corner = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d*)`;
const cells = new RegExp(`^${corner}(?::${corner})?$`, "i");
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** The area of an A1 text without a sheet name; null where it is not one. */
export function parseA1(text: string): Area | null {
  const match = cells.exec(text);
  if (match) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
    return between(
      Number(firstRow) - 1,
      columnIndex(firstColumn),
      Number(lastRow) - 1,
      columnIndex(lastColumn),
    );
  }
  const columns = wholeColumns.exec(text);
  if (columns) return between(0, columnIndex(columns[1]!), MAX_ROWS - 1, columnIndex(columns[2]!));
  const rows = wholeRows.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

/** Whether an area lies within Excel's limits and has at least one cell. */
export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  [row, column, rows, columns].every(Number.isInteger) &&
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= MAX_ROWS &&
  column + columns <= MAX_COLUMNS;

/** Whether two areas share a cell. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether the inner area lies wholly inside the outer one. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** The smallest area around all of these; null around nothing. */
export function boundingArea(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const edges = { row: MAX_ROWS, column: MAX_COLUMNS, bottom: 0, right: 0 };
  for (const { row, column, rows, columns } of areas) {
    edges.row = Math.min(edges.row, row);
    edges.column = Math.min(edges.column, column);
    edges.bottom = Math.max(edges.bottom, row + rows);
    edges.right = Math.max(edges.right, column + columns);
  }
  const { row, column, bottom, right } = edges;
  return { row, column, rows: bottom - row, columns: right - column };
}

/** A sheet name as it stands in a formula: quoted where Excel would quote it. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) && !parseA1(name) && !/^R\d*C\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Splits "'My sheet'!A1" into the plain sheet name and the rest. */
export function splitSheet(reference: string): { sheet?: string; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return { rest: reference };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3]! };
}
