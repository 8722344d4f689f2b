import { useCallback, useEffect, useMemo, useState } from "react";
import type { OwnScenario } from "../../scenarios";
import { usePane } from "../context";
import type { PaneScenario, ScenarioData } from "../data";
import { texts } from "../texts";
import { inPlainWords } from "../trouble";
import { asScenario } from "./own";

/** In milliseconds: a busy Excel must not keep the presets from being shown. */
const patience = 400;

export interface OwnScenarioList {
  /** Whether the list can be shown without cards coming in above the others a moment later. */
  readonly ready: boolean;
  readonly scenarios: readonly PaneScenario[];
  /** What could not be read, in plain words. */
  readonly problems: readonly string[];
  /** Reads the workbook again. */
  readonly again: () => void;
  /** Keeps one and answers with what to say of it. */
  readonly save: (own: OwnScenario) => Promise<string>;
  readonly remove: (own: OwnScenario) => Promise<string>;
}

/** The scenarios that the workbook keeps; none outside Excel, and none before the presets are there. */
export function useOwnScenarios(data: ScenarioData | undefined): OwnScenarioList {
  const { inExcel, actions } = usePane();
  const [all, setAll] = useState<readonly OwnScenario[]>([]);
  const [ready, setReady] = useState(!inExcel);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const again = useCallback(() => {
    actions
      .readOwnScenarios()
      .then(
        (read) => {
          setAll(read.scenarios);
          setProblems(read.problems);
        },
        (error: unknown) => setProblems([inPlainWords(error)]),
      )
      .finally(() => setReady(true));
  }, [actions]);
  useEffect(() => {
    if (!inExcel) return;
    again();
    const waited = setTimeout(() => setReady(true), patience);
    return () => clearTimeout(waited);
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
  const scenarios = useMemo(
    () => (data ? all.map((own) => asScenario(own, data)) : []),
    [all, data],
  );
  return { ready, scenarios, problems, again, save, remove };
}
