import { define, invoke, notNegative, number, numbers, positive } from "../../src/calculation";
import { functions } from "../../src/catalog/functions.generated";

/** The short way for single cells and the long way for everything else must not be told apart from outside. */

test("a function of single values has at most eight parameters, the places of a call", () => {
  for (const { name, columns, parameters } of functions)
    if (columns === undefined) expect([name, parameters.length <= 8]).toEqual([name, true]);
});

const ratio = define({
  name: "RATIO",
  parameters: [number("a", notNegative), number("b", positive, 2), numbers("c", positive, [1, 1])],
  compute: (a, b, c) => a / b / c.length,
});

test("single cells, ranges of one cell, blanks and omitted arguments give one and the same", () => {
  for (const a of [8, [[8]]])
    for (const b of [2, [[2]], null, undefined, "", [[""]], [[null]]])
      for (const c of [null, undefined, [["", ""]], [[3, 4]]])
        expect(invoke(ratio, [a, b, c])).toEqual([[2]]);
});

test("a column is answered cell by cell as the cells alone are, right or wrong", () => {
  const column = [[8], ["x"], [-1], [""], [0], [1e308], [true]];
  for (const b of [2, 0, "no", [[1e-10]]]) {
    const alone = column.map(([cell]) => invoke(ratio, [cell, b, null])[0]);
    expect(invoke(ratio, [column, b, null])).toEqual(alone);
  }
});

test("rows with columns give a table, each cell as it is alone", () => {
  const column = [[1], [2], ["x"]];
  const row = [[1, 0, 4]];
  expect(invoke(ratio, [column, row, [[5]]])).toEqual(
    column.map(([a]) => row[0]!.map((b) => invoke(ratio, [a, b, 5])[0]![0])),
  );
});

test("there is no minus zero, and nothing that is not finite", () => {
  const minus = define({
    name: "MINUS",
    parameters: [number("a", notNegative)],
    compute: (a) => -a,
  });
  expect(Object.is(invoke(minus, [0])[0]![0], 0)).toBe(true);
  expect(Object.is(invoke(minus, [[[0], [0]]])[1]![0], 0)).toBe(true);
  const huge = define({
    name: "HUGE",
    parameters: [number("a", notNegative)],
    compute: (a) => a * 1e300,
  });
  expect(invoke(huge, [1e300])[0]![0]).toMatchObject({
    code: "NUM",
    message: "HUGE: the result is not a finite number",
  });
});
