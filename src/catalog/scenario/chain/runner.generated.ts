// Written by npm run generate from the stages of this folder. Do not edit.

import { exp, log } from "../../../calculation";
import { levelPayment } from "../../flows";

/** The stages in the order of their rows in a block: the columns of TRANSMISSION first. */
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

/** Draws in a block, at most. */
export const width = 100;

/** Rows whatever the years. Behind them: a row a year for each stage that is asked for years ago. */
const fixed = 151;

/**
 * A block for as many years: a row of `width` draws for each parameter, in their order, then for each stage, and what the
 * years need besides. Row k of draw i is at k * width + i.
 */
export const block = (years: number): Float64Array =>
  new Float64Array((fixed + 1 * (years + 1)) * width);

/** The row of the first stage, and of 0 for each draw that had an answer in all years before, NaN for the others. */
export const firstStage = 74;
export const lost = 118;

function exps(w: Float64Array, from: number, n: number): void {
  for (let i = from; i < from + n; i++) w[i] = exp(w[i]!);
}

function logs(w: Float64Array, from: number, n: number): void {
  for (let i = from; i < from + n; i++) w[i] = log(w[i]!);
}

/** A stage in another year. There is none between two years. */
const earlier = (w: Float64Array, year: number, stage: number, i: number): number =>
  year === Math.floor(year) ? w[(fixed + year * 1 + stage) * width + i]! : NaN;

