import { texts } from "../texts";
import { amount, difference } from "./amount";
import type { EdgeFigure, Figures, Push } from "./figures";
import { nodeKeys, nodes, type NodeKey } from "./nodes";
import { boundsOf, type ChainLayout, left, topOf } from "./places";
import { before, corners, arrowHead, type Point, rounded } from "./route";

/** The picture as plain shapes, for the pane and for a file alike. */

/** What a shape is for; the pane gives it a colour of its theme, a file one that is fixed. */
export type Tone = "paper" | "card" | "rim" | "text" | "quiet" | "raises" | "lowers";

export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: Tone;
      readonly stroke: Tone;
      readonly thick: number;
    }
  | {
      readonly kind: "line";
      readonly path: string;
      readonly stroke: Tone;
      readonly thick: number;
      readonly dashed: boolean;
    }
  | { readonly kind: "head"; readonly points: string; readonly fill: Tone }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly fill: Tone;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: "start" | "middle" | "end";
    };

const pushed = { "1": "raises", "0": "quiet", "-1": "lowers" } as const;
export const toneOf = (push: Push): Tone => pushed[`${push}`];

const thickness: readonly number[] = [1, 1.5, 2.25, 3.5];

const text = (
  x: number,
  y: number,
  words: string,
  fill: Tone,
  { size = 11, bold = false, anchor = "start" as "start" | "middle" | "end" } = {},
): Shape => ({ kind: "text", x, y, text: words, fill, size, bold, anchor });

const sign = { "1": "+", "0": "", "-1": "−" } as const;

/** A plus or a minus on a disk of the paper's colour, at a point of its arrow. */
const badge = (x: number, y: number, push: 1 | -1): readonly Shape[] => [
  {
    kind: "box",
    x: x - 6,
    y: y - 6,
    width: 12,
    height: 12,
    radius: 6,
    fill: "paper",
    stroke: toneOf(push),
    thick: 1,
  },
  text(x, y + 4, sign[`${push}`], toneOf(push), { size: 12, bold: true, anchor: "middle" }),
];

/** How far before its tip an arrow bears its sign: clear of both ends, where it is that long. */
const badgeAt = (points: readonly Point[]) =>
  points.length === 2 && Math.abs(points[1]![0] - points[0]![0]) > 0.5 ? 13 : 15;

function arrow(layout: ChainLayout, { edge, push, size }: EdgeFigure): readonly Shape[] {
  const route = layout.routes[`${edge.from}-${edge.to}`]!;
  const points = corners(boundsOf(layout, edge.from), boundsOf(layout, edge.to), route);
  const tone = push === 0 ? "rim" : toneOf(push);
  const thick = thickness[size]!;
  const [tip, ...back] = arrowHead(points, 5 + thick);
  const [x, y] = before(points, badgeAt(points));
  // The line ends inside the head, so that a thick one does not stick out at its tip.
  const line = [...points.slice(0, -1), before(points, 4)];
  return [
    { kind: "line", path: rounded(line), stroke: tone, thick, dashed: edge.lagged },
    {
      kind: "head",
      points: [tip, ...back].map((point) => point.map((at) => at.toFixed(1)).join(",")).join(" "),
      fill: tone,
    },
    ...(push === 0 ? [] : badge(x, y, push)),
  ];
}

const rims: readonly number[] = [1, 1.5, 2, 3];
const padding = 8;

function card(layout: ChainLayout, key: NodeKey, figures: Figures): readonly Shape[] {
  const { value, difference: moved, size, own } = figures.nodes[key];
  const { measure } = nodes[key];
  const area = boundsOf(layout, key);
  const push = size === 0 ? 0 : moved > 0 ? 1 : -1;
  const right = area.x + area.width - padding;
  const [shown, apart] = [amount(value, measure), difference(moved, measure)];
  // What was nothing has moved by as much as it is: said once where there is no room for both.
  const fits = 7.4 * shown.length + 5.8 * apart.length < area.width - 2 * padding;
  const says = push === 0 ? texts.chain.same : shown === apart && !fits ? "" : apart;
  return [
    {
      kind: "box",
      ...area,
      radius: 6,
      fill: "card",
      stroke: push === 0 ? "rim" : toneOf(push),
      thick: rims[size]!,
    },
    text(area.x + padding, area.y + 17, texts.chain.short[key], "quiet"),
    text(area.x + padding, area.y + 35, shown, "text", { size: 13, bold: true }),
    ...(says ? [text(right, area.y + 35, says, toneOf(push), { anchor: "end" })] : []),
    // No arrow bears what its own assumptions do.
    ...(own === 0 ? [] : badge(area.x + 1, area.y + 1, own)),
  ];
}

function legend({ legend: [column, row] }: ChainLayout): readonly Shape[] {
  const x = left(column);
  const y = topOf(row);
  const words = texts.chain.legend;
  const dash = (at: number, thick: number, dashed: boolean): Shape => ({
    kind: "line",
    path: `M${x} ${at}L${x + 14} ${at}`,
    stroke: "quiet",
    thick,
    dashed,
  });
  const frame = { kind: "box", stroke: "quiet", thick: 1 } as const;
  return [
    ...badge(x + 7, y + 2, 1),
    text(x + 20, y + 6, words.raises, "quiet"),
    ...badge(x + 7, y + 17, -1),
    text(x + 20, y + 21, words.lowers, "quiet"),
    dash(y + 32, thickness[3]!, false),
    text(x + 20, y + 36, words.thick, "quiet"),
    dash(y + 47, 1.5, true),
    text(x + 20, y + 51, words.lagged, "quiet"),
    { ...frame, x: x + 4, y: y + 58, width: 10, height: 9, radius: 2, fill: "card" },
    { ...frame, x: x, y: y + 54, width: 8, height: 8, radius: 4, fill: "paper" },
    text(x + 20, y + 66, words.own, "quiet"),
  ];
}

/** Arrows first, so that nodes lie over their ends; the quiet ones below those that say something. */
export function shapesOf(layout: ChainLayout, figures: Figures): readonly Shape[] {
  const bySize = [...figures.edges].sort((a, b) => a.size - b.size);
  return [
    ...bySize.flatMap((figure) => arrow(layout, figure)),
    ...nodeKeys.flatMap((key) => card(layout, key, figures)),
    ...legend(layout),
  ];
}
