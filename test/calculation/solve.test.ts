import fc from "fast-check";
import { bisect, DomainError } from "../../src/calculation";

test("the root is exact to the last bit: beside it the function has changed sign", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (square) => {
      const excess = (x: number) => x * x - square;
      const root = bisect(excess, 0, Math.max(1, square));
      const step = root * Number.EPSILON;
      expect(excess(root - step)).toBeLessThanOrEqual(0);
      expect(excess(root + step)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("no sign change is #NUM!", () => {
  expect(() => bisect((x) => x + 5, 0, 1)).toThrow(DomainError);
  expect(() => bisect(() => NaN, 0, 1)).toThrow("no solution was found");
});
