import { housingHeadwind } from "../../catalog/household/housingHeadwind";
import { mortgageShock } from "../../catalog/household/mortgageShock";
import { creditSpread } from "../../catalog/liquidity/creditSpread";
import { crowdOut } from "../../catalog/liquidity/crowdOut";
import { fundingGap } from "../../catalog/treasury/fundingGap";
import { treasuryYieldShock } from "../../catalog/treasury/treasuryYieldShock";
import { discountShock } from "../../catalog/valuation/discountShock";
import type { ScenarioValues, Year } from "../../scenarios";
import type { NodeKey } from "./nodes";

/*
 * Each node of the picture from the nodes that act on it and from assumptions alone, as the chain makes it
 * (src/catalog/scenario/_chain.ts). So one can ask what a node would be with one of its causes as in the baseline. What
 * builds up over the years (idle cash, the average rate, the debt) starts from the first year: its causes then answer
 * for all the years they acted. Tests hold that these give the chain's numbers and read exactly where arrows come from.
 */

export interface Inputs {
  /** The year, from 1. */
  readonly t: number;
  /** Another node in a year. */
  readonly of: (key: NodeKey, year: number) => number;
  readonly v: ScenarioValues;
  /** The years under these assumptions: for what no node acts on, such as potential GDP. */
  readonly years: readonly Year[];
}

export type Rule = (inputs: Inputs) => number;

/** What is news in the price, and not the cost of capital. */
export const newsOf = ({ price_shock, shock_recovery }: ScenarioValues, t: number): number =>
  price_shock * (1 - shock_recovery) ** (t - 1);

const potential = ({ years }: Inputs, year: number) => years[year]!.potential;

/** One plus the growth of GDP in a year. */
function growthFactor(inputs: Inputs, year: number): number {
  const gap = (at: number) => (at === 0 ? 0 : inputs.of("gdp_gap", at));
  const gdp = (at: number) => potential(inputs, at) * (1 + gap(at));
  return gdp(year) / gdp(year - 1);
}

const crowdedOut = (need: number, idle: number, { monetised, pull, softness }: ScenarioValues) =>
  crowdOut.compute(need, idle, monetised, pull, softness);

/** The discount that a change of the cost of capital in basis points makes; NaN where there is no answer. */
function repriced(bp: number, v: ScenarioValues): number {
  const change = bp / 10_000 + v.risk_premium;
  return v.fcf_yield + (1 - v.flow_through) * change > 0
    ? discountShock.compute(v.fcf_yield, change, v.flow_through, "exact")
    : NaN;
}

export const rules: Readonly<Record<NodeKey, Rule>> = {
  compute: ({ years, t }) => years[t]!.compute,
  capex: ({ of, years, v, t }) =>
    years[t]!.base * Math.exp(v.capex_response * Math.log(of("compute", t) / 100)),
  need: ({ of, v, t }) => v.external_share * of("capex", t),

  idle({ of, v, t }) {
    let idle = v.idle0;
    for (let year = 1; year < t; year++) {
      const need = of("need", year);
      const displaced = v.pull === 0 ? 0 : crowdedOut(need, idle, v) / v.pull;
      const absorbed = Math.min(idle, need * (1 - v.monetised) - displaced);
      idle = Math.max(0, (idle - absorbed) * (1 - v.leak) + v.saving);
    }
    return idle;
  },

  crowdout: ({ of, v, t }) => crowdedOut(of("need", t), of("idle", t), v),

  drop({ of, v, t }) {
    const losses = v.flow_sensitivity * Math.max(0, 1 - of("valuation", t - 1) / 100);
    return Math.min(1, Math.max(0, v.foreign_drop * (1 - v.drop_fade) ** (t - 1) + losses));
  },

  gap: ({ of, v, t }) =>
    fundingGap.compute(v.foreign_inflow, of("drop", t), v.tech_share, v.rotated, v.ca_adjust),

  foreign_bp(inputs) {
    const { of, v, t } = inputs;
    const ofOnePercent = treasuryYieldShock.compute(
      ...([1, 100, v.tenor, v.horizon_months, v.absorbed, 75, 0.4, 6] as const),
    );
    return (ofOnePercent * 100 * of("gap", t)) / potential(inputs, t);
  },

  qt_bp: ({ years, t }) => years[t]!.qt_bp,
  policy_bp: ({ v }) => v.policy_bp,

  yield_bp(inputs) {
    const { of, years, v, t } = inputs;
    const crowding = (v.crowd_bp * 100 * of("crowdout", t)) / potential(inputs, t);
    const feedback = v.feedback * 100 * (of("debt", t - 1) - years[t - 1]!.baseline_debt);
    return of("foreign_bp", t) + crowding + of("qt_bp", t) + feedback + of("policy_bp", t);
  },

  news: ({ v, t }) => newsOf(v, t),
  valuation: ({ of, v, t }) => 100 * (1 + of("news", t)) * (1 + repriced(of("yield_bp", t), v)),
  wealth: ({ of, v, t }) => v.equity_wealth * v.tech_weight * (of("valuation", t) / 100 - 1),
  spending: ({ of, v, t }) => v.mpc * of("wealth", t),

  gdp_gap(inputs) {
    const { of, years, v, t } = inputs;
    const invested = (of("capex", t) - years[t]!.plan) * (1 - v.import_share) - of("crowdout", t);
    return (of("spending", t) + v.multiplier * invested) / potential(inputs, t);
  },

  spread_bp: ({ of, v, t }) =>
    creditSpread.compute(
      v.spread0,
      v.tech_weight * (of("valuation", t) / 100 - 1),
      v.spread_elasticity,
    ),

  rate({ of, v, t }) {
    let rate = v.rate0;
    for (let year = 1; year <= t; year++)
      rate += v.refi * (v.rate + of("yield_bp", year) / 10_000 - rate);
    return rate;
  },

  interest: (inputs) =>
    (inputs.of("rate", inputs.t) * inputs.of("debt", inputs.t - 1)) /
    growthFactor(inputs, inputs.t),

  debt(inputs) {
    const { of, v, t } = inputs;
    let debt = v.debt0;
    for (let year = 1; year <= t; year++)
      debt =
        debt / growthFactor(inputs, year) +
        of("interest", year) -
        (v.primary_balance + v.stabiliser * of("gdp_gap", year));
    return debt;
  },

  mortgage: ({ of, v, t }) => mortgageShock.compute(v.mortgage0, of("yield_bp", t), 30, 1),
  housing: ({ of, t }) => housingHeadwind.compute(of("yield_bp", t), 1, 0.025),
};
