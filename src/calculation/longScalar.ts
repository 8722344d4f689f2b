import { broadcaster } from "./broadcast";
import { asCell } from "./cells";
import type { AnyFunction, Cell, Row, StepwiseWork } from "./define";
import type { Raw } from "./parameters";
import { slot } from "./slot";

/**
 * A long function of single values over ranges of any shape, as work. What each cell asks for is gathered as other functions
 * broadcast, the place among the jobs standing for its answer, and then done one after the other.
 */
export function* longScalar(fn: AnyFunction, args: readonly Raw[]): StepwiseWork<readonly Row[]> {
  const compute = fn.compute as (...values: unknown[]) => StepwiseWork<number>;
  const jobs: unknown[][] = [];
  const gather = { ...fn, compute: (...values: unknown[]) => jobs.push(values) - 1 };
  const rows = broadcaster(gather, fn.parameters.map(slot))(args) as Cell[][];
  for (const row of rows)
    for (const [j, cell] of row.entries())
      if (typeof cell === "number")
        try {
          row[j] = asCell(fn, yield* compute(...jobs[cell]!));
        } catch (error) {
          row[j] = asCell(fn, error);
        }
  return rows;
}
