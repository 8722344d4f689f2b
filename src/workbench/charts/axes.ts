import type { ChartData } from "./chartData";
import { tickLabels } from "./numberFormat";
import type { PlotArea, Scales } from "./plot";
import {
  bottom,
  groupShape,
  horizontal,
  label,
  right,
  type SvgShape,
  shortened,
  vertical,
  widthOf,
} from "./shapes";

/** The labels of the value axes. */
export interface AxisLabels {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Each axis counts in the format of the first series on it, unless the chart's maker wants another. */
export function axisLabels({ series, axis }: ChartData, scales: Scales): AxisLabels {
  const formatOn = (secondary: boolean) =>
    series.find((item) => item.secondary === secondary)?.format ?? "General";
  const hasLeft = axis.visible && series.some(({ secondary }) => !secondary);
  return {
    left: hasLeft ? tickLabels(scales.left.ticks, axis.format ?? formatOn(false)) : [],
    right: scales.right ? tickLabels(scales.right.ticks, formatOn(true)) : [],
  };
}

/** Space between an axis and its labels. */
export const labelGap = 6;

export const widest = (labels: readonly string[]): number =>
  labels.reduce((width, text) => Math.max(width, widthOf(text)), 0);

export function drawAxes(
  data: ChartData,
  plot: PlotArea,
  scales: Scales,
  labels: AxisLabels,
): { below: SvgShape; above: SvgShape } {
  return {
    below: groupShape("grid", gridlines(data, plot, scales)),
    above: groupShape("axes", [
      ...zeroLine(plot),
      ...(plot.horizontal ? lyingLabels(plot, scales, labels) : valueLabels(plot, scales, labels)),
      ...(plot.horizontal ? sideCategories(data, plot) : categoryLabels(data, plot)),
    ]),
  };
}

function gridlines({ axis, series }: ChartData, plot: PlotArea, { left, right: other }: Scales) {
  if (!axis.gridlines) return [];
  const secondary = other !== undefined && series.every((item) => item.secondary);
  const { ticks } = secondary ? other : left;
  return ticks.map((tick) => {
    const at = plot.at(tick, secondary);
    const { box } = plot;
    return plot.horizontal
      ? vertical(at, box.top, bottom(box), "gridline")
      : horizontal(box.left, right(box), at, "gridline");
  });
}

/** The one thin dark line of a chart: where its values are zero, or as near to that as the axis comes. */
function zeroLine(plot: PlotArea): SvgShape[] {
  const { box } = plot;
  const zero = plot.base(false);
  return [
    plot.horizontal
      ? vertical(zero, box.top, bottom(box), "zero")
      : horizontal(box.left, right(box), zero, "zero"),
  ];
}

function valueLabels(plot: PlotArea, scales: Scales, labels: AxisLabels): SvgShape[] {
  const { box } = plot;
  return [
    ...labels.left.map((text, k) =>
      label(text, box.left - labelGap, plot.at(scales.left.ticks[k]!, false) + 4, "end"),
    ),
    ...labels.right.map((text, k) =>
      label(text, right(box) + labelGap, plot.at(scales.right!.ticks[k]!, true) + 4, "start"),
    ),
  ];
}

const lyingLabels = (plot: PlotArea, scales: Scales, labels: AxisLabels): SvgShape[] =>
  labels.left.map((text, k) =>
    label(text, plot.at(scales.left.ticks[k]!, false), bottom(plot.box) + 15, "middle"),
  );

/** Below the plot, also where values are negative. As many as fit without touching each other. */
function categoryLabels({ categories }: ChartData, plot: PlotArea): SvgShape[] {
  const most = Math.max(plot.step - 6, 64);
  const texts = categories.map((text) => shortened(text, most));
  const every = Math.max(1, Math.ceil((widest(texts) + 10) / plot.step));
  return texts.flatMap((text, k) =>
    k % every ? [] : [label(text, plot.middle(k), bottom(plot.box) + 15, "middle")],
  );
}

function sideCategories({ categories }: ChartData, plot: PlotArea): SvgShape[] {
  const every = Math.max(1, Math.ceil(14 / plot.step));
  return categories.flatMap((text, k) =>
    k % every
      ? []
      : [label(shortened(text, plot.beside), plot.box.left - labelGap, plot.middle(k) + 4, "end")],
  );
}

/** Room for the categories beside lying bars, two fifths of the chart at most. */
export const sideWidth = (categories: readonly string[], width: number): number =>
  Math.min(Math.max(140, 0.4 * width), widest(categories) + 1);
