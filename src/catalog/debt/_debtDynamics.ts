import { divisionByZero, type DomainError } from "../../calculation";

/** The average rate after a year: only the debt that matures is repriced, at a rate that may rise with debt. */
export const averageRate = (
  previous: number,
  refi: number,
  rate: number,
  feedback: number,
  rise: number,
): number => previous + refi * (rate + (feedback / 100) * rise - previous);

/**
 * The part of today's debt that pays the new rates in the `year`-th year: debt matures evenly through a year, and its
 * average is that of the year's middle.
 */
export const repricedBy = (year: number, refi: number): number =>
  1 - (1 - refi) ** Math.max(0, year - 0.5);

/** Debt to GDP a year later, before any stock-flow adjustment. */
export const nextDebt = (
  debt: number,
  average: number,
  growth: number,
  primaryBalance: number,
): number => (debt * (1 + average)) / (1 + growth) - primaryBalance;

/**
 * The two levels d at which debt stands still once all of it pays r(d) = rate + F (d - debt):
 *
 *   F d^2 + (rate - F debt - growth) d - pb (1 + growth) = 0
 *
 * Debt returns to the lower one and runs away from the upper one. Without feedback only one is left, and the other is
 * infinitely far away. Null where debt rises at every level. Each root is written without the difference of two
 * nearly equal numbers.
 */
export function steadyStates(
  debt: number,
  primaryBalance: number,
  rate: number,
  growth: number,
  feedback: number,
): readonly [lower: number, upper: number] | DomainError | null {
  const slope = feedback / 100;
  const drift = rate - slope * debt - growth;
  if (slope === 0 && drift === 0)
    return divisionByZero(() => `rate must differ from growth where feedback is 0, got ${rate}`);
  const flow = primaryBalance * (1 + growth);
  const inside = drift * drift + 4 * slope * flow;
  if (inside < 0) return null;
  const spread = Math.sqrt(inside);
  if (drift < 0) return [(-2 * flow) / (spread - drift), (spread - drift) / (2 * slope)];
  return [-(drift + spread) / (2 * slope), flow === 0 ? 0 : (2 * flow) / (drift + spread)];
}
