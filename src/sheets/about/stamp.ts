import { baselineName, findPreset, scenario, type Vintage } from "../../scenarios";
import { chainLines, type AssumptionLine, satelliteLines } from "../scenario/assumptionLines";

/** A number of a scenario as it was when a workbook was stamped. */
export interface StampedValue {
  /** Key of the preset. */
  readonly scenario: string;
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly label: string;
  /** As a scenario sheet says them. */
  readonly basis: string;
  readonly source: string;
}

/** What a workbook was made with. */
export interface Stamp {
  /** Of the add-in: 0.1.0. */
  readonly version: string;
  /** 2025-02-03 */
  readonly date: string;
  /** The functions that its formulas call: CROWDOUT, with MACRO.CROWDOUT(spending, [pull=1]). */
  readonly functions: readonly { readonly name: string; readonly signature: string }[];
  /** All numbers of a baseline, and those in which each preset that is used departs from that of its vintage. */
  readonly values: readonly StampedValue[];
}

const linesOf = (key: string): AssumptionLine[] => [
  ...chainLines(scenario(key)),
  ...satelliteLines(scenario(key)),
];

/** The name of the path without a shock in a vintage, as a stamp has it. */
const baselineOf = (vintage: Vintage): string => findPreset(baselineName(vintage))!.name;

/**
 * The numbers of some presets as they are now, each with the baseline of its vintage: that has every number, the others
 * those in which they depart from it.
 */
export function valuesNow(presets: readonly string[]): StampedValue[] {
  const wanted = (presets.length > 0 ? presets : ["baseline"]).map(scenario);
  const baselines = [...new Set(wanted.map(({ vintage }) => baselineOf(vintage)))];
  const names = new Set([...baselines, ...wanted.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const lines = baselines.includes(name) ? [] : linesOf(baselineOf(scenario(name).vintage));
    const without = new Map(lines.map(({ key, value }) => [key, value]));
    return linesOf(name)
      .filter(({ key, value }) => value !== without.get(key))
      .map(({ key, value, unit, label, tag, source }) => ({
        scenario: name,
        key,
        value,
        unit,
        label,
        basis: tag,
        source,
      }));
  });
}

/** A number under a preset: its own, or that of its vintage's baseline; builds before November 2026 had one baseline. */
export function valueUnder(
  values: readonly StampedValue[],
  preset: string,
  key: string,
): StampedValue | undefined {
  const vintage = findPreset(preset)?.vintage;
  const under = [preset, ...(vintage ? [baselineOf(vintage)] : []), "baseline"];
  for (const name of under) {
    const found = values.find((one) => one.scenario === name && one.key === key);
    if (found) return found;
  }
  return undefined;
}

/** The presets whose numbers a stamp has, the baseline first. */
export const presetsOf = ({ values }: Pick<Stamp, "values">): string[] => [
  ...new Set(values.map((one) => one.scenario)),
];
