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

/** Draws in a block: with more of them it leaves the processor's nearest memory. */
export const width = 64;

/** Rows whatever the years. Behind them: a row a year for each stage that is asked for years ago. */
const fixed = 163;

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
    const risen1_before = w[121 * width + i]!;
    const demand_speed = w[7 * width + i]!;
    const risen2_before = w[122 * width + i]!;
    const efficiency_speed = w[8 * width + i]!;
    const risen3_before = w[123 * width + i]!;
    const baseline_capex_growth = w[14 * width + i]!;
    const risen4_before = w[124 * width + i]!;
    const capex_growth = w[13 * width + i]!;
    const risen5_before = w[125 * width + i]!;
    const growth = w[49 * width + i]!;
    const risen6_before = w[126 * width + i]!;
    const baseline_growth = w[57 * width + i]!;
    const margin0 = w[9 * width + i]!;
    const margin1 = w[10 * width + i]!;
    const left1_before = w[127 * width + i]!;
    const left2_before = w[128 * width + i]!;
    const once1 = w[146 * width + i]!;
    const once2 = w[147 * width + i]!;
    const once3 = w[148 * width + i]!;
    const once4 = w[149 * width + i]!;
    const capex0 = w[12 * width + i]!;
    const gdp0 = w[48 * width + i]!;
    const idle0 = w[20 * width + i]!;
    const idle_before = w[76 * width + i]!;
    const used_before = w[100 * width + i]!;
    const leak = w[22 * width + i]!;
    const saving = w[21 * width + i]!;
    const softness = w[25 * width + i]!;
    const foreign_drop = w[28 * width + i]!;
    const left3_before = w[129 * width + i]!;
    const flow_sensitivity = w[30 * width + i]!;
    const valuation_before = w[80 * width + i]!;
    const foreign_inflow = w[27 * width + i]!;
    const tech_share = w[31 * width + i]!;
    const rotated = w[32 * width + i]!;
    const ca_adjust = w[33 * width + i]!;
    const foreign_memory = w[34 * width + i]!;
    const lasting_before = w[102 * width + i]!;
    const fading_before = w[103 * width + i]!;
    const once5 = w[150 * width + i]!;
    const once6 = w[151 * width + i]!;
    const bp_per_pct_gdp = w[37 * width + i]!;
    const longrun_ratio = w[38 * width + i]!;
    const absorbed = w[40 * width + i]!;
    const once7 = w[152 * width + i]!;
    const qt = w[41 * width + i]!;
    const qt_years = w[42 * width + i]!;
    const once8 = w[153 * width + i]!;
    const planned_rate_before = w[107 * width + i]!;
    const refi = w[54 * width + i]!;
    const baseline_rate = w[56 * width + i]!;
    const baseline_debt_before = w[108 * width + i]!;
    const baseline_primary_balance = w[58 * width + i]!;
    const feedback = w[47 * width + i]!;
    const debt_before = w[87 * width + i]!;
    const cycle_bp = w[46 * width + i]!;
    const gdp_gap_before = w[83 * width + i]!;
    const policy_bp = w[44 * width + i]!;
    const left4_before = w[130 * width + i]!;
    const once9 = w[154 * width + i]!;
    const price_years = w[61 * width + i]!;
    const rate_sensitivity = w[70 * width + i]!;
    const private_bp_before = w[91 * width + i]!;
    const crowding_bp_before = w[105 * width + i]!;
    const margin_fade = w[11 * width + i]!;
    const drop_fade = w[29 * width + i]!;
    const policy_fade = w[45 * width + i]!;
    const risen1 = risen1_before * (1 - demand_speed);
    w[121 * width + i] = risen1;
    const risen2 = risen2_before * (1 - efficiency_speed);
    w[122 * width + i] = risen2;
    const risen3 = risen3_before * (1 + baseline_capex_growth);
    w[123 * width + i] = risen3;
    const risen4 = risen4_before * (1 + capex_growth);
    w[124 * width + i] = risen4;
    const risen5 = risen5_before * (1 + growth);
    w[125 * width + i] = risen5;
    const risen6 = risen6_before * (1 + baseline_growth);
    w[126 * width + i] = risen6;
    // Gross margin of sellers of AI: margin0+(margin1-margin0)*IF(t=1,1,(1-margin_fade)^(t-1))
    const margin = margin0 + (margin1 - margin0) * left1_before;
    w[92 * width + i] = margin;
    w[131 * width + i] = (1 - margin) / (1 - margin0);
    const both1 = 1 - risen1 - demand_speed * (1 - efficiency_speed) * (Math.abs(1 - efficiency_speed - (1 - demand_speed)) < 0.000001 ? t * left2_before : (risen2 - risen1) / (1 - efficiency_speed - (1 - demand_speed)));
    w[132 * width + i] = once1 * (1 - risen1);
    w[133 * width + i] = once1 * both1 - once2 * (1 - risen2);
    w[134 * width + i] = once3 * (1 - risen1);
    w[135 * width + i] = once3 * both1 - once4 * (1 - risen2);
    // Capex without a shock: capex0*(1+baseline_capex_growth)^t
    const plan = capex0 * risen3;
    w[96 * width + i] = plan;
    // Potential GDP: gdp0*(1+growth)^t
    const potential = gdp0 * risen5;
    w[97 * width + i] = potential;
    // Potential GDP, base year 1: potential/gdp0
    const scale = potential / gdp0;
    w[98 * width + i] = scale;
    // Idle cash: IF(t=1,idle0,MAX(0,(idle[t-1]-used[t-1])*(1-leak)+saving*scale))
    const idle = t === 1 ? idle0 : Math.max(0, (idle_before - used_before) * (1 - leak) + saving * scale);
    w[76 * width + i] = idle;
    w[141 * width + i] = -(Math.abs(-idle) / softness);
    // Foreign purchases lost: MIN(1,MAX(0,foreign_drop*IF(t=1,1,(1-drop_fade)^(t-1))+flow_sensitivity*MAX(0,1-valuation[t-1]/100)))
    const drop = Math.min(1, Math.max(0, foreign_drop * left3_before + flow_sensitivity * Math.max(0, 1 - valuation_before / 100)));
    w[101 * width + i] = drop;
    // Funding gap: FUNDINGGAP(foreign_inflow*scale,drop,tech_share,rotated,ca_adjust)
    const gap = foreign_inflow * scale >= 0 && drop >= -10 && drop <= 1 ? foreign_inflow * scale * tech_share * drop * (1 - rotated) * (1 - ca_adjust) : NaN;
    w[78 * width + i] = gap;
    // Gap still felt: the part that stays: foreign_memory*lasting[t-1]+gap
    const lasting = foreign_memory * lasting_before + gap;
    w[102 * width + i] = lasting;
    // Gap still felt: the part that halves: foreign_memory*fading[t-1]*2^(0-12/half_life_months)+gap*2^(0-horizon_months/half_life_months)
    const fading = foreign_memory * fading_before * once5 + gap * once6;
    w[103 * width + i] = fading;
    // Yield: foreigners: TREASURYYIELDSHOCK(longrun_ratio*lasting+(1-longrun_ratio)*fading,potential,tenor,,absorbed,bp_per_pct_gdp,1)
    const foreign_bp = potential >= 0 ? bp_per_pct_gdp * (100 * (longrun_ratio * lasting + (1 - longrun_ratio) * fading) * (1 - absorbed) / potential) * once7 : NaN;
    w[104 * width + i] = foreign_bp;
    // Yield: supply of duration: REVERSEQE(qt*MIN(t,qt_years),qt_maturity,,potential)
    const qt_bp = potential >= 0 ? 560 * (qt * Math.min(t, qt_years)) * once8 / 7.981856184987948 / potential : NaN;
    w[106 * width + i] = qt_bp;
    // Average rate on the planned path: planned_rate[t-1]+refi*(baseline_rate-planned_rate[t-1])
    const planned_rate = planned_rate_before + refi * (baseline_rate - planned_rate_before);
    w[107 * width + i] = planned_rate;
    // Debt on the planned path: baseline_debt[t-1]*(1+planned_rate)/(1+baseline_growth)-baseline_primary_balance
    const baseline_debt = baseline_debt_before * (1 + planned_rate) / (1 + baseline_growth) - baseline_primary_balance;
    w[108 * width + i] = baseline_debt;
    // Yield: debt above the planned path: feedback*100*(debt[t-1]-baseline_debt[t-1])
    const debt_bp = feedback * 100 * (debt_before - baseline_debt_before);
    w[109 * width + i] = debt_bp;
    // Yield: central bank, on the GDP gap: cycle_bp*100*gdp_gap[t-1]
    const easing_bp = cycle_bp * 100 * gdp_gap_before;
    w[110 * width + i] = easing_bp;
    // Yield: other policy: policy_bp*IF(t=1,1,(1-policy_fade)^(t-1))
    const policy = policy_bp * left4_before;
    w[111 * width + i] = policy;
    w[143 * width + i] = once9 * (t - price_years);
    // GDP: private borrowing rates: (0-rate_sensitivity)*(private_bp[t-1]-crowding_bp[t-1])/10000
    const rate_effect = -rate_sensitivity * (private_bp_before - crowding_bp_before) / 10000;
    w[116 * width + i] = rate_effect;
    const left1 = left1_before * (1 - margin_fade);
    w[127 * width + i] = left1;
    const left2 = left2_before * ((1 - efficiency_speed + (1 - demand_speed)) / 2);
    w[128 * width + i] = left2;
    const left3 = left3_before * (1 - drop_fade);
    w[129 * width + i] = left3;
    const left4 = left4_before * (1 - policy_fade);
    w[130 * width + i] = left4;
    w[119 * width + i]! += 0 * (margin + plan + potential + scale + idle + drop + gap + lasting + fading + foreign_bp + qt_bp + planned_rate + baseline_debt + debt_bp + easing_bp + policy + rate_effect);
  }
}

