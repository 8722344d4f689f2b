import { group } from "./stage";

// prettier-ignore
export const yields = /* @__PURE__ */ group("Foreign capital and yields", [
  ["drop", "Foreign purchases lost", "share", 0,
    "MIN(1, MAX(0, foreign_drop*remaining(drop_fade,t) + flow_sensitivity*MAX(0, 1-valuation[t-1]/100)))"],
  ["gap", "Funding gap", "$bn", 0,
    "FUNDINGGAP(foreign_inflow*scale, drop, tech_share, rotated, ca_adjust)"],
  // A flow's effect splits into a part that stays and one that halves; of both some is left a year later.
  ["lasting", "Gap still felt: the part that stays", "$bn", 0, "foreign_memory*lasting[t-1] + gap"],
  ["fading", "Gap still felt: the part that halves", "$bn", 0,
    "foreign_memory*fading[t-1]*2^(0-12/half_life_months) + gap*2^(0-horizon_months/half_life_months)"],

  ["foreign_bp", "Yield: foreigners", "bp", 0,
    "TREASURYYIELDSHOCK(longrun_ratio*lasting + (1-longrun_ratio)*fading, potential, tenor, , absorbed, bp_per_pct_gdp, 1)"],
  ["crowding_bp", "Yield: crowding out", "bp", 0, "crowd_bp*100*crowdout/potential"],
  ["qt_bp", "Yield: supply of duration", "bp", 0,
    "REVERSEQE(qt*MIN(t, qt_years), qt_maturity, , potential)"],
  // Above the path that was planned, which is DEBTPATH's.
  ["planned_rate", "Average rate on the planned path", "rate", "rate0",
    "planned_rate[t-1] + refi*(baseline_rate-planned_rate[t-1])"],
  ["baseline_debt", "Debt on the planned path", "ratio", "debt0",
    "baseline_debt[t-1]*(1+planned_rate)/(1+baseline_growth) - baseline_primary_balance"],
  ["debt_bp", "Yield: debt above the planned path", "bp", 0,
    "feedback*100*(debt[t-1]-baseline_debt[t-1])"],
  ["easing_bp", "Yield: central bank, on the GDP gap", "bp", 0, "cycle_bp*100*gdp_gap[t-1]"],
  ["policy", "Yield: other policy", "bp", 0, "policy_bp*remaining(policy_fade,t)"],
  ["yield_bp", "Yield change", "bp", 0,
    "foreign_bp + crowding_bp + qt_bp + debt_bp + easing_bp + policy"],
  ["average_rate", "Average rate on the debt", "rate", "rate0",
    "average_rate[t-1] + refi*(rate + yield_bp/10000 - average_rate[t-1])"],
]);
