import fc from "fast-check";
import { rectangles } from "../../src/sharing/rectangles";

const cell = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

test("a column is one rectangle, and so is a block; a hole parts them", () => {
  const block = [0, 1, 2].flatMap((row) => [0, 1].map((column) => cell(row, column)));
  expect(rectangles(block)).toHaveLength(1);
  expect(rectangles(block)[0]).toMatchObject({ row: 0, column: 0, rows: 3, columns: 2 });
  expect(rectangles(block.slice(1))).toHaveLength(2);
  expect(rectangles([cell(0, 0), cell(2, 0)])).toHaveLength(2);
});

test("larger areas stay as they are", () => {
  expect(rectangles([cell(0, 0, 2, 2), cell(2, 0)])).toHaveLength(2);
});

test("together they hold every cell once, in its place, and nothing else", () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
    selector: ([row, column]) => `${row} ${column}`,
  });
  fc.assert(
    fc.property(places, (list) => {
      const cells = list.map(([row, column]) => cell(row, column));
      const held = rectangles(cells).flatMap((block) =>
        block.cells.flatMap((line, i) =>
          line.map((each, j) => {
            expect([each.row, each.column]).toEqual([block.row + i, block.column + j]);
            return each;
          }),
        ),
      );
      expect(held).toHaveLength(cells.length);
      expect(new Set(held)).toEqual(new Set(cells));
    }),
  );
});
