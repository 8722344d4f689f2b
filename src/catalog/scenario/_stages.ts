import { jevonsDemand } from "../compute/jevonsDemand";
import { housingHeadwind } from "../household/housingHeadwind";
import { mortgageShock } from "../household/mortgageShock";
import { wealthEffect } from "../household/wealthEffect";
import { creditSpread } from "../liquidity/creditSpread";
import { crowdOut } from "../liquidity/crowdOut";
import { fundingGap } from "../treasury/fundingGap";
import { reverseQe } from "../treasury/reverseQe";
import { treasuryYieldShock } from "../treasury/treasuryYieldShock";
import { discountShock } from "../valuation/discountShock";
import { call } from "./_call";
import type { ScenarioValues } from "./_parameters";

/** Every quantity of a year: the columns of TRANSMISSION, and those that only help. Money in $bn. */
export interface Year {
  /** Capital expenditure as planned under the scenario, and on the path without a shock. */
  base: number;
  plan: number;
  /** GDP without the shock's effect on demand. */
  potential: number;
  /** Demand for compute relative to the start, for training and for inference, and both as an index of 100. */
  training: number;
  inference: number;
  compute: number;
  capex: number;
  /** Outside money that the expenditure takes. */
  need: number;
  /** At the start of the year. */
  idle: number;
  crowdout: number;
  /** What the idle cash pays for. */
  absorbed: number;
  /** Share of foreigners' purchases lost. */
  drop: number;
  gap: number;
  /** Parts of the change of the yield: foreigners, supply of duration. */
  foreign_bp: number;
  qt_bp: number;
  yield_bp: number;
  /** Average rate on the debt. */
  rate: number;
  /** Price change that the cost of capital explains. */
  discount: number;
  valuation: number;
  /** Change of the index, equity outside tech held still. */
  index: number;
  wealth: number;
  spread_bp: number;
  wealth_effect: number;
  gdp_gap: number;
  gdp: number;
  growth: number;
  interest: number;
  debt: number;
  /** Average rate and debt on the path without a shock, which DEBTPATH gives as well. */
  baseline_rate: number;
  baseline_debt: number;
  mortgage: number;
  housing: number;
}

export type Quantity = keyof Year;

export interface Stage {
  readonly gives: Quantity;
  /** Sets it in `now`, and returns it. (Each setting its own is what makes a million of these quick.) */
  readonly of: (v: ScenarioValues, t: number, now: Year, last: Readonly<Year>) => number;
}

const stage = (gives: Quantity, of: Stage["of"]): Stage => ({ gives, of });

const demand = (v: ScenarioValues, t: number, efficiency: number, elasticity: number) =>
  call(
    jevonsDemand,
    1,
    efficiency,
    elasticity,
    v.pass_through,
    null,
    t,
    v.demand_speed,
    v.efficiency_speed,
  );

/** What is left of something that fades by a share each year, from 1 in the first. (1-1)^0 is 1 here. */
const remaining = (fade: number, t: number) => (1 - fade) ** (t - 1);

/** The par yield at which the supply of duration is counted in ten-year bonds. */
export const parYield = 0.045;

/**
 * The transmission chain: how a shock runs through the economy, year by year.
 *
 * Cheaper compute changes the demand for it, and with it AI capital expenditure. What of that is paid with outside
 * money drains the idle cash, and then crowds out others. Foreigners who leave tech shares open a funding gap. Gap,
 * crowding out, supply of duration and debt raise the yield; the yield and the news move tech prices; prices move
 * wealth, spending and spreads; growth, rates and the budget move the debt; and yields move mortgages.
 *
 * No stage looks ahead and none is circular: what it needs from a later stage it takes from the year before. Each is
 * one function of the catalog or plain arithmetic, as in the cells of a scenario sheet, and a test holds the two equal.
 */