function year2(w: Float64Array, n: number, t: number): void {
  for (let i = 0; i < n; i++) {
    const cheaper_before = w[93 * width + i]!;
    const demand_speed = w[7 * width + i]!;
    const row131 = w[131 * width + i]!;
    const efficiency_speed = w[8 * width + i]!;
    const row132 = w[132 * width + i]!;
    const eff_training = w[2 * width + i]!;
    const row133 = w[133 * width + i]!;
    const elas_inference = w[5 * width + i]!;
    const row141 = w[141 * width + i]!;
    const price_shock = w[60 * width + i]!;
    const price_years = w[61 * width + i]!;
    const row143 = w[143 * width + i]!;
    // Log price from the margin: cheaper[t-1]+demand_speed*(LN((1-margin)/(1-margin0))-cheaper[t-1])
    const cheaper = cheaper_before + demand_speed * (row131 - cheaper_before);
    w[93 * width + i] = cheaper;
    // Training compute: JEVONSDEMAND(1,eff_training,elas_training,pass_through,,t,demand_speed,efficiency_speed)
    const training = efficiency_speed === 1 ? row132 / eff_training : row133;
    w[94 * width + i] = training;
    w[136 * width + i] = -(elas_inference * cheaper);
    w[142 * width + i] = 1 + row141;
    // News in tech prices: price_shock*IF(t>price_years,(1-shock_recovery)^(t-price_years),t/price_years)
    const news = price_shock * (t > price_years ? row143 : t / price_years);
    w[112 * width + i] = news;
    w[119 * width + i]! += 0 * (cheaper + training + news);
  }
}

