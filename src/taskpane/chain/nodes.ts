import type { Quantity, ScenarioValues, Year } from "../../scenarios";
import type { Measure } from "./amount";
import { newsOf } from "./rules";

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

type Reading = (year: Year, values: ScenarioValues, t: number) => number;

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
  news: node("GROWTHSHOCK", "change", 0.1, (_, values, t) => newsOf(values, t)),
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
  /** Of earlier years: what makes the chain go on without a circle. */
  readonly lagged: boolean;
}

const edge = (from: NodeKey, to: NodeKey): ChainEdge => ({ from, to, lagged: false });
const lagged = (from: NodeKey, to: NodeKey): ChainEdge => ({ from, to, lagged: true });

/** All that one node takes from another (rules.ts). What it does there is worked out by number (effects.ts). */
export const edges: readonly ChainEdge[] = [
  edge("compute", "capex"),
  edge("capex", "need"),
  edge("need", "crowdout"),
  edge("idle", "crowdout"),
  lagged("need", "idle"),
  edge("drop", "gap"),
  edge("gap", "foreign_bp"),
  edge("foreign_bp", "yield_bp"),
  edge("crowdout", "yield_bp"),
  edge("qt_bp", "yield_bp"),
  edge("policy_bp", "yield_bp"),
  lagged("debt", "yield_bp"),
  edge("yield_bp", "valuation"),
  edge("news", "valuation"),
  lagged("valuation", "drop"),
  edge("valuation", "wealth"),
  edge("wealth", "spending"),
  edge("spending", "gdp_gap"),
  edge("capex", "gdp_gap"),
  edge("crowdout", "gdp_gap"),
  edge("valuation", "spread_bp"),
  edge("yield_bp", "rate"),
  edge("rate", "interest"),
  edge("gdp_gap", "interest"),
  lagged("debt", "interest"),
  edge("interest", "debt"),
  edge("gdp_gap", "debt"),
  edge("yield_bp", "mortgage"),
  edge("yield_bp", "housing"),
];
