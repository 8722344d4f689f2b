import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { invoke } from "../src/calculation";
import { fan } from "../src/catalog/scenario/fan";
import { chainValues, presetNamed } from "../src/catalog/scenario/_presets";
import { outcomes } from "../src/catalog/scenario/chain/runner.generated";
import { quantities, runChain } from "../src/catalog/scenario/_path";
import { told } from "../src/catalog/scenario/_overrides";
import { spansOf } from "../src/catalog/scenario/_uncertain";
import { transmission } from "../src/catalog/scenario/transmission";
import { median, type Ratio } from "./measure";

/** FAN beside the same model in vectorised numpy (fan.py): 10,000 draws of 10 years, percentiles included. */

const years = 10;
const draws = 10_000;
const outcome = "debt";
const preset = "deepseek_2025";
const valuesOf = (name: string) => chainValues(presetNamed(name));

interface Answer {
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly seconds: readonly number[];
}

/** What numpy says, or undefined where there is no python3 with numpy. */
function numpy(asked: object): Answer | undefined {
  const { status, stdout } = spawnSync("python3", [join(__dirname, "fan.py")], {
    input: JSON.stringify(asked),
    encoding: "utf8",
  });
  return status === 0 ? (JSON.parse(stdout) as Answer) : undefined;
}

/** The largest relative difference between the two chains. */
export function difference(name: string): number | undefined {
  const values = valuesOf(name);
  const theirs = numpy({ values, years });
  if (!theirs) return undefined;
  const ours = runChain(values, years).years;
  return Math.max(
    ...outcomes.flatMap((column, k) =>
      theirs.columns[column]!.map(
        (value, t) => Math.abs(ours[t]![quantities[k]!] - value) / Math.max(Math.abs(value), 1e-3),
      ),
    ),
  );
}

const seconds = (work: () => unknown) => {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e9;
};

/** Rounds of the two alternate, so that a busy machine slows both. A reason instead where numpy is missing. */
export function fanBesideNumpy(rounds: number): Ratio | string {
  const values = valuesOf(preset);
  const spans = Object.fromEntries(
    spansOf(told(preset, null), null).map(({ key, low, high }) => [key, [low, high]]),
  );
  const off = difference("baseline");
  if (off === undefined) return "FAN beside numpy: skipped, there is no python3 with numpy here";
  if (!(off < 1e-9)) return `FAN beside numpy: the chains differ by ${off}, nothing to compare`;

  const ours: number[] = [];
  const theirs: number[] = [];
  const warm = 5;
  for (let round = 0; round < 3; round++) {
    const repeats = warm + rounds;
    const mine = Array.from({ length: repeats }, (_, seed) =>
      seconds(() => invoke(fan, [preset, outcome, years, draws, seed])),
    );
    ours.push(...mine.slice(warm));
    const answer = numpy({ values, spans, outcome, years, draws, repeats })!;
    theirs.push(...answer.seconds.slice(warm));
  }
  const [a, b] = [median(ours) * 1e9, median(theirs) * 1e9];
  return {
    what: "FAN, 10,000 draws of 10 years",
    yardstick: "the same in vectorised numpy",
    ours: a,
    theirs: b,
    ratio: a / b,
    budget: 1,
  };
}

/** Nanoseconds of one TRANSMISSION of ten years, reading of the arguments and the table included. */
export function transmissionTime(rounds: number): number {
  const run = () => seconds(() => invoke(transmission, [preset, years]));
  for (let k = 0; k < 200; k++) run();
  return median(Array.from({ length: rounds * 10 }, run)) * 1e9;
}
