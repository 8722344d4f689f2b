import { nearest, notAvailable } from "../../calculation";
import { baselineValues, parameterKeys, type ScenarioValues, type Vintage } from "./_parameters";
import type { Dated, Preset, PresetRecord } from "./_preset";
import { presets } from "./_presets.generated";
import { satelliteBaseline, satelliteKeys, type SatelliteValues } from "./_satellites";

/** Names are told apart by their letters, not by case, spaces or hyphens. */
export const normal = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/** A vintage as one writes it behind a name: 2026-11. */
export const vintageText = (vintage: Vintage): string => vintage.slice(1).replace("_", "-");

const recordOf = (name: string) =>
  presets.find(({ key, title }) => key === name || normal(title) === name);

export const numberIn = (vintage: Vintage, value: Dated): number =>
  typeof value === "number" ? value : value[vintage]!;

/** A preset in a vintage that it admits. */
export function presetIn(record: PresetRecord, vintage: Vintage): Preset {
  const overrides: Record<string, number> = {};
  for (const key of Object.keys(record.overrides) as (keyof ScenarioValues)[])
    overrides[key] = numberIn(vintage, record.overrides[key]!);
  const suffix = vintage === record.vintages[0] ? "" : ` ${vintageText(vintage)}`;
  return { ...record, name: record.key + suffix, vintage, overrides };
}

/** What a name says: a preset by its key or title, in any case, and behind it the vintage. */
function read(name: string) {
  const wanted = normal(name);
  const whole = recordOf(wanted);
  if (whole) return { record: whole, vintage: whole.vintages[0] };
  const [, base, suffix] = /^(.+)_(\d{4}_\d{2})$/.exec(wanted) ?? [];
  const record = base && recordOf(base);
  return record
    ? { record, vintage: record.vintages.find((vintage) => vintage === `v${suffix}`) }
    : undefined;
}

/** A preset by its key or its title, in its natural vintage or in the one behind the name. */
export function findPreset(name: string): Preset | undefined {
  const { record, vintage } = read(name) ?? {};
  return record && vintage && presetIn(record, vintage);
}

/** The preset of that name, or #N/A with the nearest keys or the vintages that it admits. */
export function presetNamed(name: string): Preset {
  const found = read(name);
  if (!found) {
    const base = normal(name).split(/,?_own(?![a-z])/)[0]!;
    if (recordOf(base))
      throw notAvailable(
        `own numbers live on the sheets made of them: take their cells, or overrides of "${base}"`,
      );
    throw unknown(
      "scenario",
      name,
      presets.map(({ key }) => key),
    );
  }
  const { record, vintage } = found;
  if (vintage) return presetIn(record, vintage);
  const admitted = record.vintages.map((one) => `"${record.key} ${vintageText(one)}"`);
  throw notAvailable(
    `${record.key} has no such vintage as in "${name.slice(0, 40)}", only: ${admitted.join(", ")}`,
  );
}

/** Every parameter of the chain under a preset. */
export const chainValues = ({ vintage, overrides }: Preset): ScenarioValues => ({
  ...baselineValues(vintage),
  ...overrides,
});

/** Every number of the side models under a preset. */
export const satelliteValues = ({ vintage, satelliteOverrides }: Preset): SatelliteValues => ({
  ...satelliteBaseline(vintage),
  ...satelliteOverrides,
});

/** #N/A for a name that is not known, with the nearest that are. */
export const unknown = (kind: string, name: string, known: readonly string[]) =>
  notAvailable(
    () =>
      `there is no ${kind} "${name.slice(0, 40)}", nearest: ${nearest(normal(name), known).join(", ")}`,
  );

/** #N/A for a key that neither the chain nor a side model has, with the nearest keys. */
export const unknownKey = (key: string) =>
  unknown("assumption", key, [...parameterKeys, ...satelliteKeys]);

/** The same where an outcome is asked for: side models act on none. */
export const unknownInChain = (key: string) =>
  unknown("assumption of the chain", key, parameterKeys);

/** Keys and titles of all presets, the vintage that the name alone means, and all that it admits; with a header row. */
export const scenarioList = (): string[][] => [
  ["Key", "Title", "Vintage", "Admits"],
  ...presets.map(({ key, title, vintages }) => {
    const admitted = vintages.map(vintageText);
    return [key, title, admitted[0]!, admitted.join(", ")];
  }),
];
