import {
  aboveMinusOne,
  type Interval,
  notNegative,
  positive,
  share,
  upToThousand,
} from "../calculation";
import { type ParameterKey, parameterNumbers } from "../catalog/scenario/_parameters";

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
