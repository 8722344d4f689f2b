import { useCallback, useEffect, useMemo, useState } from "react";
import type { OwnScenario } from "../../scenarios";
import { usePane } from "../context";
import type { Scenario, ScenarioData } from "../data";
import { texts } from "../texts";
import { inPlainWords } from "../trouble";
import { asScenario } from "./own";

export interface OwnScenarioList {
  readonly scenarios: readonly Scenario[];
  /** What could not be read, in plain words. */
  readonly problems: readonly string[];
  /** Reads the workbook again. */
  readonly again: () => void;
  /** Keeps one and answers with what to say of it. */
  readonly save: (own: OwnScenario) => Promise<string>;
  readonly remove: (own: OwnScenario) => Promise<string>;
}

/** The scenarios that the workbook keeps; none outside Excel. */
export function useOwnScenarios({ scenarios: presets }: ScenarioData): OwnScenarioList {
  const { inExcel, actions } = usePane();
  const [all, setAll] = useState<readonly OwnScenario[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const again = useCallback(() => {
    actions.readOwnScenarios().then(
      (read) => {
        setAll(read.scenarios);
        setProblems(read.problems);
      },
      (error: unknown) => setProblems([inPlainWords(error)]),
    );
  }, [actions]);
  useEffect(() => {
    if (inExcel) again();
  }, [inExcel, again]);

  const save = async (own: OwnScenario) => {
    const { replaced, managers, problems: troubles } = await actions.saveOwnScenario(own);
    setAll((before) => [...before.filter(({ key }) => key !== own.key), own]);
    const words = texts.own;
    return [
      (replaced ? words.replaced : words.saved)(own.title),
      ...(managers.length > 0 ? [words.inManagers(managers)] : []),
      ...troubles,
    ].join(" ");
  };
  const remove = async (own: OwnScenario) => {
    await actions.removeOwnScenario(own.key);
    setAll((before) => before.filter(({ key }) => key !== own.key));
    return texts.own.removed(own.title);
  };
  const scenarios = useMemo(() => all.map((own) => asScenario(own, presets)), [all, presets]);
  return { scenarios, problems, again, save, remove };
}
