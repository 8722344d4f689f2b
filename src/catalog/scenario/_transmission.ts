import { type Cell, notFinite } from "../../calculation";
import { takeReason } from "./_call";
import { outcomes, runYears } from "./_chain";
import type { ScenarioValues } from "./_parameters";
import { inOrder } from "./_places";

/**
 * The chain as a table: a row a year from year 0. Where it ended, the error stands in every column of that year that
 * depends on the stage that failed and in all columns of the years below; earlier years stay.
 */
export function transmissionRows(v: ScenarioValues, years: number): Cell[][] {
  const path: (readonly number[])[] = [];
  takeReason();
  runYears(inOrder(v), years, (year) => path.push(year));
  const end = takeReason() ?? notFinite();
  return Array.from({ length: years + 1 }, (_, t): Cell[] => [
    t,
    ...outcomes.map((_outcome, k): Cell => {
      const value = path[t]?.[k];
      return Number.isFinite(value) ? value! : end;
    }),
  ]);
}
