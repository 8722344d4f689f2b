import fc from "fast-check";
import { power } from "../../src/calculation";

test("whole powers are exact where a double can be", () => {
  expect(power(10, 1)).toBe(10);
  expect(power(10, 0)).toBe(1);
  expect(power(10, -1)).toBe(0.1);
  expect(power(3, 20)).toBe(3486784401);
});

test("any other power is V8's own to twelve digits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
      (base, exponent) => {
        const theirs = base ** exponent;
        expect(Math.abs(power(base, exponent) / theirs - 1)).toBeLessThan(1e-12);
      },
    ),
  );
});

test("the ends are those of a power: nothing, endless, and no real number below 0", () => {
  expect(power(0, 0.5)).toBe(0);
  expect(power(0, -0.5)).toBe(Infinity);
  expect(power(0, 0)).toBe(1);
  expect(power(-8, 0.5)).toBeNaN();
  expect(power(NaN, 0.5)).toBeNaN();
});
