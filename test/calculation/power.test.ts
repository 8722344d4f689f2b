import fc from "fast-check";
import { power } from "../../src/calculation";

test("whole and half powers are exact where a double can be", () => {
  for (const [base, exponent, answer] of [
    [10, 0, 1],
    [10, 1, 10],
    [10, -1, 0.1],
    [100, 0.5, 10],
    [100, -1.5, 0.001],
    [4, 2.5, 32],
    [3, 7, 2187],
  ] as const)
    expect([base, exponent, power(base, exponent)]).toEqual([base, exponent, answer]);
});

test("every power is V8's own to twelve digits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.oneof(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.integer({ min: -40, max: 40 }).map((halves) => halves / 2),
      ),
      (base, exponent) =>
        expect(Math.abs(power(base, exponent) / base ** exponent - 1)).toBeLessThan(1e-12),
    ),
  );
});

test("the ends are those of a power: nothing, endless, no number", () => {
  for (const base of [0, 1, 2, Infinity, NaN])
    for (const exponent of [-2, -0.3, 0, 0.3, 0.5, 2, 1e9, NaN])
      expect([base, exponent, power(base, exponent)]).toEqual([base, exponent, base ** exponent]);
});

test("what was asked before does not matter", () => {
  const bases = [3, 3, 0, 2, 2, NaN, 2, 0, 3];
  const digits = (of: (base: number) => number) => bases.map((base) => of(base).toPrecision(12));
  expect(digits((base) => power(base, 0.3))).toEqual(digits((base) => base ** 0.3));
});
