import {
  aboveMinusOne,
  anyNumber,
  type AnyFunction,
  type Interval,
  positive,
  share,
  upToThousand,
} from "../calculation";
import { jevonsDemand } from "../catalog/compute/jevonsDemand";
import { mortgageShock } from "../catalog/household/mortgageShock";
import { wealthEffect } from "../catalog/household/wealthEffect";
import { creditSpread } from "../catalog/liquidity/creditSpread";
import { crowdOut } from "../catalog/liquidity/crowdOut";
import type { ParameterKey } from "../catalog/scenario/_parameters";
import { fundingGap } from "../catalog/treasury/fundingGap";
import { reverseQe } from "../catalog/treasury/reverseQe";
import { treasuryYieldShock } from "../catalog/treasury/treasuryYieldShock";
import { discountShock } from "../catalog/valuation/discountShock";

/** The range of a function's argument: the chain hands the assumption to it as it is. */
function takenBy({ parameters }: AnyFunction, argument: string): Interval {
  const range = parameters.find(({ name }) => name === argument)?.range;
  if (!range) throw new Error(`there is no number ${argument}`);
  return range;
}

/*
 * Beyond these an assumption has no meaning (a share above one) or the chain no answer (an efficiency of zero). Low and
 * high, which an analyst would try, lie far inside.
 */
const ranges: Readonly<Record<ParameterKey, Interval>> = {
  years: upToThousand,

  training_share: share,
  eff_training: takenBy(jevonsDemand, "efficiency"),
  eff_inference: takenBy(jevonsDemand, "efficiency"),
  elas_training: takenBy(jevonsDemand, "elasticity"),
  elas_inference: takenBy(jevonsDemand, "elasticity"),
  pass_through: takenBy(jevonsDemand, "pass_through"),
  demand_speed: takenBy(jevonsDemand, "speed"),
  efficiency_speed: takenBy(jevonsDemand, "efficiency_speed"),

  capex0: takenBy(crowdOut, "spending"),
  capex_growth: aboveMinusOne,
  baseline_capex0: takenBy(crowdOut, "spending"),
  baseline_capex_growth: aboveMinusOne,
  capex_response: anyNumber,
  external_share: share,
  import_share: share,

  idle0: takenBy(crowdOut, "idle_cash"),
  saving: anyNumber,
  leak: share,
  monetised: takenBy(crowdOut, "monetised"),
  pull: takenBy(crowdOut, "pull"),
  softness: takenBy(crowdOut, "softness"),
  crowd_bp: anyNumber,

  foreign_inflow: takenBy(fundingGap, "equity_inflow"),
  foreign_drop: share,
  drop_fade: share,
  flow_sensitivity: anyNumber,
  tech_share: takenBy(fundingGap, "tech_share"),
  rotated: takenBy(fundingGap, "rotated"),
  ca_adjust: takenBy(fundingGap, "ca_adjust"),

  tenor: takenBy(treasuryYieldShock, "tenor"),
  horizon_months: takenBy(treasuryYieldShock, "horizon_months"),
  absorbed: takenBy(treasuryYieldShock, "absorbed"),
  qt: takenBy(reverseQe, "amount"),
  qt_maturity: takenBy(reverseQe, "maturity"),
  policy_bp: anyNumber,
  feedback: anyNumber,

  gdp0: positive,
  growth: aboveMinusOne,
  debt0: anyNumber,
  rate: aboveMinusOne,
  rate0: aboveMinusOne,
  primary_balance: anyNumber,
  refi: share,
  stabiliser: anyNumber,
  baseline_rate: aboveMinusOne,
  baseline_growth: aboveMinusOne,
  baseline_primary_balance: anyNumber,

  fcf_yield: takenBy(discountShock, "fcf_yield"),
  price_shock: aboveMinusOne,
  shock_recovery: share,
  risk_premium: anyNumber,
  flow_through: takenBy(discountShock, "flow_through"),
  tech_weight: share,

  equity_wealth: takenBy(wealthEffect, "equity_wealth"),
  mpc: takenBy(wealthEffect, "mpc"),
  multiplier: anyNumber,
  spread0: takenBy(creditSpread, "spread"),
  spread_elasticity: takenBy(creditSpread, "elasticity"),
  mortgage0: takenBy(mortgageShock, "mortgage_rate"),
};

/** What an assumption may be at all; `contains` and `inWords` of the calculation room read it. */
export const hardRange = (key: ParameterKey): Interval => ranges[key];
