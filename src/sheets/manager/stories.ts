import { cell, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import type { PlanFormula } from "../plan";
import { managerAt, type Column, notThisLines, storyLines, top } from "./columns";

/** Rows from one story to the next: its title, its lines and one of air. */
export const stride = storyLines + notThisLines + 2;

/** The rows of a story but for the one of air: its title and its lines. */
export const slotLines = ({ title, story, notThis }: Column): string[] => {
  const filled = (lines: readonly string[], count: number) =>
    Array.from({ length: count }, (_, k) => lines[k] ?? "");
  return [title, ...filled(story, storyLines), ...filled(notThis, notThisLines)];
};

/** All stories below one another. Returns the first row below. */
export function putStories(builder: SheetBuilder, row: number, columns: readonly Column[]): number {
  columns.forEach(({ title, story, notThis }, k) => {
    const first = row + k * stride;
    builder.put(first, managerAt.label, [[title]], "subtitle");
    builder.lines(first + 1, managerAt.label, story, "rowHeader");
    builder.lines(first + 1 + storyLines, managerAt.label, notThis, "note");
  });
  return row + columns.length * stride;
}

/** The lines of the story in use, above the table. */
export function putStoryInUse(
  builder: SheetBuilder,
  stories: number,
  columns: readonly Column[],
): void {
  const all = range(
    { row: stories, column: managerAt.label, rows: columns.length * stride, columns: 1 },
    "both",
  );
  const lines = Array.from({ length: storyLines + notThisLines }, (_, k): [PlanFormula] => [
    formula(`INDEX(${all},(a_column-1)*${stride}+${k + 2})&""`),
  ]);
  builder.put(top.story, managerAt.label, lines.slice(0, storyLines), "rowHeader");
  builder.put(top.story + storyLines, managerAt.label, lines.slice(storyLines), "note");
}

/** Where each line of the story in use stands. */
export const storyCells = (kind: "story" | "notThis"): string[] =>
  Array.from({ length: kind === "story" ? storyLines : notThisLines }, (_, k) =>
    cell(top.story + (kind === "story" ? k : storyLines + k), managerAt.label, "both"),
  );
