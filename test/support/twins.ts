import { type Cell, invoke } from "../../src/calculation";
import type { Entry } from "../../src/catalog/page";
import { twin, twinName } from "../../src/catalog/twin";
import { callText, drawArguments, type Drawn, Random } from "./draws";
import { show, type Shown } from "./formula";
import { evaluateCells, type OracleValue } from "./ironcalc";

/** compute against its native twin in another engine, call by call. */

export interface Comparison {
  readonly formula: string;
  readonly ours: Shown;
  readonly theirs: OracleValue;
}

/** A few functions have no twin, and their pages say why. */
export const hasTwin = ({ page }: Entry): boolean => page.native !== undefined;

export const twinNames = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap(({ fn, page }): [string, string][] => {
      const formula = twin(fn, page);
      if (formula === undefined) return [];
      const helpers = (page.native !== undefined && page.helpers) || [];
      return [
        ...helpers.map((one) => [one.name, one.formula] as const),
        [twinName(fn), formula] as const,
      ].map(([name, text]) => [name, text.replace(/\s*\n\s*/g, " ")]);
    }),
  );

/** Equal to nine digits, or both within rounding noise of zero beside the sizes that went in. */
export function agrees(ours: Shown, theirs: OracleValue, size = 1): boolean {
  if (typeof ours === "number" && typeof theirs === "number")
    return (
      Math.abs(ours - theirs) <=
      Math.max(1e-9 * Math.max(Math.abs(ours), Math.abs(theirs)), 1e-13 * size)
    );
  return ours === theirs;
}

/** The largest number that went in, by which rounding noise is measured. */
function sizeOf(args: readonly Drawn[]): number {
  const numbers = args.flat(2).filter((arg): arg is number => typeof arg === "number");
  return Math.max(1, ...numbers.map(Math.abs));
}

/**
 * Draws calls of one function until `count` cells have been compared, and returns those that differ. A table gives up
 * to three cells of its rows a call.
 */
export function compareTwin(entry: Entry, count: number, seed: number): Comparison[] {
  const random = new Random(seed);
  const cases: { formula: string; ours: Shown; size: number }[] = [];
  while (cases.length < count) {
    const args = drawArguments(random, entry);
    const rows = invoke(entry.fn, args) as readonly (readonly Cell[])[];
    const call = callText(twinName(entry.fn), args);
    const size = sizeOf(args);
    if (rows.length === 1 && rows[0]!.length === 1) {
      cases.push({ formula: `=${call}`, ours: show(rows[0]![0]!), size });
      continue;
    }
    for (let k = 0; k < 3 && cases.length < count; k++) {
      const i = random.whole(0, rows.length - 1);
      const j = random.whole(0, rows[i]!.length - 1);
      cases.push({ formula: `=INDEX(${call},${i + 1},${j + 1})`, ours: show(rows[i]![j]!), size });
    }
  }
  const theirs = evaluateCells(
    twinNames([entry]),
    cases.map(({ formula }) => formula),
  );
  return cases
    .map(({ formula, ours, size }, i) => ({ formula, ours, theirs: theirs[i]!, size }))
    .filter(({ ours, theirs, size }) => !agrees(ours, theirs, size));
}
