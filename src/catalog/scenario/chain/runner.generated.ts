// Written by npm run generate from the stages of this folder. Do not edit.

import { power } from "../../../calculation";
import { levelPayment } from "../../flows";

/** The stages in the order in which `see` is shown them: the columns of TRANSMISSION first. */
export const quantities = [
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
  "gdp_growth",
  "average_rate",
  "interest",
  "debt",
  "mortgage",
  "housing",
  "gdp",
  "private_bp",
  "margin",
  "cheaper",
  "training",
  "inference",
  "plan",
  "potential",
  "scale",
  "need",
  "used",
  "drop",
  "lasting",
  "fading",
  "foreign_bp",
  "crowding_bp",
  "qt_bp",
  "planned_rate",
  "baseline_debt",
  "debt_bp",
  "easing_bp",
  "policy",
  "news",
  "discount",
  "index",
  "spending",
  "rate_effect",
  "level",
] as const;

/** The columns of TRANSMISSION after the year. */
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
  "gdp",
  "private_bp",
] as const;

/** Columns that act on nothing and cost much. */
export const asideColumns: readonly string[] = [
  "mortgage",
  "housing",
];

// Made once: new lists for every draw would take as long as all that is calculated.
const year = /* @__PURE__ */ new Float64Array(44);
const compute_path: number[] = [];

/**
 * The transmission chain, year by year from 0 to the last. `v` are the parameters in their order; `see` is shown a list that the
 * next year is written over, as the next run is. What has no answer is NaN, and so is all that is made of it: the chain ends
 * with that year.
 */
