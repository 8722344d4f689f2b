import type { Quantity, ScenarioValues, Year } from "../../scenarios";
import type { Measure } from "./amount";

/** What the picture of the chain shows: its nodes and what acts on what. Where they stand is in places.ts. */

export const nodeKeys = [
  "compute",
  "capex",
  "need",
  "idle",
  "crowdout",
  "drop",
  "gap",
  "foreign_bp",
  "qt_bp",
  "policy_bp",
  "yield_bp",
  "news",
  "valuation",
  "wealth",
  "spending",
  "gdp_gap",
  "spread_bp",
  "rate",
  "interest",
  "debt",
  "mortgage",
  "housing",
] as const;

export type NodeKey = (typeof nodeKeys)[number];

type Reading = (year: Year, values: ScenarioValues) => number;

export interface ChainNode {
  /** The function behind it, whose page it opens. */
  readonly opens: string;
  readonly measure: Measure;
  /** A difference from the baseline that an analyst would call large: our judgement, for emphasis only. */
  readonly large: number;
  readonly read: Reading;
}

const node = (opens: string, measure: Measure, large: number, read: Quantity | Reading) => ({
  opens,
  measure,
  large,
  read: typeof read === "string" ? (year: Year) => year[read] : read,
});

/** What of the price is news, and not the cost of capital. */
const newsOf: Reading = ({ valuation, discount }) => valuation / 100 / (1 + discount) - 1;

export const nodes: Readonly<Record<NodeKey, ChainNode>> = {
  compute: node("JEVONSDEMAND", "index", 30, "compute"),
  capex: node("SAMEORMORE", "$bn", 100, "capex"),
  need: node("LOANABLEFUNDS", "$bn", 50, "need"),
  idle: node("IDLECASH", "$bn", 200, "idle"),
  crowdout: node("CROWDOUT", "$bn", 50, "crowdout"),
  drop: node("CAFINANCING", "share", 0.2, "drop"),
  gap: node("FUNDINGGAP", "$bn", 50, "gap"),
  foreign_bp: node("TREASURYYIELDSHOCK", "bp", 10, "foreign_bp"),
  qt_bp: node("REVERSEQE", "bp", 20, "qt_bp"),
  policy_bp: node("TRANSMISSION", "bp", 20, (_, values) => values.policy_bp),
  yield_bp: node("YIELDSHOCKRANGE", "bp", 30, "yield_bp"),
  news: node("GROWTHSHOCK", "change", 0.1, newsOf),
  valuation: node("DISCOUNTSHOCK", "index", 15, "valuation"),
  wealth: node("WEALTHEFFECT", "change in $bn", 2500, "wealth"),
  spending: node("WEALTHEFFECT", "change in $bn", 80, "wealth_effect"),
  gdp_gap: node("FISCALVSCAPEX", "change", 0.004, "gdp_gap"),
  spread_bp: node("CREDITSPREAD", "level in bp", 60, "spread_bp"),
  rate: node("INTERESTSHOCK", "share", 0.004, "rate"),
  interest: node("INTERESTBILL", "share", 0.005, "interest"),
  debt: node("DEBTPATH", "share", 0.04, "debt"),
  mortgage: node("MORTGAGESHOCK", "change", 0.05, "mortgage"),
  housing: node("HOUSINGHEADWIND", "change", 0.0125, "housing"),
};

export interface ChainEdge {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Whether more of the one makes more or less of the other. */
  readonly sign: 1 | -1;
  /** Last year's: what makes the chain go on without a circle. */
  readonly lagged: boolean;
  /** What acts, where it is not all of `from`, and how much of it is large. */
  readonly carries?: { readonly read: Reading; readonly large: number };
}

const edge = (
  from: NodeKey,
  to: NodeKey,
  sign: 1 | -1,
  more: Partial<Pick<ChainEdge, "lagged" | "carries">> = {},
): ChainEdge => ({ from, to, sign, lagged: false, ...more });

/** A difference of yield in basis points that is large among its causes, and of spending in $bn. */
const largeCause = 15;
const largeSpending = 60;

export const edges: readonly ChainEdge[] = [
  edge("compute", "capex", 1),
  edge("capex", "need", 1),
  edge("need", "crowdout", 1),
  edge("idle", "crowdout", -1),
  edge("need", "idle", -1, { lagged: true }),
  edge("drop", "gap", 1),
  edge("gap", "foreign_bp", 1),
  edge("foreign_bp", "yield_bp", 1),
  edge("crowdout", "yield_bp", 1, {
    carries: {
      read: ({ crowdout, potential }, { crowd_bp }) => (crowd_bp * 100 * crowdout) / potential,
      large: largeCause,
    },
  }),
  edge("qt_bp", "yield_bp", 1),
  edge("policy_bp", "yield_bp", 1),
  edge("debt", "yield_bp", 1, {
    lagged: true,
    carries: {
      read: ({ debt, baseline_debt }, { feedback }) => feedback * 100 * (debt - baseline_debt),
      large: largeCause,
    },
  }),
  edge("yield_bp", "valuation", -1),
  edge("news", "valuation", 1),
  edge("valuation", "drop", -1, {
    lagged: true,
    // Only what is lost sends foreigners away.
    carries: { read: ({ valuation }) => Math.min(valuation, 100), large: 15 },
  }),
  edge("valuation", "wealth", 1),
  edge("wealth", "spending", 1),
  edge("spending", "gdp_gap", 1),
  edge("capex", "gdp_gap", 1, {
    carries: {
      read: ({ capex, plan }, { multiplier, import_share }) =>
        multiplier * (capex - plan) * (1 - import_share),
      large: largeSpending,
    },
  }),
  edge("crowdout", "gdp_gap", -1, {
    carries: {
      read: ({ crowdout }, { multiplier }) => multiplier * crowdout,
      large: largeSpending,
    },
  }),
  edge("wealth", "spread_bp", -1),
  edge("yield_bp", "rate", 1),
  edge("rate", "interest", 1),
  edge("interest", "debt", 1),
  edge("gdp_gap", "debt", -1),
  edge("yield_bp", "mortgage", 1),
  edge("yield_bp", "housing", -1),
];
