import { useCallback, useEffect, useState } from "react";
import type { OwnVintage } from "../../scenarios";
import { usePane } from "../context";
import type { ScenarioData } from "../data";
import { inPlainWords } from "../trouble";

export interface OwnNumberList {
  /** Each a vintage that all scenarios can run on. */
  readonly all: readonly OwnVintage[];
  /** What could not be read, in plain words. */
  readonly problems: readonly string[];
  /** Reads the workbook again. */
  readonly again: () => void;
  /** Keeps them in the workbook and shows all scenarios on them. */
  readonly save: (on: OwnVintage) => Promise<void>;
  readonly remove: (on: OwnVintage) => Promise<void>;
}

/**
 * Numbers of the user's that the workbook keeps; none outside Excel.
 * @param onChange called when numbers were saved, or removed and there are none in their place
 */
export function useOwnNumbers(
  onChange: (now: OwnVintage | undefined, before: OwnVintage | undefined) => void,
): OwnNumberList {
  const { inExcel, actions } = usePane();
  const [all, setAll] = useState<readonly OwnVintage[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const again = useCallback(() => {
    actions.readOwnVintages().then(
      (read) => {
        setAll(read.vintages);
        setProblems(read.problems);
      },
      (error: unknown) => setProblems([inPlainWords(error)]),
    );
  }, [actions]);
  useEffect(() => {
    if (inExcel) again();
  }, [inExcel, again]);

  const without = ({ key }: OwnVintage) => all.filter((one) => one.key !== key);
  const kept = ({ key }: OwnVintage) => all.find((one) => one.key === key);
  return {
    all,
    problems,
    again,
    async save(on) {
      await actions.saveOwnVintage(on);
      setAll([on, ...without(on)]);
      onChange(on, kept(on));
    },
    async remove(on) {
      await actions.removeOwnVintage(on.key);
      setAll(without(on));
      onChange(undefined, kept(on));
    },
  };
}

/** A name that no numbers of the workbook have: the wanted one, or with a number behind it. */
export function freeName(
  wanted: string,
  taken: readonly OwnVintage[],
  { ownNumbers, longestTitle }: Pick<ScenarioData, "ownNumbers" | "longestTitle">,
): string {
  const keys = new Set(taken.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${wanted.slice(0, longestTitle - suffix.length).trimEnd()}${suffix}`;
    if (!keys.has(ownNumbers.keyOf(name))) return name;
  }
}
