import { valueError } from "../calculation";
import type { ParameterKey, ScenarioValues, Vintage } from "../catalog/scenario/_parameters";
import type { OverrideSource, PresetWithStory, StoryTheme } from "../catalog/scenario/_preset";
import { chainValues, findPreset, presetIn } from "../catalog/scenario/_presets";
import { vintageText } from "../catalog/scenario/_presets";
import { departuresOn, type OwnVintage } from "./ownVintage";
import { parameterUnder } from "./parameters";
import { toldStory } from "./story";
import { everyScenario } from "./scenarios.generated";

/**
 * Scenarios with their prose: what a person picks, reads and changes. The numbers and the chain belong to the catalog
 * (src/catalog/scenario), because functions use them too.
 */

export type { ParameterKey, ScenarioValues } from "../catalog/scenario/_parameters";
export {
  baselineValues,
  isParameterKey,
  parameterKeys,
  parameterNumbers,
  type Vintage,
  vintages,
} from "../catalog/scenario/_parameters";
export type { Essay, OverrideSource, Preset, StoryTheme } from "../catalog/scenario/_preset";
export type { SatelliteKey, SatelliteValues } from "../catalog/scenario/_satellites";
export { findPreset, vintageText } from "../catalog/scenario/_presets";
export { outcomes } from "../catalog/scenario/chain/runner.generated";
export { columns, stage, type StageKey, stages } from "../catalog/scenario/chain/stages";
export { judgements } from "../catalog/scenario/_judgements";
export {
  type Path,
  quantities,
  type Quantity,
  runChain,
  type Year,
} from "../catalog/scenario/_path";
export { type Outcome, transmissionRows } from "../catalog/scenario/_transmission";
export {
  type ChainParameter,
  parameterIn,
  parametersIn,
  parametersUnder,
  parameterUnder,
} from "./parameters";
export type { Tag } from "./parameterText";
export { type Satellite, satellitesIn, satellitesUnder } from "./satellites";
export {
  changedScenario,
  type Estimate,
  type OwnEstimates,
  isOwn,
  ownKey,
  type OwnScenario,
  type OwnScenarios,
  type PresetOn,
  presetOn,
  type ScenarioChoice,
  vintageKey,
} from "./own";
export {
  baselineUnder,
  isOwnNumberKey,
  type Numbers,
  numbersOf,
  type OwnNumberKey,
  type OwnVintage,
  type Under,
  underOf,
  vintageName,
} from "./ownVintage";
export { toldStory } from "./story";
export { longestStory, titleProblem } from "./ownCheck";
export { longestTitle } from "./ownRead";
export { exportScenario, importScenario, largestFile } from "./ownFile";
export { exportVintage, importVintage } from "./ownVintageFile";
export { hardRange, numberRange } from "./ownLimits";

/** A preset with its prose in one of its vintages, on numbers of the user's or not. */
export interface Scenario extends PresetWithStory {
  readonly on?: OwnVintage;
}

/** In the order in which the pane shows them. */
export const themes: readonly StoryTheme[] = [
  "compute",
  "capital flows",
  "liquidity",
  "debt",
  "valuation",
  "rivalry",
  "reference",
];

/** Every preset with its prose: by theme. */
export const scenarios: readonly Scenario[] = everyScenario
  .map((record) => whole(record, record.vintages[0]))
  .sort(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || (a.title < b.title ? -1 : 1),
  );

function whole(record: (typeof everyScenario)[number], vintage: Vintage): Scenario {
  const { story, ...rest } = record;
  return { ...rest, ...presetIn(record, vintage), story: toldStory(story) };
}

/** A preset by its key or title, in any case, in its natural vintage or in the one behind the name. */
export function scenario(name: string): Scenario {
  const preset = findPreset(name);
  const found = preset && everyScenario.find(({ key }) => key === preset.key);
  if (!found) throw valueError(`there is no scenario "${name}"`);
  return whole(found, preset.vintage);
}

/**
 * A preset on numbers of the user's: in the vintage that these stand over, and where it tells of a day that has no other
 * vintage, as it departed then.
 */
export function scenarioOn(name: string, on: OwnVintage): Scenario {
  const found = scenario(name);
  const preset = found.vintages.includes(on.over)
    ? scenario(`${found.key} ${vintageText(on.over)}`)
    : found;
  return { ...preset, overrides: departuresOn(preset, on), on };
}

/** The name of the baseline in a vintage: what a scenario of that vintage is compared with. */
export const baselineName = (vintage: Vintage): string => `baseline ${vintageText(vintage)}`;

/** Every parameter of the chain under a preset. */
export const valuesOf = (presetKey: string): ScenarioValues => chainValues(scenario(presetKey));

/** Where a preset's value of a parameter comes from: the baseline's source, or the preset's own. */
export function sourceOf(preset: Scenario, key: ParameterKey): OverrideSource {
  const { baseline, tag, source } = parameterUnder(preset, key);
  const value = preset.overrides[key];
  if (value === undefined || value === baseline) return { tag, source };
  return (
    preset.sources?.[key] ?? {
      tag: "judgement",
      source: `set by this scenario; ${baseline} without a shock (${source})`,
    }
  );
}
