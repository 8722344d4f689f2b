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
import { caller, checker } from "./_call";
import { at, type Values } from "./_places";

const admitted = checker(jevonsDemand);
const displaced = caller(crowdOut);
const gapOf = caller(fundingGap);
const yieldOfFlow = caller(treasuryYieldShock);
const yieldOfSupply = caller(reverseQe);
const repriced = caller(discountShock);
const spreadAfter = caller(creditSpread);
const spending = caller(wealthEffect);
const payment = caller(mortgageShock);
const borrowing = caller(housingHeadwind);

/** The par yield at which the supply of duration is counted in ten-year bonds. */
const parYield = 0.045;

/** The columns of TRANSMISSION after the year, and the first quantities of a year. Money in $bn. */
export const outcomes = [
  "compute",
  "capex",
  "idle",
  "crowdout",
  "gap",
  "yield_bp",
  "valuation",
  "spread_bp",
  "wealth",
  "gdp_gap",
  "growth",
  "rate",
  "interest",
  "debt",
  "mortgage",
  "housing",
] as const;

export type Outcome = (typeof outcomes)[number];

/**
 * The transmission chain: how a shock runs through the economy, year by year.
 *
 * Cheaper compute changes the demand for it, and with it AI capital expenditure. What of that is paid with outside
 * money drains the idle cash, and then crowds out others. Foreigners who leave tech shares open a funding gap. Gap,
 * crowding out, supply of duration and debt raise the yield; the yield and the news move tech prices; prices move
 * wealth and spending; growth, rates and the budget move the debt. Aside, prices move spreads, and yields mortgages.
 *
 * No line looks ahead and none is circular: what it needs from a later one it takes from the year before. Each is one
 * function of the catalog or plain arithmetic, as in the cells of a scenario sheet, and a test holds the two equal.
 * Powers of the year are kept as products, and what no year changes is asked for once: FAN runs ten thousand chains.
 *
 * `see` is shown each year from 0: the outcomes, then the other quantities. One without a value is NaN, and so is all
 * that is made of it: the chain ends with that year, and takeReason tells why. The asides, spreads and mortgages, act on
 * nothing and cost as much as all the rest: 0 where they are not asked for.
 */
