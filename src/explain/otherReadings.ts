import type { Unit } from "../catalog/page";
import { isDecimal, isTyped, largestOf, type NumberRange } from "./decimals";
import type { Mistake } from "./mistakes";

/** What else a number may mean, and how far from the usual it must be before that is asked. */
export type OtherReading = readonly [Mistake, (value: number) => number];

/** What else a number could mean in an argument of a unit. */
export function readings(unit: Unit): readonly OtherReading[] {
  const own = ownReadings(unit);
  if (isDecimal(unit)) return [...own, ...scales.slice(2, 4)];
  return scaled.has(unit) ? [...own, ...scales] : own;
}

/** A share of 1 is the whole. */
export const isLarge = (value: number, unit: Unit) => !isDecimal(unit) || Math.abs(value) > 1;

/** Units whose numbers have a size of their own: money, quantities, indices and counts may have any. */
export const scaled: ReadonlySet<Unit> = new Set([
  "bp",
  "$bn",
  "years",
  "months",
  "x",
  "multiple",
  "elasticity",
]);

function ownReadings(unit: Unit): readonly OtherReading[] {
  if (unit === "bp")
    return [
      ["decimalForBp", (value) => value * 10_000],
      ["pointsForBp", (value) => value * 100],
    ];
  if (unit === "$bn")
    return [
      ["trillions", (value) => value * 1_000],
      ["millions", (value) => value / 1_000],
    ];
  if (unit === "rate" || unit === "yield") return [["monthlyRate", (value) => value * 12]];
  if (unit === "years")
    return [
      ["calendarYear", () => NaN],
      ["monthsForYears", (value) => value / 12],
    ];
  return [];
}

/** Whatever the unit: a part of it or some times of it is usual. */
const scales: readonly OtherReading[] = [
  ["hundredfold", (value) => value / 100],
  ["hundredth", (value) => value * 100],
  ["thousandfold", (value) => value / 1_000],
  ["thousandth", (value) => value * 1_000],
  ["twelvefold", (value) => value / 12],
];

/** How far outside a number must be. */
export function far(value: number, span: NumberRange, mistake: Mistake, unit: Unit): boolean {
  const size = Math.abs(value);
  switch (mistake) {
    case "decimalForBp":
      return size <= 0.05 && size < largestOf(span) / 1_000 && isTyped(value);
    case "pointsForBp":
      return size < 1 && largestOf(span) >= 100 && isTyped(value);
    case "trillions":
      return size !== 1 && size < Math.max(5, span.low / 10);
    case "millions":
      return size > 100 * largestOf(span);
    case "monthsForYears":
      return size > 3 * largestOf(span);
    case "hundredfold":
    case "thousandfold":
    case "twelvefold":
      return size >= 5 * largestOf(span) && isLarge(value, unit);
    case "hundredth":
      return span.low > 0 && size < span.low / 4;
    case "thousandth":
      return span.low > 0 && size < span.low / 4 && size !== 1;
    case "monthlyRate":
      return span.low > 0 && size < span.low / 3 && isTyped(value);
    default:
      return value >= 1_950 && value <= 2_150 && largestOf(span) < 200;
  }
}
