import { nearest, notAvailable } from "../../calculation";
import {
  type ParameterKey,
  parameterKeys,
  parameterNumbers,
  type ScenarioValues,
} from "./_parameters";
import type { Preset } from "./_preset";
import { presets } from "./_presets.generated";
import { satelliteBaseline, satelliteKeys, type SatelliteValues } from "./_satellites";

/** Names are told apart by their letters, not by case, spaces or hyphens. */
export const normal = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/** A preset by its key or its title, in any case. */
export function findPreset(name: string): Preset | undefined {
  const wanted = normal(name);
  return presets.find(({ key, title }) => key === wanted || normal(title) === wanted);
}

const baselines = {} as Record<ParameterKey, number>;
for (const key of parameterKeys) baselines[key] = parameterNumbers[key].baseline;

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

/** #N/A for a name that is not known, with the nearest that are. */
export const unknown = (kind: string, name: string, known: readonly string[]) =>
  notAvailable(
    `there is no ${kind} "${name.slice(0, 40)}", nearest: ${nearest(normal(name), known).join(", ")}`,
  );

/** The preset of that name, or #N/A with the nearest keys. */
export function presetNamed(name: string): Preset {
  const found = findPreset(name);
  if (found) return found;
  const keys = presets.map(({ key }) => key);
  throw unknown("scenario", name, keys);
}

/** #N/A for a key that neither the chain nor a side model has, with the nearest keys. */
export const unknownKey = (key: string) =>
  unknown("assumption", key, [...parameterKeys, ...satelliteKeys]);

/** Keys and titles of all presets, with a header row. */
export const scenarioList = (): string[][] => [
  ["Key", "Title"],
  ...presets.map(({ key, title }) => [key, title]),
];
