import {
  aboveMinusOne,
  anyNumber,
  interval,
  type Interval,
  notNegative,
  positive,
  share,
  upToThousand,
} from "../calculation";
import {
  isParameterKey,
  type ParameterKey,
  parameterNumbers,
} from "../catalog/scenario/_parameters";
import type { SatelliteKey } from "../catalog/scenario/_satellites";
import type { OwnNumberKey } from "./ownVintage";

/*
 * What TRANSMISSION takes, and beyond it what has no meaning: a share above one, a growth that leaves nothing. Low and
 * high, which an analyst would try, lie far inside.
 */
const narrower: Readonly<Partial<Record<ParameterKey, Interval>>> = {
  years: upToThousand,
  training_share: share,
  capex0: positive,
  capex_growth: aboveMinusOne,
  baseline_capex_growth: aboveMinusOne,
  external_share: share,
  idle0: notNegative,
  foreign_inflow: notNegative,
  foreign_drop: share,
  gdp0: positive,
  growth: aboveMinusOne,
  rate: aboveMinusOne,
  rate0: aboveMinusOne,
  refi: share,
  baseline_rate: aboveMinusOne,
  baseline_growth: aboveMinusOne,
  tech_weight: share,
  equity_wealth: notNegative,
};

/** What an assumption may be at all; `contains` and `inWords` of the calculation room read it. */
export const hardRange = (key: ParameterKey): Interval =>
  narrower[key] ?? parameterNumbers[key].domain;

/** What the functions of the side models take. */
const ofSideModels: Readonly<Record<SatelliteKey, Interval>> = {
  lab_revenue: notNegative,
  fleet_cost: notNegative,
  fleet_age: notNegative,
  fleet_life: positive,
  opcost_share: interval("[0, 1)"),
  salvage: share,
  supply: positive,
  ai_market: notNegative,
  ai_discount: aboveMinusOne,
  bass_p: positive,
  bass_q: notNegative,
  revenue_delay: anyNumber,
  delay_years: anyNumber,
  sector_shock: aboveMinusOne,
  imports: notNegative,
  tariff: notNegative,
  stock: notNegative,
  annual_use: positive,
  use_growth: aboveMinusOne,
  leakage: notNegative,
  efficiency_gain: aboveMinusOne,
  china_pe: positive,
  us_pe: positive,
  convergence: share,
  convergence_years: positive,
  china_growth: aboveMinusOne,
};

/** The same of an assumption of the chain or of a side model. */
export const numberRange = (key: OwnNumberKey): Interval =>
  isParameterKey(key) ? hardRange(key) : ofSideModels[key];
