import fc from "fast-check";
import { contains, interval, inWords } from "../../src/calculation";

test("an open end is outside and its nearest double is inside", () => {
  const range = interval("(0, 1)");
  expect(contains(range, 0)).toBe(false);
  expect(contains(range, Number.MIN_VALUE)).toBe(true);
  expect(contains(range, 1 - Number.EPSILON / 2)).toBe(true);
  expect(contains(range, 1)).toBe(false);
  const aboveMinusOne = interval("(-1, inf)");
  expect(contains(aboveMinusOne, -1)).toBe(false);
  expect(contains(aboveMinusOne, -1 + Number.EPSILON / 2)).toBe(true);
});

test("a closed end is inside and nothing beyond it", () => {
  const range = interval("[0, 1]");
  expect([0, 1].every((end) => contains(range, end))).toBe(true);
  expect(contains(range, -Number.MIN_VALUE)).toBe(false);
  expect(contains(range, 1 + Number.EPSILON)).toBe(false);
});

test("an open end is outside at every size, powers of two too, and the next number inside", () => {
  for (const end of [-2, -1, -0.7, 0, 0.5, 1, 2, 3, 1024]) {
    const step = Math.max(Math.abs(end) * Number.EPSILON, Number.MIN_VALUE);
    expect(contains(interval(`(${end}, inf)`), end)).toBe(false);
    expect(contains(interval(`(-inf, ${end})`), end)).toBe(false);
    expect(contains(interval(`(${end}, inf)`), end + step)).toBe(true);
    expect(contains(interval(`(-inf, ${end})`), end - step)).toBe(true);
  }
});

test("no interval holds NaN or an infinity", () => {
  for (const text of ["(-inf, inf)", "[0, inf)", "(-inf, 0]"])
    for (const value of [NaN, Infinity, -Infinity])
      expect(contains(interval(text), value)).toBe(false);
});

test("every finite number is in (-inf, inf)", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) =>
      contains(interval("(-inf, inf)"), x),
    ),
  );
});

test("a range is told in words that an analyst would use", () => {
  const words = ["[0, 1]", "(0, inf)", "[0, inf)", "(-inf, 0]", "(-inf, 3)", "(0, 1]", "[0, 1)"];
  expect(words.map((text) => inWords(interval(text)))).toEqual([
    "between 0 and 1",
    "above 0",
    "0 or more",
    "0 or less",
    "below 3",
    "above 0 and at most 1",
    "at least 0 and below 1",
  ]);
});

test("what is not interval notation is refused at start-up", () => {
  expect(() => interval("0..1")).toThrow("not an interval");
});
