import { area, curveMonotoneX, line } from "d3-shape";
import { type ChartData, isSeen, type SeriesData, stackOf, drawnTop } from "./chartData";
import { reading } from "./numberFormat";
import type { PlotArea } from "./plot";
import { look, mark } from "./seriesLook";
import { groupShape, label, pathShape, type SvgShape, tidy } from "./shapes";

/** A value and where it lies; without a place where there is no value. */
interface Point {
  readonly x: number;
  readonly y: number;
  /** Where an area begins. */
  readonly from: number;
  readonly present: boolean;
}

/** Everything that stands for values: areas below columns below lines, as Excel lays them. */
export function drawMarks(data: ChartData, plot: PlotArea): SvgShape[] {
  const numbered = data.series.map((series, index) => ({ series, index }));
  const of = (...kinds: SeriesData["kind"][]) =>
    numbered.filter(({ series }) => kinds.includes(series.kind));
  const columns = of("column", "bar");
  const stack = data.stacked ? stackOf(data) : undefined;
  return [
    ...of("area")
      .filter(({ series }) => isSeen(series))
      .map(({ series, index }) => drawArea(series, index, plot, data)),
    ...columns.map(({ series, index }, place) =>
      stack
        ? drawColumns(series, index, plot, 0, 1, stack[index])
        : series.overlaid
          ? drawColumns(series, index, plot, 0, 1)
          : drawColumns(series, index, plot, place, columns.length),
    ),
    ...of("line").map(({ series, index }) => drawLine(series, index, plot, data)),
  ];
}

/** The points of a series in the order of the categories. */
function pointsOf(series: SeriesData, plot: PlotArea, joined: boolean): Point[] {
  const { values, base, secondary } = series;
  const points = values.map((_, k) => {
    const top = drawnTop(series, k);
    return {
      x: plot.middle(k),
      y: top === null ? 0 : plot.at(top, secondary),
      from: base ? plot.at(base[k]!, secondary) : plot.base(secondary),
      present: top !== null,
    };
  });
  return joined ? points.filter(({ present }) => present) : points;
}

function drawLine(
  series: SeriesData,
  index: number,
  plot: PlotArea,
  { joined }: ChartData,
): SvgShape {
  const points = pointsOf(series, plot, joined);
  const shape = line<Point>()
    .defined(({ present }) => present)
    .x(({ x }) => x)
    .y(({ y }) => y)
    .digits(1);
  if (series.smooth) shape.curve(curveMonotoneX);
  const last = points.findLastIndex(({ present }) => present);
  const there = (k: number) => points[k]?.present ?? false;
  // A point between two gaps has no line to be seen by.
  const marked = points.filter(
    ({ present }, k) =>
      present && (series.marked || k === last || (!there(k - 1) && !there(k + 1))),
  );
  return groupShape("line-series", [
    pathShape(shape(points) ?? "", look(series, index, "line")),
    ...marked.map(({ x, y }) => mark(series, index, x, y)),
  ]);
}

function drawArea(
  series: SeriesData,
  index: number,
  plot: PlotArea,
  { joined }: ChartData,
): SvgShape {
  const points = pointsOf(series, plot, joined);
  const shape = area<Point>()
    .defined(({ present }) => present)
    .x(({ x }) => x)
    .y0(({ from }) => from)
    .y1(({ y }) => y)
    .digits(1);
  // The edge of a band says no more than its colour.
  if (series.base)
    return groupShape("area-series", [pathShape(shape(points) ?? "", look(series, index, "band"))]);
  const edge = line<Point>()
    .defined(({ present }) => present)
    .x(({ x }) => x)
    .y(({ y }) => y)
    .digits(1);
  return groupShape("area-series", [
    pathShape(shape(points) ?? "", look(series, index, "area")),
    pathShape(edge(points) ?? "", look(series, index, "line")),
  ]);
}

/** Columns, or bars where they lie: side by side, each from zero, or on one another. */
function drawColumns(
  { values, ...series }: SeriesData,
  index: number,
  plot: PlotArea,
  place: number,
  members: number,
  stack?: readonly (readonly [from: number, to: number])[],
): SvgShape {
  const width = plot.band / members;
  const zero = plot.base(series.secondary);
  const along = (value: number) => plot.at(value, series.secondary);
  const rects = values.flatMap((value, k): SvgShape[] => {
    if (value === null) return [];
    const start = stack ? along(stack[k]![0]) : zero;
    const end = along(stack ? stack[k]![1] : value);
    // Bars run upwards, and so do the members of a category.
    const offset = plot.horizontal ? members - 1 - place : place;
    const from = plot.middle(k) - plot.band / 2 + offset * width;
    const beside = { from: tidy(from), size: tidy(Math.max(1, width - 1)) };
    const across = { from: tidy(Math.min(start, end)), size: tidy(Math.abs(end - start)) };
    const [x, y] = plot.horizontal ? [across, beside] : [beside, across];
    const box = { x: x.from, width: x.size, y: y.from, height: y.size };
    const rect: SvgShape = { tag: "rect", attributes: { ...look(series, index, "block"), ...box } };
    if (!series.overlaid || value === 0) return [rect];
    const text = reading(value, series.format);
    return plot.horizontal
      ? [
          rect,
          label(
            text,
            end + (end < zero ? -4 : 4),
            from + width / 2 + 4,
            end < zero ? "end" : "start",
          ),
        ]
      : [rect, label(text, from + width / 2, end + (end > zero ? 12 : -4), "middle")];
  });
  return groupShape("column-series", rects);
}
