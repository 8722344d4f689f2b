import { asCell, complaint, finite, isRange, readRange, single } from "./cells";
import type { AnyFunction, Computed, Row, Work } from "./define";
import { DomainError, type ErrorValue, isErrorValue, valueError } from "./errors";
import { type Raw, read, takesRange } from "./parameters";

/**
 * A function that spills a table: single values and whole ranges, no broadcasting. As work, which most end at once; what
 * is wrong is its answer.
 */
export function* table(fn: AnyFunction, args: readonly Raw[]): Work<readonly Row[]> {
  try {
    return yield* spill(fn, args);
  } catch (error) {
    return [[asCell(fn, error)]];
  }
}

function* spill(fn: AnyFunction, args: readonly Raw[]): Work<readonly Row[]> {
  const compute = fn.compute as unknown as (...values: unknown[]) => Computed | Work;
  const raws = fn.parameters.map((_, k) => single(args[k]));
  const error = firstError(raws);
  if (error) throw error;
  const values = fn.parameters.map((parameter, k) => {
    if (takesRange(parameter)) return readRange(parameter, raws[k]);
    if (isRange(raws[k])) throw valueError(`${parameter.name} takes one value, got a range`);
    return read(parameter, raws[k]);
  });
  const outOfRange = values.map((value) => value instanceof DomainError);
  if (outOfRange.includes(true))
    throw complaint(
      fn,
      raws.map((raw, k) => (outOfRange[k] ? values[k] : raw)),
    );
  if (values.includes(undefined)) throw complaint(fn, raws);
  const headers = values.pop() as boolean;
  const computed = compute(...values);
  const answer = fn.long ? yield* computed as Work : (computed as Computed);
  if (typeof answer === "number") return [[finite(fn, answer)]];
  const body = answer.map((row) =>
    row.map((cell) =>
      typeof cell === "number"
        ? finite(fn, cell)
        : typeof cell === "object"
          ? asCell(fn, cell)
          : cell,
    ),
  );
  if (!fn.columns) return headers ? body : body.slice(1);
  return headers ? [fn.columns, ...body] : body;
}

/** Of single cells, of rows of them, and of ranges among them. */
const firstError = (raws: readonly Raw[]): ErrorValue | undefined =>
  (raws as Raw[][][]).flat(2).find(isErrorValue);
