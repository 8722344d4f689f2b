import { useEffect, useState } from "react";
import type { AnyFunction, Row } from "../../calculation";
import { calculate } from "./calculate";
import { type Filled, type Outcome, outcome } from "./formula";

/** What is shown of the answer: why there is none yet, or its rows. */
export type Result =
  | Exclude<Outcome, { kind: "ready" }>
  | { readonly kind: "calculating" }
  | {
      readonly kind: "rows";
      readonly rows: readonly Row[];
      /** What the function was called with. */
      readonly args: readonly unknown[];
    };

/** The answer for what stands in the form, a moment after the last key. */
export function useResult(fn: AnyFunction, filled: readonly Filled[]): Result {
  const [result, setResult] = useState<Result>(() => shown(outcome(filled)));
  useEffect(() => {
    const now = outcome(filled);
    if (now.kind !== "ready") {
      setResult(now);
      return;
    }
    // The answer of before stays until the new one is there: nothing flickers while somebody types.
    setResult((before) => (before.kind === "rows" ? before : { kind: "calculating" }));
    return calculate(fn, now.args, (rows) => setResult({ kind: "rows", rows, args: now.args }));
  }, [fn, filled]);
  return result;
}

const shown = (now: Outcome): Result => (now.kind === "ready" ? { kind: "calculating" } : now);
