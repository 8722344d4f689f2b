import { asCell } from "./cells";
import type { AnyFunction, Row } from "./define";
import { notAvailable } from "./errors";
import type { Raw } from "./parameters";
import { scalar } from "./scalar";
import { work } from "./table";
import { finish, finishInSlices } from "./work";

/**
 * Calls a function of the catalog with what Excel hands over: for each argument a value, a range (rows of cells),
 * or null where it was left out. Always answers with rows of cells, errors among them; never throws.
 *
 * Order of complaint, as in the native twin: an error in an argument is passed on; then a wrong kind of argument;
 * then a number out of its range; within each, the leftmost argument speaks.
 */
export function invoke(fn: AnyFunction, args: readonly Raw[]): readonly Row[] {
  let call = prepared.get(fn);
  if (!call) prepared.set(fn, (call = prepare(fn, (rows) => rows)));
  return call(...args);
}

type Call<Answer> = (...args: readonly Raw[]) => Answer;

const prepared = /* @__PURE__ */ new WeakMap<AnyFunction, Call<readonly Row[]>>();

/**
 * The same for one function, ready to be called often. `settle` makes of the rows what the caller hands on; rows of a
 * single number may be handed on as they are.
 */
export function prepare<Answer>(
  fn: AnyFunction,
  settle: (rows: readonly Row[]) => Answer,
): Call<Answer | readonly Row[]> {
  if (fn.columns === undefined && !fn.long) return scalar(fn, settle);
  return (...args) => settle(finish(work(fn, args)));
}

/** What Excel hands over behind the arguments of a function that it may break off. */
export interface CancelableInvocation {
  /** Called when nobody waits for the answer any more: possibly after the next call of the same cell has begun. */
  onCanceled?: () => void;
}

/** The same for a long function: a promise of the answer, made in slices. */
export function prepareLong<Answer>(
  fn: AnyFunction,
  settle: (rows: readonly Row[]) => Answer,
): Call<Promise<Answer>> {
  return (...args) => {
    let stopped = false;
    const invocation = Object(args[fn.parameters.length]) as CancelableInvocation;
    invocation.onCanceled = () => (stopped = true);
    return finishInSlices(work(fn, args), () => stopped).then((rows) =>
      settle(rows ?? [[asCell(fn, notAvailable("broken off"))]]),
    );
  };
}
