import type { Area } from "../sheets/plan";

/** Cells that stand together as rectangles, each with its cells row by row. Larger areas stay as they are. */
export interface Rectangle<Cell extends Area> extends Area {
  readonly cells: readonly (readonly Cell[])[];
}

/** Single cells merged downwards first, then sideways where neighbours are equally tall. */
export function rectangles<Cell extends Area>(cells: readonly Cell[]): Rectangle<Cell>[] {
  const single = cells.filter(({ rows, columns }) => rows === 1 && columns === 1);
  const large = cells.filter(({ rows, columns }) => rows > 1 || columns > 1);
  const sorted = [...single].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  // Runs come column by column, so that what may grow to the right is known by where it starts and how tall it is.
  const open = new Map<string, Cell[][]>();
  const blocks: Cell[][][] = [];
  for (const run of runs) {
    const key = `${run[0]!.row}:${run.length}`;
    const block = open.get(key);
    if (block && block.at(-1)![0]!.column + 1 === run[0]!.column) block.push(run);
    else {
      const fresh = [run];
      open.set(key, fresh);
      blocks.push(fresh);
    }
  }
  return [
    ...blocks.map((block) => {
      const { row, column } = block[0]![0]!;
      const rows = block[0]!.length;
      const byRow = Array.from({ length: rows }, (_, i) => block.map((run) => run[i]!));
      return { row, column, rows, columns: block.length, cells: byRow };
    }),
    ...large.map((cell) => {
      const { row, column, rows, columns } = cell;
      return { row, column, rows, columns, cells: [[cell]] };
    }),
  ];
}
