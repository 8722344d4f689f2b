import { normal, unknown } from "./_presets";
import {
  type ParameterKey,
  parameterKeys,
  parameterNumbers,
  type ScenarioValues,
} from "./_parameters";
import { outcomes } from "./_chain";

/** What TORNADO and FAN share: which assumptions they vary, and how far. */

export interface Span {
  readonly key: ParameterKey;
  /** Among the parameters. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/** The uncertain assumptions, each from low to high. A scenario's value beyond an end moves that end to it. */
export const spansAround = (v: ScenarioValues): Span[] =>
  parameterKeys
    .filter((key) => parameterNumbers[key].uncertain)
    .map((key) => {
      const { low, high } = parameterNumbers[key];
      const place = parameterKeys.indexOf(key);
      return { key, place, low: Math.min(low!, v[key]), high: Math.max(high!, v[key]) };
    });

/** The place of an outcome among the columns of TRANSMISSION, by its name in any case. */
export function placeOf(name: string): number {
  const found = (outcomes as readonly string[]).indexOf(normal(name));
  if (found < 0) throw unknown("outcome", name, outcomes);
  return found;
}
