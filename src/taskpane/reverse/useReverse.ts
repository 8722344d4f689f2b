import { useCallback, useEffect, useRef, useState } from "react";
import { finishInSlices } from "../../calculation/work";
import type { ScenarioValues } from "../../scenarios";
import { type ReverseResult, type OutcomeTarget, reverse } from "../../scenarios/reverse";
import type { Far } from "../ui/useAction";

export type State =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly far: Far }
  | { readonly state: "cancelled" }
  | { readonly state: "done"; readonly answer: ReverseResult; readonly question: OutcomeTarget };

/** How often the progress is shown, in milliseconds. */
const often = 100;

/**
 * A reverse stress test in slices, one at a time. Another scenario or question makes what was found void and stops what is
 * running, and so does leaving the page.
 */
export function useReverse(values: ScenarioValues, key: string) {
  const [state, setState] = useState<State>({ state: "idle" });
  const running = useRef<AbortController>();
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => {
    setState({ state: "idle" });
    return stop;
  }, [values, key, stop]);

  const find = async (question: OutcomeTarget) => {
    stop();
    const { signal } = (running.current = new AbortController());
    let shown = 0;
    const onProgress = (done: number, total: number) => {
      if (Date.now() - shown < often) return;
      shown = Date.now();
      setState({ state: "working", far: { done, total } });
    };
    setState({ state: "working", far: { done: 0, total: 0 } });
    const work = reverse(values, question, onProgress);
    const answer = await finishInSlices(work, () => signal.aborted);
    if (answer && !signal.aborted) setState({ state: "done", answer, question });
  };
  const cancel = () => {
    stop();
    setState({ state: "cancelled" });
  };
  return { state, find, cancel };
}
