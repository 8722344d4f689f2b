import { asCell, firstError, isRange, readRange, single } from "./cells";
import { complaint } from "./complaint";
import type { AnyFunction, Computed, Row, StepwiseWork } from "./define";
import { DomainError, valueError } from "./errors";
import { longScalar } from "./longScalar";
import { type Raw, read, takesRange } from "./parameters";

/** A function that spills a table, or a long one, as work, which most tables end at once; what is wrong is its answer. */
export function* work(fn: AnyFunction, args: readonly Raw[]): StepwiseWork<readonly Row[]> {
  try {
    return yield* (fn.columns === undefined ? longScalar : table)(fn, args);
  } catch (error) {
    return [[asCell(fn, error)]];
  }
}

/** Single values and whole ranges, no broadcasting. */
function* table(fn: AnyFunction, args: readonly Raw[]): StepwiseWork<readonly Row[]> {
  const compute = fn.compute as unknown as (...values: unknown[]) => Computed | StepwiseWork;
  const raws = fn.parameters.map((_, k) => single(args[k]));
  for (const raw of raws) {
    const error = firstError(isRange(raw) ? raw : [[raw]]);
    if (error) throw error;
  }
  const values = fn.parameters.map((parameter, k) => {
    const raw = raws[k];
    if (takesRange(parameter)) return readRange(parameter, raw);
    if (isRange(raw)) throw valueError(`${parameter.name} takes one value, got a range`);
    return read(parameter, raw);
  });
  const outOfRange = values.find((value) => value instanceof DomainError);
  if (outOfRange) throw complaint(fn, raws, outOfRange);
  if (values.includes(undefined)) throw complaint(fn, raws);
  const [headers] = values.splice(
    fn.parameters.findIndex(({ name }) => name === "headers"),
    1,
  );
  const computed = compute(...values);
  const answer = fn.long ? yield* computed as StepwiseWork : (computed as Computed);
  if (typeof answer === "number") return [[asCell(fn, answer)]];
  const body = answer.map((row) => row.map((cell) => asCell(fn, cell)));
  if (!fn.columns) return headers ? body : body.slice(1);
  return headers ? [fn.columns, ...body] : body;
}