function year3(w: Float64Array, n: number, t: number): void {
  for (let i = 0; i < n; i++) {
    const efficiency_speed = w[8 * width + i]!;
    const row134 = w[134 * width + i]!;
    const eff_inference = w[3 * width + i]!;
    const row135 = w[135 * width + i]!;
    const row136 = w[136 * width + i]!;
    const training_share = w[1 * width + i]!;
    const training = w[94 * width + i]!;
    const capex_lag = w[16 * width + i]!;
    // Inference compute: JEVONSDEMAND(1,eff_inference,elas_inference,pass_through,,t,demand_speed,efficiency_speed)*EXP(0-elas_inference*cheaper)
    const inference = (efficiency_speed === 1 ? row134 / eff_inference : row135) * row136;
    w[95 * width + i] = inference;
    // Demand for compute: 100*(training_share*training+(1-training_share)*inference)
    const compute = 100 * (training_share * training + (1 - training_share) * inference);
    w[74 * width + i] = compute;
    w[(fixed + t * 1 + 0) * width + i] = compute;
    w[137 * width + i] = earlier(w, Math.max(0, t - capex_lag), 0, i) / 100;
    w[119 * width + i]! += 0 * (inference + compute);
  }
}

function year4(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const capex_response = w[15 * width + i]!;
    const row137 = w[137 * width + i]!;
    w[138 * width + i] = capex_response * row137;
  }
}

