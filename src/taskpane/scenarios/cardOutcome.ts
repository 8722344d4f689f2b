import type { Series } from "../chart/series";
import type { Run } from "../data";
import { texts } from "../texts";
import { fixed, type OutcomeKey, outcomes, outcomeWords, seriesOf } from "./outcomes";

/** What a card shows of the chain: one chart, and two results. */
export interface CardOutcome {
  readonly caption: string;
  readonly series: readonly Series[];
  readonly least: number;
  readonly results: readonly CardResult[];
}

export interface CardResult {
  readonly label: string;
  readonly value: string;
  /** What it would be without the shock, in words; undefined where that is no news. */
  readonly baseline: string | undefined;
}

interface Choice {
  readonly chart: OutcomeKey;
  readonly results: readonly [OutcomeKey, OutcomeKey];
}

/** What one asks first of a scenario of that theme. */
const choices: Readonly<Record<string, Choice>> = {
  compute: { chart: "compute", results: ["yield_bp", "valuation"] },
  "capital flows": { chart: "yield_bp", results: ["yield_bp", "valuation"] },
  liquidity: { chart: "crowdout", results: ["crowdout", "yield_bp"] },
  debt: { chart: "debt", results: ["yield_bp", "debt"] },
  valuation: { chart: "valuation", results: ["valuation", "gdp_gap"] },
  rivalry: { chart: "valuation", results: ["valuation", "capex"] },
  reference: { chart: "debt", results: ["debt", "valuation"] },
};

/** The outcome that a scenario of that theme is about: the first chart of its page too. */
export const mainOutcome = (theme: string): OutcomeKey => {
  const { chart } = choices[theme] ?? choices["reference"]!;
  return chart === "crowdout" ? "liquidity" : chart;
};

export function cardOutcome(theme: string, title: string, run: Run, baseline: Run): CardOutcome {
  const { chart: wanted, results } = choices[theme] ?? choices["reference"]!;
  // Two lines in one tell nothing: where nothing is crowded out the yields move.
  const chart = [wanted, ...results].find((key) => isApart(key, run, baseline)) ?? wanted;
  return {
    caption: texts.outcome[chart].name,
    series: seriesOf(chart, title, run, baseline),
    least: outcomes[chart].least,
    results: results.map((key) => result(key, run, baseline)),
  };
}

/** Whether an outcome is not the baseline's in each year, as far as its chart would show. */
function isApart(key: OutcomeKey, { years }: Run, baseline: Run): boolean {
  const { scale, quantities, least } = outcomes[key];
  const of = (one: Run["years"][number] | undefined) => (one?.[quantities[0]!] ?? NaN) * scale;
  return years.some((one, t) => Math.abs(of(one) - of(baseline.years[t])) > least / 100);
}

/** An outcome in the year in which it shows the shock most. */
function result(key: OutcomeKey, run: Run, baseline: Run): CardResult {
  const { scale, quantities, change, unit } = outcomes[key];
  const of = ({ years }: Run, year: number) => (years[year]?.[quantities[0]!] ?? NaN) * scale;
  const year = furthest((one) => Math.abs(of(run, one) - of(baseline, one)), baseline);
  const [value, other] = [of(run, year), of(baseline, year)];
  const digits = key === "gdp_gap" ? 1 : 0;
  // Of a change whose baseline is none there is nothing to compare it with.
  const tells = value !== other && !(change && Number(other.toFixed(digits)) === 0);
  const short = unit === "ofGdp" ? texts.withUnit.percent(fixed(other, digits)) : undefined;
  return {
    label: texts.inYear(texts.outcome[key].name, year),
    value: Number.isFinite(value) ? outcomeWords(key, value, digits) : texts.chart.none,
    baseline:
      Number.isFinite(value) && tells
        ? texts.besideBaseline(short ?? outcomeWords(key, other, digits))
        : undefined,
  };
}

/** The first year with the largest distance, or the last one where nothing is apart. */
function furthest(distance: (year: number) => number, { years }: Run): number {
  let best = years.length - 1;
  let most = 0;
  for (let year = 1; year < years.length; year++)
    if (distance(year) > most) [best, most] = [year, distance(year)];
  return best;
}
