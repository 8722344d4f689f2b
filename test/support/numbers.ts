import fc from "fast-check";

/**
 * Any number of a span, for a property. Doubles crowd around 0, and so do fast-check's: every second number is drawn
 * evenly, lest a property be shown to hold for crumbs only.
 */
export const between = (min: number, max: number) =>
  fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: 0, max: 2 ** 30 }).map((k) => min + ((max - min) * k) / 2 ** 30),
  );

/** Whether two numbers agree, relative to the larger, or to the floor where both are smaller. NaN agrees with nothing. */
export const isNear = (got: number, expected: number, tolerance = 1e-11, floor = 1): boolean =>
  Math.abs(got - expected) <= tolerance * Math.max(Math.abs(got), Math.abs(expected), floor);

/** Fails where two numbers differ, relative to the larger. */
export function near(got: number, expected: number, tolerance = 1e-11): void {
  if (!isNear(got, expected, tolerance, 1e-3)) throw new Error(`${got} is not ${expected}`);
}
