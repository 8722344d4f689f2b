import { scaleBand, scaleLinear } from "d3-scale";
import { type ChartData, isEdgeToEdge, isHorizontal, stackOf, drawnTop } from "./chartData";
import { type Box, bottom, right } from "./shapes";
import { alignedScale, type ScaleWishes, type ValueScale, valueScale } from "./valueAxis";

/** The value axes of a chart. */
export interface Scales {
  readonly left: ValueScale;
  /** Where a series is measured there. */
  readonly right?: ValueScale;
}

/** The place of everything in the area between the axes. */
export interface PlotArea {
  readonly box: Box;
  /** Room for the labels at its left. */
  readonly beside: number;
  readonly horizontal: boolean;
  /** Where a value lies along its axis. */
  readonly at: (value: number, secondary: boolean) => number;
  /** Where a value of zero lies, or the end of the axis that is nearest to it. */
  readonly base: (secondary: boolean) => number;
  /** The middle of a category. */
  readonly middle: (category: number) => number;
  /** From one category to the next. */
  readonly step: number;
  /** Room for the columns of a category. */
  readonly band: number;
}

/** What the values at the ends of overlaid bars take of their axis, on either side. */
const roomForValues = 0.12;

const finite = (value: number | null): value is number => value !== null;

/** The values, and those at which an axis ends that has room for what stands at the ends of lying bars. */
function withRoom(series: ChartData["series"], values: readonly number[]): readonly number[] {
  if (values.length === 0 || !series.some(({ overlaid }) => overlaid)) return values;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low) * roomForValues;
  return [...values, ...(low < 0 ? [low - room] : []), ...(high > 0 ? [high + room] : [])];
}

/** @param length of the value axes in pixels */
export function scalesOf(data: ChartData, length: number): Scales {
  const { series, axis } = data;
  const stack = data.stacked ? stackOf(data) : undefined;
  const members = (
    secondary: boolean,
  ): [readonly number[], Pick<ScaleWishes, "fromZero" | "steps">] => {
    const own = series.filter((item) => item.secondary === secondary);
    const fromZero = own.some(({ kind }) => kind !== "line");
    return [
      withRoom(
        own,
        own.flatMap((item) =>
          stack && item.kind === "column"
            ? stack[series.indexOf(item)]!.map(([, to]) => to)
            : item.values.map((_, k) => drawnTop(item, k)).filter(finite),
        ),
      ),
      { fromZero, steps: Math.max(2, Math.min(8, Math.round(length / 55))) },
    ];
  };
  const { minimum, maximum, unit } = axis;
  const [leftValues, leftWishes] = members(false);
  const left = valueScale(leftValues, { ...leftWishes, minimum, maximum, unit });
  if (!series.some(({ secondary }) => secondary)) return { left };
  const [rightValues, rightWishes] = members(true);
  // An axis that measures nothing gives no ticks to keep to.
  if (!series.some(({ secondary }) => !secondary))
    return { left, right: valueScale(rightValues, rightWishes) };
  return { left, right: alignedScale(rightValues, left, rightWishes) };
}

/** @param beside room for the labels at the left of the plot */
export function plotOf(data: ChartData, box: Box, scales: Scales, beside: number): PlotArea {
  const horizontal = isHorizontal(data);
  const onTicks = isEdgeToEdge(data);
  const count = Math.max(1, data.categories.length);
  // Bars run upwards, as in Excel.
  const along: [number, number] = horizontal ? [bottom(box), box.top] : [box.left, right(box)];
  const across: [number, number] = horizontal ? [box.left, right(box)] : [bottom(box), box.top];
  const indices = Array.from({ length: count }, (_category, k) => k);
  const bands = scaleBand<number>()
    .domain(indices)
    .paddingInner(0.4)
    .paddingOuter(0.2)
    .range(along);
  const edges = scaleLinear()
    .domain([0, Math.max(1, count - 1)])
    .range(along);
  const axisOf = ({ minimum, maximum }: ValueScale) =>
    scaleLinear().domain([minimum, maximum]).range(across);
  const axes = { left: axisOf(scales.left), right: axisOf(scales.right ?? scales.left) };
  const at = (value: number, secondary: boolean) => (secondary ? axes.right : axes.left)(value);
  const base = (secondary: boolean) => {
    const { minimum, maximum } = (secondary && scales.right) || scales.left;
    return at(Math.min(Math.max(0, minimum), maximum), secondary);
  };
  return {
    box,
    beside,
    horizontal,
    at,
    base,
    middle: (category) =>
      onTicks ? edges(category) : (bands(category) ?? 0) + bands.bandwidth() / 2,
    step: onTicks ? Math.abs(along[1] - along[0]) / Math.max(1, count - 1) : bands.step(),
    band: bands.bandwidth(),
  };
}
