/*
 * The numbers of the side models that stand beside the chain on a scenario sheet (labs' margins, the installed fleet,
 * adoption, tariffs, China). Their labels and sources are in src/scenarios/satellites.ts.
 */

export const satelliteBaseline = {
  margin: 0.7,
  new_margin: 0.7,
  lab_revenue: 10,
  fleet_cost: 416,
  fleet_age: 1,
  fleet_life: 6,
  opcost_share: 0.15,
  salvage: 0.05,
  supply: 1,
  ai_market: 600,
  ai_discount: 0.09,
  bass_p: 0.03,
  bass_q: 0.38,
  revenue_delay: 0,
  delay_years: 1,
  sector_shock: 0,
  imports: 350,
  tariff: 0.193,
  stock: 10,
  annual_use: 4,
  use_growth: 0.3,
  leakage: 0.1,
  efficiency_gain: 0,
  china_pe: 12,
  us_pe: 24,
  convergence: 0.5,
  convergence_years: 5,
  china_growth: 0.1,
};

export type SatelliteKey = keyof typeof satelliteBaseline;

export type SatelliteValues = Readonly<Record<SatelliteKey, number>>;

export const satelliteKeys = Object.keys(satelliteBaseline) as readonly SatelliteKey[];

export const isSatelliteKey = (key: string): key is SatelliteKey =>
  Object.prototype.hasOwnProperty.call(satelliteBaseline, key);