export const stages: readonly Stage[] = [
  stage("base", (v, t, now) => (now.base = v.capex0 * (1 + v.capex_growth) ** t)),
  stage("plan", (v, t, now) => (now.plan = v.baseline_capex0 * (1 + v.baseline_capex_growth) ** t)),
  stage("potential", (v, t, now) => (now.potential = v.gdp0 * (1 + v.growth) ** t)),

  stage("training", (v, t, now) => (now.training = demand(v, t, v.eff_training, v.elas_training))),
  stage(
    "inference",
    (v, t, now) => (now.inference = demand(v, t, v.eff_inference, v.elas_inference)),
  ),
  stage(
    "compute",
    (v, _, now) =>
      (now.compute =
        100 * (v.training_share * now.training + (1 - v.training_share) * now.inference)),
  ),
  stage("capex", (v, _, now) => (now.capex = now.base * (now.compute / 100) ** v.capex_response)),

  stage("need", (v, _, now) => (now.need = v.external_share * now.capex)),
  stage(
    "idle",
    (v, t, now, last) =>
      (now.idle =
        t === 1 ? v.idle0 : Math.max(0, (last.idle - last.absorbed) * (1 - v.leak) + v.saving)),
  ),
  stage(
    "crowdout",
    (v, _, now) =>
      (now.crowdout = call(crowdOut, now.need, now.idle, v.monetised, v.pull, v.softness)),
  ),
  stage("absorbed", (v, _, now) => {
    const pulled = v.pull === 0 ? 0 : now.crowdout / v.pull;
    return (now.absorbed = Math.min(now.idle, now.need * (1 - v.monetised) - pulled));
  }),

  stage("drop", (v, t, now, last) => {
    const news = v.foreign_drop * remaining(v.drop_fade, t);
    const losses = v.flow_sensitivity * Math.max(0, 1 - last.valuation / 100);
    return (now.drop = Math.min(1, Math.max(0, news + losses)));
  }),
  stage(
    "gap",
    (v, _, now) =>
      (now.gap = call(
        fundingGap,
        v.foreign_inflow,
        now.drop,
        v.tech_share,
        v.rotated,
        v.ca_adjust,
      )),
  ),
  stage(
    "foreign_bp",
    (v, _, now) =>
      (now.foreign_bp = call(
        treasuryYieldShock,
        now.gap,
        now.potential,
        v.tenor,
        v.horizon_months,
        v.absorbed,
      )),
  ),
  stage(
    "qt_bp",
    (v, t, now) => (now.qt_bp = call(reverseQe, v.qt * t, v.qt_maturity, parYield, now.potential)),
  ),
  stage(
    "yield_bp",
    (v, _, now, last) =>
      (now.yield_bp =
        now.foreign_bp +
        (v.crowd_bp * 100 * now.crowdout) / now.potential +
        now.qt_bp +
        v.feedback * 100 * (last.debt - last.baseline_debt) +
        v.policy_bp),
  ),
  stage(
    "rate",
    (v, _, now, last) =>
      (now.rate = last.rate + v.refi * (v.rate + now.yield_bp / 10_000 - last.rate)),
  ),

  stage(
    "discount",
    (v, _, now) =>
      (now.discount = call(
        discountShock,
        v.fcf_yield,
        now.yield_bp / 10_000 + v.risk_premium,
        v.flow_through,
      )),
  ),
  stage(
    "valuation",
    (v, t, now) =>
      (now.valuation =
        100 * (1 + v.price_shock * remaining(v.shock_recovery, t)) * (1 + now.discount)),
  ),
  stage("index", (v, _, now) => (now.index = v.tech_weight * (now.valuation / 100 - 1))),
  stage("wealth", (v, _, now) => (now.wealth = v.equity_wealth * now.index)),
  stage(
    "spread_bp",
    (v, _, now) => (now.spread_bp = call(creditSpread, v.spread0, now.index, v.spread_elasticity)),
  ),

  stage(
    "wealth_effect",
    (v, _, now) => (now.wealth_effect = call(wealthEffect, v.equity_wealth, now.index, v.mpc)),
  ),
  stage(
    "gdp_gap",
    (v, _, now) =>
      (now.gdp_gap =
        (now.wealth_effect +
          v.multiplier * ((now.capex - now.plan) * (1 - v.import_share) - now.crowdout)) /
        now.potential),
  ),
  stage("gdp", (_v, _, now) => (now.gdp = now.potential * (1 + now.gdp_gap))),
  stage("growth", (_v, _, now, last) => (now.growth = now.gdp / last.gdp - 1)),
  stage(
    "interest",
    (_v, _, now, last) => (now.interest = (now.rate * last.debt) / (1 + now.growth)),
  ),
  stage(
    "debt",
    (v, _, now, last) =>
      (now.debt =
        (last.debt * (1 + now.rate)) / (1 + now.growth) -
        (v.primary_balance + v.stabiliser * now.gdp_gap)),
  ),
  stage(
    "baseline_rate",
    (v, _t, now, last) =>
      (now.baseline_rate = last.baseline_rate + v.refi * (v.baseline_rate - last.baseline_rate)),
  ),
  stage(
    "baseline_debt",
    (v, _t, now, last) =>
      (now.baseline_debt =
        (last.baseline_debt * (1 + now.baseline_rate)) / (1 + v.baseline_growth) -
        v.baseline_primary_balance),
  ),
  stage("mortgage", (v, _, now) => (now.mortgage = call(mortgageShock, v.mortgage0, now.yield_bp))),
  stage("housing", (_v, _, now) => (now.housing = call(housingHeadwind, now.yield_bp))),
];
