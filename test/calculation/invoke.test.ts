import fc from "fast-check";
import {
  anyNumber,
  type Cell,
  define,
  defineTable,
  DomainError,
  flag,
  interval,
  invoke,
  mode,
  number,
  numbers,
  numError,
  positive,
  series,
  share,
  spelling,
  texts,
  whole,
} from "../../src/calculation";

const ratio = define({
  name: "RATIO",
  parameters: [number("top", anyNumber), number("bottom", positive), number("scale", share, 0.5)],
  compute: (top, bottom, scale) => (scale * top) / bottom,
});

const modes = define({
  name: "MODES",
  parameters: [number("x", anyNumber), mode("how", ["plain", "double"]), flag("negative", false)],
  compute: (x, how, negative) => (how === "double" ? 2 : 1) * (negative ? -x : x),
});

const total = define({
  name: "TOTAL",
  parameters: [
    numbers("values", positive),
    number("times", anyNumber, 1),
    whole("n", interval("[1, 10]"), null),
  ],
  compute: (values, times, n) =>
    times * values.slice(0, n ?? values.length).reduce((a, b) => a + b, 0),
});

const steps = defineTable({
  name: "STEPS",
  parameters: [number("start", anyNumber), series("change", anyNumber, [1]), texts("labels", null)],
  columns: ["Step", "Value"],
  compute(start, change, labels) {
    if (start === 13) throw numError("STEPS: not thirteen");
    return change.map((step, i) => [labels?.[i] ?? i + 1, start + step]);
  },
});

const show = (cell: Cell) => (cell instanceof DomainError ? spelling[cell.code] : cell);
const rows = (fn: Parameters<typeof invoke>[0], ...args: unknown[]) =>
  invoke(fn, args).map((row) => row.map(show));
const text = (fn: Parameters<typeof invoke>[0], ...args: unknown[]) =>
  (invoke(fn, args)[0]![0] as DomainError).message;
const na = { code: "#N/A" };
const ref = { code: "#REF!" };

describe("one cell", () => {
  test("a value, a 1 x 1 range and a missing optional argument are read alike", () => {
    expect(rows(ratio, 6, 3, 1)).toEqual([[2]]);
    expect(rows(ratio, [[6]], [[3]], [[1]])).toEqual([[2]]);
    expect(rows(ratio, 6, 3)).toEqual([[1]]);
    expect(rows(ratio, 6, 3, null)).toEqual([[1]]);
  });

  test("an empty cell takes the default, 0 stays 0", () => {
    expect(rows(ratio, 6, 3, [[""]])).toEqual([[1]]);
    expect(rows(ratio, 6, 3, 0)).toEqual([[0]]);
  });

  test("a required argument that is left out or empty is #VALUE!, and the text names it", () => {
    expect(rows(ratio, 6)).toEqual([["#VALUE!"]]);
    expect(rows(ratio, [[""]], 3)).toEqual([["#VALUE!"]]);
    expect(text(ratio, 6)).toBe("RATIO: bottom must be above 0, got nothing");
  });

  test("text and TRUE are #VALUE!, a number out of range is #NUM!", () => {
    expect(rows(ratio, "6", 3)).toEqual([["#VALUE!"]]);
    expect(rows(ratio, true, 3)).toEqual([["#VALUE!"]]);
    expect(rows(ratio, 6, 0)).toEqual([["#NUM!"]]);
    expect(text(ratio, 6, -2)).toBe("RATIO: bottom must be above 0, got -2");
    expect(text(ratio, "six", 3)).toBe('RATIO: top must be a finite number, got the text "six"');
  });

  test("an error in an argument is passed on as it is, before any other complaint", () => {
    expect(invoke(ratio, ["text", na, 5])[0]![0]).toBe(na);
    expect(invoke(ratio, [ref, na])[0]![0]).toBe(ref);
  });

  test("a wrong kind speaks before a number out of range", () => {
    expect(text(ratio, 6, -1, "half")).toMatch("scale must be between 0 and 1");
  });

  test("NaN and the infinities are never let in or out", () => {
    expect(rows(ratio, NaN, 3)).toEqual([["#NUM!"]]);
    expect(rows(ratio, Infinity, 3)).toEqual([["#NUM!"]]);
    expect(rows(ratio, 1e308, 1e-308, 1)).toEqual([["#NUM!"]]);
  });

  test("minus zero becomes zero", () => {
    expect(Object.is(rows(ratio, -0, 3)[0]![0], 0)).toBe(true);
  });

  test("mode words are read in any case, and an unknown one lists those that exist", () => {
    expect(rows(modes, 2, "DOUBLE", true)).toEqual([[-4]]);
    expect(rows(modes, 2)).toEqual([[2]]);
    expect(rows(modes, 2, "triple")).toEqual([["#VALUE!"]]);
    expect(text(modes, 2, "triple")).toBe(
      'MODES: how must be one of plain, double, got the text "triple"',
    );
  });

  test("a mistake of ours is an error in the cell and not an exception", () => {
    const broken = define({
      name: "BROKEN",
      parameters: [],
      compute: () => (undefined as unknown as number[]).length,
    });
    expect(rows(broken)).toEqual([["#VALUE!"]]);
  });
});

