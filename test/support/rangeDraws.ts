import { isOptional, takesRange } from "../../src/calculation";
import type { Entry } from "../../src/catalog/page";
import { drawArguments, type Drawn, type Random } from "./draws";

/** Seeded random calls of functions of single values with ranges for some of their arguments. */

export const shapes = [
  "column",
  "row",
  "column by row",
  "mismatched",
  "bad cell",
  "blanks",
] as const;
export type Shape = (typeof shapes)[number];

/** What stands in a cell; null is an empty one. */
export type RangeCell = number | string | boolean | null | { readonly code: string };
export type RangeArgument = RangeCell | readonly (readonly RangeCell[])[];

export interface RangeCall {
  readonly shape: Shape;
  readonly args: readonly RangeArgument[];
}

/** Functions whose answer has the shape of their arguments. */
export const takesRanges = ({ fn, page }: Entry): boolean =>
  fn.columns === undefined && page.native !== undefined && !fn.parameters.every(takesRange);

export const isRows = (arg: unknown): arg is RangeCell[][] => Array.isArray(arg);

const bad: readonly RangeCell[] = [{ code: "#N/A" }, { code: "#DIV/0!" }, "x", true];

export function drawRangeCall(random: Random, entry: Entry, shape: Shape): RangeCall {
  const { parameters } = entry.fn;
  const draws = Array.from({ length: 4 }, () => full(random, entry));
  const required = parameters.filter((p) => !isOptional(p)).length;
  const count = random.whole(Math.max(1, required), parameters.length);
  const args: RangeArgument[] = draws[0]!.slice(0, count) as RangeArgument[];
  const singles = args.flatMap((_, k) => (takesRange(parameters[k]!) ? [] : [k]));
  // At least one argument is a range, two where their sizes are to differ.
  const chosen = singles.filter(() => random.chance(0.5));
  for (let k = 0; chosen.length < Math.min(2, singles.length) && k < 20; k++) {
    const one = singles[random.whole(0, singles.length - 1)]!;
    if (!chosen.includes(one)) chosen.push(one);
  }
  const [rows, columns] = [random.whole(2, 3), random.whole(2, 3)];
  chosen.forEach((k, place) => {
    const cell = (i: number) => draws[i % 4]![k] as RangeCell;
    const row = (length: number) => [Array.from({ length }, (_, i) => cell(i))];
    const column = (length: number) => Array.from({ length }, (_, i) => [cell(i)]);
    const lies = shape === "row" || (shape === "column by row" && place % 2 === 1);
    if (shape === "mismatched" && place % 2 === 1)
      args[k] = random.chance(0.5) ? column(rows + 1) : row(columns);
    else args[k] = lies ? row(columns) : column(rows);
  });
  if (shape === "bad cell" || shape === "blanks") spoil(random, args, chosen, shape);
  return { shape, args };
}

/** Arguments for every place. */
function full(random: Random, entry: Entry): Drawn[] {
  for (;;) {
    const args = drawArguments(random, entry);
    if (args.length === entry.fn.parameters.length) return args;
  }
}

function spoil(random: Random, args: RangeArgument[], chosen: readonly number[], shape: Shape) {
  const put = (k: number) => {
    const cell = shape === "blanks" ? null : bad[random.whole(0, bad.length - 1)]!;
    const arg = args[k];
    if (!isRows(arg)) args[k] = cell;
    else arg[random.whole(0, arg.length - 1)]![random.whole(0, arg[0]!.length - 1)] = cell;
  };
  chosen.forEach(put);
  if (random.chance(0.2)) put(random.whole(0, args.length - 1));
}
