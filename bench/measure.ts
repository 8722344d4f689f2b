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

/** Medians of two lists of rounds, and of their ratios pair by pair. */
export const paired = (ours: readonly number[], theirs: readonly number[]) => ({
  ours: median([...ours]),
  theirs: median([...theirs]),
  ratio: median(ours.map((time, k) => time / theirs[k]!)),
});

/** Nanoseconds of the processor's time, not of the clock's: other programs share the machine. */
export function processorTime(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return 1000 * (user + system);
}

const nanoseconds = (work: (count: number) => unknown, count: number): number =>
  processorTime(() => work(count)) / count;

/** One contest; what comes out over its budget is measured once more, and the lower ratio counts. */
export function compare(contest: Contest): Ratio {
  const first = compareOnce(contest);
  if (first.budget === undefined || first.ratio <= first.budget) return first;
  const second = compareOnce(contest);
  return second.ratio < first.ratio ? second : first;
}

/** Rounds alternate between the two, and the ratio is taken pair by pair; the first third warms up. */
function compareOnce({
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
  return { what, yardstick, budget, ...paired(mine.slice(warm), their.slice(warm)) };
}
