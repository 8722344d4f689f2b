import { cell, range } from "../address";
import { formula, type SheetBuilder } from "../builder";
import type { Formula } from "../plan";
import { wrapped } from "../text";
import { at, presets, titles, top } from "./columns";

const words = [
  {
    story: wrapped(
      "Your own assumptions: the blue column of this sheet. It begins as the scenario without a shock; copy another column over it to begin from that.",
    ),
    notThis: [] as string[],
  },
  ...presets.map(({ story, notThis }) => ({ story: wrapped(story), notThis: wrapped(notThis) })),
];

const most = (kind: "story" | "notThis") => Math.max(...words.map((word) => word[kind].length));

/** How many lines the story in use may fill, and what it is not. */
export const storyLines = most("story");
export const notThisLines = most("notThis");

/** Rows from one story to the next: its title, its lines and one of air. */
const stride = storyLines + notThisLines + 2;

/** All stories below one another. Returns the first row below. */
export function putStories(builder: SheetBuilder, row: number): number {
  words.forEach(({ story, notThis }, k) => {
    const first = row + k * stride;
    builder.put(first, at.label, [[titles[k]!]], "subtitle");
    builder.lines(first + 1, at.label, story, "rowHeader");
    builder.lines(first + 1 + storyLines, at.label, notThis, "note");
  });
  return row + words.length * stride;
}

/** The lines of the story in use, above the table. */
export function putStoryInUse(builder: SheetBuilder, stories: number): void {
  const all = range(
    { row: stories, column: at.label, rows: words.length * stride, columns: 1 },
    "both",
  );
  const lines = Array.from({ length: storyLines + notThisLines }, (_, k): [Formula] => [
    formula(`INDEX(${all},(a_column-1)*${stride}+${k + 2})&""`),
  ]);
  builder.put(top.story, at.label, lines.slice(0, storyLines), "rowHeader");
  builder.put(top.story + storyLines, at.label, lines.slice(storyLines), "note");
}

/** Where each line of the story in use stands. */
export const storyCells = (kind: "story" | "notThis"): string[] =>
  Array.from({ length: most(kind) }, (_, k) =>
    cell(top.story + (kind === "story" ? k : storyLines + k), at.label, "both"),
  );
