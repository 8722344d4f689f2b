import fc from "fast-check";
import {
  anyNumber,
  define,
  defineTable,
  invoke,
  number,
  numError,
  share,
  whole,
} from "../../src/calculation";
import { broadcaster } from "../../src/calculation/broadcast";
import { asCell } from "../../src/calculation/cells";
import type { Cell, Row } from "../../src/calculation/define";
import type { Raw } from "../../src/calculation/parameters";
import { slot } from "../../src/calculation/slot";
import { show } from "../support/formula";

/** A function has as many parameters as it likes: its calls are written out for up to eight and looped over beyond. */

/** Of `count` shares, the last three with defaults: every place counts by a digit of its own. */
const digits = (count: number) =>
  define({
    name: "DIGITS",
    parameters: Array.from({ length: count }, (_, k) =>
      k < count - 3 ? number(`p${k}`, share) : number(`p${k}`, share, 0.1 * (count - k)),
    ),
    compute: (...values) => {
      if (values.length < count) throw numError("a place is missing");
      if (values[count - 1] === 1) throw numError("the last may not be 1");
      return values.slice(0, count).reduce((sum, value, k) => sum + value * 2 ** k, 0);
    },
  });

const counts = [4, 7, 8, 9, 12, 20];
const cell: fc.Arbitrary<Raw> = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<Raw>(0, 1, 2, -1, "x", "", null, true, NaN) },
);
const shown = (rows: readonly Row[]) => rows.map((row) => row.map(show));
const texts = (rows: readonly Row[]) =>
  rows.map((row) => row.map((one: Cell) => (one instanceof Error ? one.message : one)));

test.each(counts)("%i places: the short way and the long way give one and the same", (count) => {
  const fn = digits(count);
  const broadcast = broadcaster(fn, fn.parameters.map(slot));
  const long = (args: readonly Raw[]): readonly Row[] => {
    try {
      return broadcast(args);
    } catch (error) {
      return [[asCell(fn, error)]];
    }
  };
  fc.assert(
    fc.property(fc.array(cell, { minLength: count - 4, maxLength: count + 1 }), (args) => {
      const short = invoke(fn, args);
      expect(shown(short)).toEqual(shown(long(args)));
      expect(texts(short)).toEqual(texts(long(args)));
    }),
    { numRuns: 400, seed: 9 },
  );
});

test.each(counts)(
  "%i places: every one counts, is read with its default, and takes a range",
  (count) => {
    const fn = digits(count);
    const args = fn.parameters.map((_, k) => (k % 5) / 8);
    const sum = args.reduce((total, value, k) => total + value * 2 ** k, 0);
    expect(invoke(fn, args)).toEqual([[sum]]);
    const cut = shown(invoke(fn, args.slice(0, -3)))[0]![0];
    const kept = args.slice(0, -3).reduce((total, value, k) => total + value * 2 ** k, 0);
    const defaults = [3, 2, 1].reduce((total, left) => total + 0.1 * left * 2 ** (count - left), 0);
    expect(cut).toBeCloseTo(kept + defaults, 8);
    for (const [k, value] of args.entries()) {
      const spill = args.map((arg, i): Raw => (i === k ? [[value], [value + 0.25], ["x"]] : arg));
      const [first, second, third] = shown(invoke(fn, spill));
      expect([first, second, third]).toEqual([[sum], [sum + 0.25 * 2 ** k], ["#VALUE!"]]);
    }
  },
);

test.each(counts)("%i places: what is wrong in the last one is said of it", (count) => {
  const fn = digits(count);
  const args = fn.parameters.map(() => 0.5);
  const last = (value: Raw) => texts(invoke(fn, [...args.slice(0, -1), value]));
  expect(last(1.5)).toEqual([[`DIGITS: p${count - 1} must be between 0 and 1, got 1.5`]]);
  expect(last("x")).toEqual([[`DIGITS: p${count - 1} must be between 0 and 1, got the text "x"`]]);
  expect(last(1)).toEqual([["DIGITS: the last may not be 1"]]);
  expect(last([[1], [0.5]])).toHaveLength(2);
});

test("what Excel hands over behind the arguments is no argument", () => {
  for (const count of counts) {
    const fn = digits(count);
    const args = fn.parameters.map(() => [[0.5]]);
    expect(invoke(fn, [...args, { functionName: "DIGITS" }])).toEqual(invoke(fn, args));
  }
});

test("arguments that came later stand behind headers and reach compute behind the others", () => {
  const fn = defineTable({
    name: "LATER",
    parameters: [number("a", anyNumber), whole("b", anyNumber, 2)],
    later: [number("c", anyNumber, 3), number("d", anyNumber, 4)],
    columns: ["a", "b", "c", "d"],
    compute: (a, b, c, d) => [[a, b, c, d]],
  });
  expect(fn.parameters.map(({ name }) => name)).toEqual(["a", "b", "headers", "c", "d"]);
  const titles = ["a", "b", "c", "d"];
  expect(invoke(fn, [1])).toEqual([titles, [1, 2, 3, 4]]);
  expect(invoke(fn, [1, 5, false, 6])).toEqual([[1, 5, 6, 4]]);
  expect(invoke(fn, [1, null, null, 6, 7])).toEqual([titles, [1, 2, 6, 7]]);
  expect(texts(invoke(fn, [1, 5, "no", 6]))).toEqual([
    ['LATER: headers must be TRUE or FALSE, got the text "no"'],
  ]);
});
