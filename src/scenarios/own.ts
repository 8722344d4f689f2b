import type { ParameterKey } from "../catalog/scenario/_parameters";
import { findPreset, normal } from "../catalog/scenario/_presets";
import type { OwnNumberKey, OwnVintage } from "./ownVintage";

/**
 * What an analyst's own data say of an assumption: the number, its 95% interval, and which cells when. It speaks of the
 * assumption as long as that has this value.
 */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

export type OwnEstimates = Readonly<Partial<Record<OwnNumberKey, Estimate>>>;

/** A scenario of the user's: a preset with some assumptions replaced, of the chain or of a side model. Kept in the workbook. */
export interface OwnScenario {
  /** Made of the title by ownKey: one title, one scenario. */
  readonly key: string;
  readonly title: string;
  /** In the user's words; may be empty. */
  readonly story: string;
  /** Key of the preset that has all the other numbers. */
  readonly basedOn: string;
  readonly overrides: Readonly<Partial<Record<OwnNumberKey, number>>>;
  /** The user's own numbers that it was made on, as they were then. */
  readonly on?: OwnVintage;
  /** Where values of it were estimated. */
  readonly estimates?: OwnEstimates;
}

/** A preset on numbers of the user's. */
export interface PresetOn {
  /** What a sheet calls it, and what tells it from others. */
  readonly key: string;
  readonly preset: string;
  readonly on: OwnVintage;
}

/** What can be inserted: a preset by its key, on numbers of the user's or not, or a scenario of the user's. */
export type ScenarioChoice = string | PresetOn | OwnScenario;

export const isOwn = (choice: ScenarioChoice): choice is OwnScenario =>
  typeof choice !== "string" && "overrides" in choice;

/** debt_spiral_own_2026_11_30 */
export const presetOn = (preset: string, on: OwnVintage): PresetOn => ({
  key: `${preset.split(" ")[0]}_${on.key}`,
  preset,
  on,
});

/** What a text that others may have written holds: the scenarios in it, and what is wrong with the rest, in plain words. */
export interface OwnScenarios {
  readonly scenarios: readonly OwnScenario[];
  readonly problems: readonly string[];
}

/** Signs before a number: +100 bp is not -100 bp, while 2025-01 and mild-1 have none. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}\p{N}])±(?=[\s.,\p{Sc}]*\p{N})/gu, " plus minus "],
  [/(?<![\p{L}\p{M}\p{N}])\+(?=[.,\p{Sc}]*\p{N})/gu, " plus "],
  [/(?<![\p{L}\p{M}\p{N}])[-\u2010-\u2015\u2212](?=[.,\p{Sc}]*\p{N})/gu, " minus "],
];

/** The key of a title: letters, digits of any language, and the signs of numbers; others tell nothing apart. */
export function ownKey(title: string): string {
  const signed = signs.reduce(
    (text, [sign, word]) => text.replace(sign, word),
    title.normalize("NFKC"),
  );
  const letters = normal(signed).replace(/[^\p{L}\p{M}\p{N}]+/gu, "_");
  return `own_${letters.replace(/^_+|_+$/g, "")}`;
}

/** The key of the name of numbers of the user's: most names begin with own anyway. */
export const vintageKey = (name: string): string => ownKey(name).replace(/^own_own_/, "own_");

/** A preset with the user's values, before it has a name of its own: its sheet carries them. */
export function changedScenario(
  presetKey: string,
  overrides: Readonly<Partial<Record<ParameterKey, number>>>,
): OwnScenario {
  const title = `${findPreset(presetKey)?.title ?? presetKey}, changed`;
  return { key: ownKey(title), title, story: "", basedOn: presetKey, overrides };
}
