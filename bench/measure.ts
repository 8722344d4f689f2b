/** Times two ways of doing the same thing side by side, so that a busy machine slows both. */

export interface Ratio {
  readonly what: string;
  readonly yardstick: string;
  /** Nanoseconds an operation, median of the rounds. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** At most this, or undefined where the number is only reported. */
  readonly budget: number | undefined;
}

export interface Contest {
  readonly what: string;
  readonly yardstick: string;
  readonly budget?: number;
  /** Does `count` operations and returns something that depends on them, lest they be optimised away. */
  readonly ours: (count: number) => unknown;
  readonly theirs: (count: number) => unknown;
  readonly count: number;
  readonly rounds?: number;
}

export const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
let kept: unknown;

function nanoseconds(work: (count: number) => unknown, count: number): number {
  const started = process.hrtime.bigint();
  kept = work(count);
  return Number(process.hrtime.bigint() - started) / count;
}

/** Rounds alternate between the two; the first third warms up. */
export function compare({
  what,
  yardstick,
  budget,
  ours,
  theirs,
  count,
  rounds = 15,
}: Contest): Ratio {
  const mine: number[] = [];
  const their: number[] = [];
  for (let round = 0; round < rounds; round++) {
    mine.push(nanoseconds(ours, count));
    their.push(nanoseconds(theirs, count));
  }
  const warm = Math.floor(rounds / 3);
  const a = median(mine.slice(warm));
  const b = median(their.slice(warm));
  return { what, yardstick, ours: a, theirs: b, ratio: a / b, budget };
}

export const benchmarkSink = () => kept;
