/*
 * The numbers of the transmission chain: one for each parameter, and the span within which an analyst would try it.
 * Labels, units, sources and dates are prose and stand in src/scenarios/parameters.ts, so that they do not
 * travel in functions.js.
 */

export interface ParameterNumbers {
  readonly baseline: number;
  /** The span of the pane's sliders and of TORNADO and FAN; a preset or an override may lie outside it. */
  readonly low?: number;
  readonly high?: number;
  /** TRUE where TORNADO and FAN vary it. */
  readonly uncertain: boolean;
}

const parameter =
  (uncertain: boolean) =>
  (baseline: number, low?: number, high?: number): ParameterNumbers => ({
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
  years: fixed(10, 1, 15),

  // AI demand
  training_share: varied(0.48, 0.4, 0.6),
  eff_training: fixed(1, 1, 100),
  eff_inference: fixed(1, 1, 100),
  elas_training: varied(-0.2, -1, 0),
  elas_inference: varied(-1.11, -1.6, -0.05),
  pass_through: varied(1, 0, 1),
  demand_speed: varied(0.5, 0.1, 1),
  efficiency_speed: varied(0.5, 0.1, 1),

  // AI capex
  capex0: varied(416, 230, 650),
  capex_growth: varied(0.05, -0.2, 0.3),
  baseline_capex0: fixed(416),
  baseline_capex_growth: fixed(0.05),
  capex_response: varied(0.5, 0, 1),
  external_share: varied(0.3, 0, 0.8),
  import_share: varied(0.5, 0, 0.8),

  // Liquidity
  idle0: varied(350, 0, 2600),
  saving: varied(130, 0, 500),
  leak: varied(0, 0, 0.2),
  monetised: varied(0, 0, 1),
  pull: varied(1, 0.33, 1),
  softness: varied(0, 0, 200),
  crowd_bp: varied(30, 2, 90),

  // Foreign capital
  foreign_inflow: varied(300, 100, 600),
  foreign_drop: fixed(0, 0, 1),
  drop_fade: varied(0.25, 0, 1),
  flow_sensitivity: varied(0.5, 0, 2),
  tech_share: varied(0.6, 0.3, 1),
  rotated: varied(0.25, 0, 1),
  ca_adjust: varied(0, 0, 1),

  // Treasury
  tenor: varied(10, 0.25, 30),
  horizon_months: varied(12, 0, 120),
  absorbed: fixed(0, 0, 1),
  qt: fixed(0, -500, 800),
  qt_maturity: fixed(12, 2, 30),
  policy_bp: fixed(0, -150, 150),
  feedback: varied(2, 0, 4),

  // Debt
  gdp0: fixed(30135),
  growth: varied(0.038, 0.02, 0.06),
  debt0: fixed(0.999),
  rate: varied(0.0355, 0.02, 0.07),
  rate0: fixed(0.032),
  primary_balance: varied(-0.0215, -0.06, 0.02),
  refi: varied(0.33, 0.2, 0.5),
  stabiliser: varied(0, 0, 0.5),
  baseline_rate: fixed(0.0355),
  baseline_growth: fixed(0.038),
  baseline_primary_balance: fixed(-0.0215),

  // Valuation
  fcf_yield: varied(0.025, 0.015, 0.06),
  price_shock: fixed(0, -0.8, 0.3),
  shock_recovery: varied(0.25, 0, 1),
  risk_premium: fixed(0, -0.01, 0.03),
  flow_through: varied(0, 0, 1),
  tech_weight: varied(0.325, 0.2, 0.4),

  // Real economy
  equity_wealth: fixed(55000),
  mpc: varied(0.032, 0.02, 0.05),
  multiplier: varied(1, 0.6, 1.5),
  spread0: varied(300, 80, 500),
  spread_elasticity: varied(2, 1, 3),
  mortgage0: varied(0.0696, 0.05, 0.08),
} satisfies Record<string, ParameterNumbers>;

export type ParameterKey = keyof typeof parameterNumbers;

/** A value for every parameter: all that the chain needs. */
export type ScenarioValues = Readonly<Record<ParameterKey, number>>;

export const parameterKeys = Object.keys(parameterNumbers) as readonly ParameterKey[];

export const isParameterKey = (key: string): key is ParameterKey =>
  Object.prototype.hasOwnProperty.call(parameterNumbers, key);
