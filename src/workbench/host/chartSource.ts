import type { GridValue, Grid, Rect } from "./grid";

/** A series as Excel makes it from the cells that a chart is made of. */
export interface SourceSeries {
  readonly name: string;
  readonly values: Rect;
  readonly categories?: Rect;
}

/**
 * Splits cells into series as Excel does: along their columns or rows, with names and categories from the first row and
 * column where those hold texts or leave the corner empty.
 */
export function seriesOfSource(grid: Grid, source: Rect, by: unknown): SourceSeries[] {
  const alongRows = by === "Rows" || (by !== "Columns" && source.columns > source.rows);
  // Formulas stand for numbers here: they may not be calculated yet.
  const written = grid.formulas(source);
  const cells = alongRows ? transposed(written) : written;
  const corner = cells[0]?.[0] === "";
  const columns = cells[0]?.length ?? 0;
  const firstRow = cells[0]?.slice(columns > 1 ? 1 : 0) ?? [];
  const firstColumn = cells.slice(1).map((row) => row[0]!);
  const named = cells.length > 1 && ((corner && columns > 1) || firstRow.every(isText));
  const categorised =
    columns > 1 && firstColumn.length > 0 && (corner || firstColumn.every(isText));
  const top = named ? 1 : 0;
  const part = (column: number): Rect =>
    alongRows
      ? { ...source, row: source.row + column, rows: 1, ...shrunk(source, top) }
      : { ...source, column: source.column + column, columns: 1, ...shortened(source, top) };
  const left = categorised ? 1 : 0;
  return Array.from({ length: columns - left }, (_series, k) => {
    const header = named ? cells[0]![k + left]! : "";
    return {
      name: isText(header) || typeof header === "number" ? String(header) : `Series${k + 1}`,
      values: part(k + left),
      ...(categorised && { categories: part(0) }),
    };
  });
}

const shortened = ({ row, rows }: Rect, top: number) => ({ row: row + top, rows: rows - top });
const shrunk = ({ column, columns }: Rect, left: number) => ({
  column: column + left,
  columns: columns - left,
});

const isText = (cell: GridValue): boolean =>
  typeof cell === "string" && cell !== "" && !cell.startsWith("=");

const transposed = (cells: readonly (readonly GridValue[])[]): GridValue[][] =>
  (cells[0] ?? []).map((_cell, column) => cells.map((row) => row[column]!));