function year5(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const capex0 = w[12 * width + i]!;
    const risen4 = w[124 * width + i]!;
    const row138 = w[138 * width + i]!;
    const external_share = w[17 * width + i]!;
    const monetised = w[23 * width + i]!;
    const idle = w[76 * width + i]!;
    const softness = w[25 * width + i]!;
    // Capex: capex0*(1+capex_growth)^t*(compute[MAX(0,t-capex_lag)]/100)^capex_response
    const capex = capex0 * risen4 * row138;
    w[75 * width + i] = capex;
    // Outside money needed: external_share*capex
    const need = external_share * capex;
    w[99 * width + i] = need;
    w[139 * width + i] = -(Math.abs(need * (1 - monetised) - idle) / softness);
    w[119 * width + i]! += 0 * (capex + need);
  }
}

function year6(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const row139 = w[139 * width + i]!;
    w[140 * width + i] = 1 + row139;
  }
}

function year7(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const pull = w[24 * width + i]!;
    const softness = w[25 * width + i]!;
    const need = w[99 * width + i]!;
    const monetised = w[23 * width + i]!;
    const idle = w[76 * width + i]!;
    const row140 = w[140 * width + i]!;
    const row142 = w[142 * width + i]!;
    const crowd_bp = w[26 * width + i]!;
    const potential = w[97 * width + i]!;
    const foreign_bp = w[104 * width + i]!;
    const qt_bp = w[106 * width + i]!;
    const debt_bp = w[109 * width + i]!;
    const easing_bp = w[110 * width + i]!;
    const policy = w[111 * width + i]!;
    const average_rate_before = w[85 * width + i]!;
    const refi = w[54 * width + i]!;
    const rate = w[51 * width + i]!;
    const fcf_yield = w[59 * width + i]!;
    const flow_through = w[64 * width + i]!;
    const persistence = w[65 * width + i]!;
    const risk_premium = w[63 * width + i]!;
    const news = w[112 * width + i]!;
    const tech_weight = w[66 * width + i]!;
    const equity_wealth = w[67 * width + i]!;
    const scale = w[98 * width + i]!;
    const mpc = w[68 * width + i]!;
    const multiplier = w[69 * width + i]!;
    const capex = w[75 * width + i]!;
    const plan = w[96 * width + i]!;
    const import_share = w[18 * width + i]!;
    const displaced_import_share = w[19 * width + i]!;
    const rate_effect = w[116 * width + i]!;
    const level_before = w[117 * width + i]!;
    const gdp0 = w[48 * width + i]!;
    const risen6 = w[126 * width + i]!;
    const debt_before = w[87 * width + i]!;
    const primary_balance = w[53 * width + i]!;
    const stabiliser = w[55 * width + i]!;
    // Crowded out: CROWDOUT(need,idle,monetised,pull,softness)
    const crowdout = need >= 0 && idle >= 0 ? pull * (softness === 0 ? (need * (1 - monetised) - idle > 0 ? need * (1 - monetised) - idle : 0) : (need * (1 - monetised) - idle > 0 ? need * (1 - monetised) - idle : 0) + softness * row140 - ((-idle > 0 ? -idle : 0) + softness * row142)) : NaN;
    w[77 * width + i] = crowdout;
    // Paid from idle cash: MIN(idle,need*(1-monetised)-IF(pull=0,0,crowdout/pull))
    const used = Math.min(idle, need * (1 - monetised) - (pull === 0 ? 0 : crowdout / pull));
    w[100 * width + i] = used;
    // Yield: crowding out: crowd_bp*100*crowdout/potential
    const crowding_bp = crowd_bp * 100 * crowdout / potential;
    w[105 * width + i] = crowding_bp;
    // Yield change: foreign_bp+crowding_bp+qt_bp+debt_bp+easing_bp+policy
    const yield_bp = foreign_bp + crowding_bp + qt_bp + debt_bp + easing_bp + policy;
    w[79 * width + i] = yield_bp;
    // Average rate on the debt: average_rate[t-1]+refi*(rate+yield_bp/10000-average_rate[t-1])
    const average_rate = average_rate_before + refi * (rate + yield_bp / 10000 - average_rate_before);
    w[85 * width + i] = average_rate;
    // Price change from the yield: DISCOUNTSHOCK(fcf_yield,persistence*yield_bp/10000+risk_premium,flow_through)
    const discount = fcf_yield + (1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium) <= 0 ? NaN : -((1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium)) / (fcf_yield + (1 - flow_through) * (persistence * yield_bp / 10000 + risk_premium));
    w[113 * width + i] = discount;
    // Tech valuation: 100*(1+news)*(1+discount)
    const valuation = 100 * (1 + news) * (1 + discount);
    w[80 * width + i] = valuation;
    // Change of the index: tech_weight*(valuation/100-1)
    const index = tech_weight * (valuation / 100 - 1);
    w[114 * width + i] = index;
    // Equity wealth: equity_wealth*scale*index
    const wealth = equity_wealth * scale * index;
    w[82 * width + i] = wealth;
    w[144 * width + i] = 1 + index;
    // Spending from wealth: WEALTHEFFECT(equity_wealth*scale,index,mpc)
    const spending = equity_wealth * scale >= 0 && index >= -1 ? equity_wealth * scale * index * mpc : NaN;
    w[115 * width + i] = spending;
    // GDP gap: (spending+multiplier*((capex-plan)*(1-import_share)-crowdout*(1-displaced_import_share)))/potential+rate_effect
    const gdp_gap = (spending + multiplier * ((capex - plan) * (1 - import_share) - crowdout * (1 - displaced_import_share))) / potential + rate_effect;
    w[83 * width + i] = gdp_gap;
    // GDP: potential*(1+gdp_gap)
    const level = potential * (1 + gdp_gap);
    w[117 * width + i] = level;
    // Growth of GDP: level/level[t-1]-1
    const gdp_growth = level / level_before - 1;
    w[84 * width + i] = gdp_growth;
    // GDP against the baseline's path: level/(gdp0*(1+baseline_growth)^t)-1
    const gdp = level / (gdp0 * risen6) - 1;
    w[90 * width + i] = gdp;
    // Interest to GDP: average_rate*debt[t-1]/(1+gdp_growth)
    const interest = average_rate * debt_before / (1 + gdp_growth);
    w[86 * width + i] = interest;
    // Debt to GDP: debt[t-1]/(1+gdp_growth)+interest-(primary_balance+stabiliser*gdp_gap)
    const debt = debt_before / (1 + gdp_growth) + interest - (primary_balance + stabiliser * gdp_gap);
    w[87 * width + i] = debt;
    w[119 * width + i]! += 0 * (crowdout + used + crowding_bp + yield_bp + average_rate + discount + valuation + index + wealth + spending + gdp_gap + level + gdp_growth + gdp + interest + debt);
  }
}

