/*
 * How uncertain is it? (A fan of outcomes)
 *
 * Every uncertain assumption of a scenario is drawn at random, thousands of times, and the chain runs with each draw.
 * What comes out, year by year, is a fan: half of the outcomes lie between P25 and P75, nine in ten between P5 and P95.
 *
 *   theta_k ~ PERT(low_k, theta_k, high_k),   y = chain(theta),   P_q = quantile of y
 *
 * The scenario's own value is the likeliest, low and high are the ends (where the value lies beyond one, that end moves
 * to it). What the preset and the overrides set is the scenario and stays, unless `vary` frees it. Beside the fan stands
 * the scenario's own path: where most assumptions can err to one side only, it lies off the middle. Draws are independent
 * unless `correlations` ties them: in truth rates and growth, or capex and demand, move together. The fan shows what our
 * ignorance of each number adds up to, not the odds of the future.
 *
 * A draw with which the chain has no answer is left out; the last row says how many were used. Percentiles are those of
 * Excel's PERCENTILE.INC. Each assumption has numbers of its own: the same seed gives it the same draws on every machine,
 * whatever the outcome, the years and what else varies. They are quasi-random (_random.ts), so that a fan is as sure as one of more random draws. Long: it computes in
 * slices, and Excel may break it off.
 */