export function runYears(
  v: Values,
  years: number,
  see: (year: readonly number[], t: number) => void,
  asides = true,
): void {
  // The state: what a year hands to the next.
  let base = v[at.capex0];
  let plan = v[at.baseline_capex0];
  let potential = v[at.gdp0];
  let idle = v[at.idle0];
  let absorbed = 0;
  let valuation = 100;
  let rate = v[at.rate0];
  let gdp = v[at.gdp0];
  let debt = v[at.debt0];
  let baselineRate = v[at.rate0];
  let baselineDebt = v[at.debt0];
  // Shares still to come: of demand's answer, of the gain's adoption. Shares still felt: of the news to foreigners, to prices.
  let unanswered = 1;
  let unadopted = 1;
  let foreignNews = 1;
  let priceNews = 1;

  // In a year's own terms: were everything lost, for 1% of GDP, for a supply of 1% of GDP, for a unit.
  const wholeGap = gapOf(v[at.foreign_inflow], 1, v[at.tech_share], v[at.rotated], v[at.ca_adjust]);
  const foreignBp = yieldOfFlow(1, 100, v[at.tenor], v[at.horizon_months], v[at.absorbed]);
  const supplyBp = yieldOfSupply(v[at.qt], v[at.qt_maturity], parYield, 100);
  const housingOf = borrowing(1);
  const trainingGain = gain(v, v[at.eff_training], v[at.elas_training]);
  const inferenceGain = gain(v, v[at.eff_inference], v[at.elas_inference]);

  // prettier-ignore
  see([
    100, base, idle, 0, 0, 0, valuation, v[at.spread0], 0, 0, v[at.growth], rate, (rate * debt) / (1 + v[at.growth]), debt, 0, 0,
    base, plan, potential, 1, 1, v[at.external_share] * base, 0, 0, 0, 0, 0, 0, 0, gdp, rate, debt,
  ], 0);

  for (let t = 1; t <= years; t++) {
    base *= 1 + v[at.capex_growth];
    plan *= 1 + v[at.baseline_capex_growth];
    potential *= 1 + v[at.growth];

    // JEVONSDEMAND(1, efficiency, elasticity, pass_through, , t, demand_speed, efficiency_speed), in logarithms
    unanswered *= 1 - v[at.demand_speed];
    unadopted *= 1 - v[at.efficiency_speed];
    const answered = v[at.pass_through] * (1 - unanswered);
    const adopted = 1 - unadopted;
    const training = Math.exp(trainingGain * (-v[at.elas_training] * answered - adopted));
    const inference = Math.exp(inferenceGain * (-v[at.elas_inference] * answered - adopted));
    const compute =
      100 * (v[at.training_share] * training + (1 - v[at.training_share]) * inference);
    const capex = base * Math.exp(v[at.capex_response] * Math.log(compute / 100));

    const need = v[at.external_share] * capex;
    if (t > 1) idle = Math.max(0, (idle - absorbed) * (1 - v[at.leak]) + v[at.saving]);
    const crowdout = displaced(need, idle, v[at.monetised], v[at.pull], v[at.softness]);
    absorbed = Math.min(
      idle,
      need * (1 - v[at.monetised]) - (v[at.pull] === 0 ? 0 : crowdout / v[at.pull]),
    );

    const losses = v[at.flow_sensitivity] * Math.max(0, 1 - valuation / 100);
    const drop = Math.min(1, Math.max(0, v[at.foreign_drop] * foreignNews + losses));
    foreignNews *= 1 - v[at.drop_fade];
    const gap = wholeGap * drop;
    const foreign_bp = (foreignBp * 100 * gap) / potential;
    const qt_bp = (supplyBp * 100 * t) / potential;
    const crowd_bp = (v[at.crowd_bp] * 100 * crowdout) / potential;
    const debt_bp = v[at.feedback] * 100 * (debt - baselineDebt);
    const yield_bp = foreign_bp + crowd_bp + qt_bp + debt_bp + v[at.policy_bp];
    rate += v[at.refi] * (v[at.rate] + yield_bp / 10_000 - rate);

    const discount = repriced(
      v[at.fcf_yield],
      yield_bp / 10_000 + v[at.risk_premium],
      v[at.flow_through],
    );
    valuation = 100 * (1 + v[at.price_shock] * priceNews) * (1 + discount);
    priceNews *= 1 - v[at.shock_recovery];
    const index = v[at.tech_weight] * (valuation / 100 - 1);
    const wealth = v[at.equity_wealth] * index;

    const wealth_effect = spending(v[at.equity_wealth], index, v[at.mpc]);
    const invested = (capex - plan) * (1 - v[at.import_share]) - crowdout;
    const gdp_gap = (wealth_effect + v[at.multiplier] * invested) / potential;
    const growth = (potential * (1 + gdp_gap)) / gdp - 1;
    gdp = potential * (1 + gdp_gap);

    const interest = (rate * debt) / (1 + growth);
    debt =
      (debt * (1 + rate)) / (1 + growth) - (v[at.primary_balance] + v[at.stabiliser] * gdp_gap);
    baselineRate += v[at.refi] * (v[at.baseline_rate] - baselineRate);
    baselineDebt =
      (baselineDebt * (1 + baselineRate)) / (1 + v[at.baseline_growth]) -
      v[at.baseline_primary_balance];

    const spread_bp = asides ? spreadAfter(v[at.spread0], index, v[at.spread_elasticity]) : 0;
    const mortgage = asides ? payment(v[at.mortgage0], yield_bp) : 0;
    const housing = housingOf * yield_bp;

    // prettier-ignore
    see([
      compute, capex, idle, crowdout, gap, yield_bp, valuation, spread_bp, wealth, gdp_gap, growth, rate, interest, debt,
      mortgage, housing, base, plan, potential, training, inference, need, absorbed, drop, foreign_bp, qt_bp, discount,
      index, wealth_effect, gdp, baselineRate, baselineDebt,
    ], t);
    // Whatever is not finite shows in one of these.
    const ends =
      idle + absorbed + index + growth + interest + debt + baselineDebt + spread_bp + mortgage;
    if (!Number.isFinite(ends)) return;
  }
}

/** ln e, where JEVONSDEMAND admits the numbers. */
function gain(v: Values, efficiency: number, elasticity: number): number {
  // prettier-ignore
  const numbers = [
    1, efficiency, elasticity, v[at.pass_through], null, 1, v[at.demand_speed], v[at.efficiency_speed],
  ];
  return numbers.every(admitted) ? Math.log(efficiency) : NaN;
}
