import { MAX_COLUMNS, MAX_ROWS } from "./columns";

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area alone, of something that has more, such as its sheet. */
export const areaAlone = ({ row, column, rows, columns }: Area): Area => ({
  row,
  column,
  rows,
  columns,
});

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

/** The rows of an area without the header rows at its top. */
export const below = (area: Area, headers = 1): Area => ({
  ...area,
  row: area.row + headers,
  rows: area.rows - headers,
});

/** One column of an area, counted from its left. */
export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});
