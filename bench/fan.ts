import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { invoke } from "../src/calculation";
import { fan } from "../src/catalog/scenario/fan";
import { odds } from "../src/catalog/scenario/odds";
import { chainValues, presetNamed } from "../src/catalog/scenario/_presets";
import { outcomes } from "../src/catalog/scenario/chain/runner.generated";
import { quantities, runChain } from "../src/catalog/scenario/_path";
import { told } from "../src/catalog/scenario/_overrides";
import { spansOf } from "../src/catalog/scenario/_uncertain";
import { transmission } from "../src/catalog/scenario/transmission";
import { type Contest, median, paired, processorTime, type Ratio } from "./measure";

/** FAN beside the same model in vectorised numpy (fan.py): 10,000 draws of 10 years, percentiles included. */

const years = 10;
const draws = 10_000;
const outcome = "debt";
const preset = "deepseek_2025";
const valuesOf = (name: string) => chainValues(presetNamed(name));

interface Answer {
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly seconds: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** numpy in a process of its own, which answers line by line, so that rounds can alternate one by one. */
class Numpy {
  private readonly process = spawn("python3", [join(__dirname, "fan.py")], {
    stdio: ["pipe", "pipe", "ignore"],
    // glibc gives memory back and asks for it anew in every draw otherwise: the ratio moves by a factor of two with it.
    env: {
      ...process.env,
      MALLOC_TRIM_THRESHOLD_: String(1 << 30),
      MALLOC_TOP_PAD_: String(1 << 28),
    },
  });
  private readonly lines = createInterface({ input: this.process.stdout });
  private readonly answers = this.lines[Symbol.asyncIterator]();

  constructor() {
    // Where there is no python3 the answers end, and that is noticed.
    this.process.on("error", () => this.lines.close());
    this.process.stdin.on("error", () => undefined);
  }

  /** Undefined where there is no python3 with numpy. */
  async ask(asked: object): Promise<Answer | undefined> {
    this.process.stdin.write(`${JSON.stringify(asked)}\n`);
    const { done, value } = await this.answers.next();
    return done ? undefined : (JSON.parse(value as string) as Answer);
  }

