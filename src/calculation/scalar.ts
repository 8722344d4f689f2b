import { broadcaster } from "./broadcast";
import { asCell, type Compute } from "./cells";
import type { AnyFunction, Row } from "./define";
import type { Raw } from "./parameters";
import { readArgument as read, slot, writtenOut } from "./slot";

/**
 * A function of single values, ready to be called often. Most calls are of single cells and answer with a number. They
 * take the short way here, which costs about as much as a hand-written spreadsheet function and breaks off at the first
 * argument that is anything else; the long way then begins anew, and its rows are settled.
 */
export function scalar<Answer>(
  fn: AnyFunction,
  settle: (rows: readonly Row[]) => Answer,
): (...args: readonly Raw[]) => Answer | readonly Row[] {
  const compute = fn.compute as unknown as Compute;
  const slots = fn.parameters.map(slot);
  const count = slots.length;
  const broadcast = broadcaster(fn, slots);
  const failed = (error: unknown) => settle([[asCell(fn, error)]]);
  const long = (args: readonly Raw[]): Answer => {
    let rows: readonly Row[];
    try {
      rows = broadcast(args);
    } catch (error) {
      return failed(error);
    }
    return settle(rows);
  };

  if (count > writtenOut) return (...args) => long(args);

  const [s0, s1, s2, s3, s4, s5, s6, s7] = slots;
  // Written out: a loop over the places and a call with a list of values take twice as long.
  return (a, b, c, d, e, f, g, h) => {
    try {
      let A, B, C, D, E, F, G, H: unknown;
      // prettier-ignore
      const value =
        (A = read(s0!, a)) === undefined ? NaN : count === 1 ? compute(A) :
        (B = read(s1!, b)) === undefined ? NaN : count === 2 ? compute(A, B) :
        (C = read(s2!, c)) === undefined ? NaN : count === 3 ? compute(A, B, C) :
        (D = read(s3!, d)) === undefined ? NaN : count === 4 ? compute(A, B, C, D) :
        (E = read(s4!, e)) === undefined ? NaN : count === 5 ? compute(A, B, C, D, E) :
        (F = read(s5!, f)) === undefined ? NaN : count === 6 ? compute(A, B, C, D, E, F) :
        (G = read(s6!, g)) === undefined ? NaN : count === 7 ? compute(A, B, C, D, E, F, G) :
        (H = read(s7!, h)) === undefined ? NaN : compute(A, B, C, D, E, F, G, H);
      // Finite, and no error in place of a number; adding 0 turns -0, which Excel does not have, into 0.
      if (Number.isFinite(value)) return [[(value as number) + 0]];
    } catch (error) {
      return failed(error);
    }
    return long([a, b, c, d, e, f, g, h]);
  };
}
