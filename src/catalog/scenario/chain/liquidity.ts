import { group } from "./stage";

// prettier-ignore
export const liquidity = /* @__PURE__ */ group("Liquidity", [
  // Stocks and flows of the base year grow with potential GDP.
  ["potential", "Potential GDP", "$bn", "gdp0", "gdp0*(1+growth)^t"],
  ["scale", "Potential GDP, base year 1", "x", 1, "potential/gdp0"],

  // Outside money comes from idle cash until that is gone, and then from others.
  ["need", "Outside money needed", "$bn", "external_share*capex0", "external_share*capex"],
  ["idle", "Idle cash", "$bn", "idle0",
    "IF(t=1, idle0, MAX(0, (idle[t-1]-used[t-1])*(1-leak) + saving*scale))"],
  ["crowdout", "Crowded out", "$bn", 0, "CROWDOUT(need, idle, monetised, pull, softness)"],
  ["used", "Paid from idle cash", "$bn", 0,
    "MIN(idle, need*(1-monetised) - IF(pull=0, 0, crowdout/pull))"],
]);
