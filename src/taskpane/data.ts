import type { Entry } from "../catalog/page";
import type { Origin, ScenarioData } from "./scenarioData";
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
  const { hardRange, parameters, runChain, scenarios, valuesOf } = room;
  const baseline = valuesOf("baseline");
  const data: ScenarioData = {
    scenarios: scenarios.map(({ sources = {}, ...scenario }) => ({
      ...scenario,
      origins: Object.fromEntries(
        Object.entries(sources).map(([key, source]) => [key, origin(source)]),
      ),
    })),
    assumptions: new Map(
      parameters
        .filter(({ key }) => key !== "years")
        .map((p) => [p.key, { ...p, ...origin(p), range: hardRange(p.key) }]),
    ),
    run(values) {
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

const origin = ({ tag, source, date, address }: Stated): Origin => ({
  published: tag === "published",
  source,
  date,
  address,
});

interface Stated extends Omit<Origin, "published"> {
  readonly tag: "published" | "judgement";
}

async function loadFunctions(): Promise<readonly Entry[]> {
  const { entries } = await import(
    /* webpackChunkName: "catalog" */ "../catalog/entries.generated"
  );
  return content ? translatedFunctions(entries, content) : entries;
}

export const bundledData: Data = { loadScenarios, loadFunctions };
