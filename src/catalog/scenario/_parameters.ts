/*
 * The numbers of the transmission chain: one for each parameter, with its unit and the span within which an analyst
 * would try it. Labels, sources and dates are prose and stand in src/scenarios/parameters.ts, so that they do not
 * travel in functions.js.
 */

/** How a parameter is meant. Shares, rates and ratios are decimals: 3% is 0.03. */
export type ParameterUnit =
  | "years"
  | "months"
  | "share"
  | "x"
  | "elasticity"
  | "per year"
  | "$bn"
  | "bp"
  | "ratio"
  | "rate"
  | "yield"
  | "return";

export interface ParameterNumbers {
  readonly unit: ParameterUnit;
  readonly baseline: number;
  /** The span of the pane's sliders and of TORNADO and FAN; a preset or an override may lie outside it. */
  readonly low?: number;
  readonly high?: number;
  /** TRUE where TORNADO and FAN vary it. */
  readonly uncertain: boolean;
}

const parameter =
  (uncertain: boolean) =>
  (unit: ParameterUnit, baseline: number, low?: number, high?: number): ParameterNumbers => ({
    unit,
    baseline,
    low,
    high,
    uncertain,
  });

/** A choice or a given: not varied. */
const fixed = parameter(false);
/** Uncertain: varied between low and high. */
const varied = parameter(true);

export const parameterNumbers = {
  // Horizon
  years: fixed("years", 10, 1, 15),

  // AI demand
  training_share: varied("share", 0.48, 0.4, 0.6),
  eff_training: fixed("x", 1, 1, 100),
  eff_inference: fixed("x", 1, 1, 100),
  elas_training: varied("elasticity", -0.2, -1, 0),
  elas_inference: varied("elasticity", -1.11, -1.6, -0.05),
  pass_through: varied("share", 1, 0, 1),
  demand_speed: varied("per year", 0.5, 0.1, 1),
  efficiency_speed: varied("per year", 0.5, 0.1, 1),

  // AI capex
  capex0: varied("$bn", 416, 230, 650),
  capex_growth: varied("per year", 0.05, -0.2, 0.3),
  baseline_capex0: fixed("$bn", 416),
  baseline_capex_growth: fixed("per year", 0.05),
  capex_response: varied("share", 0.5, 0, 1),
  external_share: varied("share", 0.3, 0, 0.8),
  import_share: varied("share", 0.5, 0, 0.8),

  // Liquidity
  idle0: varied("$bn", 350, 0, 2600),
  saving: varied("$bn", 130, 0, 500),
  leak: varied("per year", 0, 0, 0.2),
  monetised: varied("share", 0, 0, 1),
  pull: varied("share", 1, 0.33, 1),
  softness: varied("$bn", 0, 0, 200),
  crowd_bp: varied("bp", 30, 2, 90),

  // Foreign capital
  foreign_inflow: varied("$bn", 300, 100, 600),
  foreign_drop: fixed("share", 0, 0, 1),
  drop_fade: varied("per year", 0.25, 0, 1),
  flow_sensitivity: varied("share", 0.5, 0, 2),
  tech_share: varied("share", 0.6, 0.3, 1),
  rotated: varied("share", 0.25, 0, 1),
  ca_adjust: varied("share", 0, 0, 1),

  // Treasury
  tenor: varied("years", 10, 0.25, 30),
  horizon_months: varied("months", 12, 0, 120),
  absorbed: fixed("share", 0, 0, 1),
  qt: fixed("$bn", 0, -500, 800),
  qt_maturity: fixed("years", 12, 2, 30),
  policy_bp: fixed("bp", 0, -150, 150),
  feedback: varied("bp", 2, 0, 4),

  // Debt
  gdp0: fixed("$bn", 30135),
  growth: varied("per year", 0.038, 0.02, 0.06),
  debt0: fixed("ratio", 0.999),
  rate: varied("rate", 0.0355, 0.02, 0.07),
  rate0: fixed("rate", 0.032),
  primary_balance: varied("ratio", -0.0215, -0.06, 0.02),
  refi: varied("per year", 0.33, 0.2, 0.5),
  stabiliser: varied("ratio", 0, 0, 0.5),
  baseline_rate: fixed("rate", 0.0355),
  baseline_growth: fixed("per year", 0.038),
  baseline_primary_balance: fixed("ratio", -0.0215),

  // Valuation
  fcf_yield: varied("yield", 0.025, 0.015, 0.06),
  price_shock: fixed("return", 0, -0.8, 0.3),
  shock_recovery: varied("per year", 0.25, 0, 1),
  risk_premium: fixed("rate", 0, -0.01, 0.03),
  flow_through: varied("share", 0, 0, 1),
  tech_weight: varied("share", 0.325, 0.2, 0.4),

  // Real economy
  equity_wealth: fixed("$bn", 55000),
  mpc: varied("share", 0.032, 0.02, 0.05),
  multiplier: varied("x", 1, 0.6, 1.5),
  spread0: varied("bp", 300, 80, 500),
  spread_elasticity: varied("elasticity", 2, 1, 3),
  mortgage0: varied("rate", 0.0696, 0.05, 0.08),
} satisfies Record<string, ParameterNumbers>;

export type ParameterKey = keyof typeof parameterNumbers;

/** A value for every parameter: all that the chain needs. */
export type ScenarioValues = Readonly<Record<ParameterKey, number>>;

export const parameterKeys = Object.keys(parameterNumbers) as readonly ParameterKey[];

export const isParameterKey = (key: string): key is ParameterKey =>
  Object.hasOwn(parameterNumbers, key);
