import { contains, MAX_COLUMNS, MAX_ROWS } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { Rect } from "../host/grid";
import { type FileCell, type FileLook, type LineSaid, plainLine } from "../xlsx";
import { type LinesByPlace } from "./lines";
import { cellKey } from "./spilled";

/**
 * The cells with what a protected sheet spares and hides; painted cells come to it where that is all they have.
 * @param lines of the sheet, of which whole rows and columns are marked too
 */
export function withFlags(
  cells: FileCell[],
  host: ExcelHost,
  id: string,
  lines: LinesByPlace,
): FileCell[] {
  const { locks, hiddenFormulas } = host.protection(id);
  if (locks.length === 0 && hiddenFormulas.length === 0) return cells;
  const all = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const markLine = (
    line: LineSaid | undefined,
    change: (look: FileLook) => FileLook,
  ): LineSaid => ({
    ...(line ?? plainLine),
    look: change(line?.look ?? {}),
  });
  const mark = (rect: Rect, change: (look: FileLook) => FileLook) => {
    if (rect.rows === MAX_ROWS)
      for (let at = rect.column; at < rect.column + rect.columns; at++)
        lines.columns.set(at, markLine(lines.columns.get(at), change));
    else if (rect.columns === MAX_COLUMNS)
      for (let at = rect.row; at < rect.row + rect.rows; at++)
        lines.rows.set(at, markLine(lines.rows.get(at), change));
    if (rect.rows * rect.columns > mostCells || isWhole(rect)) {
      for (const [key, cell] of all)
        if (contains(rect, { ...cell, rows: 1, columns: 1 }))
          all.set(key, { ...cell, look: change(cell.look) });
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
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
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Of larger areas that are no whole rows or columns those cells are marked that a sheet has. */
const mostCells = 100_000;

const isWhole = ({ rows, columns }: Rect): boolean => rows === MAX_ROWS || columns === MAX_COLUMNS;

const plainCell = { value: null, calculated: false, look: {}, format: "" };
