import { useCallback, useState } from "react";
import { inPlainWords } from "../trouble";

export type Progress =
  | { readonly state: "idle" }
  | { readonly state: "working" | "done" | "trouble"; readonly text: string };

/** Runs one action at a time and keeps what there is to say about it. */
export function useAction() {
  const [progress, setProgress] = useState<Progress>({ state: "idle" });
  const reset = useCallback(() => {
    setProgress((now) =>
      now.state === "idle" || now.state === "working" ? now : { state: "idle" },
    );
  }, []);
  const run = async (working: string, action: () => Promise<string>) => {
    if (progress.state === "working") return;
    setProgress({ state: "working", text: working });
    try {
      setProgress({ state: "done", text: await action() });
    } catch (error) {
      setProgress({ state: "trouble", text: inPlainWords(error) });
    }
  };
  return { progress, run, reset, working: progress.state === "working" };
}
