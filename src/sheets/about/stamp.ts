import { scenario } from "../../scenarios";
import { chainLines, type Line, satelliteLines } from "../scenario/assumptions";

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
  /** All numbers of the baseline, and those in which each preset that is used departs from it. */
  readonly values: readonly StampedValue[];
}

const linesOf = (key: string): Line[] => [
  ...chainLines(scenario(key)),
  ...satelliteLines(scenario(key)),
];

/** The numbers of the baseline and of some presets, as they are now. */
export function valuesNow(presets: readonly string[]): StampedValue[] {
  const baseline = new Map(linesOf("baseline").map((line) => [line.key, line.value]));
  return [...new Set(["baseline", ...presets])].flatMap((preset) =>
    linesOf(preset)
      .filter(({ key, value }) => preset === "baseline" || value !== baseline.get(key))
      .map(({ key, value, unit, label, tag, source }) => ({
        scenario: preset,
        key,
        value,
        unit,
        label,
        basis: tag,
        source,
      })),
  );
}

/** A number under a preset: its own, or the baseline's. */
export const valueUnder = (
  values: readonly StampedValue[],
  preset: string,
  key: string,
): StampedValue | undefined =>
  values.find((one) => one.scenario === preset && one.key === key) ??
  values.find((one) => one.scenario === "baseline" && one.key === key);

/** The presets whose numbers a stamp has, the baseline first. */
export const presetsOf = ({ values }: Pick<Stamp, "values">): string[] => [
  ...new Set(values.map((one) => one.scenario)),
];
