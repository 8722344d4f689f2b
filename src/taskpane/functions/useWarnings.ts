import { useEffect, useState } from "react";
import type { Entry } from "../../catalog/page";
import { evaluator, readCall, readFormula, type Warning } from "../../explain";

const noCells = { cells: () => undefined, call: () => Promise.resolve(undefined) };

/** What Explain will ask about the formula that the form writes; nothing of what stands in cells. */
export async function warningsIn(entry: Entry, formula: string): Promise<readonly Warning[]> {
  const call = readFormula(formula)?.calls[0];
  return call ? (await readCall(entry, call, evaluator(noCells))).warnings : [];
}

export function useWarnings(entry: Entry, formula: string): readonly Warning[] {
  const [found, setFound] = useState<readonly Warning[]>([]);
  useEffect(() => {
    let current = true;
    void warningsIn(entry, formula).then((warnings) => {
      // Nothing is drawn anew where there was nothing to say, and there is not.
      if (current) setFound((before) => (before.length || warnings.length ? warnings : before));
    });
    return () => {
      current = false;
    };
  }, [entry, formula]);
  return found;
}
