import { contains, type Interval, type Parameter } from "../calculation";
import type { Unit } from "../catalog/page";

/** What a number may mean that is far too large for the decimal that is wanted; the likelier reading first. */
export interface DecimalMistake {
  readonly mistake: "percent" | "basisPoints" | "percentOrBasisPoints" | "percentTwice";
  readonly meant: number;
  /** The other reading, where both are possible. */
  readonly also?: number;
}

/** The ends of what an analyst would try. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

export const within = (value: number, { low, high }: NumberRange) =>
  Number.isNaN(value) || (value >= low && value <= high && value !== 0);
export const largestOf = ({ low, high }: NumberRange) => Math.max(Math.abs(low), Math.abs(high));

/** As a person types; a small result of a model has many. */
export const hasFewDigits = (value: number) => Number(value.toPrecision(3)) === value;

/** Nobody types less: it is what a calculation leaves of numbers that cancel. */
export const isTyped = (value: number) => Math.abs(value) >= 1e-6 && hasFewDigits(value);

const decimals: ReadonlySet<Unit> = new Set(["rate", "yield", "share", "return", "ratio"]);
export const isDecimal = (unit: Unit) => decimals.has(unit);

/** Of the rates a year only those of interest are quoted in basis points: no growth, no tariff. */
const quotedInBp = (name: string, unit: Unit) =>
  unit === "yield" || (unit === "rate" && /(^|_)(rates?|riskfree)(_|$)/.test(name));

const percent = (value: number) => value / 100;
const basisPoints = (value: number) => value / 10_000;

const rates: ReadonlySet<Unit> = new Set(["rate", "yield", "return"]);

/**
 * Whether a number lies far above what an analyst would try. At 1 and below, a rate does where 15% would be much, and one
 * of exactly 1 where a third would be; a share of 1 is the whole, unless a tenth of that would be.
 */
function tooLarge(value: number, unit: Unit, span: NumberRange): boolean {
  const size = Math.abs(value);
  if (size <= 3 * largestOf(span)) return false;
  if (size > 1 || size >= 10 * largestOf(span)) return true;
  return rates.has(unit) && (largestOf(span) <= 0.15 || (size === 1 && unit !== "return"));
}

/**
 * How numbers of an argument in decimals are to be read, where all of them are far beyond what an analyst would try;
 * undefined where nothing is wrong or no reading makes sense.
 */
export function decimalMistake(
  numbers: readonly number[],
  { name, range }: Parameter,
  unit: Unit,
  span: NumberRange,
): DecimalMistake | undefined {
  const first = numbers[0];
  if (first === undefined || !isDecimal(unit)) return undefined;
  if (numbers.every((value) => tooSmall(value, unit, span)))
    return { mistake: "percentTwice", meant: first * 100 };
  if (!numbers.every((value) => tooLarge(value, unit, span))) return undefined;
  const readable = (means: (value: number) => number, inside: NumberRange) =>
    numbers.every((value) => within(means(value), inside) && allowed(means(value), range));

  const asPercent = { mistake: "percent", meant: percent(first) } as const;
  if (readable(percent, span)) return asPercent;
  const inBp = quotedInBp(name, unit);
  const unusual = readable(percent, widened(span, inBp ? 0 : 1));
  const many = (value: number) => Math.abs(value) >= 10 && Math.abs(value) > 10 * largestOf(span);
  if (!inBp || !numbers.every(many) || !readable(basisPoints, span))
    return unusual ? asPercent : undefined;
  const meant = basisPoints(first);
  return unusual
    ? { mistake: "percentOrBasisPoints", meant: percent(first), also: meant }
    : { mistake: "basisPoints", meant };
}

const allowed = (value: number, range: Interval | undefined) => !range || contains(range, value);

/**
 * Whether a rate that was typed, with few digits, lies so far below that it seems to be divided by 100 twice. What a
 * model calculates may be as small as it likes, and so may a share.
 */
function tooSmall(value: number, unit: Unit, span: NumberRange): boolean {
  const ofReach = rates.has(unit) ? largestOf(span) / 100 : 0;
  const far = span.low > 0 ? Math.max(span.low / 3, Math.min(ofReach, span.low / 1.5)) : ofReach;
  return Math.abs(value) <= far && isTyped(value) && within(value * 100, span);
}

/** Unusual and still possible: five times as far from nothing as an analyst would try, or as far as `least`. */
const widened = ({ low, high }: NumberRange, least: number): NumberRange => ({
  low: low < 0 ? Math.min(5 * low, -least) : Math.min(low / 10, 0.005),
  high: high > 0 ? Math.max(5 * high, least) : high,
});
