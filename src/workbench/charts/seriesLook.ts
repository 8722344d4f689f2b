import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle } from "d3-shape";
import { usualColor } from "../xlsx/chartLook";
import type { SeriesData } from "./chartData";
import { groupShape, pathShape, type SvgShape, tidy } from "./shapes";

/** So many colours are told apart; then they begin again. They stand in charts.css, for both themes. */
export const palette = 6;

/** Series differ by the shape of their marks too, for those who see no colours and for print in grey. */
const marks = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond2];

const dashes: Readonly<Record<string, string>> = {
  Continuous: "none",
  Dash: "7 4",
  DashDot: "8 3 2 3",
  Dot: "2 3",
};

/** The first of Excel's own colours is too dark for a dark theme, which has another in its place. */
const inTheme = (color: string): string => (color === usualColor(0) ? "var(--series-0)" : color);

/** The class that gives a series its colour and dashes, or those that the chart's maker has chosen. */
export function look(
  { color, dash = "" }: Pick<SeriesData, "color" | "dash">,
  index: number,
  name: string,
): Record<string, string> {
  const style = [
    color && `--series: ${inTheme(color)}`,
    name === "line" && dashes[dash] && `stroke-dasharray: ${dashes[dash]}`,
  ].filter(Boolean);
  return {
    class: `${name} series-${index % palette}`,
    ...(style.length > 0 && { style: style.join("; ") }),
  };
}

/** A mark at a point. */
export function mark(series: SeriesData, index: number, x: number, y: number): SvgShape {
  const d = symbol(marks[index % marks.length], 34)() ?? "";
  return pathShape(d, {
    ...look(series, index, "mark"),
    transform: `translate(${tidy(x)},${tidy(y)})`,
  });
}

/** What stands before a name in the legend. */
export function keyOf(series: SeriesData, index: number, x: number, y: number): SvgShape {
  if (series.kind !== "line")
    return pathShape(
      `M${tidy(x + 2)},${tidy(y - 4)}h12v8h-12z`,
      look(series, index, series.base ? "band" : "block"),
    );
  return groupShape("key", [
    pathShape(`M${tidy(x)},${tidy(y)}h22`, look(series, index, "line")),
    mark(series, index, x + 11, y),
  ]);
}
