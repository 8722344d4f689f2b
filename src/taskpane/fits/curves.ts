import type { Raw } from "../../calculation";
import { fitLine } from "../../catalog/fits/_line";
import { fitParabola } from "../../catalog/fits/_parabola";
import { width95 } from "../../catalog/fits/_student";

/** The points of a fit and its curve with the 95% band of the curve, as they are drawn. */

export interface DataPoint {
  readonly x: number;
  readonly y: number;
}

export interface CurvePoint extends DataPoint {
  readonly low: number;
  readonly high: number;
}

export interface Curve {
  readonly points: readonly DataPoint[];
  /** From the first point to the last, along x. */
  readonly line: readonly CurvePoint[];
  /** The curve where a point is. */
  readonly at: (x: number) => CurvePoint;
  /** Both axes are logarithmic, as the fit was. */
  readonly logs: boolean;
}

/** Which axes a fit has; their titles are among the texts. */
export type Axes = "levels" | "changes" | "learning" | "bass";

/** So many steps look like a curve. */
const steps = 60;

/** The numbers of a range in their order; what stands empty at its end is none. */
const listOf = (raw: unknown): readonly number[] =>
  (Array.isArray(raw) ? (raw as Raw[]) : [raw])
    .flat()
    .filter((cell): cell is number => typeof cell === "number");

const pairs = (x: readonly number[], y: readonly number[]): DataPoint[] =>
  x.map((value, i) => ({ x: value, y: y[i]! }));

/** A curve along x, evenly spaced in what `across` makes of it. */
function drawn(points: readonly DataPoint[], at: (x: number) => CurvePoint, logs: boolean): Curve {
  const across = logs ? Math.log : (x: number) => x;
  const back = logs ? Math.exp : (x: number) => x;
  const from = points.reduce((low, { x }) => Math.min(low, x), Infinity);
  const to = points.reduce((high, { x }) => Math.max(high, x), -Infinity);
  const step = (across(to) - across(from)) / steps;
  const line = Array.from({ length: steps + 1 }, (_, k) =>
    at(k === 0 ? from : k === steps ? to : back(across(from) + k * step)),
  );
  return { points, line, at, logs };
}

/** A straight line, in logarithms where `logs`: se(x)^2 = se(slope)^2 (spread/n + (x - mean)^2). */
function straight(x: readonly number[], y: readonly number[], logs: boolean): Curve {
  const inFit = logs ? Math.log : (value: number) => value;
  const shown = logs ? Math.exp : (value: number) => value;
  const across = x.map(inFit);
  const { slope, slopeError, constant, count } = fitLine(across, y.map(inFit), "x");
  const width = width95(count - 2);
  const mean = across.reduce((sum, value) => sum + value, 0) / count;
  const spread = across.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (here: number): CurvePoint => {
    const u = inFit(here);
    const middle = constant + slope * u;
    const half = width * slopeError * Math.sqrt(spread / count + (u - mean) ** 2);
    return { x: here, y: shown(middle), low: shown(middle - half), high: shown(middle + half) };
  };
  return drawn(pairs(x, y), at, logs);
}

/** Bass's parabola over the adopters so far, in units of all of them as FITBASS fits it. */
function parabola(adopters: readonly number[]): Curve {
  const unit = adopters.reduce((sum, value) => sum + value, 0);
  let reached = 0;
  const before = adopters.map((value) => (reached += value) - value);
  const { coefficients, covariance } = fitParabola(
    before.map((value) => value / unit),
    adopters.map((value) => value / unit),
  );
  const width = width95(adopters.length - 3);
  const at = (here: number): CurvePoint => {
    const u = here / unit;
    const terms = [1, u, u * u];
    const sum = (of: (i: number) => number) =>
      terms.reduce((all, term, i) => all + term * of(i), 0);
    const middle = sum((i) => coefficients[i]!);
    const half =
      width *
      Math.sqrt(
        Math.max(
          0,
          sum((i) => sum((j) => covariance[i]![j]!)),
        ),
      );
    return {
      x: here,
      y: middle * unit,
      low: (middle - half) * unit,
      high: (middle + half) * unit,
    };
  };
  return drawn(pairs(before, adopters), at, false);
}

const logChanges = (list: readonly number[]) =>
  list.slice(1).map((value, i) => Math.log(value / list[i]!));

/** What a fit's function was called with, drawn. For data that it takes. */
export function curveOf(name: string, args: readonly unknown[]): { curve: Curve; axes: Axes } {
  const [first, second] = args.map(listOf);
  if (name === "FITBASS") return { curve: parabola(first!), axes: "bass" };
  if (name === "FITLEARNING") return { curve: straight(first!, second!, true), axes: "learning" };
  if (args[2] !== "changes") return { curve: straight(first!, second!, true), axes: "levels" };
  return { curve: straight(logChanges(first!), logChanges(second!), false), axes: "changes" };
}
