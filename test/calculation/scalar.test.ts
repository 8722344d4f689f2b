import { define, invoke, notNegative, number, numbers, positive } from "../../src/calculation";

/** The short way for single cells and the long way for everything else must not be told apart from outside. */

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

test("a mistake of ours is an error in its cell that says so, even where it carries a code of its own", () => {
  const broken = define({
    name: "BROKEN",
    parameters: [number("a", notNegative)],
    compute: () => {
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
  });
  for (const a of [1, [[1], [2]]])
    expect(invoke(broken, [a])[0]![0]).toMatchObject({
      code: "VALUE",
      message: "BROKEN: Error: no such file",
    });
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
