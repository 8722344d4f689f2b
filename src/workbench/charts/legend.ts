import { type ChartData, isSeen } from "./chartData";
import { keyOf } from "./seriesLook";
import {
  type Box,
  groupShape,
  label,
  lineHeight,
  type SvgShape,
  shortened,
  widthOf,
} from "./shapes";

interface Entry {
  /** Of the series among all of the chart. */
  readonly index: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const keyWidth = 28;
const gap = 14;

/** Where the entries of a legend stand, from 0 on, and how much room they need. */
export interface Legend {
  readonly entries: readonly Entry[];
  readonly width: number;
  readonly height: number;
}

/** The names, with a word about the axis where there are two and the name does not speak of it. */
export function seriesNames({ series }: ChartData): string[] {
  const mixed =
    series.some(({ secondary }) => secondary) && series.some(({ secondary }) => !secondary);
  return series.map(({ name, secondary }) =>
    mixed && secondary && !/\bright\b/i.test(name) ? `${name} (right)` : name,
  );
}

/** In rows as wide as the room, or one below the other at a side. */
export function legendOf(data: ChartData, room: number): Legend {
  const names = seriesNames(data);
  if (data.legend === "none") return { entries: [], width: 0, height: 0 };
  const atSide = data.legend === "left" || data.legend === "right";
  const most = atSide ? room * 0.35 : room;
  const entries: Entry[] = [];
  let x = 0;
  let row = 0;
  let width = 0;
  for (const [index, full] of names.entries()) {
    if (!isSeen(data.series[index]!) || data.series[index]!.unnamed) continue;
    const name = shortened(full, most - keyWidth);
    const needed = keyWidth + widthOf(name);
    if (entries.length > 0 && (atSide || x + needed > most)) {
      x = 0;
      row++;
    }
    entries.push({ index, name, x, y: row * lineHeight });
    width = Math.max(width, x + needed);
    x += needed + gap;
  }
  return { entries, width, height: (row + 1) * lineHeight };
}

export function drawLegend(data: ChartData, { entries }: Legend, at: Box): SvgShape {
  return groupShape(
    "legend",
    entries.flatMap(({ index, name, x, y }) => [
      keyOf(data.series[index]!, index, at.left + x, at.top + y + lineHeight / 2),
      label(name, at.left + x + keyWidth, at.top + y + lineHeight / 2 + 4),
    ]),
  );
}
