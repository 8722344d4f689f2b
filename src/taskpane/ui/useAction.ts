import { useCallback, useEffect, useRef, useState } from "react";
import { ExcelTrouble } from "../../excel/contract";
import { texts } from "../texts";
import { inPlainWords } from "../trouble";

/** How far something is that takes a while. */
export interface Far {
  readonly done: number;
  readonly total: number;
}

/** What a long action is handed: where it tells how far it is, and what tells it to stop. */
export interface LongWork {
  readonly onProgress: (far: Far) => void;
  readonly signal: AbortSignal;
}

export type ActionState =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly text: string; readonly far?: Far }
  | { readonly state: "done" | "stopped" | "trouble"; readonly text: string };

/** Runs one action at a time and keeps what there is to say about it. Leaving its page stops it. */
export function useAction() {
  const [progress, setProgress] = useState<ActionState>({ state: "idle" });
  const running = useRef<AbortController>();
  const reset = useCallback(() => {
    setProgress((now) =>
      now.state === "idle" || now.state === "working" ? now : { state: "idle" },
    );
  }, []);
  /** Tells what was done elsewhere. */
  const say = useCallback((text: string) => setProgress({ state: "done", text }), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const run = async (working: string, action: (work: LongWork) => Promise<string>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setProgress({ state: "working", text: working });
    const onProgress = (far: Far) => setProgress({ state: "working", text: working, far });
    try {
      setProgress({ state: "done", text: await action({ onProgress, signal: controller.signal }) });
    } catch (error) {
      setProgress(
        error instanceof ExcelTrouble && error.code === "Cancelled"
          ? { state: "stopped", text: texts.progress.cancelled }
          : { state: "trouble", text: inPlainWords(error) },
      );
    } finally {
      running.current = undefined;
    }
  };
  return { progress, run, reset, say, cancel, working: progress.state === "working" };
}
