import { useEffect, useRef, useState } from "react";
import type { PaneScenario, ScenarioData } from "../data";
import { type CardOutcome, cardOutcome } from "./cardOutcome";

/** In milliseconds: how long the pane computes before it looks at the keyboard and the pointer again. */
const slice = 8;

/**
 * What the cards show of the chain, by the key of their scenario. The list stands before any of it is computed; it comes
 * in slices, and only what has changed since comes again.
 */
export function useCardOutcomes(
  scenarios: readonly PaneScenario[],
  run: ScenarioData["run"],
): ReadonlyMap<string, CardOutcome> {
  const known = useRef(new WeakMap<PaneScenario, CardOutcome>());
  const [, show] = useState(0);

  useEffect(() => {
    const waiting = scenarios.filter((scenario) => !known.current.has(scenario));
    if (waiting.length === 0) return;
    let turn: ReturnType<typeof setTimeout>;
    const compute = () => {
      const end = performance.now() + slice;
      do {
        const scenario = waiting.shift()!;
        const { theme, title, overrides, vintage } = scenario;
        known.current.set(
          scenario,
          cardOutcome(theme, title, run(overrides, vintage), run({}, vintage)),
        );
      } while (waiting.length > 0 && performance.now() < end);
      show((before) => before + 1);
      if (waiting.length > 0) turn = setTimeout(compute);
    };
    turn = setTimeout(compute);
    return () => clearTimeout(turn);
  }, [scenarios, run]);

  return new Map(
    scenarios.flatMap((scenario) => {
      const outcome = known.current.get(scenario);
      return outcome ? [[scenario.key, outcome] as const] : [];
    }),
  );
}
