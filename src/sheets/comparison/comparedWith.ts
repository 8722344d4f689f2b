import { baselineName, presetOn, scenario } from "../../scenarios";
import type { ScenarioChoice } from "../../scenarios/own";
import { type Chosen, chosen } from "../../scenarios/ownChosen";

/** The scenarios, each compared with the baseline of its own vintage: those stand first, one a vintage. */
export function comparedWith(wanted: readonly ScenarioChoice[]) {
  const chosenOnes = wanted.map(chosen);
  const without = ({ vintage, on }: Chosen["preset"]): ScenarioChoice =>
    on ? presetOn("baseline", on) : scenario(baselineName(vintage)).name;
  const wantedOnes = chosenOnes.length > 0 ? chosenOnes : [chosen("baseline")];
  const baselines = [
    ...new Map(
      wantedOnes.map(({ preset }) => [numbersIn(preset), chosen(without(preset))]),
    ).values(),
  ];
  const compared = [
    ...new Map(
      [...baselines, ...chosenOnes].map((one): [string, Chosen] => [
        `${one.key} ${numbersIn(one.preset)}`,
        one,
      ]),
    ).values(),
  ];
  const references = compared.map(({ preset }) =>
    baselines.findIndex((baseline) => numbersIn(baseline.preset) === numbersIn(preset)),
  );
  return { compared, references, baselines: baselines.length };
}

/** Two scenarios of the same numbers have one baseline. */
const numbersIn = ({ vintage, on }: Chosen["preset"]): string =>
  on ? JSON.stringify(on) : vintage;

/** Which of the columns is the baseline of each, and how many baselines stand first. */
export type References = Pick<ReturnType<typeof comparedWith>, "references" | "baselines">;
