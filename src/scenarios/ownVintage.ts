import {
  baselineValues,
  isParameterKey,
  type ParameterKey,
  type ScenarioValues,
  type Vintage,
} from "../catalog/scenario/_parameters";
import type { Dated, Preset } from "../catalog/scenario/_preset";
import { numberIn, vintageText } from "../catalog/scenario/_presets";
import { presets } from "../catalog/scenario/_presets.generated";
import {
  isSatelliteKey,
  satelliteBaseline,
  type SatelliteKey,
  type SatelliteValues,
} from "../catalog/scenario/_satellites";
import { texts } from "./parameters.generated";

/** An assumption that the user may have a number of: one of the chain or of a side model. How many years there are is chosen on the sheet. */
export type OwnNumberKey = Exclude<ParameterKey, "years"> | SatelliteKey;

/** Numbers of the user's, a vintage that the workbook keeps: what every scenario departs from in place of the published ones. */
export interface OwnVintage {
  /** Made of the name by vintageKey: one name, one vintage. */
  readonly key: string;
  /** As it is shown: own, 2026-11-30. */
  readonly name: string;
  /** 2026-11-30 */
  readonly date: string;
  /** Where they were taken from: Numbers!A1:B12. */
  readonly from: string;
  /** The published vintage that has all numbers that are not here; for ever, whatever is published later. */
  readonly over: Vintage;
  readonly values: Readonly<Partial<Record<OwnNumberKey, number>>>;
  /** What the user says of where a number comes from and when it is of. */
  readonly sources: Readonly<Partial<Record<OwnNumberKey, string>>>;
}

/** What a scenario's numbers are of: a published vintage, or the user's own over one. */
export interface Under {
  readonly vintage: Vintage;
  readonly on?: OwnVintage;
}

/** The same in a word. */
export type Numbers = Vintage | OwnVintage;

export const underOf = (numbers: Numbers): Under =>
  typeof numbers === "string" ? { vintage: numbers } : { vintage: numbers.over, on: numbers };

export const isOwnNumberKey = (key: string): key is OwnNumberKey =>
  (isParameterKey(key) && key !== "years") || isSatelliteKey(key);

/** As it is shown: 2026-11, or the name that the user gave. */
export const vintageName = ({ vintage, on }: Under): string => on?.name ?? vintageText(vintage);

/** The same with where the user's came from, and what has all others. */
export const numbersOf = (under: Under): string => {
  const { on } = under;
  if (!on) return vintageName(under);
  const count = Object.keys(on.values).length;
  return `${on.name}: ${count} from ${on.from}, all others of ${vintageText(on.over)}`;
};

/** Every parameter of the chain without a shock. */
export const baselineUnder = ({ vintage, on }: Under): ScenarioValues =>
  on
    ? { ...baselineValues(on.over), ...ofKind(isParameterKey, on.values) }
    : baselineValues(vintage);

/** Every number of the side models without a shock. */
export const satelliteBaselineUnder = ({ vintage, on }: Under): SatelliteValues =>
  on
    ? { ...satelliteBaseline(on.over), ...ofKind(isSatelliteKey, on.values) }
    : satelliteBaseline(vintage);

/** Those of some values whose keys are of one kind. */
export const ofKind = <K extends string>(
  isOne: (key: string) => key is K,
  values: Readonly<Record<string, number>>,
) => Object.fromEntries(Object.entries(values).filter(([key]) => isOne(key))) as Record<K, number>;

/** Where a number of the user's comes from: own, Numbers!A1:B12, 2026-11-30: company guidance. */
export function ownSource({ date, from, sources }: OwnVintage, key: OwnNumberKey): string {
  const said = sources[key];
  return `own, ${from}, ${date}${said && said !== date ? `: ${said}` : ""}`;
}

/**
 * Where a preset departs from numbers of the user's. Most of its numbers are levels of its own and stay. One that differs from
 * vintage to vintage is told against the baseline of each: an amount keeps its proportion to it, anything else its distance.
 */
export function departuresOn(preset: Preset, on: OwnVintage): Partial<ScenarioValues> {
  const record = presets.find(({ key }) => key === preset.key)!;
  const published = baselineValues(preset.vintage);
  const own = baselineUnder({ vintage: on.over, on });
  const result: Partial<Record<ParameterKey, number>> = {};
  for (const [key, dated] of Object.entries(record.overrides) as [ParameterKey, Dated][]) {
    const value = numberIn(preset.vintage, dated);
    if (typeof dated === "number" || on.values[key as OwnNumberKey] === undefined)
      result[key] = value;
    else
      result[key] =
        texts[key].unit === "$bn"
          ? (own[key] * value) / published[key]
          : plus(own[key], value, published[key]);
  }
  return result;
}

/** own + value - published, without what binary fractions add at the end. */
const plus = (own: number, value: number, published: number) =>
  Number((own + value - published).toPrecision(12));
