import { candidatesIn, withoutParts } from "../../../src/excel/sharing/candidates";

const call = "=MACRO.DEBTPATH(1,0,0,0)";
const other = "=MACRO.CROWDOUT(A1,1)";

test("a cell may spill where a value, or its own formula, stands beside or below it", () => {
  const maySpill = (formulas: unknown[][]) => candidatesIn(formulas, 0, 0, true)[0]!.maySpill;
  const below = (cell: unknown) => [
    [call, ""],
    [cell, ""],
  ];
  expect(maySpill(below(5))).toBe(true);
  expect(maySpill(below(call))).toBe(true);
  expect(
    maySpill([
      [call, 5],
      ["", ""],
    ]),
  ).toBe(true);
  expect(maySpill(below(""))).toBe(false);
  expect(maySpill(below(other))).toBe(false);
  // The last row of a piece: what comes below is not known yet.
  expect(maySpill([[call, ""]])).toBe(true);
  // Excel has said that nothing spills.
  expect(candidatesIn(below(5), 0, 0, false)[0]!.maySpill).toBe(false);
});

test("cells that Excel shows with the formula of their table are no cells of their own", () => {
  const cell = (row: number, column: number, formula = call) => ({
    row,
    column,
    formula,
    value: 1,
  });
  const table = { ...cell(2, 2), spill: { rows: 2, columns: 2 } };
  const parts = [cell(2, 3), cell(3, 2), cell(3, 3)];
  const others = [cell(2, 4), cell(4, 2, other)];
  expect(withoutParts([table, ...parts, ...others])).toEqual([table, ...others]);
});