describe("broadcasting", () => {
  test("1 x n with m x 1 gives m x n", () => {
    expect(rows(ratio, [[2, 4]], [[1], [2]], 1)).toEqual([
      [2, 4],
      [1, 2],
    ]);
  });

  test("where a range is too short, its cells are #N/A", () => {
    expect(rows(ratio, [[2], [4], [6]], [[1], [2]], 1)).toEqual([[2], [2], ["#N/A"]]);
    expect(rows(ratio, [[2, 4, 6]], [[1, 2]], 1)).toEqual([[2, 2, "#N/A"]]);
  });

  test("one bad cell spoils its own answer only", () => {
    expect(rows(ratio, [[2], ["x"], [na], [""], [4]], [[1], [1], [1], [1], [-1]], 1)).toEqual([
      [2],
      ["#VALUE!"],
      [na],
      ["#VALUE!"],
      ["#NUM!"],
    ]);
  });

  test("words and switches take ranges too", () => {
    expect(rows(modes, 3, [["plain"], ["double"]], [[true, false]])).toEqual([
      [-3, 3],
      [-6, 6],
    ]);
  });

  test("a spilled answer is what single calls give, cell by cell", () => {
    const cell = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom("", "x", true));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), cell, (column, bottom) => {
        const spilled = rows(
          ratio,
          column.map((c) => [c]),
          bottom,
        );
        expect(spilled).toEqual(column.map((c) => rows(ratio, c, bottom)[0]));
      }),
    );
  });

  test("a whole range is taken together while single values beside it spill", () => {
    expect(rows(total, [[1], [2], [3]], [[1, 10]])).toEqual([[6, 60]]);
    expect(
      rows(total, [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([[10]]);
    expect(rows(total, [[1], [2], [3]], 1, 2)).toEqual([[3]]);
  });

  test("100,000 rows are one call", () => {
    const column = Array.from({ length: 100_000 }, (_, i) => [i]);
    const answer = invoke(ratio, [column, 2, 1]);
    expect(answer.length).toBe(100_000);
    expect(answer[99_999]).toEqual([99_999 / 2]);
  });
});

describe("whole ranges", () => {
  test("an empty cell or a text inside is #VALUE! and the text says which item", () => {
    expect(rows(total, [[1], [""], [3]])).toEqual([["#VALUE!"]]);
    expect(text(total, [[1], ["two"], [3]])).toBe(
      'TOTAL: values, item 2, must be above 0, got the text "two"',
    );
    expect(rows(total, [[1], [-2]])).toEqual([["#NUM!"]]);
    expect(rows(total, [[1], [na]])).toEqual([[na]]);
  });

  test("a wrong kind of any argument is told before a number out of its range, and a missing range by its name", () => {
    expect(rows(total, [[1], [-2]], "two")).toEqual([["#VALUE!"]]);
    expect(text(total, [[1], [-2]], 1)).toBe("TOTAL: values, item 2, must be above 0, got -2");
    expect(text(total)).toBe("TOTAL: values must be given");
  });

  test("a count that is not whole is #NUM!", () => {
    expect(rows(total, [[1], [2]], 1, 1.5)).toEqual([["#NUM!"]]);
    expect(text(total, [[1], [2]], 1, 1.5)).toBe(
      "TOTAL: n must be a whole number between 1 and 10, got 1.5",
    );
  });
});

describe("tables", () => {
  test("spill a header row, or none where headers is FALSE", () => {
    expect(rows(steps, 10)).toEqual([
      ["Step", "Value"],
      [1, 11],
    ]);
    expect(rows(steps, 10, null, null, false)).toEqual([[1, 11]]);
  });

  test("take one number or a range for a series, and labels", () => {
    expect(rows(steps, 10, [[1], [2]], [["a"], ["b"]], false)).toEqual([
      ["a", 11],
      ["b", 12],
    ]);
  });

  test("a range where one value is wanted is #VALUE! and says so", () => {
    expect(text(steps, [[1], [2]])).toBe("STEPS: start takes one value, got a range");
  });

  test("an error in a range is passed on, one that the function throws is the answer", () => {
    expect(rows(steps, 10, [[1], [na]])).toEqual([[na]]);
    expect(rows(steps, 13)).toEqual([["#NUM!"]]);
  });
});

describe("the name in the text of an error", () => {
  const inner = define({
    name: "INNER",
    parameters: [number("x", anyNumber)],
    compute(x) {
      if (x < 0) throw numError("x must not be below 0");
      return x;
    },
  });
  const outer = define({
    name: "OUTER",
    parameters: [number("x", anyNumber)],
    compute: (x) => inner.compute(x),
  });

  test("is that of the function in the cell, whichever found the fault", () => {
    expect(text(inner, -1)).toBe("INNER: x must not be below 0");
    expect(text(outer, -1)).toBe("OUTER: x must not be below 0");
  });

  test("stands there once, however often the error is handed on", () => {
    const error = numError("wrong");
    expect(error.from("FIRST").from("SECOND").message).toBe("FIRST: wrong");
  });
});
