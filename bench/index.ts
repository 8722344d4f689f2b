import { PMT } from "@formulajs/formulajs";
import { entries } from "../src/catalog/entries.generated";
import { registered } from "../test/support/runtime";
import { arithmeticOf, callsOf, isClosedForm } from "./calls";
import { fanBesideNumpy, transmissionTime } from "./fan";
import { compare, type Contest, type Ratio } from "./measure";

/**
 * npm run bench: the budgets of ARCHITECTURE.md as ratios against a yardstick in the same run. Never fails on a time;
 * --quick is the short run of CI, --all adds every function of the catalog.
 */

const quick = process.argv.includes("--quick");
const every = process.argv.includes("--all");
const rounds = quick ? 7 : 21;
const calls = quick ? 50_000 : 200_000;

Error.stackTraceLimit = 0;
const map = registered();

const rows = Array.from({ length: 100_000 }, (_, i) => [-(i % 2000) / 1000]);
const jevons = map.get("JEVONSDEMAND")!;

/** What an engineer would write for this one column: a check, the formula, typed arrays; rows in and rows out. */
function handWritten(column: readonly number[][]): number[][] {
  const elasticity = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) elasticity[i] = column[i]![0]!;
  const demand = new Float64Array(column.length);
  for (let i = 0; i < demand.length; i++) {
    const e = elasticity[i]!;
    demand[i] = e <= 0 ? (100 * 10 ** (-e * 1)) / 10 : NaN;
  }
  const answer: number[][] = new Array(column.length);
  for (let i = 0; i < answer.length; i++) answer[i] = [demand[i]!];
  return answer;
}

/** The same without Excel's rows at either end: the arithmetic alone. */
const elasticities = Float64Array.from(rows, (row) => row[0]!);
const demands = new Float64Array(elasticities.length);
function arithmeticAlone(): number {
  for (let i = 0; i < demands.length; i++) {
    const e = elasticities[i]!;
    demands[i] = e <= 0 ? (100 * 10 ** (-e * 1)) / 10 : NaN;
  }
  return demands[7]!;
}

const column = () => jevons([[100]], [[10]], rows, null, null, null, null, null, {});
const pmt = (count: number) => {
  let sum = 0;
  // Called as ours is, and as a spreadsheet calls: with a list of arguments.
  const args: [number, number, number] = [0.05, 12, 1000];
  for (let i = 0; i < count; i++) {
    args[0] = 0.05 * (1 + i * 1e-12);
    sum += PMT(...args) as number;
  }
  return sum;
};

const contests: Contest[] = [
  {
    what: "JEVONSDEMAND over 100,000 rows, one call",
    yardstick: "hand-written loop over typed arrays, rows in and out",
    budget: 1.5,
    ours: column,
    theirs: () => handWritten(rows),
    count: 1,
    rounds: rounds * 2,
  },
  {
    what: "the same",
    yardstick: "the loop alone, no rows",
    ours: column,
    theirs: arithmeticAlone,
    count: 1,
    rounds: rounds * 2,
  },
  ...entries
    .filter(
      ({ fn }) =>
        (every && fn.long === undefined) ||
        [
          "FCFYIELD",
          "CROWDOUT",
          "BREAKEVENELASTICITY",
          "TREASURYYIELDSHOCK",
          "JEVONSDEMAND",
          "IMPLIEDGROWTH",
        ].includes(fn.name),
    )
    .flatMap((entry): Contest[] => {
      const closed = isClosedForm(entry);
      const contest = {
        yardstick: "formulajs PMT",
        theirs: pmt,
        count: closed ? calls : calls / 20,
        rounds,
      };
      const call = callsOf(entry, map.get(entry.fn.name)!);
      return [
        {
          ...contest,
          what: `${entry.fn.name}, one call`,
          budget: closed ? 1 : undefined,
          ours: call,
        },
        // A power costs more than all of PMT: beside this one sees what is ours.
        ...(closed
          ? [{ ...contest, what: "  its arithmetic alone", ours: arithmeticOf(entry) }]
          : []),
      ];
    }),
];

function line({ what, yardstick, ours, theirs, ratio, budget }: Ratio): string {
  const time = (ns: number) => (ns > 1e6 ? `${(ns / 1e6).toFixed(1)} ms` : `${ns.toFixed(0)} ns`);
  const verdict =
    budget === undefined ? "" : ratio <= budget ? `within ${budget}` : `OVER ${budget}`;
  return [
    what.padEnd(44),
    time(ours).padStart(9),
    time(theirs).padStart(9),
    ratio.toFixed(2).padStart(6),
    verdict.padEnd(11),
    yardstick,
  ].join("  ");
}

console.log(
  [
    "what".padEnd(44),
    "ours".padStart(9),
    "theirs".padStart(9),
    "ratio".padStart(6),
    "budget".padEnd(11),
    "yardstick",
  ].join("  "),
);
for (const contest of contests) console.log(line(compare(contest)));
const fan = fanBesideNumpy(rounds);
console.log(typeof fan === "string" ? fan : line(fan));
console.log(`TRANSMISSION, ten years, one call: ${(transmissionTime(rounds) / 1e3).toFixed(0)} µs`);
