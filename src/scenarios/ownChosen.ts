import type { ParameterKey, ScenarioValues } from "../catalog/scenario/_parameters";
import { chainValues, vintageText } from "../catalog/scenario/_presets";
import { type Scenario, scenario } from ".";
import type { Estimates, ScenarioChoice } from "./own";

/** What was chosen, in the words and numbers of a sheet: a preset, with values of the user's or without. */
export interface Chosen {
  /** Of the preset or of the own scenario: what a selector finds it by. */
  readonly key: string;
  readonly title: string;
  readonly story: string;
  readonly notThis: string;
  /** What TRANSMISSION begins with: it has every number that is not the user's. */
  readonly preset: Scenario;
  /** The user's numbers. */
  readonly changes: Readonly<Partial<ScenarioValues>>;
  /** Where some of these come from. */
  readonly estimates: Estimates;
  readonly isOwn: boolean;
}

export function chosen(choice: ScenarioChoice): Chosen {
  if (typeof choice === "string") {
    const preset = scenario(choice);
    const { name, story, notThis } = preset;
    const natural = name === preset.key;
    const title = natural ? preset.title : `${preset.title}, ${vintageText(preset.vintage)}`;
    return { key: name, title, story, notThis, preset, changes: {}, estimates: {}, isOwn: false };
  }
  const preset = scenario(choice.basedOn);
  return {
    key: choice.key,
    title: choice.title,
    story: `Own scenario, based on ${preset.title}. ${choice.story}`.trim(),
    notThis: `Of the scenario it is based on: ${preset.notThis}`,
    preset,
    changes: choice.overrides,
    estimates: choice.estimates ?? {},
    isOwn: true,
  };
}

/** What own data say of a value that was chosen; undefined where it is another value by now. */
export function estimateOf(
  { estimates }: Pick<Chosen, "estimates">,
  key: ParameterKey,
  value: number,
) {
  const estimate = estimates[key];
  return estimate?.value === value ? estimate : undefined;
}

/** Every parameter of the chain under what was chosen. */
export const chosenValues = ({ preset, changes }: Chosen): ScenarioValues => ({
  ...chainValues(preset),
  ...changes,
});
