import type { DomainError } from "../../calculation";
import { outcomes, runYears } from "./_chain";
import type { ScenarioValues } from "./_parameters";
import { inOrder } from "./_places";
import { transmissionRows } from "./_transmission";

/** The chain with all its quantities by name, for the sheet, the pane and tests: the functions do without. */

export const quantities = [
  ...outcomes,
  // Capital expenditure as planned under the scenario, and on the path without a shock.
  "base",
  "plan",
  // GDP without the shock's effect on demand.
  "potential",
  // Demand for compute relative to the start, for training and for inference.
  "training",
  "inference",
  // Outside money that the expenditure takes.
  "need",
  // What the idle cash pays for.
  "absorbed",
  // Share of foreigners' purchases lost.
  "drop",
  // Parts of the change of the yield: foreigners, supply of duration.
  "foreign_bp",
  "qt_bp",
  // Price change that the cost of capital explains.
  "discount",
  // Change of the index, equity outside tech held still.
  "index",
  "wealth_effect",
  "gdp",
  // Average rate and debt on the path without a shock, which DEBTPATH gives as well.
  "baseline_rate",
  "baseline_debt",
] as const;

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
export function runChain(v: ScenarioValues, years: number): Path {
  const path: Year[] = [];
  runYears(inOrder(v), years, (year) =>
    path.push(Object.fromEntries(quantities.map((name, k) => [name, year[k]])) as Year),
  );
  const last = path.at(-1)!;
  const lost = quantities.filter((name) => !Number.isFinite(last[name]));
  const error = transmissionRows(v, path.length - 1)
    .at(-1)!
    .find((cell) => typeof cell === "object");
  return lost.length
    ? { years: path, end: { error: error as DomainError, lost: new Set(lost) } }
    : { years: path };
}
