import type { Area } from "../../sheets";

/** Something of a cell that it has in common with cells beside it. */
export interface Painted<T> {
  readonly row: number;
  readonly column: number;
  /** By which likeness is told. */
  readonly key: string;
  readonly what: T;
}

/**
 * Rectangles of cells that are alike, so that a grid is told of few areas and not of every cell.
 * @param cells by row, then by column
 */
export function rectanglesOf<T>(cells: readonly Painted<T>[]): { area: Area; what: T }[] {
  const done: { area: Area; what: T }[] = [];
  /** Rectangles that a run of the next row may continue, by their columns and their key. */
  const open = new Map<string, { area: Area; what: T }>();
  for (const { key, area, what } of runsOf(cells)) {
    const shape = `${area.column},${area.columns},${key}`;
    const above = open.get(shape);
    if (above && above.area.row + above.area.rows === area.row) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
    } else {
      const begun = { area, what };
      open.set(shape, begun);
      done.push(begun);
    }
  }
  return done;
}

/** Cells of a row beside one another that are alike. */
function runsOf<T>(cells: readonly Painted<T>[]): { key: string; area: Area; what: T }[] {
  const runs: { key: string; area: Area; what: T }[] = [];
  for (const { row, column, key, what } of cells) {
    const last = runs.at(-1);
    const { area } = last ?? {};
    if (
      last &&
      area &&
      last.key === key &&
      area.row === row &&
      area.column + area.columns === column
    )
      last.area = { ...area, columns: area.columns + 1 };
    else runs.push({ key, what, area: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}
