import { quantityWords, plain, quantity, signed } from "../numbers";
import { texts } from "../texts";
import type { Assumption, PaneScenario } from "../data";
import { shownQuantity } from "./shownQuantity";

/** What drives a scenario, in words an analyst would say: "Compute per task: one eighth". */
export interface Driver {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** Parameters that say how much is lost: 0.1 reads -10%. */
const losses = new Set(["foreign_drop"]);
/** Parameters that are changes, whose sign matters. */
const changes = new Set(["price_shock", "risk_premium", "policy_bp", "qt"]);
/** Parameters that say how many times less is needed: 8 reads "one eighth". */
const savings = new Set(["eff_training", "eff_inference"]);
/** Speeds and flows: the unit of the parameter does not say "a year", an analyst would. */
const yearly = new Set(["qt"]);

export function valueInWords(key: string, value: number, unit: string): string {
  if (savings.has(key))
    return value === 1 ? texts.unchanged : (texts.parts[value] ?? texts.partOf(plain(value)));
  if (losses.has(key)) return value === 0 ? texts.unchanged : quantityWords(quantity(-value, unit));
  const shown = shownQuantity(value, { key, unit });
  const words = `${quantityWords(shown)}${yearly.has(key) ? ` ${texts.units["per year"]}` : ""}`;
  return changes.has(key) ? signed(value, words) : words;
}

/** The value of an assumption under a scenario, of the chain's or of a side model's. */
export const valueIn = (
  { overrides, satelliteOverrides }: Pick<PaneScenario, "overrides" | "satelliteOverrides">,
  { key, baseline }: Pick<Assumption, "key" | "baseline">,
): number => overrides[key] ?? satelliteOverrides[key] ?? baseline;

export function driversOf(
  scenario: PaneScenario,
  assumptions: ReadonlyMap<string, Assumption>,
): readonly Driver[] {
  return scenario.drivers.flatMap((key) => {
    const assumption = assumptions.get(key);
    if (!assumption) return [];
    const value = valueIn(scenario, assumption);
    return [
      {
        key,
        label: texts.drivers[key] ?? assumption.label,
        value: valueInWords(key, value, assumption.unit),
      },
    ];
  });
}

/** The first sentence of a story, for its card. A point inside a number ends nothing. */
export const firstSentence = (story: string): string =>
  /^.*?[.!?](?=\s|$)/s.exec(story)?.[0] ?? story;
