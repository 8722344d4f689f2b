import type { Entry } from "../catalog/page";
import type { Scenario as Preset } from "../scenarios";
import type { Assumption, Origin, Scenario, ScenarioData } from "./scenarioData";
import { content } from "./texts";
import { translatedFunctions, translatedScenarios } from "./texts/content";

/**
 * What the pane shows, fetched when a tab first needs it, so that the first paint stays small. The shapes are the
 * pane's own: when the rooms below change theirs, only this file does.
 */
export type * from "./scenarioData";

export interface Data {
  loadScenarios(): Promise<ScenarioData>;
  loadFunctions(): Promise<readonly Entry[]>;
}

async function loadScenarios(): Promise<ScenarioData> {
  const [room, own] = await Promise.all([
    import(/* webpackChunkName: "scenarios" */ "../scenarios"),
    import(/* webpackChunkName: "scenarios" */ "../scenarios/ownCheck"),
  ]);
  const { hardRange, parametersIn, runChain, scenarios, baselineValues, vintages } = room;
  const within = (text: string) => vintages.find((vintage) => vintage === text) ?? vintages[0];
  const lists = new Map(
    vintages.map((vintage): [string, ReadonlyMap<string, Assumption>] => [
      vintage,
      new Map(
        parametersIn(vintage)
          .filter(({ key }) => key !== "years")
          .map((p) => [p.key, { ...p, ...origin(p), range: hardRange(p.key) }]),
      ),
    ]),
  );
  const dated = new Map(
    vintages.map((vintage) => [
      vintage as string,
      scenarios.map(({ key, vintages: admitted }) =>
        shown(
          room.scenario(admitted.includes(vintage) ? `${key} ${room.vintageText(vintage)}` : key),
        ),
      ),
    ]),
  );
  const data: ScenarioData = {
    scenarios: scenarios.map(shown),
    vintages: [...vintages].reverse(),
    scenariosIn: (vintage) => dated.get(vintage)!,
    named: (name) => shown(room.scenario(name)),
    tell: room.toldStory,
    assumptions: (vintage) => lists.get(within(vintage))!,
    run(values, vintage) {
      const baseline = baselineValues(within(vintage));
      const { years, end } = runChain({ ...baseline, ...values }, baseline.years);
      return { years, end: end?.error.message.replace(/^[A-Z0-9]+: /, "") };
    },
    ownKey: room.ownKey,
    importScenario: room.importScenario,
    largestFile: room.largestFile,
    exportScenario: room.exportScenario,
    titleProblem: own.titleProblem,
    longestTitle: own.longestTitle,
  };
  return content ? translatedScenarios(data, content) : data;
}

const monthOf = (vintage: string) => vintage.slice(1).replace("_", "-");

const shown = ({ sources = {}, ...scenario }: Preset): Scenario => ({
  ...scenario,
  key: scenario.name,
  ...(scenario.name !== scenario.key && {
    sheetTitle: `${scenario.title}, ${monthOf(scenario.vintage)}`,
  }),
  origins: Object.fromEntries(
    Object.entries(sources).map(([key, source]) => [
      key,
      origin({ ...source, asOf: monthOf(scenario.vintage) }),
    ]),
  ),
});

const origin = ({ tag, source, date, asOf, address }: Stated): Origin => ({
  published: tag === "published",
  reported: tag === "reported",
  source,
  date,
  asOf,
  address,
});

interface Stated extends Omit<Origin, "published" | "reported"> {
  readonly tag: "published" | "reported" | "judgement";
}

async function loadFunctions(): Promise<readonly Entry[]> {
  const { entries } = await import(
    /* webpackChunkName: "catalog" */ "../catalog/entries.generated"
  );
  return content ? translatedFunctions(entries, content) : entries;
}

export const bundledData: Data = { loadScenarios, loadFunctions };
