import fc from "fast-check";

/** Any number of a span, for a property. */
export const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Whether two numbers agree, relative to the larger, or to the floor where both are smaller. NaN agrees with nothing. */
export const isNear = (got: number, expected: number, tolerance = 1e-11, floor = 1): boolean =>
  Math.abs(got - expected) <= tolerance * Math.max(Math.abs(got), Math.abs(expected), floor);

/** Fails where two numbers differ, relative to the larger. */
export function near(got: number, expected: number, tolerance = 1e-11): void {
  if (!isNear(got, expected, tolerance, 1e-3)) throw new Error(`${got} is not ${expected}`);
}
