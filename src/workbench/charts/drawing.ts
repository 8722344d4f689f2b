import { axisLabels, drawAxes, labelGap, sideWidth, widest } from "./axes";
import { type ChartData, isEdgeToEdge, isHorizontal } from "./chartData";
import { drawEndLabels } from "./endLabels";
import { drawLegend, type Legend, legendOf } from "./legend";
import { drawMarks } from "./marks";
import { type PlotArea, plotOf, type Scales, scalesOf } from "./plot";
import {
  type Box,
  bottom,
  groupShape,
  label,
  lineHeight,
  type SvgShape,
  sizes,
  wrapped,
} from "./shapes";

/** A chart drawn, and where its categories lie for those who point at it. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly shape: SvgShape;
  /** Undefined where nothing is drawn that could be pointed at. */
  readonly plot?: PlotArea;
}

const edge = 12;

/** Draws a chart into so many pixels. */
export function draw(data: ChartData, width: number, height: number): ChartDrawing {
  const titleLines = wrapped(data.title, width - 2 * edge, sizes.title, 2);
  const title = titleLines.map((text, k) =>
    label(text, edge, edge + 12 + k * 17, "start", "title"),
  );
  const top = edge + titleLines.length * 17 + (titleLines.length > 0 ? 8 : 0);
  const room: Box = { left: edge, top, width: width - 2 * edge, height: height - top - edge };
  const nothing = data.unknownKind
    ? `The workbench does not draw charts of the kind ${data.unknownKind}.`
    : data.series.every(({ values }) => values.every((value) => value === null))
      ? "There are no numbers to draw."
      : undefined;
  if (nothing) {
    const lines = wrapped(nothing, room.width, sizes.label, 3);
    const notes = lines.map((text, k) => label(text, edge, top + 14 + k * lineHeight));
    return { width, height, shape: groupShape("drawing", [...title, ...notes]) };
  }
  const legend = legendOf(data, room.width);
  const places = around(data.legend, legend, room);
  const captions = captionsOf(data, places.rest);
  const { plot, scales, labels } = fitted(data, captions.rest);
  const axes = drawAxes(data, plot, scales, labels);
  const shape = groupShape("drawing", [
    ...title,
    ...captions.shapes,
    axes.below,
    ...drawMarks(data, plot),
    axes.above,
    drawEndLabels(data, plot),
    drawLegend(data, legend, places.legend),
  ]);
  return { width, height, shape, plot };
}

/** The legend's place at its side of the room, and what is left. */
function around(
  side: ChartData["legend"],
  { width, height }: Legend,
  room: Box,
): { legend: Box; rest: Box } {
  const gap = 8;
  switch (side) {
    case "none":
      return { legend: room, rest: room };
    case "top":
      return {
        legend: room,
        rest: { ...room, top: room.top + height + gap, height: room.height - height - gap },
      };
    case "bottom":
      return {
        legend: { ...room, top: bottom(room) - height, height },
        rest: { ...room, height: room.height - height - gap },
      };
    case "left":
      return {
        legend: room,
        rest: { ...room, left: room.left + width + gap, width: room.width - width - gap },
      };
    case "right":
      return {
        legend: { ...room, left: room.left + room.width - width, width },
        rest: { ...room, width: room.width - width - gap },
      };
  }
}

/** Titles of axes: that of the upright axis stands above it, where it can be read without tilting the head. */
function captionsOf(data: ChartData, room: Box): { shapes: SvgShape[]; rest: Box } {
  const lying = isHorizontal(data);
  const upright = lying ? data.categoryTitle : data.axis.title;
  const below = lying ? data.axis.title : data.categoryTitle;
  const shapes: SvgShape[] = [];
  let { top, height } = room;
  if (upright) {
    shapes.push(label(upright, room.left, top + 11, "start", "caption"));
    top += lineHeight + 4;
    height -= lineHeight + 4;
  }
  if (below) {
    const middle = room.left + room.width / 2;
    shapes.push(label(below, middle, top + height - 4, "middle", "caption"));
    height -= lineHeight;
  }
  return { shapes, rest: { ...room, top, height } };
}

/** The plot is what the labels leave; how wide those are depends on the scales, and these on the height alone. */
function fitted(data: ChartData, room: Box) {
  const lying = isHorizontal(data);
  const belowAxis = 20;
  // Half of the upmost label stands above its tick.
  const top = room.top + 5;
  const height = Math.max(20, room.height - 5 - belowAxis);
  const scales: Scales = scalesOf(data, lying ? room.width * 0.7 : height);
  const labels = axisLabels(data, scales);
  const beside = lying ? sideWidth(data.categories, room.width) : widest(labels.left);
  const left = room.left + (beside > 0 ? beside + labelGap : 0);
  const ticks = labels.right.length > 0 ? widest(labels.right) + labelGap : 4;
  // The last label may reach beyond the plot: half of it does where it stands below its edge.
  const overhang = lying
    ? widest(labels.left) / 2
    : isEdgeToEdge(data)
      ? widest(data.categories.slice(-1)) / 2
      : 0;
  const after = Math.max(ticks, overhang);
  const width = Math.max(20, room.left + room.width - left - after);
  return { plot: plotOf(data, { left, top, width, height }, scales, beside), scales, labels };
}
