import { numError } from "./errors";

/**
 * The root of a function that rises through zero between low and high, to the last bit: halving stops when no
 * double lies between the ends. Slower than Newton's method and never wrong.
 *
 * @throws #NUM! where excess does not change sign from negative to positive between the ends.
 */
export function bisect(excess: (x: number) => number, low: number, high: number) {
  if (!(excess(low) <= 0 && excess(high) >= 0)) throw numError("no solution was found");
  let lower = low;
  let upper = high;
  for (;;) {
    const middle = lower + (upper - lower) / 2;
    if (middle <= lower || middle >= upper) return middle;
    if (excess(middle) < 0) lower = middle;
    else upper = middle;
  }
}
