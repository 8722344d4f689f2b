import type { ChartData } from "./chartData";
import { reading } from "./numberFormat";
import type { PlotArea } from "./plot";
import { look } from "./seriesLook";
import { bottom, groupShape, label, right, type SvgShape, widthOf } from "./shapes";

/** With more lines than this their labels would only be in each other's way. */
const mostLines = 4;
const height = 13;

/** The last value of each line, at its end: above it, below it where that is taken, nowhere where both are. */
export function drawEndLabels(data: ChartData, plot: PlotArea): SvgShape {
  const lines = data.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.kind === "line");
  if (lines.length > mostLines || lines.length < data.series.filter(({ base }) => !base).length)
    return groupShape("ends", []);
  const ends = lines.flatMap(({ series, index }) => {
    const last = series.values.findLastIndex((value) => value !== null);
    const value = series.values[last];
    if (value === undefined || value === null) return [];
    const text = reading(value, series.format);
    return [{ series, index, text, x: plot.middle(last), y: plot.at(value, series.secondary) }];
  });
  const taken: number[] = [];
  const shapes = ends
    .sort((a, b) => a.y - b.y)
    .flatMap(({ series, index, text, x, y }) => {
      const free = (at: number) =>
        at - height > plot.box.top - 6 &&
        at < bottom(plot.box) - 1 &&
        taken.every((other) => Math.abs(other - at) >= height) &&
        ends.every((end) => Math.abs(end.y - (at - 4)) > 7);
      const at = [y - 8, y + 17].find(free);
      if (at === undefined) return [];
      taken.push(at);
      const edge = Math.min(x + widthOf(text) / 2, right(plot.box) - 2);
      const { attributes, ...rest } = label(text, edge, at, "end");
      return [{ ...rest, attributes: { ...attributes, ...look(series, index, "end") } }];
    });
  return groupShape("ends", shapes);
}
