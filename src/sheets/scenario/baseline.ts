import { inQuotes } from "../../formula";
import { baselineName, presetOn, type Under } from "../../scenarios";
import { chosen, toldValues } from "../../scenarios/ownChosen";

/** What TRANSMISSION is told of a baseline, as formula text: the name, and what of its numbers is the user's. */
export interface BaselineTold {
  readonly scenario: string;
  readonly overrides?: string;
}

export const baselineHeading = "The baseline: TRANSMISSION without a shock";

/** What stands in TRANSMISSION's brackets. */
export const baselineArguments = (
  { scenario, overrides }: BaselineTold,
  years: number,
): (string | number)[] => [scenario, years, ...(overrides === undefined ? [] : [overrides])];

export function baselineTold({ vintage, on }: Under): BaselineTold {
  const name = inQuotes(baselineName(on?.over ?? vintage));
  const values = on ? Object.entries(toldValues(chosen(presetOn("baseline", on)))) : [];
  const rows = values.map(([key, value]) => `${inQuotes(key)},${value}`);
  return { scenario: name, ...(rows.length > 0 && { overrides: `{${rows.join(";")}}` }) };
}
