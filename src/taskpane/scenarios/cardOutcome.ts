import type { Series } from "../chart/series";
import type { Run } from "../data";
import { texts } from "../texts";
import { type OutcomeKey, outcomes, outcomeWords, seriesOf } from "./outcomes";

/** What a card shows of the chain: one chart, and two results. */
export interface CardOutcome {
  readonly caption: string;
  readonly series: readonly Series[];
  readonly least: number;
  readonly results: readonly { readonly label: string; readonly value: string }[];
}

/** At once, or when the chain has run its years. */
type When = "first" | "last";

interface Choice {
  readonly chart: OutcomeKey;
  readonly results: readonly [OutcomeKey, When][];
}

/** What one asks first of a scenario of that theme. */
const choices: Readonly<Record<string, Choice>> = {
  compute: {
    chart: "compute",
    results: [
      ["yield_bp", "first"],
      ["valuation", "last"],
    ],
  },
  "capital flows": {
    chart: "yield_bp",
    results: [
      ["yield_bp", "first"],
      ["valuation", "first"],
    ],
  },
  liquidity: {
    chart: "crowdout",
    results: [
      ["crowdout", "last"],
      ["yield_bp", "last"],
    ],
  },
  debt: {
    chart: "debt",
    results: [
      ["yield_bp", "first"],
      ["debt", "last"],
    ],
  },
  valuation: {
    chart: "valuation",
    results: [
      ["valuation", "first"],
      ["gdp_gap", "first"],
    ],
  },
  rivalry: {
    chart: "valuation",
    results: [
      ["valuation", "first"],
      ["capex", "last"],
    ],
  },
  reference: {
    chart: "debt",
    results: [
      ["debt", "last"],
      ["valuation", "last"],
    ],
  },
};

/** The outcome that a scenario of that theme is about: the first chart of its page too. */
export const mainOutcome = (theme: string): OutcomeKey => {
  const { chart } = choices[theme] ?? choices["reference"]!;
  return chart === "crowdout" ? "liquidity" : chart;
};

export function cardOutcome(theme: string, title: string, run: Run, baseline: Run): CardOutcome {
  const { chart, results } = choices[theme] ?? choices["reference"]!;
  return {
    caption: texts.outcome[chart].name,
    series: seriesOf(chart, title, run, baseline),
    least: outcomes[chart].least,
    results: results.map(([key, when]) => {
      const { scale, quantities } = outcomes[key];
      const year = when === "first" ? 1 : baseline.years.length - 1;
      const value = run.years[year]?.[quantities[0]!] ?? NaN;
      return {
        label: texts.inYear(texts.outcome[key].name, year),
        value: Number.isFinite(value)
          ? outcomeWords(key, value * scale, key === "gdp_gap" ? 1 : 0)
          : texts.chart.none,
      };
    }),
  };
}
