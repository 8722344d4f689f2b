import { useEffect, useState } from "react";
import { splitSheet } from "../../a1";
import type { Entry } from "../../catalog/page";
import { type ReadFormula, wordsToKnow } from "../../explain";
import { usePane } from "../context";
import { texts } from "../texts";
import { Sentence } from "./Sentence";

export interface UnknownWordsProps {
  readonly formula: ReadFormula;
  /** Where it stands. */
  readonly address: string;
  readonly entries: readonly Entry[];
}

/** Which words of a formula Excel does not know, where it shows #NAME? and has no function of ours. */
export function UnknownWords({ formula, address, entries }: UnknownWordsProps) {
  const { actions } = usePane();
  const [unknown, setUnknown] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    const settle = (words: readonly string[]) => wanted && setUnknown(words);
    actions.cells.missing(wordsToKnow(formula), splitSheet(address).sheet).then(
      (missing) => settle(missing.map(({ text }) => text)),
      () => settle([]),
    );
    return () => {
      wanted = false;
    };
  }, [actions, formula, address]);
  const words = texts.explain;
  if (!unknown) return null;
  const isOurs = (word: string) => entries.some(({ fn }) => fn.name === word.toUpperCase());
  const others = unknown.filter((word) => !isOurs(word));
  const sentences = [
    ...unknown.filter(isOurs).map((word) => words.withoutMacro(word.toUpperCase())),
    ...(others.length > 0 ? [words.unknownWords(others)] : []),
  ];
  return <Sentence>{sentences.join(" ") || words.noCall}</Sentence>;
}
