import type { StampedValue } from "./stamp";

/*
 * The numbers of the first edition of the chain, which builds of 0.1.0 had before November 2026: what the blue cells of its
 * sheets held unless somebody typed over them. All were of January 2025. They never change.
 */

const baseline = `
  training_share 0.48, eff_training 1, eff_inference 1, elas_training -0.2, elas_inference -1.11, pass_through
  1, demand_speed 0.5, efficiency_speed 0.5, capex0 416, capex_growth 0.05, baseline_capex0 416,
  baseline_capex_growth 0.05, capex_response 0.5, external_share 0.3, import_share 0.5, idle0 350, saving 130,
  leak 0, monetised 0, pull 1, softness 0, crowd_bp 30, foreign_inflow 300, foreign_drop 0, drop_fade 0.25,
  flow_sensitivity 0.5, tech_share 0.6, rotated 0.25, ca_adjust 0, tenor 10, horizon_months 12, absorbed 0, qt
  0, qt_maturity 12, policy_bp 0, feedback 2, gdp0 30135, growth 0.038, debt0 0.999, rate 0.0355, rate0 0.032,
  primary_balance -0.0215, refi 0.33, stabiliser 0, baseline_rate 0.0355, baseline_growth 0.038,
  baseline_primary_balance -0.0215, fcf_yield 0.025, price_shock 0, shock_recovery 0.25, risk_premium 0,
  flow_through 0, tech_weight 0.325, equity_wealth 55000, mpc 0.032, multiplier 1, spread0 300,
  spread_elasticity 2, mortgage0 0.0696, margin 0.7, new_margin 0.7, lab_revenue 10, fleet_cost 416, fleet_age
  1, fleet_life 6, opcost_share 0.15, salvage 0.05, supply 1, ai_market 600, ai_discount 0.09, bass_p 0.03,
  bass_q 0.38, revenue_delay 0, delay_years 1, sector_shock 0, imports 350, tariff 0.193, stock 10, annual_use
  4, use_growth 0.3, leakage 0.1, efficiency_gain 0, china_pe 12, us_pe 24, convergence 0.5, convergence_years
  5, china_growth 0.1
`;

/** Where a scenario departed from it. */
const presets: Readonly<Record<string, string>> = {
  commoditised_models: `
    eff_training 11, eff_inference 8, demand_speed 0.25, price_shock -0.2, foreign_drop 0.15, new_margin 0,
    supply 1.2, bass_q 0.45, sector_shock -0.2, convergence 0.75
  `,
  debt_spiral: `
    policy_bp 150, feedback 3, flow_through 0.5, foreign_drop 0.3, tech_share 1, rotated 0, price_shock -0.1,
    spread0 350, sector_shock -0.1, ai_discount 0.105
  `,
  deepseek_2025: `
    eff_training 11, eff_inference 8, demand_speed 0.25, capex_response 0.25, softness 50, foreign_drop 0.1,
    rotated 0.5, price_shock -0.056, shock_recovery 0.5, policy_bp -5, new_margin 0, supply 1.2, sector_shock
    -0.17
  `,
  dotcom_replay: `
    capex_growth -0.1, idle0 400, foreign_drop 0.7, tech_share 1, rotated 0.4, ca_adjust 0.2, absorbed 0.3,
    horizon_months 24, growth 0.025, primary_balance -0.04, price_shock -0.6, shock_recovery 0.1, risk_premium
    0.01, spread0 500, spread_elasticity 1.1, policy_bp -100, new_margin 0.5, supply 1.5, fleet_life 5,
    revenue_delay 2, sector_shock -0.6, convergence 0, ai_discount 0.1
  `,
  export_tightening: `
    price_shock -0.13, risk_premium 0.0025, capex_growth 0.03, foreign_drop 0.05, tariff 0.293, leakage 0.05,
    efficiency_gain 0.2, sector_shock -0.13, convergence 0
  `,
  foreign_sudden_stop: `
    foreign_drop 1, tech_share 1, ca_adjust 0.1, drop_fade 0.25, horizon_months 6, price_shock -0.25, softness
    50, sector_shock -0.25
  `,
  idle_cash_exhaustion: `
    capex0 650, capex_growth 0.1, external_share 0.5, idle0 150, saving 100, price_shock -0.1, foreign_drop
    0.25, spread0 330, fleet_cost 650, sector_shock -0.1, ai_discount 0.1
  `,
  jevons_boom: `
    eff_training 11, eff_inference 8, elas_training -1, elas_inference -1.5, capex_growth 0.1, price_shock 0.05,
    shock_recovery 0, risk_premium -0.003, new_margin 0.6, bass_q 0.5, sector_shock 0.1, convergence 0.25,
    ai_discount 0.095
  `,
  reverse_qe: `
    external_share 0.5, idle0 200, softness 50, qt 500, qt_maturity 12, price_shock -0.12, foreign_drop 0.2,
    spread0 330, sector_shock -0.12, ai_discount 0.1
  `,
  slow_adoption: `
    eff_training 3, eff_inference 3, elas_inference -0.6, demand_speed 0.15, capex_response 1, capex_growth 0,
    price_shock -0.297, shock_recovery 0.05, risk_premium 0.005, foreign_drop 0.3, new_margin 0.6, supply 1.3,
    fleet_life 5, bass_p 0.01, bass_q 0.25, revenue_delay 2, ai_discount 0.1, sector_shock -0.3, convergence
    0.25
  `,
  soft_landing: `
    idle0 600, growth 0.042, primary_balance -0.005, price_shock 0.08, shock_recovery 0, spread0 280,
    sector_shock 0.08
  `,
  training_glut: `
    eff_training 11, eff_inference 8, elas_training 0, demand_speed 0.25, capex_response 1, price_shock -0.2,
    foreign_drop 0.2, new_margin 0.5, supply 1.5, fleet_life 5.5, sector_shock -0.35
  `,
};

/** The scenarios that the first edition had. */
export const firstPresets: readonly string[] = ["baseline", ...Object.keys(presets)];

/** What a scenario of the first edition sets: every number of the baseline, and those in which another departs from it. */
export function firstNumbers(scenario: string): Pick<StampedValue, "scenario" | "key" | "value">[] {
  const text = scenario === "baseline" ? baseline : (presets[scenario] ?? "");
  return [...text.matchAll(/(\w+)\s+(-?[\d.]+)/g)].map(([, key = "", value]) => ({
    scenario,
    key,
    value: Number(value),
  }));
}
