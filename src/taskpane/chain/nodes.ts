import { type Quantity, type StageKey } from "../../scenarios";
import { sources } from "../../scenarios/equations.generated";
import type { AmountFormat } from "./amount";

/*
 * What the picture of the chain shows: some of its stages, and what acts on what. The arrows follow from the equations of
 * the stages; where the nodes stand is in places.ts.
 */

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
  "policy",
  "yield_bp",
  "news",
  "valuation",
  "wealth",
  "spending",
  "gdp_gap",
  "spread_bp",
  "private_bp",
  "average_rate",
  "interest",
  "debt",
  "mortgage",
  "housing",
] as const satisfies readonly Quantity[];

export type NodeKey = (typeof nodeKeys)[number];

export interface ChainNode {
  /** The function behind it, whose page it opens. */
  readonly opens: string;
  readonly measure: AmountFormat;
  /** A difference from the baseline that an analyst would call large: our judgement, for emphasis only. */
  readonly large: number;
}

const node = (opens: string, measure: AmountFormat, large: number): ChainNode => ({
  opens,
  measure,
  large,
});

export const nodes: Readonly<Record<NodeKey, ChainNode>> = {
  compute: node("JEVONSDEMAND", "index", 30),
  capex: node("SAMEORMORE", "$bn", 100),
  need: node("LOANABLEFUNDS", "$bn", 50),
  idle: node("IDLECASH", "$bn", 200),
  crowdout: node("CROWDOUT", "$bn", 50),
  drop: node("CAFINANCING", "share", 0.2),
  gap: node("FUNDINGGAP", "$bn", 50),
  foreign_bp: node("TREASURYYIELDSHOCK", "bp", 10),
  qt_bp: node("REVERSEQE", "bp", 20),
  policy: node("TRANSMISSION", "bp", 20),
  yield_bp: node("YIELDSHOCKRANGE", "bp", 30),
  news: node("GROWTHSHOCK", "change", 0.1),
  valuation: node("DISCOUNTSHOCK", "index", 15),
  wealth: node("WEALTHEFFECT", "change in $bn", 2500),
  spending: node("WEALTHEFFECT", "change in $bn", 80),
  gdp_gap: node("FISCALVSCAPEX", "change", 0.004),
  spread_bp: node("CREDITSPREAD", "level in bp", 60),
  private_bp: node("TRANSMISSION", "bp", 60),
  average_rate: node("INTERESTSHOCK", "share", 0.004),
  interest: node("INTERESTBILL", "share", 0.005),
  debt: node("DEBTPATH", "share", 0.04),
  mortgage: node("MORTGAGESHOCK", "change", 0.05),
  housing: node("HOUSINGHEADWIND", "change", 0.0125),
};

export const isNode = (stage: StageKey): stage is NodeKey =>
  (nodeKeys as readonly StageKey[]).includes(stage);

/** What idle cash pays for is what is needed less what is crowded out, and that follows from need and idle cash. */
const lookedInto: readonly (readonly [node: NodeKey, into: NodeKey])[] = [["idle", "crowdout"]];

/** Whether a node is made of a stage that is a node itself, or else of that stage's own sources. */
export const isSource = (key: NodeKey, stage: StageKey): stage is NodeKey =>
  isNode(stage) && !lookedInto.some(([of, into]) => of === key && into === stage);

export interface ChainEdge {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Of earlier years: what makes the chain go on without a circle. */
  readonly lagged: boolean;
}

/** The nodes that a node's equation leads back to, through the stages between, and whether only of earlier years. */
function edgesTo(key: NodeKey): ChainEdge[] {
  const found = new Map<NodeKey, boolean>();
  const seen = new Set<string>();
  const visit = (stage: StageKey, lagged: boolean) => {
    if (seen.has(`${stage} ${lagged}`)) return;
    seen.add(`${stage} ${lagged}`);
    const reach = (of: StageKey, earlier: boolean) => {
      if (of === key) return;
      if (isSource(key, of)) found.set(of, (found.get(of) ?? true) && earlier);
      else visit(of, earlier);
    };
    for (const of of sources[stage].now) reach(of, lagged);
    for (const of of sources[stage].before) reach(of, true);
  };
  visit(key, false);
  return nodeKeys.flatMap((from) =>
    found.has(from) ? [{ from, to: key, lagged: found.get(from)! }] : [],
  );
}

/** All that one node takes from another. What it does there is worked out by number (effects.ts). */
export const edges: readonly ChainEdge[] = nodeKeys.flatMap(edgesTo);
