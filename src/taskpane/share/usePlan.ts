import { useCallback, useEffect, useRef, useState } from "react";
import { inPlainWords } from "../trouble";
import type { Far, LongWork } from "../ui/useAction";
import type { Looking } from "./useFound";

type Make<Plan> = (work: LongWork) => Promise<Plan>;

/** How far the making of a plan is that has no plan yet. */
type Making =
  | { readonly state: "looking"; readonly far?: Far }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly text: string };

/**
 * The plan for what was found, made once for each `make`, which must be the same from one drawing to the next. The plan
 * before it stays in sight until then, but is not fresh.
 */
export function usePlan<Plan>(looking: Looking, make: Make<Plan> | undefined) {
  const [made, setMade] = useState<{ readonly by: Make<Plan>; readonly plan: Plan }>();
  const [making, setMaking] = useState<Making>({ state: "looking" });
  const running = useRef<AbortController>();

  useEffect(() => {
    if (!make) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    let wanted = true;
    setMaking({ state: "looking" });
    const onProgress = (far: Far) => wanted && setMaking({ state: "looking", far });
    make({ signal, onProgress }).then(
      (plan) => wanted && setMade({ by: make, plan }),
      (error: unknown) =>
        wanted &&
        setMaking(
          signal.aborted ? { state: "cancelled" } : { state: "failed", text: inPlainWords(error) },
        ),
    );
    return () => {
      wanted = false;
      controller.abort();
    };
  }, [make]);

  const cancel = useCallback(() => running.current?.abort(), []);
  const isFresh = looking.state === "ready" && !looking.stale && made?.by === make;
  const shown: Looking = looking.state === "ready" && !made ? making : looking;
  return { plan: made?.plan, isFresh, shown, cancel };
}
