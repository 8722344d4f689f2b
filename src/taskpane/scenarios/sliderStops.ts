/**
 * Where a slider can stand, from least to most: about a hundred round steps from low to high, and each of `also`,
 * which a user who has moved away wants to find again (a preset of −25% between −26% and −24%).
 */
export function sliderStops(low: number, high: number, also: readonly number[]): number[] {
  const step = roundStep(low, high);
  const steps = Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, k) =>
    dusted(low + k * step),
  );
  return [...new Set([...steps, high, ...also])].sort((a, b) => a - b);
}

/** The place of the stop that is nearest to a value, which itself may be anything. */
export const nearestStop = (stops: readonly number[], value: number): number =>
  stops.reduce(
    (best, stop, k) => (Math.abs(stop - value) < Math.abs(stops[best]! - value) ? k : best),
    0,
  );

/** A round number, about a hundredth of the span. */
function roundStep(low: number, high: number): number {
  const rough = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999)!;
  return Number((times * power).toPrecision(1));
}

/** Without the dust of binary fractions that counting steps leaves. */
const dusted = (value: number): number => Number(value.toPrecision(10));