import {
  type Cell,
  cells,
  defineLongTable,
  numError,
  text,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import {
  contradictions,
  theCorrelations,
  theOutcome,
  theOverrides,
  theScenario,
  theVary,
} from "./_scenarioArguments";
import { asideColumns, outcomes, runYears } from "./chain/runner.generated";
import { draws, howMany, noDraw, theSeed, width } from "./_draws";
import { horizon, told } from "./_overrides";
import { transmissionRows } from "./_transmission";
import { placeOf } from "./_uncertain";

/** Numbers that are kept, 8 bytes each. */
const most = 1e7;

/** Parts of the span of the outcomes, each of which is put in order by itself where something in it is asked for. */
const parts = 4096;

/** A list part by part: filled and read at one go, so that all can have the same. */
let inParts = /* @__PURE__ */ new Float64Array(0);

/** The values below which these shares of the list lie, between two of them in proportion (R's type 7). */
function percentiles(list: Float64Array, shares: readonly number[]): number[] {
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < list.length; k++) {
    const value = list[k]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = (parts - 1) / (high - low);
  if (!(scale < Infinity)) return shares.map(() => low);
  // The list part by part: where each ends, and once they are filled, where it begins.
  const ends = new Int32Array(parts + 1);
  for (let k = 0; k < list.length; k++) ends[((list[k]! - low) * scale) | 0]!++;
  for (let k = 1; k <= parts; k++) ends[k]! += ends[k - 1]!;
  if (inParts.length < list.length) inParts = new Float64Array(list.length);
  for (let k = 0; k < list.length; k++) inParts[--ends[((list[k]! - low) * scale) | 0]!] = list[k]!;
  const valueAt = (place: number) => {
    let part = 0;
    while (ends[part + 1]! <= place) part++;
    return inParts.subarray(ends[part], ends[part + 1]).sort()[place - ends[part]!]!;
  };
  return shares.map((share) => {
    const place = share * (list.length - 1);
    const below = Math.floor(place);
    const value = valueAt(below);
    return place > below ? value + (place - below) * (valueAt(below + 1) - value) : value;
  });
}

/** Half of the fan lies on either side of it, or most of it on one. Nothing is said of rounding. */
function remark(own: Cell, p25: number, p75: number): string {
  if (typeof own !== "number") return "";
  const rounding = 1e-9 * Math.max(Math.abs(own), 1e-3);
  return own < p25 - rounding || own > p75 + rounding ? "outside P25-P75" : "";
}

export const fan = defineLongTable({
  name: "FAN",
  parameters: [
    text("scenario"),
    text("outcome"),
    whole("years", upToThousand, null),
    howMany,
    theSeed,
    cells("overrides"),
  ],
  later: [cells("vary"), cells("correlations")],
  columns: ["Year", "P5", "P25", "P50", "P75", "P95", "Mean", "Scenario", "Remark"],
  *compute(scenario, outcome, years, count, seed, overrides, vary, correlations) {
    const scene = told(scenario, overrides);
    const { values } = scene;
    const column = placeOf(outcome);
    const asides = asideColumns.indexOf(outcomes[column]!) >= 0;
    const last = horizon(years, values);
    if (count * last > most)
      throw numError(`draws times years must be at most ${most}, got ${count * last}`);

    const draw = draws(scene, vary, correlations, seed);
    const paths = Array.from({ length: last + 1 }, () => new Float64Array(count));
    let used = 0;
    let usable = false;
    const see = (year: Float64Array, t: number) => {
      const value = year[column]!;
      paths[t]![used] = value;
      usable = t === last && Number.isFinite(value);
    };
    for (let k = 0; k < count; k += width) {
      for (const values of draw(k).slice(0, count - k)) {
        runYears(values, last, see, asides);
        if (usable) used++;
      }
      yield;
    }
    if (used === 0) throw noDraw();

    const own = transmissionRows(values, last);
    const rows: Cell[][] = [];
    for (const [t, path] of paths.entries()) {
      const list = path.subarray(0, used);
      // From one of them on, so that what does not vary has its own value as its mean.
      const [one] = list as unknown as [number];
      let sum = 0;
      for (let k = 0; k < used; k++) sum += list[k]! - one;
      const mean = one + sum / used;
      const [p5, p25, p50, p75, p95] = percentiles(list, [0.05, 0.25, 0.5, 0.75, 0.95]);
      const ownValue = own[t]![1 + column]!;
      rows.push([t, p5!, p25!, p50!, p75!, p95!, mean, ownValue, remark(ownValue, p25!, p75!)]);
      yield;
    }
    return [...rows, ["Draws used", used, "", "", "", "", "", "", ""]];
  },
});

export const fanPage: Page<typeof fan> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "A fan of outcomes",
  question: "How uncertain is it?",
  summary:
    "A scenario run thousands of times with its uncertain assumptions drawn at random: percentiles and mean of one outcome, year by year.",
  equation: String.raw`\theta_k \sim \mathrm{PERT}(\underline{\theta}_k, \theta_k, \overline{\theta}_k),\qquad P_q(t) = \inf\{y : \Pr(y_t(\theta) \le y) \ge q\}`,
  arguments: {
    scenario: theScenario,
    outcome: theOutcome,
    years: { description: "Years to run; left out: the scenario's, which is 10", unit: "years" },
    draws: {
      description: "How many draws; more cost time and make the percentiles surer",
      unit: "count",
      source: { judgement: "enough for three digits of the median, and done in a moment" },
    },
    seed: {
      description: "A whole number, 0 or more; the same gives the same draws on every machine",
      unit: "count",
    },
    overrides: theOverrides,
    vary: theVary,
    correlations: theCorrelations,
  },
  returns: {
    unit: "table",
    description:
      "A row a year from year 0 with percentiles, mean, the scenario's own path and whether it is outside P25-P75; a last row with the number of draws used",
  },
  nativeLimit: "Excel's own random numbers have no seed and would change at every calculation.",
  notes: [
    "Not the odds of the future: what our ignorance of each assumption adds up to. Draws are independent unless correlations tells what moves together, as rates and growth do in truth.",
    "Each uncertain assumption follows a PERT distribution: the scenario's value is the likeliest, and the ends are low and high of SCENARIOTABLE, or the scenario's own value where it lies beyond one.",
    "correlations ties ranks (a Gaussian copula): each assumption keeps its own distribution, and pairs that are not named are independent.",
    "What the preset and the overrides set is the scenario and does not vary, unless vary says so.",
    "An assumption that can err to one side only pulls the fan to that side: the scenario's own path stands beside the percentiles, with a remark where it is not between P25 and P75.",
    "The same seed gives an assumption the same draws for every outcome, horizon and vary, so that fans can be compared; two seeds show how sure the percentiles are.",
    "The draws are quasi-random: sixteen copies of a lattice, each shifted at random, taken in turn, which spread more evenly than random ones. Percentiles are as sure as those of about twice as many random draws, often of many more.",
    "Percentiles are those of PERCENTILE.INC (type 7 of R).",
    "It computes in slices of 25 ms, typing and other cells in between, and stops when the formula changes.",
  ],
  errors: [
    "An unknown scenario, vintage, outcome or key, or in vary a key without low and high: #N/A, and the text names the nearest or the reason. In vary a low above its high, or an end that the chain cannot take: #NUM!.",
    contradictions,
    "A draw with which the chain has no answer is left out; where none is left: #NUM!. Draws times years above 10,000,000: #NUM!.",
  ],
  examples: [
    {
      formula: '=INDEX(MACRO.FAN("baseline","debt",10,1000),2,4)',
      answer: 1.00605,
      says: "year 0 is not uncertain",
    },
    {
      formula: '=INDEX(MACRO.FAN("baseline","debt",10,1000),13,2)',
      answer: 1000,
      says: "draws used: all",
    },
    {
      formula: '=MACRO.FAN("baseline","compute",2,100,7)',
      answer: [
        ["Year", "P5", "P25", "P50", "P75", "P95", "Mean", "Scenario", "Remark"],
        [0, 100, 100, 100, 100, 100, 100, 100, ""],
        [1, 100, 100, 100, 100, 100, 100, 100, ""],
        [2, 100, 100, 100, 100, 100, 100, 100, ""],
        ["Draws used", 100, "", "", "", "", "", "", ""],
      ],
      says: "without a gain in efficiency the elasticities do not matter",
    },
    { formula: '=MACRO.FAN("baseline","inflation")', answer: "#N/A" },
    {
      formula: '=MACRO.FAN("baseline","debt",5,100,1,{"policy_bp",-3000})',
      answer: "#NUM!",
      says: "no draw has an answer",
    },
  ],
  seeAlso: ["ODDS", "TORNADO", "TRANSMISSION", "SCENARIOTABLE"],
};
