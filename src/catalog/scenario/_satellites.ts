import type { Vintage } from "./_parameters";

/*
 * The numbers of the side models that stand beside the chain on a scenario sheet (labs' revenue, the installed fleet,
 * adoption, tariffs, China). Their labels and sources are in src/scenarios/satellites.ts.
 */

const numbers = {
  lab_revenue: 10,
  fleet_cost: { v2025_01: 416, v2026_11: 732 },
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
} satisfies Record<string, number | Readonly<Record<Vintage, number>>>;

export type SatelliteKey = keyof typeof numbers;

export type SatelliteValues = Readonly<Record<SatelliteKey, number>>;

export const satelliteKeys = Object.keys(numbers) as readonly SatelliteKey[];

/** Every number of the side models without a shock. */
export function satelliteBaseline(vintage: Vintage): SatelliteValues {
  const values: Partial<Record<SatelliteKey, number>> = {};
  for (const key of satelliteKeys) {
    const value = numbers[key];
    values[key] = typeof value === "number" ? value : value[vintage];
  }
  return values as SatelliteValues;
}

export const isSatelliteKey = (key: string): key is SatelliteKey =>
  (satelliteKeys as readonly string[]).indexOf(key) >= 0;