function year1(w: Float64Array, n: number, t: number): void {
  for (let i = 0; i < n; i++) {
    const risen1_before = w[120 * width + i]!;
    const demand_speed = w[7 * width + i]!;
    const risen2_before = w[121 * width + i]!;
    const efficiency_speed = w[8 * width + i]!;
    const risen3_before = w[122 * width + i]!;
    const risen4_before = w[123 * width + i]!;
    const risen5_before = w[124 * width + i]!;
    const risen6_before = w[125 * width + i]!;
    const baseline_growth = w[57 * width + i]!;
    const margin0 = w[9 * width + i]!;
    const left1_before = w[126 * width + i]!;
    const left2_before = w[127 * width + i]!;
    const once1 = w[137 * width + i]!;
    const once2 = w[138 * width + i]!;
    const gdp0 = w[48 * width + i]!;
    const idle_before = w[76 * width + i]!;
    const used_before = w[100 * width + i]!;
    const left3_before = w[128 * width + i]!;
    const valuation_before = w[80 * width + i]!;
    const foreign_inflow = w[27 * width + i]!;
    const foreign_memory = w[34 * width + i]!;
    const lasting_before = w[102 * width + i]!;
    const fading_before = w[103 * width + i]!;
    const longrun_ratio = w[38 * width + i]!;
    const planned_rate_before = w[107 * width + i]!;
    const baseline_debt_before = w[108 * width + i]!;
    const debt_before = w[87 * width + i]!;
    const gdp_gap_before = w[83 * width + i]!;
    const left4_before = w[129 * width + i]!;
    const private_bp_before = w[91 * width + i]!;
    const crowding_bp_before = w[105 * width + i]!;
    const risen1 = w[120 * width + i] = risen1_before * (1 - demand_speed);
    const risen2 = w[121 * width + i] = risen2_before * (1 - efficiency_speed);
    const risen3 = w[122 * width + i] = risen3_before * (1 + w[14 * width + i]!);
    w[123 * width + i] = risen4_before * (1 + w[13 * width + i]!);
    const risen5 = w[124 * width + i] = risen5_before * (1 + w[49 * width + i]!);
    w[125 * width + i] = risen6_before * (1 + baseline_growth);
    // Gross margin of sellers of AI: margin0+(margin1-margin0)*IF(t=1,1,(1-margin_fade)^(t-1))
    const margin = w[92 * width + i] = margin0 + (w[10 * width + i]! - margin0) * left1_before;
    w[130 * width + i] = (1 - margin) / (1 - margin0);
    const both1 = w[136 * width + i] = 1 - risen1 - demand_speed * (1 - efficiency_speed) * (Math.abs(1 - efficiency_speed - (1 - demand_speed)) < 0.000001 ? t * left2_before : (risen2 - risen1) / (1 - efficiency_speed - (1 - demand_speed)));
    // Training compute: JEVONSDEMAND(1,eff_training,elas_training,pass_through,,t,demand_speed,efficiency_speed)
    w[94 * width + i] = efficiency_speed === 1 ? once1 * (1 - risen1) - once2 : once1 * both1 - once2 * (1 - risen2);
    // Capex without a shock: capex0*(1+baseline_capex_growth)^t
    w[96 * width + i] = w[12 * width + i]! * risen3;
    // Potential GDP: gdp0*(1+growth)^t
    const potential = w[97 * width + i] = gdp0 * risen5;
    // Potential GDP, base year 1: potential/gdp0
    const scale = w[98 * width + i] = potential / gdp0;
    // Idle cash: IF(t=1,idle0,MAX(0,(idle[t-1]-used[t-1])*(1-leak)+saving*scale))
    const idle = w[76 * width + i] = t === 1 ? w[20 * width + i]! : Math.max(0, (idle_before - used_before) * (1 - w[22 * width + i]!) + w[21 * width + i]! * scale);
    // Foreign purchases lost: MIN(1,MAX(0,foreign_drop*IF(t=1,1,(1-drop_fade)^(t-1))+flow_sensitivity*MAX(0,1-valuation[t-1]/100)))
    const drop = w[101 * width + i] = Math.min(1, Math.max(0, w[28 * width + i]! * left3_before + w[30 * width + i]! * Math.max(0, 1 - valuation_before / 100)));
    // Funding gap: FUNDINGGAP(foreign_inflow*scale,drop,tech_share,rotated,ca_adjust)
    const gap = w[78 * width + i] = foreign_inflow * scale >= 0 && drop >= -10 && drop <= 1 ? foreign_inflow * scale * w[31 * width + i]! * drop * (1 - w[32 * width + i]!) * (1 - w[33 * width + i]!) : NaN;
    // Gap still felt: the part that stays: foreign_memory*lasting[t-1]+gap
    const lasting = w[102 * width + i] = foreign_memory * lasting_before + gap;
    // Gap still felt: the part that halves: foreign_memory*fading[t-1]*2^(0-12/half_life_months)+gap*2^(0-horizon_months/half_life_months)
    const fading = w[103 * width + i] = foreign_memory * fading_before * w[139 * width + i]! + gap * w[140 * width + i]!;
    // Yield: foreigners: TREASURYYIELDSHOCK(longrun_ratio*lasting+(1-longrun_ratio)*fading,potential,tenor,,absorbed,bp_per_pct_gdp,1)
    w[104 * width + i] = potential >= 0 ? w[37 * width + i]! * (100 * (longrun_ratio * lasting + (1 - longrun_ratio) * fading) * (1 - w[40 * width + i]!) / potential) * w[141 * width + i]! : NaN;
    // Yield: supply of duration: REVERSEQE(qt*MIN(t,qt_years),qt_maturity,,potential)
    w[106 * width + i] = potential >= 0 ? 560 * (w[41 * width + i]! * Math.min(t, w[42 * width + i]!)) * w[142 * width + i]! / 7.981856184987948 / potential : NaN;
    // Average rate on the planned path: planned_rate[t-1]+refi*(baseline_rate-planned_rate[t-1])
    const planned_rate = w[107 * width + i] = planned_rate_before + w[54 * width + i]! * (w[56 * width + i]! - planned_rate_before);
    // Debt on the planned path: baseline_debt[t-1]*(1+planned_rate)/(1+baseline_growth)-baseline_primary_balance
    const baseline_debt = w[108 * width + i] = baseline_debt_before * (1 + planned_rate) / (1 + baseline_growth) - w[58 * width + i]!;
    // Yield: debt above the planned path: feedback*100*(debt[t-1]-baseline_debt[t-1])
    w[109 * width + i] = w[47 * width + i]! * 100 * (debt_before - baseline_debt_before);
    // Yield: central bank, on the GDP gap: cycle_bp*100*gdp_gap[t-1]
    w[110 * width + i] = w[46 * width + i]! * 100 * gdp_gap_before;
    // Yield: other policy: policy_bp*IF(t=1,1,(1-policy_fade)^(t-1))
    w[111 * width + i] = w[44 * width + i]! * left4_before;
    w[133 * width + i] = w[143 * width + i]! * (t - w[61 * width + i]!);
    // GDP: private borrowing rates: (0-rate_sensitivity)*(private_bp[t-1]-crowding_bp[t-1])/10000
    w[116 * width + i] = -w[70 * width + i]! * (private_bp_before - crowding_bp_before) / 10000;
    w[126 * width + i] = left1_before * (1 - w[11 * width + i]!);
    w[127 * width + i] = left2_before * ((1 - efficiency_speed + (1 - demand_speed)) / 2);
    w[128 * width + i] = left3_before * (1 - w[29 * width + i]!);
    w[129 * width + i] = left4_before * (1 - w[45 * width + i]!);
    w[119 * width + i]! += 0 * (margin + idle + drop + lasting + fading + baseline_debt);
  }
}

