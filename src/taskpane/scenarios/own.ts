import type { OwnEstimates, OwnScenario, PresetOn, ScenarioChoice } from "../../scenarios";
import type { Provenance, PaneScenario, ScenarioData, AssumptionValues } from "../data";
import { ownNumbersOf } from "../ownNumbers/vintageIds";
import { texts } from "../texts";
import type { ShownEstimates } from "./useEdits";
import { suffixOf } from "./vintage";

/** An own scenario as the pane shows every other: its preset with the user's values. */
export function asScenario(
  own: OwnScenario,
  { named, presetOn }: Pick<ScenarioData, "named" | "presetOn">,
): PaneScenario {
  const preset = own.on ? presetOn(own.basedOn, own.on) : named(own.basedOn);
  const values = own.overrides as AssumptionValues;
  const yours: Provenance = { published: false, yours: true, source: texts.assumption.yours };
  const origins = Object.keys(values).map((key): [string, Provenance] => {
    const estimate = (own.estimates as ShownEstimates | undefined)?.[key];
    return [key, estimate ? { ...yours, ownData: true, source: estimate.source } : yours];
  });
  return {
    ...preset,
    key: own.key,
    title: own.title,
    sheetTitle: own.title,
    story: own.story,
    drivers: [...new Set([...Object.keys(values), ...preset.drivers])].slice(0, 3),
    overrides: { ...preset.overrides, ...values },
    origins: { ...preset.origins, ...Object.fromEntries(origins) },
    choice: undefined,
    own,
    preset,
  };
}

/** What own data say of the values of a scenario with changes: what was saved with it, and what came since. */
export const estimatesIn = (
  scenario: PaneScenario,
  changes: AssumptionValues,
  later: ShownEstimates,
) => {
  const values: AssumptionValues = { ...scenario.overrides, ...changes };
  const all: ShownEstimates = { ...(scenario.own?.estimates as ShownEstimates), ...later };
  return Object.fromEntries(
    Object.entries(all).filter(([key, { value }]) => values[key] === value),
  ) as ShownEstimates;
};

/** A scenario with changes, as it would be kept under a title. */
export function ownOf(
  scenario: PaneScenario,
  changes: AssumptionValues,
  title: string,
  story: string,
  { ownKey }: Pick<ScenarioData, "ownKey">,
  later: ShownEstimates = {},
): OwnScenario {
  const { own, choice } = scenario;
  const on = own ? own.on : choice?.on;
  const estimates = estimatesIn(scenario, changes, later) as OwnEstimates;
  return {
    key: ownKey(title),
    title,
    story,
    basedOn: own?.basedOn ?? choice?.preset ?? scenario.key,
    overrides: { ...own?.overrides, ...changes },
    ...(on && { on }),
    ...(Object.keys(estimates).length > 0 && { estimates }),
  };
}

/** What is inserted: the scenario as it is, or with the changes that nobody has saved yet. */
export function choiceOf(
  scenario: PaneScenario,
  changes: AssumptionValues,
  data: Pick<ScenarioData, "ownKey">,
  estimates: ShownEstimates = {},
): ScenarioChoice {
  if (Object.keys(changes).length === 0) return scenario.own ?? scenario.choice ?? scenario.key;
  const title = texts.scenarios.changed(scenario.title);
  return ownOf(scenario, changes, title, scenario.own?.story ?? "", data, estimates);
}

/** The same in another vintage: a preset by that name, or the user's values on it, under a name that says so. */
export function inVintage(
  choice: ScenarioChoice,
  vintage: string,
  { named, presetOn, ownKey }: Pick<ScenarioData, "named" | "presetOn" | "ownKey">,
): ScenarioChoice {
  const on = ownNumbersOf(vintage);
  const nameIn = (name: string) => named(`${name.split(" ")[0]} ${suffixOf(vintage)}`).key;
  const presetIn = (name: string) => (on ? presetOn(name, on).choice! : nameIn(name));
  if (typeof choice === "string") return presetIn(choice);
  if (!isOwn(choice)) return presetIn(choice.preset);
  const { on: _before, ...own } = choice;
  const title = `${choice.title}, ${suffixOf(vintage)}`;
  const basedOn = on ? own.basedOn : nameIn(own.basedOn);
  return { ...own, key: ownKey(title), title, basedOn, ...(on && { on }) };
}

// The room of scenarios comes later than the first cards.
const isOwn = (choice: PresetOn | OwnScenario): choice is OwnScenario => "overrides" in choice;

/** A title that no own scenario has: the wanted one, or with a number behind it. */
export function freeTitle(
  wanted: string,
  taken: readonly PaneScenario[],
  { ownKey, longestTitle }: Pick<ScenarioData, "ownKey" | "longestTitle">,
): string {
  const keys = new Set(taken.map(({ key }) => key));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const title = `${wanted.slice(0, longestTitle - suffix.length).trimEnd()}${suffix}`;
    if (!keys.has(ownKey(title))) return title;
  }
}
