import type { ShownValue } from "./contents";

/** How far numbers may be apart, beside their size, and still be the same answer by another road. */
export const tolerance = 1e-9;

/** Differences below this are what is left of larger numbers that cancel. */
const nothing = 1e-12;
/**
 * Numbers of a table come from one another. One that is this small beside the largest is its last bits, where it should
 * have cancelled: nothing, whichever nothing it is.
 */
const nothingBeside = 1e-13;

/** What a cell shows that has no answer, or not yet: there is nothing to compare with. */
const silent = new Set(
  "#BUSY! #GETTING_DATA #CALC! #NAME? #CONNECT! #BLOCKED! #UNKNOWN!".split(" "),
);

/** What a formula shows: all the cells of a table. */
export type CellAnswers = readonly (readonly ShownValue[])[];

/** Whether there is an answer to compare another one with. */
export const isKnown = (answer: CellAnswers): boolean =>
  !answer.some((row) => row.some((value) => silent.has(String(value))));

/** Where two answers differ most. */
export interface Difference {
  /** Beside the size of the numbers; infinite where they are no two numbers. */
  readonly size: number;
  /** Counted from the first cell of the answer. */
  readonly row: number;
  readonly column: number;
  readonly before: ShownValue;
  readonly after: ShownValue;
}

/** The largest difference of two answers, which may be nothing. A cell that only one of them fills counts as empty. */
export function differenceOf(before: CellAnswers, after: CellAnswers): Difference {
  const rest = nothingBeside * Math.max(largest(before), largest(after));
  let most: Difference = { size: -1, row: 0, column: 0, before: "", after: "" };
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const [was, is] = [before[row] ?? [], after[row] ?? []];
    for (let column = 0; column < Math.max(was.length, is.length); column++) {
      const [one, other] = [was[column] ?? "", is[column] ?? ""];
      const size = apart(one, other, rest);
      if (size > most.size) most = { size, row, column, before: one, after: other };
    }
  }
  return most.size < 0 ? { ...most, size: 0 } : most;
}

const largest = (answer: CellAnswers): number =>
  answer.reduce(
    (most, row) =>
      row.reduce<number>(
        (so, value) => (typeof value === "number" ? Math.max(so, Math.abs(value)) : so),
        most,
      ),
    0,
  );

function apart(before: ShownValue, after: ShownValue, rest: number): number {
  if (before === after) return 0;
  if (typeof before !== "number" || typeof after !== "number") return Infinity;
  const distance = Math.abs(before - after);
  const larger = Math.max(Math.abs(before), Math.abs(after));
  const size = distance / larger;
  return size > tolerance && (distance <= nothing || larger <= rest) ? 0 : size;
}