  close(): void {
    this.process.stdin.end();
  }
}

/** The largest difference between the two chains, beside the largest value of its column: what is 0 but for rounding is 0. */
async function difference(numpy: Numpy, name: string): Promise<number | undefined> {
  const values = valuesOf(name);
  const theirs = await numpy.ask({ values, years });
  if (!theirs) return undefined;
  const ours = runChain(values, years).years;
  return Math.max(
    ...outcomes.flatMap((column, k) => {
      const all = theirs.columns[column]!;
      const largest = Math.max(1e-3, ...all.map(Math.abs));
      return all.map((value, t) => Math.abs(ours[t]![quantities[k]!] - value) / largest);
    }),
  );
}

/** Rounds of the two alternate one by one, in processor time. A reason instead where numpy is missing. */
export async function fanBesideNumpy(rounds: number): Promise<readonly Ratio[] | string> {
  const numpy = new Numpy();
  try {
    const off = await difference(numpy, preset);
    if (off === undefined) return "FAN beside numpy: skipped, there is no python3 with numpy here";
    if (!(off < 1e-9)) return `FAN beside numpy: the chains differ by ${off}, nothing to compare`;
    const fewer = await asSure(numpy);
    return [
      await confirmed(() => contest(numpy, rounds, draws, 0.9, "FAN, 10,000 draws of 10 years")),
      await confirmed(() => contest(numpy, rounds, fewer, 0.3, `as sure: FAN, ${fewer} draws`)),
    ];
  } finally {
    numpy.close();
  }
}

/** Over its budget only where a second pass says so, too. */
async function confirmed(pass: () => Promise<Ratio>): Promise<Ratio> {
  const first = await pass();
  if (first.ratio <= first.budget!) return first;
  const second = await pass();
  return second.ratio < first.ratio ? second : first;
}

const numpyAsked = () => ({
  values: valuesOf(preset),
  spans: Object.fromEntries(
    spansOf(told(preset, null), null).map(({ key, low, high }) => [key, [low, high]]),
  ),
  outcome,
  years,
  draws,
  repeats: 1,
});

const ofOurs = (count: number, seed: number) => invoke(fan, [preset, outcome, years, count, seed]);

/** P5, P50, P95 and mean of the last year, of a table's row with year, P5, P25, P50, P75, P95 and mean. */
const statistics = (row: readonly unknown[]) => [1, 3, 5, 6].map((k) => row[k] as number);

/** How many draws of ours are as sure as numpy's random ones: by the root mean square error against a million of them. */
async function asSure(numpy: Numpy): Promise<number> {
  const seeds = Array.from({ length: 20 }, (_, k) => k + 1);
  const last = (count: number, seed: number) => statistics(ofOurs(count, seed)[years + 1]!);
  const many = seeds.slice(0, 10).map((seed) => last(100_000, 1000 + seed));
  const truth = many[0]!.map((_, k) => many.reduce((sum, row) => sum + row[k]!, 0) / many.length);
  const error = (rows: readonly (readonly number[])[]) =>
    rows.flatMap((row) => row.map((value, k) => (value - truth[k]!) ** 2)).reduce((a, b) => a + b) /
    rows.length;
  const random: number[][] = [];
  for (const seed of seeds) {
    const answer = await numpy.ask({ ...numpyAsked(), seed });
    random.push(statistics(answer!.rows[years]!));
  }
  const allowed = error(random);
  const isSure = (count: number) => error(seeds.map((seed) => last(count, seed))) <= allowed;
  return Array.from({ length: 20 }, (_, k) => 500 * (k + 1)).find(isSure) ?? draws;
}

async function contest(
  numpy: Numpy,
  rounds: number,
  count: number,
  budget: number,
  what: string,
): Promise<Ratio> {
  const ours: number[] = [];
  const theirs: number[] = [];
  const warm = 5;
  for (let seed = 0; seed < warm + 3 * rounds; seed++) {
    ours.push(processorTime(() => ofOurs(count, seed)));
    theirs.push((await numpy.ask(numpyAsked()))!.seconds[0]! * 1e9);
  }
  return {
    what,
    yardstick: "10,000 draws in vectorised numpy",
    budget,
    ...paired(ours.slice(warm), theirs.slice(warm)),
  };
}

/** Nanoseconds of one TRANSMISSION of ten years, reading of the arguments and the table included. */
export function transmissionTime(rounds: number): number {
  const run = () => invoke(transmission, [preset, years]);
  const many = 100;
  for (let k = 0; k < 2 * many; k++) run();
  const batch = () => {
    for (let k = 0; k < many; k++) run();
  };
  return median(Array.from({ length: rounds }, () => processorTime(batch) / many));
}

/**
 * ODDS takes FAN's draws and counts in one year where FAN sorts every year: beside it one sees what is left, and what ties
 * between two assumptions cost.
 */
export function oddsBesideFan(rounds: number): Contest[] {
  let seed = 0;
  const tied = [["growth", "rate", 0.6]];
  const ours = (correlations: readonly (readonly unknown[])[] | null) => (count: number) => {
    let answer: unknown;
    for (let k = 0; k < count; k++)
      answer = invoke(odds, [
        preset,
        outcome,
        1.3,
        years,
        "above",
        [["growth"], ["rate"]],
        correlations,
        draws,
        ++seed,
      ]);
    return answer;
  };
  const theirs = (count: number) => {
    let answer: unknown;
    for (let k = 0; k < count; k++)
      answer = invoke(fan, [
        preset,
        outcome,
        years,
        draws,
        ++seed,
        null,
        null,
        [["growth"], ["rate"]],
      ]);
    return answer;
  };
  const contest = { yardstick: "FAN of the same draws", theirs, count: 1, rounds };
  return [
    { what: "ODDS, 10,000 draws of 10 years", ours: ours(null), ...contest },
    { what: "the same, two of them tied", ours: ours(tied), ...contest },
  ];
}