function year8(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const spread_elasticity = w[72 * width + i]!;
    const row144 = w[144 * width + i]!;
    w[145 * width + i] = -spread_elasticity * row144;
  }
}

function year9(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const spread0 = w[71 * width + i]!;
    const row145 = w[145 * width + i]!;
    const index = w[114 * width + i]!;
    const yield_bp = w[79 * width + i]!;
    // Credit spread: CREDITSPREAD(spread0,index,spread_elasticity)
    const spread_bp = index >= -0.9 ? spread0 * row145 : NaN;
    w[81 * width + i] = spread_bp;
    // Private borrowing rates: yield_bp+spread_bp-spread0
    const private_bp = yield_bp + spread_bp - spread0;
    w[91 * width + i] = private_bp;
    w[119 * width + i]! += 0 * (spread_bp + private_bp);
  }
}

function aside1(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const mortgage0 = w[73 * width + i]!;
    const yield_bp = w[79 * width + i]!;
    const once10 = w[155 * width + i]!;
    // Change of mortgage payment: MORTGAGESHOCK(mortgage0,yield_bp)
    const mortgage = mortgage0 + yield_bp / 10000 <= -1 ? NaN : levelPayment((mortgage0 + yield_bp / 10000) / 12, 360) / once10 - 1;
    w[88 * width + i] = mortgage;
    // Mortgage borrowing: HOUSINGHEADWIND(yield_bp)
    const housing = -(0.025 * yield_bp / 100) < -1 ? -1 : -(0.025 * yield_bp / 100);
    w[89 * width + i] = housing;
    w[119 * width + i]! += 0 * (mortgage + housing);
  }
}

