import { notAvailable } from "../../calculation";
import {
  type ParameterKey,
  parameterKeys,
  parameterNumbers,
  type ScenarioValues,
} from "./_parameters";
import type { Preset } from "./_preset";
import { presets } from "./_presets.generated";
import { satelliteBaseline, type SatelliteValues } from "./_satellites";

const normal = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/** A preset by its key or its title, in any case. */
export function findPreset(name: string): Preset | undefined {
  const wanted = normal(name);
  return presets.find(({ key, title }) => key === wanted || normal(title) === wanted);
}

const baselines = Object.fromEntries(
  parameterKeys.map((key) => [key, parameterNumbers[key].baseline]),
) as Record<ParameterKey, number>;

/** Every parameter of the chain under a preset. */
export const chainValues = ({ overrides }: Preset): ScenarioValues => ({
  ...baselines,
  ...overrides,
});

/** Every number of the side models under a preset. */
export const satelliteValues = ({ satelliteOverrides }: Preset): SatelliteValues => ({
  ...satelliteBaseline,
  ...satelliteOverrides,
});

/** The preset of that name, or #N/A with the names that are nearest. */
export function preset(name: string, by: string): Preset {
  const found = findPreset(name);
  if (!found) throw notAvailable(`${by}: there is no scenario "${name.slice(0, 40)}"`);
  return found;
}
