import type { Outcome } from "../scenarios";

/** What a chart of an outcome is called where it stands in a report alone: what it counts, and in which unit. */
export const chartNames: Readonly<Record<Outcome, string>> = {
  compute: "Demand for compute, before the shock: 100",
  capex: "AI capex, $bn a year",
  idle: "Idle cash of the private sector, $bn",
  crowdout: "Crowded out, $bn a year",
  gap: "Funding gap of the Treasury, $bn a year",
  yield_bp: "10-year yield, change in bp",
  valuation: "Tech valuation, before the shock: 100",
  spread_bp: "Credit spread, bp",
  wealth: "Equity wealth, $bn",
  gdp_gap: "GDP gap, % of GDP",
  growth: "Growth of GDP, % a year",
  rate: "Average rate on the federal debt, % a year",
  interest: "Federal interest bill, % of GDP",
  debt: "Federal debt held by the public, % of GDP",
  mortgage: "Mortgage payment, change in %",
  housing: "Mortgage borrowing, change in %",
  gdp: "GDP against the baseline's path, % of GDP",
  private_bp: "Private borrowing rates, change in bp",
};
