import type { Quantity } from "../../scenarios";

/** Where a quantity of a year stands, this year's or last year's; `t` is the cell of the year itself. */
export interface Places {
  readonly t: string;
  readonly now: (quantity: Quantity) => string;
  readonly last: (quantity: Quantity) => string;
}

/** A column of the chain on the sheet: the same stage as in the catalog's chain, as a cell's formula. */
export interface ChainColumn {
  readonly quantity: Quantity;
  readonly label: string;
  readonly unit: string;
  /** Year 0, before the shock. */
  readonly base: number | string;
  /** Every year after it, the same formula in each. */
  readonly formula: (places: Places) => string;
}

/** What is left of something that fades; Excel's 0^0 is an error, so that the first year is written out. */
const remaining = (fade: string, t: string) => `IF(${t}=1,1,(1-${fade})^(${t}-1))`;

const demand = (kind: "training" | "inference", t: string) =>
  `MACRO.JEVONSDEMAND(1,a_eff_${kind},a_elas_${kind},a_pass_through,,${t},a_demand_speed,a_efficiency_speed)`;

const column = (
  quantity: Quantity,
  label: string,
  unit: string,
  base: number | string,
  formula: ChainColumn["formula"],
): ChainColumn => ({ quantity, label, unit, base, formula });

/** In the order of the calculation: each needs only what stands at its left, or the row above. */
export const chainColumns: readonly ChainColumn[] = [
  column("training", "Training compute", "x", 1, ({ t }) => demand("training", t)),
  column("inference", "Inference compute", "x", 1, ({ t }) => demand("inference", t)),
  column(
    "compute",
    "Demand for compute",
    "index",
    100,
    ({ now }) =>
      `100*(a_training_share*${now("training")}+(1-a_training_share)*${now("inference")})`,
  ),
  column(
    "base",
    "Capex as planned",
    "$bn",
    "a_capex0",
    ({ t }) => `a_capex0*(1+a_capex_growth)^${t}`,
  ),
  column(
    "plan",
    "Capex without a shock",
    "$bn",
    "a_baseline_capex0",
    ({ t }) => `a_baseline_capex0*(1+a_baseline_capex_growth)^${t}`,
  ),
  column(
    "capex",
    "Capex",
    "$bn",
    "a_capex0",
    ({ now }) => `${now("base")}*(${now("compute")}/100)^a_capex_response`,
  ),
  column("potential", "Potential GDP", "$bn", "a_gdp0", ({ t }) => `a_gdp0*(1+a_growth)^${t}`),
  column(
    "need",
    "Outside money needed",
    "$bn",
    "a_external_share*a_capex0",
    ({ now }) => `a_external_share*${now("capex")}`,
  ),
  column(
    "idle",
    "Idle cash",
    "$bn",
    "a_idle0",
    ({ t, last }) =>
      `IF(${t}=1,a_idle0,MAX(0,(${last("idle")}-${last("absorbed")})*(1-a_leak)+a_saving))`,
  ),
  column(
    "crowdout",
    "Crowded out",
    "$bn",
    0,
    ({ now }) => `MACRO.CROWDOUT(${now("need")},${now("idle")},a_monetised,a_pull,a_softness)`,
  ),
  column(
    "absorbed",
    "Paid from idle cash",
    "$bn",
    0,
    ({ now }) =>
      `MIN(${now("idle")},${now("need")}*(1-a_monetised)-IF(a_pull=0,0,${now("crowdout")}/a_pull))`,
  ),
  column(
    "drop",
    "Foreign purchases lost",
    "share",
    0,
    ({ t, last }) =>
      `MIN(1,MAX(0,a_foreign_drop*${remaining("a_drop_fade", t)}+a_flow_sensitivity*MAX(0,1-${last("valuation")}/100)))`,
  ),
  column(
    "gap",
    "Funding gap",
    "$bn",
    0,
    ({ now }) =>
      `MACRO.FUNDINGGAP(a_foreign_inflow,${now("drop")},a_tech_share,a_rotated,a_ca_adjust)`,
  ),
  column(
    "foreign_bp",
    "Yield: foreigners",
    "bp",
    0,
    ({ now }) =>
      `MACRO.TREASURYYIELDSHOCK(${now("gap")},${now("potential")},a_tenor,a_horizon_months,a_absorbed)`,
  ),
  column(
    "qt_bp",
    "Yield: supply of duration",
    "bp",
    0,
    ({ t, now }) => `MACRO.REVERSEQE(a_qt*${t},a_qt_maturity,,${now("potential")})`,
  ),
  column(
    "yield_bp",
    "Yield change",
    "bp",
    0,
    ({ now, last }) =>
      `${now("foreign_bp")}+a_crowd_bp*100*${now("crowdout")}/${now("potential")}+${now("qt_bp")}+a_feedback*100*(${last("debt")}-${last("baseline_debt")})+a_policy_bp`,
  ),
  column(
    "rate",
    "Average rate on the debt",
    "rate",
    "a_rate0",
    ({ now, last }) => `${last("rate")}+a_refi*(a_rate+${now("yield_bp")}/10000-${last("rate")})`,
  ),
  column(
    "discount",
    "Price change from the yield",
    "return",
    0,
    ({ now }) =>
      `MACRO.DISCOUNTSHOCK(a_fcf_yield,${now("yield_bp")}/10000+a_risk_premium,a_flow_through)`,
  ),
  column(
    "valuation",
    "Tech valuation",
    "index",
    100,
    ({ t, now }) =>
      `100*(1+a_price_shock*${remaining("a_shock_recovery", t)})*(1+${now("discount")})`,
  ),
  column(
    "index",
    "Change of the index",
    "return",
    0,
    ({ now }) => `a_tech_weight*(${now("valuation")}/100-1)`,
  ),
  column("wealth", "Equity wealth", "$bn", 0, ({ now }) => `a_equity_wealth*${now("index")}`),
  column(
    "spread_bp",
    "Credit spread",
    "bp",
    "a_spread0",
    ({ now }) => `MACRO.CREDITSPREAD(a_spread0,${now("index")},a_spread_elasticity)`,
  ),
  column(
    "wealth_effect",
    "Spending from wealth",
    "$bn",
    0,
    ({ now }) => `MACRO.WEALTHEFFECT(a_equity_wealth,${now("index")},a_mpc)`,
  ),
  column(
    "gdp_gap",
    "GDP gap",
    "ratio",
    0,
    ({ now }) =>
      `(${now("wealth_effect")}+a_multiplier*((${now("capex")}-${now("plan")})*(1-a_import_share)-${now("crowdout")}))/${now("potential")}`,
  ),
  column("gdp", "GDP", "$bn", "a_gdp0", ({ now }) => `${now("potential")}*(1+${now("gdp_gap")})`),
  column(
    "growth",
    "Growth of GDP",
    "rate",
    "a_growth",
    ({ now, last }) => `${now("gdp")}/${last("gdp")}-1`,
  ),
  column(
    "interest",
    "Interest to GDP",
    "ratio",
    "a_rate0*a_debt0/(1+a_growth)",
    ({ now, last }) => `${now("rate")}*${last("debt")}/(1+${now("growth")})`,
  ),
  column(
    "debt",
    "Debt to GDP",
    "ratio",
    "a_debt0",
    ({ now, last }) =>
      `${last("debt")}*(1+${now("rate")})/(1+${now("growth")})-(a_primary_balance+a_stabiliser*${now("gdp_gap")})`,
  ),
  column(
    "baseline_rate",
    "Average rate on the planned path",
    "rate",
    "a_rate0",
    ({ last }) => `${last("baseline_rate")}+a_refi*(a_baseline_rate-${last("baseline_rate")})`,
  ),
  column(
    "baseline_debt",
    "Debt on the planned path",
    "ratio",
    "a_debt0",
    ({ now, last }) =>
      `${last("baseline_debt")}*(1+${now("baseline_rate")})/(1+a_baseline_growth)-a_baseline_primary_balance`,
  ),
  column(
    "mortgage",
    "Mortgage payment",
    "return",
    0,
    ({ now }) => `MACRO.MORTGAGESHOCK(a_mortgage0,${now("yield_bp")})`,
  ),
  column(
    "housing",
    "Mortgage borrowing",
    "return",
    0,
    ({ now }) => `MACRO.HOUSINGHEADWIND(${now("yield_bp")})`,
  ),
];

export const unitOf = (quantity: Quantity): string =>
  chainColumns.find((column) => column.quantity === quantity)!.unit;