function year2(w: Float64Array, n: number, t: number): void {
  for (let i = 0; i < n; i++) {
    const cheaper_before = w[93 * width + i]!;
    const once3 = w[144 * width + i]!;
    const once4 = w[145 * width + i]!;
    const price_years = w[61 * width + i]!;
    const training = w[94 * width + i]!;
    // Log price from the margin: cheaper[t-1]+demand_speed*(LN((1-margin)/(1-margin0))-cheaper[t-1])
    const cheaper = w[93 * width + i] = cheaper_before + w[7 * width + i]! * (w[130 * width + i]! - cheaper_before);
    // Inference compute: JEVONSDEMAND(1,eff_inference,elas_inference,pass_through,,t,demand_speed,efficiency_speed)*EXP(0-elas_inference*cheaper)
    w[95 * width + i] = (w[8 * width + i]! === 1 ? once3 * (1 - w[120 * width + i]!) - once4 : once3 * w[136 * width + i]! - once4 * (1 - w[121 * width + i]!)) + (-(w[5 * width + i]! * cheaper));
    // News in tech prices: price_shock*IF(t>price_years,(1-shock_recovery)^(t-price_years),t/price_years)
    w[112 * width + i] = w[60 * width + i]! * (t > price_years ? w[133 * width + i]! : t / price_years);
    w[119 * width + i]! += 0 * (cheaper);
  }
}

function year3(w: Float64Array, n: number, t: number): void {
  for (let i = 0; i < n; i++) {
    const training_share = w[1 * width + i]!;
    // Demand for compute: 100*(training_share*training+(1-training_share)*inference)
    const compute = w[74 * width + i] = w[(fixed + t * 1 + 0) * width + i] = 100 * (training_share * w[94 * width + i]! + (1 - training_share) * w[95 * width + i]!);
    w[131 * width + i] = earlier(w, Math.max(0, t - w[16 * width + i]!), 0, i) / 100;
    w[119 * width + i]! += 0 * (compute);
  }
}

function year4(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    w[132 * width + i] = w[15 * width + i]! * w[131 * width + i]!;
  }
}