function begin1(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const eff_training = w[2 * width + i]!;
    const eff_inference = w[3 * width + i]!;
    const half_life_months = w[39 * width + i]!;
    const horizon_months = w[36 * width + i]!;
    const tenor = w[35 * width + i]!;
    const qt_maturity = w[43 * width + i]!;
    const shock_recovery = w[62 * width + i]!;
    const mortgage0 = w[73 * width + i]!;
    const margin0 = w[9 * width + i]!;
    const capex0 = w[12 * width + i]!;
    const gdp0 = w[48 * width + i]!;
    const external_share = w[17 * width + i]!;
    const idle0 = w[20 * width + i]!;
    const rate0 = w[52 * width + i]!;
    const debt0 = w[50 * width + i]!;
    const spread0 = w[71 * width + i]!;
    const baseline_growth = w[57 * width + i]!;
    w[156 * width + i] = eff_training;
    w[157 * width + i] = eff_inference;
    w[158 * width + i] = -(12 / half_life_months) * 0.6931471805599453;
    w[159 * width + i] = -(horizon_months / half_life_months) * 0.6931471805599453;
    w[160 * width + i] = -(tenor / 2);
    w[161 * width + i] = -(2 * qt_maturity) * 0.022250608934819723;
    w[162 * width + i] = 1 - shock_recovery;
    const once10 = levelPayment(mortgage0 / 12, 360);
    w[155 * width + i] = once10;
    const margin = margin0;
    w[92 * width + i] = margin;
    const training = 1;
    w[94 * width + i] = training;
    const inference = 1;
    w[95 * width + i] = inference;
    const compute = 100;
    w[74 * width + i] = compute;
    w[(fixed + 0 * 1 + 0) * width + i] = compute;
    const plan = capex0;
    w[96 * width + i] = plan;
    const capex = capex0;
    w[75 * width + i] = capex;
    const potential = gdp0;
    w[97 * width + i] = potential;
    const scale = 1;
    w[98 * width + i] = scale;
    const need = external_share * capex0;
    w[99 * width + i] = need;
    const idle = idle0;
    w[76 * width + i] = idle;
    const planned_rate = rate0;
    w[107 * width + i] = planned_rate;
    const baseline_debt = debt0;
    w[108 * width + i] = baseline_debt;
    const average_rate = rate0;
    w[85 * width + i] = average_rate;
    const valuation = 100;
    w[80 * width + i] = valuation;
    const spread_bp = spread0;
    w[81 * width + i] = spread_bp;
    const level = gdp0;
    w[117 * width + i] = level;
    const gdp_growth = baseline_growth;
    w[84 * width + i] = gdp_growth;
    const interest = rate0 * debt0 / (1 + baseline_growth);
    w[86 * width + i] = interest;
    const debt = debt0;
    w[87 * width + i] = debt;
  }
}

