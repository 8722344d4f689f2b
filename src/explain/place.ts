import type { Raw } from "../calculation";

/** A cell of an answer that spills, counted from its first one. */
export interface SpillPlace {
  readonly row: number;
  readonly column: number;
}

/** Where in rows the number stands that goes into a place: one row, or one column, goes into all. */
export const placeIn = (
  rows: readonly (readonly unknown[])[],
  { row, column }: SpillPlace,
): SpillPlace => ({
  row: rows.length === 1 ? 0 : row,
  column: rows[0]?.length === 1 ? 0 : column,
});

/** What of a value goes into a place; #N/A where it is too short, as in Excel. */
export function partAt(value: Raw, place: SpillPlace): Raw {
  if (!Array.isArray(value)) return value;
  const rows = value as Raw[][];
  const { row, column } = placeIn(rows, place);
  const cells = rows[row];
  return cells && column < cells.length ? cells[column] : { code: "#N/A" };
}
