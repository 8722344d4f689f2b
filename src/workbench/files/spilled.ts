import type { FileCell } from "../xlsx";

/** A number for each cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** The cells of a sheet that a formula elsewhere fills. */
export function spilledCells(cells: readonly FileCell[]): ReadonlySet<number> {
  const spilled = new Set<number>();
  for (const { formula } of cells) {
    const area = formula?.spill;
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (row !== area.row || column !== area.column) spilled.add(cellKey(row, column));
  }
  return spilled;
}
