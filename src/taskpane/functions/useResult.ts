import { useEffect, useRef, useState } from "react";
import type { AnyFunction, Row } from "../../calculation";
import { calculateSoon } from "./calculate";
import { type FilledArgument, type FormOutcome, outcome } from "./filledForm";

/** What is shown of the answer: why there is none yet, or its rows. */
export type FormResult =
  | Exclude<FormOutcome, { kind: "ready" }>
  | { readonly kind: "calculating" }
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "rows";
      readonly rows: readonly Row[];
      /** What the function was called with. */
      readonly args: readonly unknown[];
    };

export interface Calculation {
  readonly result: FormResult;
  /** It takes so long that somebody may want to cancel it. */
  readonly slow: boolean;
  readonly cancel: () => void;
}

/** Before that nobody notices that anything is calculated, in milliseconds. */
const patience = 500;

/** The answer for what stands in the form, a moment after the last key. */
export function useResult(fn: AnyFunction, filled: readonly FilledArgument[]): Calculation {
  const [result, setResult] = useState<FormResult>(() => shown(outcome(filled)));
  const [slow, setSlow] = useState(false);
  const stop = useRef<() => void>();
  useEffect(() => {
    const now = outcome(filled);
    if (now.kind !== "ready") {
      setResult(now);
      return;
    }
    // The answer of before stays until the new one is there: nothing flickers while somebody types.
    setResult((before) => (before.kind === "rows" ? before : { kind: "calculating" }));
    const timer = setTimeout(() => setSlow(true), patience);
    const forget = calculateSoon(fn, now.args, (rows) => {
      done();
      setResult({ kind: "rows", rows, args: now.args });
    });
    const done = () => {
      clearTimeout(timer);
      setSlow(false);
    };
    stop.current = () => {
      done();
      forget();
      setResult({ kind: "cancelled" });
    };
    return () => {
      done();
      forget();
    };
  }, [fn, filled]);
  return { result, slow, cancel: () => stop.current?.() };
}

const shown = (now: FormOutcome): FormResult =>
  now.kind === "ready" ? { kind: "calculating" } : now;
