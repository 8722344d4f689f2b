import { type AnyFunction, invoke, type Row } from "../../calculation";

/** How long the typing must rest before an answer is worth its while. */
const pause = 120;

/** Calculates off the stroke of the key and calls back; answers with the way to stop it. */
export function calculate(
  fn: AnyFunction,
  args: readonly unknown[],
  done: (rows: readonly Row[]) => void,
): () => void {
  const timer = setTimeout(() => done(invoke(fn, args)), pause);
  return () => clearTimeout(timer);
}
