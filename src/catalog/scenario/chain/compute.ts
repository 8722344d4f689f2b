import { group } from "./stage";

// prettier-ignore
export const compute = /* @__PURE__ */ group("AI demand and capex", [
  // Margins are cut at once and heal; demand follows the price that users see.
  ["margin", "Gross margin of sellers of AI", "share", "margin0",
    "margin0 + (margin1-margin0)*remaining(margin_fade,t)"],
  ["cheaper", "Log price from the margin", "ratio", 0,
    "cheaper[t-1] + demand_speed*(LN((1-margin)/(1-margin0)) - cheaper[t-1])"],
  ["training", "Training compute", "x", 1,
    "JEVONSDEMAND(1, eff_training, elas_training, pass_through, , t, demand_speed, efficiency_speed)"],
  ["inference", "Inference compute", "x", 1,
    "JEVONSDEMAND(1, eff_inference, elas_inference, pass_through, , t, demand_speed, efficiency_speed) * EXP(0-elas_inference*cheaper)"],
  ["compute", "Demand for compute", "index", 100,
    "100*(training_share*training + (1-training_share)*inference)"],

  // What is on order is delivered first: capex follows the demand of some years ago.
  ["plan", "Capex without a shock", "$bn", "capex0", "capex0*(1+baseline_capex_growth)^t"],
  ["capex", "Capex", "$bn", "capex0",
    "capex0*(1+capex_growth)^t * (compute[MAX(0,t-capex_lag)]/100)^capex_response"],
]);
