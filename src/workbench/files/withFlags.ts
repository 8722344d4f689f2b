import type { ExcelHost } from "../host/excelHost";
import type { Rect } from "../host/grid";
import type { FileCell, FileLook } from "../xlsx";
import { cellKey } from "./spilled";

/** The cells with what a protected sheet spares and hides; painted cells come to it where that is all they have. */
export function withFlags(cells: FileCell[], host: ExcelHost, id: string): FileCell[] {
  const { locks, hiddenFormulas } = host.protection(id);
  if (locks.length === 0 && hiddenFormulas.length === 0) return cells;
  const all = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const used = host.grid.usedRect(id);
  const mark = (rect: Rect, change: (look: FileLook) => FileLook) => {
    // Whole columns are marked as far as the sheet is used.
    const isLong = rect.rows * rect.columns > 100_000;
    const rows = isLong ? Math.min(rect.rows, (used?.row ?? 0) + (used?.rows ?? 0)) : rect.rows;
    const columns = isLong
      ? Math.min(rect.columns, (used?.column ?? 0) + (used?.columns ?? 0))
      : rect.columns;
    for (let row = rect.row; row < rect.row + rows; row++)
      for (let column = rect.column; column < rect.column + columns; column++) {
        const cell = all.get(cellKey(row, column)) ?? { ...plainCell, row, column };
        all.set(cellKey(row, column), { ...cell, look: change(cell.look) });
      }
  };
  for (const { rect, locked } of locks)
    mark(rect, ({ unlocked: _was, ...look }) => (locked ? look : { ...look, unlocked: true }));
  for (const { rect, hidden } of hiddenFormulas)
    mark(rect, ({ formulaHidden: _was, ...look }) =>
      hidden ? { ...look, formulaHidden: true } : look,
    );
  return [...all.values()]
    .filter(({ value, formula, look, format }) => {
      const isBare = value === null && !formula && format === "";
      return !isBare || Object.keys(look).length > 0;
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

const plainCell = { value: null, calculated: false, look: {}, format: "" };
