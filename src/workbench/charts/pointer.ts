import type { ChartData } from "./chartData";
import type { PlotArea } from "./plot";
import { mark } from "./seriesLook";
import { bottom, groupShape, horizontal, right, type SvgShape, vertical } from "./shapes";

/** The category whose middle is nearest to a point of the drawing. */
export function categoryAt(data: ChartData, plot: PlotArea, x: number, y: number): number {
  const at = plot.horizontal ? y : x;
  let nearest = 0;
  data.categories.forEach((_category, k) => {
    if (Math.abs(plot.middle(k) - at) < Math.abs(plot.middle(nearest) - at)) nearest = k;
  });
  return nearest;
}

/** What shows in a chart which category is being read: a thin line through it, and its points. */
export function drawPointer(data: ChartData, plot: PlotArea, category: number): SvgShape {
  const { box } = plot;
  const middle = plot.middle(category);
  const points = data.series.flatMap((series, index) => {
    const value = series.values[category] ?? null;
    const isPoint = series.kind === "line" || (series.kind === "area" && !series.base);
    if (value === null || !isPoint) return [];
    return [mark(series, index, middle, plot.at(value, series.secondary))];
  });
  const through = plot.horizontal
    ? horizontal(box.left, right(box), middle, "through")
    : vertical(middle, box.top, bottom(box), "through");
  return groupShape("pointer", [through, ...points]);
}
