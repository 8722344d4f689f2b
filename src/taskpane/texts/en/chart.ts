import { chartNames } from "../../../sheets/chartNames";

/** Charts of the chain's outcomes, on the cards and in a scenario. */
export const chart = {
  chart: {
    label: (title: string) => `${title}, year by year`,
    year: (year: number) => `Year ${year}`,
    yearHeading: "Year",
    read: (year: number, values: readonly string[]) => `Year ${year}: ${values.join(", ")}`,
    showTable: "Show as table",
    hideTable: "Hide the table",
    none: "no value",
    choose: "Outcome",
    baseline: "Baseline",
    ends: (year: number, why: string) =>
      `The model has no answer from year ${year} on: ${why}. Change the values that lead there.`,
  },

  /** The answer of FAN. */
  fan: {
    /** What each outcome counts, and in which unit. */
    outcomes: chartNames,
    drawn: (title: string, year: number, [p5, p50, p95, own]: readonly string[]) =>
      `${title}: in year ${year} nine in ten draws from ${p5} to ${p95}, median ${p50}, scenario ${own}.`,
    median: "Median",
    scenario: "Scenario",
    bands: "Shaded: nine in ten draws; darker: half of them.",
  },

  /** What the chain gives: in a result on a card, and as the title of a chart with its unit. */
  outcome: {
    yield_bp: { name: "10-year yield", title: "10-year yield, change in basis points" },
    debt: { name: "Debt", title: "Federal debt, % of GDP" },
    valuation: { name: "Tech valuation", title: "Tech valuation, before the shock 100" },
    compute: { name: "Demand for compute", title: "Demand for compute, before the shock 100" },
    capex: { name: "AI capex", title: "AI capex a year, $bn" },
    crowdout: { name: "Crowding out", title: "Crowding out a year, $bn" },
    liquidity: { name: "Idle cash and crowding out", title: "Idle cash and crowding out, $bn" },
    gdp_gap: { name: "GDP gap", title: "GDP against potential, %" },
  },

  inYear: (outcome: string, year: number) => `${outcome} in year ${year}`,
  besideBaseline: (value: string) => `(baseline ${value})`,
  idleCash: (scenario: string) => `Idle cash, ${scenario}`,
  crowdingOut: (scenario: string) => `Crowding out, ${scenario}`,

  /** A number of an outcome with its unit. */
  withUnit: {
    bp: (number: string) => `${number} bp`,
    ofGdp: (number: string) => `${number}% of GDP`,
    percent: (number: string) => `${number}%`,
    none: (number: string) => number,
    $bn: (number: string) => (number.startsWith("−") ? `−$${number.slice(1)}bn` : `$${number}bn`),
  },
};
