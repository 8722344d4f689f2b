/** The range of a number, written as in mathematics: "[0, 1]", "(0, inf)", "(-inf, 0]". */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** TRUE where the end itself is outside. An infinite end always is. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** The least and the largest double inside: two comparisons then tell, for NaN and the infinities too. */
  readonly least: number;
  readonly most: number;
}

/** The next double above (direction 1) or below (-1): a little over half a step, lest a tie round back to x. */
const beside = (x: number, direction: 1 | -1) =>
  Math.abs(x) === Infinity
    ? -direction * Number.MAX_VALUE
    : x + direction * Math.max(Math.abs(x) * Number.EPSILON * 0.5000001, Number.MIN_VALUE);

/** Reads interval notation; `inf` and `-inf` are the infinities. Throws on anything else, at start-up. */
export function interval(text: string): Interval {
  const [, left, from, to, right] =
    /^([[(])(\S+), (\S+)([\])])$/.exec(text.replace(/inf/g, "Infinity")) ?? [];
  const [low, high] = [Number(from), Number(to)];
  if (!(low <= high)) throw new Error(`not an interval: ${text}`);
  const openLow = left === "(";
  const openHigh = right === ")";
  return {
    low,
    high,
    openLow,
    openHigh,
    least: openLow ? beside(low, 1) : low,
    most: openHigh ? beside(high, -1) : high,
  };
}

/** FALSE for NaN and the infinities, whatever the interval. */
export const contains = (range: Interval, value: number): boolean =>
  value >= range.least && value <= range.most;

/** "above 0", "between 0 and 1" ... for error texts and pages. */
export function inWords({ low, high, openLow, openHigh }: Interval): string {
  if (low === -Infinity && high === Infinity) return "a finite number";
  if (high === Infinity) return openLow ? `above ${low}` : `${low} or more`;
  if (low === -Infinity) return openHigh ? `below ${high}` : `${high} or less`;
  if (!openLow && !openHigh) return `between ${low} and ${high}`;
  return `${openLow ? "above" : "at least"} ${low} and ${openHigh ? "below" : "at most"} ${high}`;
}

export const anyNumber = interval("(-inf, inf)");
export const positive = interval("(0, inf)");
export const notNegative = interval("[0, inf)");
export const notPositive = interval("(-inf, 0]");
export const share = interval("[0, 1]");
/** A rate of growth or return: losing more than everything is not possible. */
export const aboveMinusOne = interval("(-1, inf)");
/** Years and periods of a path. */
export const upToThousand = interval("[1, 1000]");
