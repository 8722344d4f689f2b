import { parseA1, splitSheet } from "../../a1";
import type { Chart, ChartPart } from "./kept";
import type { Grid, Rect } from "./grid";

/** The titles of a chart and its axes: each a text, or the cell that it takes its text from. */

export const titlesOf = ({ part }: Chart): readonly ChartPart[] =>
  [part, part.parts.Axes?.parts.CategoryAxis, part.parts.Axes?.parts.ValueAxis].flatMap(
    (owner) => owner?.parts.Title ?? [],
  );

/** The cell of a title; found by its formula once, and then it moves as cells do. */
export function titleCell(title: ChartPart | undefined, grid: Grid): Rect | undefined {
  const formula = title?.values.Formula;
  if (title && typeof formula === "string") {
    const { sheet: named, rest } = splitSheet(formula.replace(/^=/, ""));
    const sheet = grid.sheets().find(({ name }) => name.toLowerCase() === named?.toLowerCase());
    const area = parseA1(rest);
    if (sheet && area) {
      title.cells = { Text: { sheet: sheet.id, ...area } };
      delete title.values.Formula;
    }
  }
  return title?.cells?.Text;
}

/** What a title says now. */
export function titleText(title: ChartPart | undefined, grid: Grid): string {
  const cell = titleCell(title, grid);
  const isThere = cell && grid.sheets().some(({ id }) => id === cell.sheet);
  const text = isThere ? grid.text(cell)[0]?.[0] : title?.values.Text;
  return typeof text === "string" ? text : "";
}
