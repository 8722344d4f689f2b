import type { DomainError } from "../../calculation";
import { quantities } from "./chain/runner.generated";
import type { ScenarioValues } from "./_parameters";
import { runPath } from "./_transmission";

/** The chain with all its quantities by name, for the sheet, the pane and tests: the functions do without. */

export { quantities };

export type Quantity = (typeof quantities)[number];

/** Every quantity of a year. Money in $bn. */
export type Year = Readonly<Record<Quantity, number>>;

/** The chain's years from 0, and where it ended if a stage's inputs left its domain. */
export interface Path {
  /** Where the chain ended, what the last of them lost is not finite. */
  readonly years: readonly Year[];
  readonly end?: { readonly error: DomainError; readonly lost: ReadonlySet<Quantity> };
}

/** Runs the chain for a number of years. It ends early, in `end`, where a stage has no answer. */
export function runChain(values: ScenarioValues, horizon: number): Path {
  const { path, error } = runPath(values, horizon);
  const years = path.map(
    (year) => Object.fromEntries(quantities.map((name, k) => [name, year[k]])) as Year,
  );
  if (!error) return { years };
  const last = years[years.length - 1]!;
  const lost = new Set(quantities.filter((name) => !Number.isFinite(last[name])));
  return { years, end: { error, lost } };
}
