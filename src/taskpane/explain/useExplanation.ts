import { useEffect, useMemo, useState } from "react";
import type { Entry } from "../../catalog/page";
import { readFormula, type ReadFormula } from "../../explain";
import { usePane } from "../context";
import { inPlainWords } from "../trouble";
import { answersInWorker } from "./answers";
import { explain, type Explained, type Home } from "./explained";

export type Explanation =
  | { readonly state: "reading"; readonly formula: ReadFormula }
  | { readonly state: "trouble"; readonly formula: ReadFormula; readonly words: string }
  | { readonly state: "ready"; readonly formula: ReadFormula; readonly explained: Explained };

/** A formula taken apart, with the cells that it needs: at most one round trip. Undefined where it is none of ours. */
export function useExplanation(
  home: Home | undefined,
  entries: readonly Entry[],
): Explanation | undefined {
  const { actions } = usePane();
  const text = home?.formula ?? "";
  const formula = useMemo(() => (text.startsWith("=") ? readFormula(text) : undefined), [text]);
  const [found, setFound] = useState<Explanation>();

  useEffect(() => {
    if (!home || !formula || formula.calls.length === 0) return;
    let wanted = true;
    const calculator = answersInWorker();
    explain(home, formula, entries, actions.cells, calculator).then(
      (explained) => wanted && setFound({ state: "ready", formula, explained }),
      (error: unknown) =>
        wanted && setFound({ state: "trouble", formula, words: inPlainWords(error) }),
    );
    return () => {
      wanted = false;
      calculator.stop();
    };
  }, [home, formula, entries, actions]);

  if (!formula || formula.calls.length === 0) return undefined;
  return found?.formula === formula ? found : { state: "reading", formula };
}
