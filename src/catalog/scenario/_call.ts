import { type AnyFunction, contains, DomainError, mustBe, numError } from "../../calculation";

/*
 * Functions of the catalog as the chain calls them, a million times for one FAN: with numbers for their first arguments
 * and the defaults for the rest, checked as in a cell. Where there is no answer they give NaN, so that whatever is made
 * of it is NaN too and nothing else is lost, and keep the reason until it is taken. No two runs of the chain overlap.
 */

let reason: DomainError | undefined;

/** Why the first of the calls since the last question had no answer; undefined where all had one. */
export function takeReason(): DomainError | undefined {
  const taken = reason;
  reason = undefined;
  return taken;
}

/** Whether a function takes x as its argument number k. A default is never wrong; NaN was lost before, with its reason. */
export function checker({ name, parameters }: AnyFunction): (x: unknown, k: number) => boolean {
  return (x, k) => {
    if (typeof x !== "number" || contains(parameters[k]!.range!, x)) return true;
    if (!Number.isNaN(x)) reason ??= numError(mustBe(parameters[k]!, x)).from(name);
    return false;
  };
}

type Call = (a: number, b?: number, c?: number, d?: number, e?: number) => number;

/** A function ready to be called. Argument by argument and without lists, so that it costs next to nothing. */
export function caller(fn: AnyFunction): Call {
  const admits = checker(fn);
  const compute = fn.compute as unknown as (...values: unknown[]) => number;
  const o = fn.parameters.map((parameter) => parameter.default);
  const [p, q, r, s, t] = fn.parameters.map(({ range }) => range!);
  return (a, b, c, d, e) => {
    const good =
      a >= p!.least &&
      a <= p!.most &&
      (b === undefined || (b >= q!.least && b <= q!.most)) &&
      (c === undefined || (c >= r!.least && c <= r!.most)) &&
      (d === undefined || (d >= s!.least && d <= s!.most)) &&
      (e === undefined || (e >= t!.least && e <= t!.most));
    try {
      if (good) return compute(a, b ?? o[1], c ?? o[2], d ?? o[3], e ?? o[4], o[5], o[6], o[7]);
      [a, b, c, d, e].every(admits);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      reason ??= error.from(fn.name);
    }
    return NaN;
  };
}
