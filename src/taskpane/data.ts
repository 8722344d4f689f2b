import type { Entry } from "../catalog/page";
import type { OwnVintage, Scenario as Preset } from "../scenarios";
import type { Assumption, Provenance, PaneScenario, ScenarioData } from "./scenarioData";
import { idOf, ownNumbersOf, underOfId } from "./ownNumbers/vintageIds";
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
  const [room, own, { ownNumbersRoom }] = await Promise.all([
    import(/* webpackChunkName: "scenarios" */ "../scenarios"),
    import(/* webpackChunkName: "scenarios" */ "../scenarios/ownCheck"),
    import(/* webpackChunkName: "scenarios" */ "./ownNumbers/room"),
  ]);
  const { baselineUnder, hardRange, parametersUnder, runChain, scenarios, vintages } = room;
  const within = (id: string) =>
    ownNumbersOf(id) || vintages.some((vintage) => vintage === id)
      ? underOfId(id)
      : { vintage: vintages[0] };
  const listOf = (id: string): ReadonlyMap<string, Assumption> =>
    new Map(
      parametersUnder(within(id))
        .filter(({ key }) => key !== "years")
        .map((p) => [p.key, { ...p, ...origin(p), range: hardRange(p.key) }]),
    );
  const allOf = (id: string): ReadonlyMap<string, Assumption> =>
    new Map([
      ...data.assumptions(id),
      ...room
        .satellitesUnder(within(id))
        .map((one): [string, Assumption] => [
          one.key,
          { ...one, ...origin(one), range: room.numberRange(one.key) },
        ]),
    ]);
  const presetsIn = (id: string): readonly PaneScenario[] => {
    const { vintage, on } = within(id);
    return scenarios.map(({ key, vintages: admitted }) => {
      if (on) return shown(room.scenarioOn(key, on));
      const name = admitted.includes(vintage) ? `${key} ${room.vintageText(vintage)}` : key;
      return shown(room.scenario(name));
    });
  };
  const data: ScenarioData = {
    scenarios: scenarios.map(shown),
    vintages: [...vintages].reverse(),
    scenariosIn: once(presetsIn),
    named: (name) => shown(room.scenario(name)),
    presetOn: (name, on) => shown(room.scenarioOn(name, on)),
    ownNumbers: ownNumbersRoom,
    tell: room.toldStory,
    assumptions: once(listOf),
    allAssumptions: once(allOf),
    run(values, vintage) {
      const baseline = baselineUnder(within(vintage));
      const { years, end } = runChain({ ...baseline, ...values }, baseline.years);
      return { years, end: end?.error.message.replace(/^[A-Z0-9]+: /, "") };
    },
    ownKey: room.ownKey,
    importScenario: room.importScenario,
    largestFile: room.largestFile,
    exportScenario: room.exportScenario,
    titleProblem: own.titleProblem,
    longestTitle: room.longestTitle,
  };
  return content ? translatedScenarios(data, content) : data;
}

/** A function whose answers are kept. */
function once<T>(of: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}

const monthOf = (vintage: string) => vintage.slice(1).replace("_", "-");

/** What a preset on numbers of the user's has beside others: a key and a title of its own, and the numbers. */
const onOwn = ({ key, name, title, vintages }: Preset, on: OwnVintage) => ({
  key: `${key} ${idOf(on)}`,
  vintage: idOf(on),
  vintages: [idOf(on), ...vintages],
  sheetTitle: `${title}, ${on.name}`,
  choice: { key: `${key}_${on.key}`, preset: name, on },
});

const shown = ({ sources = {}, on, ...scenario }: Preset): PaneScenario => ({
  ...scenario,
  key: scenario.name,
  ...(scenario.name !== scenario.key && {
    sheetTitle: `${scenario.title}, ${monthOf(scenario.vintage)}`,
  }),
  ...(on && onOwn(scenario, on)),
  origins: Object.fromEntries(
    Object.entries(sources).map(([key, source]) => [
      key,
      origin({ ...source, asOf: monthOf(scenario.vintage) }),
    ]),
  ),
});

const origin = ({ tag, source, date, asOf, address }: Stated): Provenance => ({
  published: tag === "published",
  reported: tag === "reported",
  yours: tag === "your own",
  source,
  date,
  asOf,
  address,
});

interface Stated extends Omit<Provenance, "published" | "reported" | "yours"> {
  readonly tag: "published" | "reported" | "judgement" | "your own";
}

async function loadFunctions(): Promise<readonly Entry[]> {
  const { entries } = await import(
    /* webpackChunkName: "catalog" */ "../catalog/entries.generated"
  );
  return content ? translatedFunctions(entries, content) : entries;
}

export const bundledData: Data = { loadScenarios, loadFunctions };