export function runYears(
  v: Float64Array,
  last: number,
  see: (year: Float64Array, t: number) => void,
  asides = true,
): void {
  const training_share = v[1]!;
  const eff_training = v[2]!;
  const eff_inference = v[3]!;
  const elas_inference = v[5]!;
  const pass_through = v[6]!;
  const demand_speed = v[7]!;
  const efficiency_speed = v[8]!;
  const margin0 = v[9]!;
  const capex0 = v[12]!;
  const external_share = v[17]!;
  const idle0 = v[20]!;
  const monetised = v[23]!;
  const pull = v[24]!;
  const softness = v[25]!;
  const foreign_inflow = v[27]!;
  const foreign_memory = v[34]!;
  const tenor = v[35]!;
  const longrun_ratio = v[38]!;
  const half_life_months = v[39]!;
  const gdp0 = v[48]!;
  const debt0 = v[50]!;
  const rate0 = v[52]!;
  const refi = v[54]!;
  const baseline_growth = v[57]!;
  const fcf_yield = v[59]!;
  const price_years = v[61]!;
  const risk_premium = v[63]!;
  const flow_through = v[64]!;
  const persistence = v[65]!;
  const equity_wealth = v[67]!;
  const spread0 = v[71]!;
  const mortgage0 = v[73]!;

  // What no year changes.
  const once1 = -(v[4]! * pass_through) * Math.log(eff_training);
  const once2 = Math.abs(1 - efficiency_speed - (1 - demand_speed)) < 0.000001;
  const once3 = Math.log(eff_training);
  const once4 = -(elas_inference * pass_through) * Math.log(eff_inference);
  const once5 = Math.log(eff_inference);
  const once6 = power(2, -(12 / half_life_months));
  const once7 = power(2, -(v[36]! / half_life_months));
  const once8 = (tenor === 0 ? 0 : 1 - (1 - Math.exp(-(tenor / 2))) / (tenor / 2)) / 0.6328339994495595;
  const once9 = (1 - power(1.0225, -(2 * v[43]!))) / 0.045;
  const once10 = Math.log(1 - v[62]!);
  const once11 = levelPayment(mortgage0 / 12, 360);

  // Powers of the year, and of the years before it.
  let risen1 = 1;
  let risen2 = 1;
  let risen3 = 1;
  let risen4 = 1;
  let risen5 = 1;
  let risen6 = 1;
  let left1 = 1;
  let left2 = 1;
  let left3 = 1;
  let left4 = 1;

  // Year 0.
  year.fill(0);
  year[0] = 100;
  year[1] = capex0;
  year[2] = idle0;
  year[6] = 100;
  year[7] = spread0;
  year[10] = baseline_growth;
  year[11] = rate0;
  year[12] = rate0 * debt0 / (1 + baseline_growth);
  year[13] = debt0;
  year[18] = margin0;
  year[20] = 1;
  year[21] = 1;
  year[22] = capex0;
  year[23] = gdp0;
  year[24] = 1;
  year[25] = external_share * capex0;
  year[33] = rate0;
  year[34] = debt0;
  year[43] = gdp0;
  compute_path[0] = year[0]!;
  see(year, 0);

  for (let t = 1; t <= last; t++) {
    const cheaper_before: number = year[19]!;
    const idle_before: number = year[2]!;
    const used_before: number = year[26]!;
    const valuation_before: number = year[6]!;
    const lasting_before: number = year[28]!;
    const fading_before: number = year[29]!;
    const planned_rate_before: number = year[33]!;
    const baseline_debt_before: number = year[34]!;
    const debt_before: number = year[13]!;
    const gdp_gap_before: number = year[9]!;
    const average_rate_before: number = year[11]!;
    const private_bp_before: number = year[17]!;
    const crowding_bp_before: number = year[31]!;
    const level_before: number = year[43]!;

    risen1 *= 1 - demand_speed;
    risen2 *= 1 - efficiency_speed;
    risen3 *= 1 + v[14]!;
    risen4 *= 1 + v[13]!;
    risen5 *= 1 + v[49]!;
    risen6 *= 1 + baseline_growth;

    // Gross margin of sellers of AI: margin0+(margin1-margin0)*IF(t=1,1,(1-margin_fade)^(t-1))
    const margin = (year[18] = margin0 + (v[10]! - margin0) * left1);
    // Log price from the margin: cheaper[t-1]+demand_speed*(LN((1-margin)/(1-margin0))-cheaper[t-1])
    const cheaper = (year[19] = cheaper_before + demand_speed * (Math.log((1 - margin) / (1 - margin0)) - cheaper_before));
    const both1 = 1 - risen1 - demand_speed * (1 - efficiency_speed) * (once2 ? t * left2 : (risen2 - risen1) / (1 - efficiency_speed - (1 - demand_speed)));
    // Training compute: JEVONSDEMAND(1,eff_training,elas_training,pass_through,,t,demand_speed,efficiency_speed)
    const training = (year[20] = efficiency_speed === 1 ? Math.exp(once1 * (1 - risen1)) / eff_training : Math.exp(once1 * both1 - once3 * (1 - risen2)));
    // Inference compute: JEVONSDEMAND(1,eff_inference,elas_inference,pass_through,,t,demand_speed,efficiency_speed)*EXP(0-elas_inference*cheaper)
    const inference = (year[21] = efficiency_speed === 1 ? Math.exp(once4 * (1 - risen1) - elas_inference * cheaper) / eff_inference : Math.exp(once4 * both1 - once5 * (1 - risen2) - elas_inference * cheaper));
    // Demand for compute: 100*(training_share*training+(1-training_share)*inference)
    const compute = (year[0] = 100 * (training_share * training + (1 - training_share) * inference));
    compute_path[t] = compute;
    // Capex without a shock: capex0*(1+baseline_capex_growth)^t
    const plan = (year[22] = capex0 * risen3);
    // Capex: capex0*(1+capex_growth)^t*(compute[MAX(0,t-capex_lag)]/100)^capex_response
    const capex = (year[1] = capex0 * risen4 * power(compute_path[Math.max(0, t - v[16]!)]! / 100, v[15]!));
    // Potential GDP: gdp0*(1+growth)^t
    const potential = (year[23] = gdp0 * risen5);
    // Potential GDP, base year 1: potential/gdp0
    const scale = (year[24] = potential / gdp0);
    // Outside money needed: external_share*capex
    const need = (year[25] = external_share * capex);
    // Idle cash: IF(t=1,idle0,MAX(0,(idle[t-1]-used[t-1])*(1-leak)+saving*scale))
    const idle = (year[2] = t === 1 ? idle0 : Math.max(0, (idle_before - used_before) * (1 - v[22]!) + v[21]! * scale));
    // Crowded out: CROWDOUT(need,idle,monetised,pull,softness)
    const crowdout = (year[3] = need >= 0 && idle >= 0 ? pull * (softness === 0 ? (need * (1 - monetised) - idle > 0 ? need * (1 - monetised) - idle : 0) : (need * (1 - monetised) - idle > 0 ? need * (1 - monetised) - idle : 0) + softness * Math.log(1 + Math.exp(-(Math.abs(need * (1 - monetised) - idle) / softness))) - ((-idle > 0 ? -idle : 0) + softness * Math.log(1 + Math.exp(-(Math.abs(-idle) / softness))))) : NaN);
    // Paid from idle cash: MIN(idle,need*(1-monetised)-IF(pull=0,0,crowdout/pull))
    const used = (year[26] = Math.min(idle, need * (1 - monetised) - (pull === 0 ? 0 : crowdout / pull)));
    // Foreign purchases lost: MIN(1,MAX(0,foreign_drop*IF(t=1,1,(1-drop_fade)^(t-1))+flow_sensitivity*MAX(0,1-valuation[t-1]/100)))
    const drop = (year[27] = Math.min(1, Math.max(0, v[28]! * left3 + v[30]! * Math.max(0, 1 - valuation_before / 100))));
    // Funding gap: FUNDINGGAP(foreign_inflow*scale,drop,tech_share,rotated,ca_adjust)
    const gap = (year[4] = foreign_inflow * scale >= 0 && drop >= -10 && drop <= 1 ? foreign_inflow * scale * v[31]! * drop * (1 - v[32]!) * (1 - v[33]!) : NaN);
    // Gap still felt: the part that stays: foreign_memory*lasting[t-1]+gap
    const lasting = (year[28] = foreign_memory * lasting_before + gap);
    // Gap still felt: the part that halves: foreign_memory*fading[t-1]*2^(0-12/half_life_months)+gap*2^(0-horizon_months/half_life_months)
    const fading = (year[29] = foreign_memory * fading_before * once6 + gap * once7);
    // Yield: foreigners: TREASURYYIELDSHOCK(longrun_ratio*lasting+(1-longrun_ratio)*fading,potential,tenor,,absorbed,bp_per_pct_gdp,1)
    const foreign_bp = (year[30] = potential >= 0 ? v[37]! * (100 * (longrun_ratio * lasting + (1 - longrun_ratio) * fading) * (1 - v[40]!) / potential) * once8 : NaN);
    // Yield: crowding out: crowd_bp*100*crowdout/potential
    const crowding_bp = (year[31] = v[26]! * 100 * crowdout / potential);
    // Yield: supply of duration: REVERSEQE(qt*MIN(t,qt_years),qt_maturity,,potential)
    const qt_bp = (year[32] = potential >= 0 ? 560 * (v[41]! * Math.min(t, v[42]!)) * once9 / 7.981856184987948 / potential : NaN);
    // Average rate on the planned path: planned_rate[t-1]+refi*(baseline_rate-planned_rate[t-1])
    const planned_rate = (year[33] = planned_rate_before + refi * (v[56]! - planned_rate_before));
    // Debt on the planned path: baseline_debt[t-1]*(1+planned_rate)/(1+baseline_growth)-baseline_primary_balance
    const baseline_debt = (year[34] = baseline_debt_before * (1 + planned_rate) / (1 + baseline_growth) - v[58]!);
    // Yield: debt above the planned path: feedback*100*(debt[t-1]-baseline_debt[t-1])
    const debt_bp = (year[35] = v[47]! * 100 * (debt_before - baseline_debt_before));
    // Yield: central bank, on the GDP gap: cycle_bp*100*gdp_gap[t-1]
    const easing_bp = (year[36] = v[46]! * 100 * gdp_gap_before);
    // Yield: other policy: policy_bp*IF(t=1,1,(1-policy_fade)^(t-1))
    const policy = (year[37] = v[44]! * left4);
    // Yield change: foreign_bp+crowding_bp+qt_bp+debt_bp+easing_bp+policy
    const yield_bp = (year[5] = foreign_bp + crowding_bp + qt_bp + debt_bp + easing_bp + policy);
    // Average rate on the debt: average_rate[t-1]+refi*(rate+yield_bp/10000-average_rate[t-1])
    const average_rate = (year[11] = average_rate_before + refi * (v[51]! + yield_bp / 10000 - average_rate_before));
    // News in tech prices: price_shock*IF(t>price_years,(1-shock_recovery)^(t-price_years),t/price_years)
    const news = (year[38] = v[60]! * (t > price_years ? Math.exp(once10 * (t - price_years)) : t / price_years));
    // Price change from the yield: DISCOUNTSHOCK(fcf_yield,persistence*yield_bp/10000+risk_premium,flow_through)
    const discount = (year[39] = fcf_yield + (1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium) <= 0 ? NaN : -((1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium)) / (fcf_yield + (1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium)));
    // Tech valuation: 100*(1+news)*(1+discount)
    const valuation = (year[6] = 100 * (1 + news) * (1 + discount));
    // Change of the index: tech_weight*(valuation/100-1)
    const index = (year[40] = v[66]! * (valuation / 100 - 1));
    // Equity wealth: equity_wealth*scale*index
    const wealth = (year[8] = equity_wealth * scale * index);
    // Credit spread: CREDITSPREAD(spread0,index,spread_elasticity)
    const spread_bp = (year[7] = index >= -0.9 ? spread0 * power(1 + index, -v[72]!) : NaN);
    // Private borrowing rates: yield_bp+spread_bp-spread0
    const private_bp = (year[17] = yield_bp + spread_bp - spread0);
    // Spending from wealth: WEALTHEFFECT(equity_wealth*scale,index,mpc)
    const spending = (year[41] = equity_wealth * scale >= 0 && index >= -1 ? equity_wealth * scale * index * v[68]! : NaN);
    // GDP: private borrowing rates: (0-rate_sensitivity)*(private_bp[t-1]-crowding_bp[t-1])/10000
    const rate_effect = (year[42] = -v[70]! * (private_bp_before - crowding_bp_before) / 10000);
    // GDP gap: (spending+multiplier*((capex-plan)*(1-import_share)-crowdout*(1-displaced_import_share)))/potential+rate_effect
    const gdp_gap = (year[9] = (spending + v[69]! * ((capex - plan) * (1 - v[18]!) - crowdout * (1 - v[19]!))) / potential + rate_effect);
    // GDP: potential*(1+gdp_gap)
    const level = (year[43] = potential * (1 + gdp_gap));
    // Growth of GDP: level/level[t-1]-1
    const gdp_growth = (year[10] = level / level_before - 1);
    // GDP against the baseline's path: level/(gdp0*(1+baseline_growth)^t)-1
    const gdp = (year[16] = level / (gdp0 * risen6) - 1);
    // Interest to GDP: average_rate*debt[t-1]/(1+gdp_growth)
    const interest = (year[12] = average_rate * debt_before / (1 + gdp_growth));
    // Debt to GDP: debt[t-1]/(1+gdp_growth)+interest-(primary_balance+stabiliser*gdp_gap)
    const debt = (year[13] = debt_before / (1 + gdp_growth) + interest - (v[53]! + v[55]! * gdp_gap));
    // Change of mortgage payment: MORTGAGESHOCK(mortgage0,yield_bp)
    const mortgage = (year[14] = !asides ? 0 : mortgage0 + yield_bp / 10000 <= -1 ? NaN : levelPayment((mortgage0 + yield_bp / 10000) / 12, 360) / once11 - 1);
    // Mortgage borrowing: HOUSINGHEADWIND(yield_bp)
    const housing = (year[15] = !asides ? 0 : -(0.025 * yield_bp / 100) < -1 ? -1 : -(0.025 * yield_bp / 100));

    see(year, t);
    if (!Number.isFinite(margin + cheaper + compute + need + idle + used + baseline_debt + wealth + private_bp + gdp_growth + gdp + debt + mortgage + housing)) return;

    left1 *= 1 - v[11]!;
    left2 *= (1 - efficiency_speed + (1 - demand_speed)) / 2;
    left3 *= 1 - v[29]!;
    left4 *= 1 - v[45]!;
  }
}
