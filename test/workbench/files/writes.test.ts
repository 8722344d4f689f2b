import { writesOf } from "../../../src/workbench/files/writes";
import type { FileCell } from "../../../src/workbench/xlsx";

const cell = (row: number, column: number, value: number): FileCell => ({
  row,
  column,
  value,
  calculated: false,
  look: {},
  format: "",
});

/** Every value with where it is written. */
const written = (cells: readonly FileCell[]) =>
  writesOf(cells)
    .flatMap(({ area, entries }) =>
      entries.flatMap((row, i) =>
        row.map((entry, j) => [area.row + i, area.column + j, entry] as const),
      ),
    )
    .filter(([, , entry]) => entry !== null);

test("cells in opposite corners cost no more than they are", () => {
  const cells = [cell(0, 0, 1), cell(0, 1, 2), cell(1, 0, 3), cell(1, 1, 4), cell(499, 16_383, 5)];
  expect(writesOf(cells).map(({ area, entries }) => [area, entries])).toEqual([
    [
      { row: 0, column: 0, rows: 2, columns: 2 },
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [{ row: 499, column: 16_383, rows: 1, columns: 1 }, [[5]]],
  ]);
});

test("cells with gaps between them are one write, 500 rows at a time", () => {
  const cells = Array.from({ length: 1000 }, (_cell, k) => cell(k, (k * 7) % 10, k + 1));
  expect(writesOf(cells)).toHaveLength(2);
  expect(written(cells)).toEqual(cells.map(({ row, column, value }) => [row, column, value]));
});
