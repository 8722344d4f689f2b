import { type Parameter, takesRange } from "../src/calculation";
import type { Entry } from "../src/catalog/page";
import { argumentsOf } from "./calls";
import type { Contest } from "./measure";

/** Columns of cells that will not do, in each argument of each function that takes one there, beside its own number. */

const column = (cell: (i: number) => unknown) =>
  Array.from({ length: 10_000 }, (_, i) => [cell(i)]);

/** What the argument refuses, or finds nothing for. */
const bad = ({ range }: Parameter): readonly (readonly [string, (i: number) => unknown])[] => [
  ["#N/A", () => ({ code: "#N/A" })],
  ["texts", (i) => `row ${i}`],
  ...(range && range.low > -Infinity
    ? [["numbers too low", (i: number) => range.low - 1 - i / 7] as const]
    : []),
  ...(range && range.high < Infinity
    ? [["numbers too high", (i: number) => range.high + 1 + i / 7] as const]
    : []),
];

/** Each pair is of one function, since what a number costs differs from one to the next. */
export function columnsOfErrors(
  { fn, page }: Entry,
  call: (...args: unknown[]) => unknown,
  rounds: number,
): Contest[] {
  const given = argumentsOf({ fn, page });
  return fn.parameters.flatMap((parameter, k) => {
    const value = (given[k] as unknown[][] | undefined)?.[0]?.[0] ?? parameter.default;
    if (takesRange(parameter) || value === null) return [];
    const over = (cell: (i: number) => unknown) => {
      const args = fn.parameters.map((_, j) => (j === k ? column(cell) : (given[j] ?? null)));
      return () => call(...args, {});
    };
    const numbers = over(() => value);
    return bad(parameter).map(([what, cell]): Contest => ({
      what: `${fn.name}: 10,000 rows of ${what} as ${parameter.name}`,
      yardstick: "the same of numbers",
      budget: 2,
      ours: over(cell),
      theirs: numbers,
      count: 1,
      rounds,
    }));
  });
}
