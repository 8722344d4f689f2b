import { type Entry, families, type Family } from "../../catalog/page";
import type { PaneScenario, ScenarioData } from "../scenarioData";
import { content as chosen } from ".";
import type { Content } from "./language";

/** Scenarios with their titles, stories and assumptions in another language; sources stay in theirs. */
export function translatedScenarios(data: ScenarioData, content: Content): ScenarioData {
  const listOf = (given: ScenarioData["assumptions"]): ScenarioData["assumptions"] => {
    const lists = new Map<string, ReturnType<ScenarioData["assumptions"]>>();
    return (vintage) => {
      if (!lists.has(vintage)) lists.set(vintage, translated(given(vintage), content));
      return lists.get(vintage)!;
    };
  };
  const scenarioIn = (scenario: PaneScenario): PaneScenario => {
    // The vintage behind a name changes no word.
    const words = content.scenarios[scenario.key.split(" ")[0]!];
    const sheetTitle = scenario.sheetTitle ?? scenario.title;
    return { ...scenario, ...words, story: data.tell((words ?? scenario).story), sheetTitle };
  };
  const dated = new Map<string, readonly PaneScenario[]>();
  return {
    ...data,
    scenarios: data.scenarios.map(scenarioIn),
    scenariosIn(vintage) {
      if (!dated.has(vintage)) dated.set(vintage, data.scenariosIn(vintage).map(scenarioIn));
      return dated.get(vintage)!;
    },
    named: (name) => scenarioIn(data.named(name)),
    presetOn: (name, on) => scenarioIn(data.presetOn(name, on)),
    assumptions: listOf(data.assumptions),
    allAssumptions: listOf(data.allAssumptions),
  };
}

const translated = (list: ReturnType<ScenarioData["assumptions"]>, content: Content) =>
  new Map(
    [...list].map(([key, assumption]) => [
      key,
      {
        ...assumption,
        label: content.assumptions[key] ?? assumption.label,
        group: content.groups[assumption.group] ?? assumption.group,
      },
    ]),
  );

/** Functions with question, summary and arguments in another language; names, equations and notes stay. */
export function translatedFunctions(entries: readonly Entry[], content: Content): readonly Entry[] {
  return entries.map((entry) => {
    const { fn, page } = entry;
    const [question, summary] = content.functions[fn.name] ?? [page.question, page.summary];
    const [title, returned] = content.titles[fn.name] ?? [page.title, page.returns.description];
    const returns = { ...page.returns, description: returned };
    const described = Object.fromEntries(
      Object.entries(page.arguments).map(([name, argument]) => [
        name,
        {
          ...argument,
          description: content.arguments[argument.description] ?? argument.description,
        },
      ]),
    );
    const { nativeLimit: limit } = page;
    const words = { title, question, summary, returns, arguments: described };
    const limits = limit === undefined ? {} : { nativeLimit: content.limits[limit] ?? limit };
    return { ...entry, page: { ...page, ...words, ...limits } };
  });
}

/** The name of a family of functions, in the language of the pane. */
export const familyName = (family: Family): string => chosen?.families[family] ?? families[family];