function begin2(w: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const elas_training = w[4 * width + i]!;
    const pass_through = w[6 * width + i]!;
    const row156 = w[156 * width + i]!;
    const elas_inference = w[5 * width + i]!;
    const row157 = w[157 * width + i]!;
    const row158 = w[158 * width + i]!;
    const row159 = w[159 * width + i]!;
    const tenor = w[35 * width + i]!;
    const row160 = w[160 * width + i]!;
    const row161 = w[161 * width + i]!;
    const row162 = w[162 * width + i]!;
    const once1 = -(elas_training * pass_through) * row156;
    w[146 * width + i] = once1;
    const once2 = row156;
    w[147 * width + i] = once2;
    const once3 = -(elas_inference * pass_through) * row157;
    w[148 * width + i] = once3;
    const once4 = row157;
    w[149 * width + i] = once4;
    const once5 = row158;
    w[150 * width + i] = once5;
    const once6 = row159;
    w[151 * width + i] = once6;
    const once7 = (tenor === 0 ? 0 : 1 - (1 - row160) / (tenor / 2)) / 0.6328339994495595;
    w[152 * width + i] = once7;
    const once8 = (1 - row161) / 0.045;
    w[153 * width + i] = once8;
    const once9 = row162;
    w[154 * width + i] = once9;
  }
}

/** Year 0, and what no year changes, for the parameters in the first rows of a block. */
export function beginYears(w: Float64Array, n: number): void {
  w.fill(0, 74 * width, 121 * width);
  w.fill(1, 121 * width, 131 * width);
  begin1(w, n);
  logs(w, 156 * width, n);
  logs(w, 157 * width, n);
  exps(w, 158 * width, n);
  exps(w, 159 * width, n);
  exps(w, 160 * width, n);
  exps(w, 161 * width, n);
  logs(w, 162 * width, n);
  begin2(w, n);
  for (let i = 0; i < n; i++) {
  const efficiency_speed = w[8 * width + i]!;
  const softness = w[25 * width + i]!;
  if (efficiency_speed === 1) w[120 * width + 0] = 1;
  if (!(efficiency_speed === 1)) w[120 * width + 1] = 1;
  if (!(softness === 0)) w[120 * width + 2] = 1;
  }
}

/**
 * The next year, t from 1 on, over the one before it. What has no answer is NaN, and so is all that is made of it: with that
 * year a draw's chain ends.
 */
export function runYear(w: Float64Array, n: number, t: number, asides: boolean): void {
  for (let i = 0; i < n; i++) w[118 * width + i] = w[119 * width + i]!;
  year1(w, n, t);
  logs(w, 131 * width, n);
  if (w[120 * width + 0]) exps(w, 132 * width, n);
  if (w[120 * width + 1]) exps(w, 133 * width, n);
  if (w[120 * width + 0]) exps(w, 134 * width, n);
  if (w[120 * width + 1]) exps(w, 135 * width, n);
  if (w[120 * width + 2]) exps(w, 141 * width, n);
  exps(w, 143 * width, n);
  year2(w, n, t);
  exps(w, 136 * width, n);
  if (w[120 * width + 2]) logs(w, 142 * width, n);
  year3(w, n, t);
  logs(w, 137 * width, n);
  year4(w, n);
  exps(w, 138 * width, n);
  year5(w, n);
  if (w[120 * width + 2]) exps(w, 139 * width, n);
  year6(w, n);
  if (w[120 * width + 2]) logs(w, 140 * width, n);
  year7(w, n);
  logs(w, 144 * width, n);
  year8(w, n);
  exps(w, 145 * width, n);
  year9(w, n);
  if (!asides) return;
  aside1(w, n);
}
