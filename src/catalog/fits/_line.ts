import { type Cell, divisionByZero, type Row, valueError } from "../../calculation";
import { bothTails, width95 } from "./_student";

/** A straight line through points by ordinary least squares. */
export interface FittedLine {
  readonly slope: number;
  readonly slopeError: number;
  /** White's, with the correction for small samples that is called HC1. */
  readonly robustError: number;
  readonly constant: number;
  readonly constantError: number;
  /** Undefined where y does not vary: there is nothing to explain. */
  readonly r2: number | undefined;
  readonly count: number;
}

/** @throws #DIV/0! where x does not vary beyond rounding. */
export function fitLine(x: readonly number[], y: readonly number[], name: string): FittedLine {
  const count = x.length;
  const sum = (of: (i: number) => number) => x.reduce((total, _, i) => total + of(i), 0);
  const centreX = sum((i) => x[i]!) / count;
  const centreY = sum((i) => y[i]!) / count;
  const dx = (i: number) => x[i]! - centreX;
  const dy = (i: number) => y[i]! - centreY;
  /** A sum of squares without what rounding leaves of a list with this mean. */
  const squares = (of: (i: number) => number, centre: number) => {
    const all = sum((i) => of(i) ** 2);
    return all > 1e-24 * count * (1 + centre ** 2) ? all : 0;
  };
  const spread = squares(dx, centreX);
  if (!spread) throw divisionByZero(() => `${name} must vary, got the same throughout`);
  const total = squares(dy, centreY);
  const slope = sum((i) => dx(i) * dy(i)) / spread;
  const left = (i: number) => dy(i) - slope * dx(i);
  const unexplained = squares(left, centreY);
  const variance = unexplained / (count - 2);
  const robust = (count / (count - 2)) * sum((i) => (dx(i) * left(i)) ** 2);
  return {
    slope,
    slopeError: Math.sqrt(variance / spread),
    robustError: Math.sqrt(robust) / spread,
    constant: centreY - slope * centreX,
    constantError: Math.sqrt(variance * (1 / count + centreX ** 2 / spread)),
    r2: total ? 1 - unexplained / total : undefined,
    count,
  };
}

export const fitColumns = ["Measure", "Estimate", "Standard error", "Low 95%", "High 95%"];

/** A measure that is a number and nothing else. */
export const plainRow = (measure: string, value: Cell): Row => [measure, value, "", "", ""];

/** An estimate with its interval: `degrees` of Student's t, or its ends where they are known otherwise. */
export const estimate = (measure: string, value: number, error: number, width: number): Row => [
  measure,
  value,
  error,
  value - width * error,
  value + width * error,
];

/** What stands below the estimates: fit, number of points, and the test of one value of the slope. */
export function quality({ slope, slopeError, r2, count }: FittedLine, tested: number): Row[] {
  const t = (slope - tested) / slopeError;
  const exact = divisionByZero("all points lie on the line");
  return [
    plainRow("R²", r2 ?? exact),
    plainRow("n", count),
    plainRow(`t against ${tested}`, slopeError === 0 ? exact : t),
    plainRow(`p against ${tested}`, slopeError === 0 ? exact : bothTails(t, count - 2)),
  ];
}

export const intervalWidth = ({ count }: FittedLine): number => width95(count - 2);

/** @throws #VALUE! for columns of different length or with fewer than `least` rows. */
export function checkLengths(
  [first, x]: readonly [string, readonly number[]],
  [second, y]: readonly [string, readonly number[]],
  least: number,
): void {
  if (x.length !== y.length)
    throw valueError(() => `${second} must be as many as ${first}, ${x.length}, got ${y.length}`);
  if (x.length < least)
    throw valueError(() => `${first} must have at least ${least} rows, got ${x.length}`);
}
