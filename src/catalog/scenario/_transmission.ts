import { type Cell, notFinite } from "../../calculation";
import { reasonOf } from "./_call";
import { outcomes, runYears } from "./chain/runner.generated";
import { parameterVector, type ScenarioValues } from "./_parameters";

export type Outcome = (typeof outcomes)[number];

/** The years of the chain, each a list of its quantities, and why the last has no answer where it has none. */
export function runPath(values: ScenarioValues, years: number) {
  const v = parameterVector(values);
  const path: Float64Array[] = [];
  runYears(v, years, (year) => path.push(year.slice()));
  const last = path.length - 1;
  const isWhole = path[last]!.every((value) => Number.isFinite(value));
  const error = isWhole ? undefined : (last > 0 && reasonOf(v, path[last]!, last)) || notFinite();
  return { path, error };
}

/**
 * The chain as a table: a row a year from year 0. Where it ended, the error stands in every column of that year that
 * depends on the stage that failed and in all columns of the years below; earlier years stay.
 */
export function transmissionRows(values: ScenarioValues, years: number): Cell[][] {
  const { path, error } = runPath(values, years);
  return Array.from({ length: years + 1 }, (_, t): Cell[] => [
    t,
    ...outcomes.map((_outcome, k): Cell => {
      const value = path[t]?.[k];
      return Number.isFinite(value) ? value! : error!;
    }),
  ]);
}
