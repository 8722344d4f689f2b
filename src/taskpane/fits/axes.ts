import { scaleLinear, scaleLog } from "d3-scale";
import type { Curve } from "./curves";

/** A scale of either kind, as far as a drawing needs it. */
export interface Scale {
  (value: number): number;
  readonly shownTicks: readonly number[];
}

/** Ticks of a logarithmic axis: powers of ten, and steps between them where there are few. */
function logTicks(all: readonly number[], most: number): readonly number[] {
  const leads = (...wanted: number[]) =>
    all.filter((tick) => wanted.includes(Number(tick.toExponential()[0])));
  return [all, leads(1, 2, 5), leads(1, 3)].find((ticks) => ticks.length <= most) ?? leads(1);
}

/** An axis over some values, from one pixel to another. */
export function scaleOver(
  values: readonly number[],
  range: readonly [number, number],
  logs: boolean,
  most: number,
): Scale {
  const ends = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as [number, number],
    [Infinity, -Infinity] as [number, number],
  );
  const made = (logs ? scaleLog() : scaleLinear()).domain(ends).range(range).nice();
  const ticks = logs ? logTicks(made.ticks(), most) : made.ticks(most);
  return Object.assign((value: number) => made(value), { shownTicks: ticks });
}

/** More points than this are no easier to see, and take time to draw. */
export const mostPoints = 500;

/** Points to be drawn: all, or so many of them from first to last. */
export const drawnPoints = ({ points }: Curve) =>
  points.length <= mostPoints
    ? points
    : Array.from(
        { length: mostPoints },
        (_, k) => points[Math.round((k * (points.length - 1)) / (mostPoints - 1))]!,
      );