function year5(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const pull = w[24 * width + i]!;
    const softness = w[25 * width + i]!;
    const monetised = w[23 * width + i]!;
    const idle = w[76 * width + i]!;
    const potential = w[97 * width + i]!;
    const average_rate_before = w[85 * width + i]!;
    const fcf_yield = w[59 * width + i]!;
    const flow_through = w[64 * width + i]!;
    const persistence = w[65 * width + i]!;
    const risk_premium = w[63 * width + i]!;
    const equity_wealth = w[67 * width + i]!;
    const scale = w[98 * width + i]!;
    const level_before = w[117 * width + i]!;
    const debt_before = w[87 * width + i]!;
    // Capex: capex0*(1+capex_growth)^t*(compute[MAX(0,t-capex_lag)]/100)^capex_response
    const capex = w[75 * width + i] = w[12 * width + i]! * w[123 * width + i]! * w[132 * width + i]!;
    // Outside money needed: external_share*capex
    const need = w[99 * width + i] = w[17 * width + i]! * capex;
    // Crowded out: CROWDOUT(need,idle,monetised,pull,softness)
    const crowdout = w[77 * width + i] = need >= 0 && idle >= 0 ? pull * (softness === 0 ? (need * (1 - monetised) - idle > 0 ? need * (1 - monetised) - idle : 0) : (need * (1 - monetised) - idle > 0 ? need * (1 - monetised) - idle : 0) + softness * log(1 + exp(-(Math.abs(need * (1 - monetised) - idle) / softness))) - ((-idle > 0 ? -idle : 0) + softness * log(1 + exp(-(Math.abs(-idle) / softness))))) : NaN;
    // Paid from idle cash: MIN(idle,need*(1-monetised)-IF(pull=0,0,crowdout/pull))
    const used = w[100 * width + i] = Math.min(idle, need * (1 - monetised) - (pull === 0 ? 0 : crowdout / pull));
    // Yield: crowding out: crowd_bp*100*crowdout/potential
    const crowding_bp = w[105 * width + i] = w[26 * width + i]! * 100 * crowdout / potential;
    // Yield change: foreign_bp+crowding_bp+qt_bp+debt_bp+easing_bp+policy
    const yield_bp = w[79 * width + i] = w[104 * width + i]! + crowding_bp + w[106 * width + i]! + w[109 * width + i]! + w[110 * width + i]! + w[111 * width + i]!;
    // Average rate on the debt: average_rate[t-1]+refi*(rate+yield_bp/10000-average_rate[t-1])
    const average_rate = w[85 * width + i] = average_rate_before + w[54 * width + i]! * (w[51 * width + i]! + yield_bp / 10000 - average_rate_before);
    // Price change from the yield: DISCOUNTSHOCK(fcf_yield,persistence*yield_bp/10000+risk_premium,flow_through)
    const discount = w[113 * width + i] = fcf_yield + (1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium) <= 0 ? NaN : -((1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium)) / (fcf_yield + (1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium));
    // Tech valuation: 100*(1+news)*(1+discount)
    const valuation = w[80 * width + i] = 100 * (1 + w[112 * width + i]!) * (1 + discount);
    // Change of the index: tech_weight*(valuation/100-1)
    const index = w[114 * width + i] = w[66 * width + i]! * (valuation / 100 - 1);
    // Equity wealth: equity_wealth*scale*index
    const wealth = w[82 * width + i] = equity_wealth * scale * index;
    w[134 * width + i] = 1 + index;
    // Spending from wealth: WEALTHEFFECT(equity_wealth*scale,index,mpc)
    const spending = w[115 * width + i] = equity_wealth * scale >= 0 && index >= -1 ? equity_wealth * scale * index * w[68 * width + i]! : NaN;
    // GDP gap: (spending+multiplier*((capex-plan)*(1-import_share)-crowdout*(1-displaced_import_share)))/potential+rate_effect
    const gdp_gap = w[83 * width + i] = (spending + w[69 * width + i]! * ((capex - w[96 * width + i]!) * (1 - w[18 * width + i]!) - crowdout * (1 - w[19 * width + i]!))) / potential + w[116 * width + i]!;
    // GDP: potential*(1+gdp_gap)
    const level = w[117 * width + i] = potential * (1 + gdp_gap);
    // Growth of GDP: level/level[t-1]-1
    const gdp_growth = w[84 * width + i] = level / level_before - 1;
    // GDP against the baseline's path: level/(gdp0*(1+baseline_growth)^t)-1
    const gdp = w[90 * width + i] = level / (w[48 * width + i]! * w[125 * width + i]!) - 1;
    // Interest to GDP: average_rate*debt[t-1]/(1+gdp_growth)
    const interest = w[86 * width + i] = average_rate * debt_before / (1 + gdp_growth);
    // Debt to GDP: debt[t-1]/(1+gdp_growth)+interest-(primary_balance+stabiliser*gdp_gap)
    const debt = w[87 * width + i] = debt_before / (1 + gdp_growth) + interest - (w[53 * width + i]! + w[55 * width + i]! * gdp_gap);
    w[119 * width + i]! += 0 * (need + used + wealth + gdp_growth + gdp + debt);
  }
}

function year6(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    w[135 * width + i] = -w[72 * width + i]! * w[134 * width + i]!;
  }
}

function year7(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const spread0 = w[71 * width + i]!;
    // Credit spread: CREDITSPREAD(spread0,index,spread_elasticity)
    const spread_bp = w[81 * width + i] = w[114 * width + i]! >= -0.9 ? spread0 * w[135 * width + i]! : NaN;
    // Private borrowing rates: yield_bp+spread_bp-spread0
    const private_bp = w[91 * width + i] = w[79 * width + i]! + spread_bp - spread0;
    w[119 * width + i]! += 0 * (private_bp);
  }
}

function aside1(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const mortgage0 = w[73 * width + i]!;
    const yield_bp = w[79 * width + i]!;
    // Change of mortgage payment: MORTGAGESHOCK(mortgage0,yield_bp)
    const mortgage = w[88 * width + i] = mortgage0 + yield_bp / 10000 <= -1 ? NaN : levelPayment((mortgage0 + yield_bp / 10000) / 12, 360) / w[146 * width + i]! - 1;
    // Mortgage borrowing: HOUSINGHEADWIND(yield_bp)
    const housing = w[89 * width + i] = -(0.025 * yield_bp / 100) < -1 ? -1 : -(0.025 * yield_bp / 100);
    w[119 * width + i]! += 0 * (mortgage + housing);
  }
}

