import { registeredByBundle } from "../test/support/runtime";
import { entries } from "../src/catalog/entries.generated";
import { arithmeticOf, callsOf, isClosedForm, pmtCalls } from "./calls";
import { columnsOfErrors } from "./errors";
import { filesBesideHucre } from "./files";
import { fanBesideNumpy, oddsBesideFan, transmissionTime } from "./fan";
import { compare, type Contest, type Ratio } from "./measure";
import { planOfNative } from "./share";

/**
 * npm run bench: the budgets of ARCHITECTURE.md as ratios against a yardstick in the same run. Never fails on a time;
 * --quick is the short run of CI, --all adds every function of the catalog. The functions are those of dist/.
 */

const quick = process.argv.includes("--quick");
const every = process.argv.includes("--all");
const rounds = quick ? 11 : 21;
const calls = quick ? 50_000 : 200_000;

Error.stackTraceLimit = 0;
const map = registeredByBundle();

const rows = Array.from({ length: 100_000 }, (_, i) => [-(i % 2000) / 1000]);
const jevons = map.get("JEVONSDEMAND")!;

/** What an engineer would write for this one column: a check, the formula, typed arrays; rows in and rows out. */
function handWritten(column: readonly number[][]): number[][] {
  const elasticity = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) elasticity[i] = column[i]![0]!;
  const demand = new Float64Array(column.length);
  const growth = Math.log(10);
  for (let i = 0; i < demand.length; i++) {
    const e = elasticity[i]!;
    demand[i] = e <= 0 ? (100 * Math.exp(-e * growth)) / 10 : NaN;
  }
  const answer: number[][] = new Array(column.length);
  for (let i = 0; i < answer.length; i++) answer[i] = [demand[i]!];
  return answer;
}

/** The same without Excel's rows at either end: the arithmetic alone. */
const elasticities = Float64Array.from(rows, (row) => row[0]!);
const demands = new Float64Array(elasticities.length);
function arithmeticAlone(): number {
  const growth = Math.log(10);
  for (let i = 0; i < demands.length; i++) {
    const e = elasticities[i]!;
    demands[i] = e <= 0 ? (100 * Math.exp(-e * growth)) / 10 : NaN;
  }
  return demands[7]!;
}

/** Cells that will not do, beside numbers in their place. */
const crowdOut = map.get("CROWDOUT")!;
const crowded = (cell: (i: number) => unknown) => {
  const cells = rows.map((_, i) => [cell(i)]);
  return () => crowdOut(cells, [[300]], null, {});
};
const amounts = crowded((i) => 500 + i / 7);
const bad: readonly (readonly [string, (i: number) => unknown])[] = [
  ["#N/A", () => ({ code: "#N/A" })],
  ["texts", (i) => `row ${i}`],
  ["empty cells", () => ""],
  ["numbers out of range", (i) => -1 - i / 7],
];

/** Arguments that are in range and have no answer: what compute says of them, beside numbers in their place. */
const besideNumbers = (
  what: string,
  name: string,
  rest: readonly unknown[],
  numbers: (i: number) => number,
  errors: (i: number) => number,
): Contest => {
  const fn = map.get(name)!;
  const over = (cell: (i: number) => number) => {
    const cells = rows.map((_, i) => [cell(i)]);
    return () => fn(cells, ...rest);
  };
  return {
    what: `${name} over 100,000 rows, ${what}`,
    yardstick: "the same of numbers",
    budget: 2,
    ours: over(errors),
    theirs: over(numbers),
    count: 1,
    rounds,
  };
};

const column = () => jevons([[100]], [[10]], rows, null, null, null, null, null, {});
const besidePmt = { yardstick: "formulajs PMT", theirs: pmtCalls() };

const contests: Contest[] = [
  {
    what: "JEVONSDEMAND over 100,000 rows, one call",
    yardstick: "hand-written loop over typed arrays, rows in and out",
    budget: 1.3,
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
  ...bad.map(([what, cell]): Contest => ({
    what: `CROWDOUT over 100,000 rows of ${what}`,
    yardstick: "the same of numbers",
    budget: 2,
    ours: crowded(cell),
    theirs: amounts,
    count: 1,
    rounds,
  })),
  besideNumbers(
    "a yield below 0",
    "DISCOUNTSHOCK",
    [[[-0.005]], null, null, {}],
    (i) => 0.02 + i / 1e7,
    (i) => 0.001 + i / 1e9,
  ),
  besideNumbers(
    "growth above the rate",
    "EQUITYDURATION",
    [[[0.04]], null, null, null, {}],
    (i) => 0.06 + i / 1e7,
    (i) => 0.03 + i / 1e9,
  ),
  besideNumbers(
    "never paid back",
    "CAPEXPAYBACK",
    [[[20]], [[0.1]], null, {}],
    (i) => 100 + i / 1e4,
    (i) => 300 + i / 1e4,
  ),
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
      const isClosed = isClosedForm(entry);
      const contest = {
        ...besidePmt,
        count: isClosed ? calls : calls / 20,
        rounds,
      };
      const call = callsOf(entry, map.get(entry.fn.name)!);
      return [
        {
          ...contest,
          what: `${entry.fn.name}, one call`,
          budget: isClosed ? 1 : undefined,
          ours: call,
        },
        // Half of PMT is a power: beside this one sees what checks and ranges add.
        ...(isClosed
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
const ratios = contests.map((contest) => {
  const ratio = compare(contest);
  console.log(line(ratio));
  return ratio;
});
const closed = ratios
  .filter(({ yardstick, budget }) => yardstick === besidePmt.yardstick && budget !== undefined)
  .sort((a, b) => b.ratio - a.ratio);
const slower = closed.filter(({ ratio, budget }) => ratio > budget!);
console.log(
  `${closed.length} closed forms beside PMT: ${slower.length} slower; ` +
    `the slowest is ${closed[0]!.what}, ${closed[0]!.ratio.toFixed(2)}`,
);
const worst = entries
  .filter(({ fn }) => fn.columns === undefined && !fn.long)
  .flatMap((entry) => columnsOfErrors(entry, map.get(entry.fn.name)!, quick ? 7 : 11))
  .map(compare)
  .sort((a, b) => b.ratio - a.ratio);
console.log(
  `${worst.length} columns of errors: ${worst.filter(({ ratio }) => ratio > 2).length} over; the worst is`,
);
console.log(line(worst[0]!));
console.log(`TRANSMISSION, ten years, one call: ${(transmissionTime(rounds) / 1e3).toFixed(0)} µs`);
for (const contest of [...oddsBesideFan(rounds), planOfNative(rounds)])
  console.log(line(compare(contest)));
void fanBesideNumpy(rounds)
  .then((fan) => console.log(typeof fan === "string" ? fan : fan.map(line).join("\n")))
  .then(() => filesBesideHucre(quick ? 2 : 5))
  .then((files) => files.forEach((file) => console.log(line(file))));
