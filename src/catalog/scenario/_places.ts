import { type ParameterKey, parameterKeys, type ScenarioValues } from "./_parameters";

/**
 * Where each parameter stands in a list of values: in the order of parameterNumbers, as a test holds. The chain takes
 * a list, since FAN fills it ten thousand times; written out, so that the bundler puts the places into the code.
 */
export const at = {
  years: 0,
  training_share: 1,
  eff_training: 2,
  eff_inference: 3,
  elas_training: 4,
  elas_inference: 5,
  pass_through: 6,
  demand_speed: 7,
  efficiency_speed: 8,
  capex0: 9,
  capex_growth: 10,
  baseline_capex0: 11,
  baseline_capex_growth: 12,
  capex_response: 13,
  external_share: 14,
  import_share: 15,
  idle0: 16,
  saving: 17,
  leak: 18,
  monetised: 19,
  pull: 20,
  softness: 21,
  crowd_bp: 22,
  foreign_inflow: 23,
  foreign_drop: 24,
  drop_fade: 25,
  flow_sensitivity: 26,
  tech_share: 27,
  rotated: 28,
  ca_adjust: 29,
  tenor: 30,
  horizon_months: 31,
  absorbed: 32,
  qt: 33,
  qt_maturity: 34,
  policy_bp: 35,
  feedback: 36,
  gdp0: 37,
  growth: 38,
  debt0: 39,
  rate: 40,
  rate0: 41,
  primary_balance: 42,
  refi: 43,
  stabiliser: 44,
  baseline_rate: 45,
  baseline_growth: 46,
  baseline_primary_balance: 47,
  fcf_yield: 48,
  price_shock: 49,
  shock_recovery: 50,
  risk_premium: 51,
  flow_through: 52,
  tech_weight: 53,
  equity_wealth: 54,
  mpc: 55,
  multiplier: 56,
  spread0: 57,
  spread_elasticity: 58,
  mortgage0: 59,
} as const satisfies Record<ParameterKey, number>;

export type Values = Record<(typeof at)[ParameterKey], number>;

/** The values as such a list. */
export const inOrder = (values: ScenarioValues): Values & Float64Array =>
  Float64Array.from(parameterKeys, (key) => values[key]) as Values & Float64Array;
