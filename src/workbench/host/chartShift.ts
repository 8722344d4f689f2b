import type { Area } from "../../a1";
import { titlesOf } from "./chartTitles";
import type { Chart } from "./kept";
import type { Rect } from "./grid";

/** Rows or columns that come or go. */
export interface SheetEdit {
  readonly sheet: string;
  readonly dimension: "rows" | "columns";
  readonly at: number;
  /** Negative where they go. */
  readonly count: number;
}

/** Where an area lies after an edit; undefined where nothing of it is left. */
export function shiftedArea<A extends Area>(
  area: A,
  { dimension, at, count }: SheetEdit,
): A | undefined {
  const start = dimension === "rows" ? area.row : area.column;
  const size = dimension === "rows" ? area.rows : area.columns;
  const moved = (edge: number) =>
    count > 0
      ? edge >= at
        ? edge + count
        : edge
      : edge - Math.min(Math.max(0, edge - at), -count);
  const from = moved(start);
  // An area grows by what comes between its first cell and its last.
  const left = count > 0 ? moved(start + size - 1) + 1 - from : moved(start + size) - from;
  if (left <= 0) return undefined;
  return dimension === "rows"
    ? { ...area, row: from, rows: left }
    : { ...area, column: from, columns: left };
}

/** Lets the charts of a sheet follow an edit, of their own sheet or of one that they show cells of. */
export function shiftCharts(sheet: string, charts: readonly Chart[], edit: SheetEdit): void {
  const follow = (rect: Rect | undefined) =>
    rect && rect.sheet === edit.sheet ? shiftedArea(rect, edit) : rect;
  for (const chart of charts) {
    chart.source = follow(chart.source) ?? chart.source;
    if (chart.place && sheet === edit.sheet)
      chart.place = shiftedArea(chart.place, edit) ?? { ...chart.place, rows: 1, columns: 1 };
    for (const title of titlesOf(chart))
      if (title.cells) title.cells = { Text: follow(title.cells.Text) };
    for (const series of chart.series)
      if (series.cells)
        series.cells = {
          Values: follow(series.cells.Values),
          XAxisValues: follow(series.cells.XAxisValues),
        };
  }
}
