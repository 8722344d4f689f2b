import { useCallback, useEffect, useRef, useState } from "react";
import type { SharingScope } from "../../excel";
import { ExcelTrouble } from "../../excel/contract";
import { usePane } from "../context";
import { inPlainWords } from "../trouble";
import type { Far } from "../ui/useAction";
import type { Found } from "./actions";

export type Looking =
  | { readonly state: "looking"; readonly far?: Far }
  /** Stale while it is being looked at again. */
  | { readonly state: "ready"; readonly found: Found; readonly stale: boolean }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly text: string };

/**
 * What is in the workbook, a sheet or the selection: looked at when the page comes to the front, when the scope or the
 * selection changes, and when somebody asks again.
 * @param selected the address of the selection where the scope is the selection
 */
export function useFound(scope: SharingScope, active: boolean, selected?: string) {
  const { inExcel, actions } = usePane();
  const [turn, setTurn] = useState(0);
  const [looking, setLooking] = useState<Looking>({ state: "looking" });
  const running = useRef<AbortController>();

  useEffect(() => {
    if (!active || !inExcel) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    let wanted = true;
    const show = (now: Looking) => wanted && setLooking(now);
    // What was found before stays in sight until there is something newer: nothing jumps.
    setLooking((before) =>
      before.state === "ready" ? { ...before, stale: true } : { state: "looking" },
    );
    const onProgress = (far: Far) =>
      wanted && setLooking((before) => (before.state === "looking" ? { ...before, far } : before));
    actions.share.look(scope, { signal, onProgress }).then(
      (found) => show({ state: "ready", found, stale: false }),
      (error: unknown) =>
        show(
          error instanceof ExcelTrouble && error.code === "Cancelled"
            ? { state: "cancelled" }
            : { state: "failed", text: inPlainWords(error) },
        ),
    );
    return () => {
      wanted = false;
      controller.abort();
    };
  }, [actions, inExcel, scope, active, selected, turn]);

  const again = useCallback(() => setTurn((before) => before + 1), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { looking, again, cancel };
}
