import { group } from "./stage";

// prettier-ignore
export const economy = /* @__PURE__ */ group("GDP and debt", [
  ["spending", "Spending from wealth", "$bn", 0, "WEALTHEFFECT(equity_wealth*scale, index, mpc)"],
  // What is crowded out is counted as such: the yield that goes with it is its price.
  ["rate_effect", "GDP: private borrowing rates", "ratio", 0,
    "(0-rate_sensitivity)*(private_bp[t-1]-crowding_bp[t-1])/10000"],
  ["gdp_gap", "GDP gap", "ratio", 0,
    "(spending + multiplier*((capex-plan)*(1-import_share) - crowdout*(1-displaced_import_share)))/potential + rate_effect"],
  ["level", "GDP", "$bn", "gdp0", "potential*(1+gdp_gap)"],
  ["gdp_growth", "Growth of GDP", "rate", "baseline_growth", "level/level[t-1]-1"],
  ["gdp", "GDP against the baseline's path", "ratio", 0, "level/(gdp0*(1+baseline_growth)^t)-1"],
  ["interest", "Interest to GDP", "ratio", "rate0*debt0/(1+baseline_growth)",
    "average_rate*debt[t-1]/(1+gdp_growth)"],
  ["debt", "Debt to GDP", "ratio", "debt0",
    "debt[t-1]/(1+gdp_growth) + interest - (primary_balance+stabiliser*gdp_gap)"],
  ["mortgage", "Change of mortgage payment", "return", 0, "MORTGAGESHOCK(mortgage0, yield_bp)"],
  ["housing", "Mortgage borrowing", "return", 0, "HOUSINGHEADWIND(yield_bp)"],
]);
