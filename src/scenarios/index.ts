import { valueError } from "../calculation";
import type { ParameterKey, ScenarioValues } from "../catalog/scenario/_parameters";
import type { OverrideSource, Scenario, Theme } from "../catalog/scenario/_preset";
import { chainValues, findPreset, satelliteValues } from "../catalog/scenario/_presets";
import type { SatelliteValues } from "../catalog/scenario/_satellites";
import { parameter } from "./parameters";
import { everyScenario } from "./scenarios.generated";

/**
 * Scenarios with their prose: what a person picks, reads and changes. The numbers and the chain belong to the catalog
 * (src/catalog/scenario), because functions use them too.
 */

export type { ParameterKey, ScenarioValues } from "../catalog/scenario/_parameters";
export { isParameterKey, parameterKeys, parameterNumbers } from "../catalog/scenario/_parameters";
export type { Essay, OverrideSource, Preset, Scenario, Theme } from "../catalog/scenario/_preset";
export type { SatelliteKey, SatelliteValues } from "../catalog/scenario/_satellites";
export { findPreset } from "../catalog/scenario/_presets";
export { type Outcome, outcomes } from "../catalog/scenario/_chain";
export {
  type Path,
  quantities,
  type Quantity,
  runChain,
  type Year,
} from "../catalog/scenario/_path";
export { transmissionRows } from "../catalog/scenario/_transmission";
export { type ChainParameter, parameter, parameters, type Tag } from "./parameters";
export { type Satellite, satellites } from "./satellites";
export {
  changedScenario,
  ownKey,
  type OwnScenario,
  type OwnScenarios,
  type ScenarioChoice,
} from "./own";
export { longestStory, longestTitle, titleProblem } from "./ownCheck";
export { exportScenario, importScenario, largestFile } from "./ownFile";
export { hardRange } from "./ownLimits";

/** In the order in which the pane shows them. */
export const themes: readonly Theme[] = [
  "compute",
  "capital flows",
  "liquidity",
  "debt",
  "valuation",
  "rivalry",
  "reference",
];

/** Every preset with its prose: by theme. */
export const scenarios: readonly Scenario[] = [...everyScenario].sort(
  (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || (a.title < b.title ? -1 : 1),
);

/** A preset by its key or title, in any case. */
export function scenario(name: string): Scenario {
  const key = findPreset(name)?.key;
  const found = scenarios.find((candidate) => candidate.key === key);
  if (!found) throw valueError(`there is no scenario "${name}"`);
  return found;
}

/** Every parameter of the chain under a preset. */
export const valuesOf = (presetKey: string): ScenarioValues => chainValues(scenario(presetKey));

/** Every number of the side models under a preset. */
export const satellitesOf = (presetKey: string): SatelliteValues =>
  satelliteValues(scenario(presetKey));

/** Where a preset's value of a parameter comes from: the baseline's source, or the preset's own. */
export function sourceOf(preset: Scenario, key: ParameterKey): OverrideSource {
  const { baseline, tag, source, date } = parameter(key);
  const value = preset.overrides[key];
  if (value === undefined || value === baseline) return { tag, source, date };
  return (
    preset.sources?.[key] ?? {
      tag: "judgement",
      source: `set by this scenario; ${baseline} without a shock (${source})`,
    }
  );
}
