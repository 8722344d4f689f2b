import { exp, log } from "../../src/calculation/elementary";

/** Units in the last place between two numbers. */
const bits = new BigInt64Array(1);
const doubles = new Float64Array(bits.buffer);
const place = (x: number) => {
  doubles[0] = x;
  return bits[0]!;
};
const apart = (a: number, b: number) => Math.abs(Number(place(a) - place(b)));

const span = (from: number, to: number) =>
  Array.from({ length: 100_000 }, (_, k) => from + ((to - from) * k) / 99_999);

test("exp is the engine's own to two units in the last place, over all it can be", () => {
  const worst = span(-708, 709.7).map((x) => apart(exp(x), Math.exp(x)));
  expect(Math.max(...worst)).toBeLessThanOrEqual(2);
  expect(Math.max(...span(-1, 1).map((x) => apart(exp(x), Math.exp(x))))).toBeLessThanOrEqual(2);
});

test("log is the engine's own to two units in the last place over all it can be, to five near 1", () => {
  const of = (x: number) => apart(log(x), Math.log(x));
  expect(Math.max(...span(-1022, 1023).map((k) => of(2 ** k * 1.1)))).toBeLessThanOrEqual(2);
  expect(Math.max(...span(0.5, 2).map(of))).toBeLessThanOrEqual(5);
});

test("what has no answer is as the engine's: ends, beyond them, no number", () => {
  for (const x of [NaN, Infinity, -Infinity, 0, -0, 1, 800, -800]) expect(exp(x)).toBe(Math.exp(x));
  for (const x of [NaN, Infinity, -Infinity, 0, -1, 1]) expect(log(x)).toBe(Math.log(x));
});