function begin1(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const half_life_months = w[39 * width + i]!;
    const capex0 = w[12 * width + i]!;
    const gdp0 = w[48 * width + i]!;
    const rate0 = w[52 * width + i]!;
    const debt0 = w[50 * width + i]!;
    const baseline_growth = w[57 * width + i]!;
    w[147 * width + i] = w[2 * width + i]!;
    w[148 * width + i] = w[3 * width + i]!;
    w[139 * width + i] = -(12 / half_life_months) * 0.6931471805599453;
    w[140 * width + i] = -(w[36 * width + i]! / half_life_months) * 0.6931471805599453;
    w[149 * width + i] = -(w[35 * width + i]! / 2);
    w[150 * width + i] = -(2 * w[43 * width + i]!) * 0.022250608934819723;
    w[143 * width + i] = 1 - w[62 * width + i]!;
    w[146 * width + i] = levelPayment(w[73 * width + i]! / 12, 360);
    w[92 * width + i] = w[9 * width + i]!;
    w[94 * width + i] = 1;
    w[95 * width + i] = 1;
    w[74 * width + i] = w[(fixed + 0 * 1 + 0) * width + i] = 100;
    w[96 * width + i] = capex0;
    w[75 * width + i] = capex0;
    w[97 * width + i] = gdp0;
    w[98 * width + i] = 1;
    w[99 * width + i] = w[17 * width + i]! * capex0;
    w[76 * width + i] = w[20 * width + i]!;
    w[107 * width + i] = rate0;
    w[108 * width + i] = debt0;
    w[85 * width + i] = rate0;
    w[80 * width + i] = 100;
    w[81 * width + i] = w[71 * width + i]!;
    w[117 * width + i] = gdp0;
    w[84 * width + i] = baseline_growth;
    w[86 * width + i] = rate0 * debt0 / (1 + baseline_growth);
    w[87 * width + i] = debt0;
  }
}

function begin2(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const pass_through = w[6 * width + i]!;
    const row147 = w[147 * width + i]!;
    const row148 = w[148 * width + i]!;
    const tenor = w[35 * width + i]!;
    w[137 * width + i] = -(w[4 * width + i]! * pass_through) * row147;
    w[138 * width + i] = row147;
    w[144 * width + i] = -(w[5 * width + i]! * pass_through) * row148;
    w[145 * width + i] = row148;
    w[141 * width + i] = (tenor === 0 ? 0 : 1 - (1 - w[149 * width + i]!) / (tenor / 2)) / 0.6328339994495595;
    w[142 * width + i] = (1 - w[150 * width + i]!) / 0.045;
  }
}

/** Year 0, and what no year changes, for the parameters in the first rows of a block. */
export function beginYears(w: Float64Array, n: number): void {
  w.fill(0, 74 * width, 120 * width);
  w.fill(1, 120 * width, 130 * width);
  begin1(w, n);
  logs(w, 147 * width, n);
  logs(w, 148 * width, n);
  exps(w, 139 * width, n);
  exps(w, 140 * width, n);
  exps(w, 149 * width, n);
  exps(w, 150 * width, n);
  logs(w, 143 * width, n);
  begin2(w, n);
}

/**
 * The next year, t from 1 on, over the one before it. What has no answer is NaN, and so is all that is made of it: with that
 * year a draw's chain ends.
 */
export function runYear(w: Float64Array, n: number, t: number, asides: boolean): void {
  for (let i = 0; i < n; i++) w[118 * width + i] = w[119 * width + i]!;
  year1(w, n, t);
  logs(w, 130 * width, n);
  exps(w, 94 * width, n);
  exps(w, 133 * width, n);
  year2(w, n, t);
  exps(w, 95 * width, n);
  year3(w, n, t);
  logs(w, 131 * width, n);
  year4(w, n);
  exps(w, 132 * width, n);
  year5(w, n);
  logs(w, 134 * width, n);
  year6(w, n);
  exps(w, 135 * width, n);
  year7(w, n);
  if (!asides) return;
  aside1(w, n);
}
