import { isParameterKey, type ScenarioValues } from "../catalog/scenario/_parameters";
import { chainValues, presetNamed } from "../catalog/scenario/_presets";
import { isSatelliteKey, type SatelliteValues } from "../catalog/scenario/_satellites";
import { type Scenario, scenario, scenarioOn, vintageName } from ".";
import { type OwnEstimates, isOwn, type ScenarioChoice } from "./own";
import { baselineUnder, numbersOf, type OwnNumberKey, ofKind } from "./ownVintage";

/** What was chosen, in the words and numbers of a sheet: a preset, with values of the user's or without. */
export interface Chosen {
  /** Of the preset or of the own scenario: what a selector finds it by. */
  readonly key: string;
  readonly title: string;
  readonly story: string;
  readonly notThis: string;
  /** What TRANSMISSION begins with: it has every number that is not the user's. On numbers of the user's, with them. */
  readonly preset: Scenario;
  /** The user's values in place of the preset's: of the chain, and of the side models, which the chain does not read. */
  readonly changes: Readonly<Partial<ScenarioValues>>;
  readonly sideChanges: Readonly<Partial<SatelliteValues>>;
  /** Where some of these come from. */
  readonly estimates: OwnEstimates;
  readonly isOwn: boolean;
}

const unchanged = { changes: {}, sideChanges: {}, estimates: {}, isOwn: false } as const;

export function chosen(choice: ScenarioChoice): Chosen {
  if (typeof choice === "string") {
    const preset = scenario(choice);
    const { name, story, notThis } = preset;
    const natural = name === preset.key;
    const title = natural ? preset.title : `${preset.title}, ${vintageName(preset)}`;
    return { key: name, title, story, notThis, preset, ...unchanged };
  }
  if (!isOwn(choice)) {
    const preset = scenarioOn(choice.preset, choice.on);
    const { story, notThis } = preset;
    const title = `${preset.title}, ${choice.on.name}`;
    const { key } = choice;
    return { key, title, story, notThis, preset, ...unchanged };
  }
  const { basedOn, on } = choice;
  const preset = on ? scenarioOn(basedOn, on) : scenario(basedOn);
  return {
    key: choice.key,
    title: choice.title,
    story: `Own scenario, based on ${preset.title}. ${choice.story}`.trim(),
    notThis: `Of the scenario it is based on: ${preset.notThis}`,
    preset,
    changes: ofKind(isParameterKey, choice.overrides),
    sideChanges: ofKind(isSatelliteKey, choice.overrides),
    estimates: choice.estimates ?? {},
    isOwn: true,
  };
}

/** What own data say of a value that was chosen; undefined where it is another value by now. */
export function estimateOf(
  { estimates }: Pick<Chosen, "estimates">,
  key: OwnNumberKey,
  value: number,
) {
  const estimate = estimates[key];
  return estimate?.value === value ? estimate : undefined;
}

/** Every parameter of the chain under what was chosen. */
export const chosenValues = ({ preset, changes }: Pick<Chosen, "preset" | "changes">) => ({
  ...valuesUnder(preset),
  ...changes,
});

/** Every parameter of the chain under a preset, on numbers of the user's or not. */
export const valuesUnder = (preset: Scenario): ScenarioValues => ({
  ...baselineUnder(preset),
  ...preset.overrides,
});

/** What TRANSMISSION must be told beside the name of the preset: what the user has changed, and the user's own numbers. */
export function toldValues(one: Chosen): Readonly<Partial<ScenarioValues>> {
  if (!one.preset.on) return one.changes;
  const known: Readonly<Record<string, number>> = chainValues(presetNamed(one.preset.name));
  return Object.fromEntries(
    Object.entries(chosenValues(one)).filter(([key, value]) => value !== known[key]),
  );
}

/** What a sheet of one scenario is of, in its second row: the key, and what it is based on where that is not all. */
export function basisText({ key, preset, isOwn }: Chosen): string {
  if (preset.on) return `${key} · based on ${preset.name} · numbers of ${numbersOf(preset)}`;
  return isOwn ? `${key} · based on ${preset.name}` : key;
}
