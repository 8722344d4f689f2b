import {
  type Numbers,
  presetOn,
  scenario,
  scenarios,
  type Vintage,
  vintageName,
  vintages,
  vintageText,
} from "../../scenarios";
import type { OwnScenario } from "../../scenarios/own";
import { type Chosen, chosen } from "../../scenarios/ownChosen";
import type { Area } from "../plan";
import { chainLines, type AssumptionLine, satelliteLines } from "../scenario/assumptionLines";
import { wrapped } from "../text";

/** A scenario of the manager: a column of numbers, and a story below them. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** The preset whose sources stand behind its numbers, and as the sheet names it. */
  readonly preset: Chosen["preset"];
  readonly basedOn: string;
  /** When its numbers are of, 2026-11, or the name of the user's. */
  readonly of: string;
  readonly story: readonly string[];
  readonly notThis: readonly string[];
  readonly chain: readonly AssumptionLine[];
  readonly side: readonly AssumptionLine[];
  /** Free: the user's to fill on the sheet. Kept: a scenario that the workbook keeps. */
  readonly is: "free" | "preset" | "kept";
}

/** Where the columns of every manager begin, from A. */
export const managerAt = { label: 0, inUse: 1, unit: 2, low: 3, high: 4, key: 5, own: 6 } as const;

/** The rows at the top of the manager. */
export const top = {
  selected: 2,
  allPass: 3,
  key: 4,
  based: 5,
  of: 6,
  column: 7,
  story: 9,
} as const;

/** The rows at the head of the table, from the one of the titles. */
export const head = { titles: 0, keys: 1, bases: 2, of: 3, rows: 4 } as const;

/** The user's own column, which stands first, beside the baseline, as which it begins. */
const free = { key: "own", title: "Own" } as const;

/** Free columns at the end, for scenarios that are kept later. */
const reserved = 3;

/** Titles and keys of columns that no scenario has taken. */
export const isFree = (key: string): boolean => /^own\d?$/.test(key);

/** The vintage of a manager of which nothing else is said. */
export const newest: Vintage = vintages[vintages.length - 1]!;

/** As formulas name it; on numbers of the user's, which no formula knows, with these. */
export const listedAs = ({ key, name, on }: Chosen["preset"]): string =>
  on ? presetOn(key, on).key : name;

const column = (chosen: Chosen, is: Column["is"]): Column => ({
  key: chosen.key,
  title: chosen.title,
  preset: chosen.preset,
  basedOn: listedAs(chosen.preset),
  of: vintageName(chosen.preset),
  story: wrapped(chosen.story),
  notThis: wrapped(chosen.notThis),
  chain: chainLines(chosen.preset, chosen.changes, undefined, chosen.estimates),
  side: satelliteLines(chosen.preset, chosen.sideChanges, undefined, chosen.estimates),
  is,
});

/**
 * The presets on some numbers, the baseline first; one that does not admit a vintage in its natural one, as the pane shows
 * them.
 */
const presetColumns = (numbers: Numbers): Column[] => {
  const isFirst = (key: string) => Number(key !== "baseline");
  return [...scenarios]
    .sort((one, other) => isFirst(one.key) - isFirst(other.key))
    .map(({ key, vintages: admitted }) => {
      if (typeof numbers !== "string") return presetOn(key, numbers);
      return scenario(admitted.includes(numbers) ? `${key} ${vintageText(numbers)}` : key).name;
    })
    .map((choice) => column(chosen(choice), "preset"));
};

const freeColumn = (baseline: Column, number: number): Column => ({
  ...baseline,
  key: number === 1 ? free.key : `${free.key}${number}`,
  title: number === 1 ? free.title : `${free.title} ${number}`,
  story: wrapped(
    "Your own assumptions: a blue column of this sheet. It begins as the scenario without a shock; copy another column over it to begin from that.",
  ),
  notThis: [],
  is: "free",
});

const most = (kind: "story" | "notThis") =>
  Math.max(...presetColumns(newest).map((preset) => preset[kind].length));

/** How many lines a story may fill, and what it is not: as many as the longest of the presets. */
export const storyLines = most("story");
export const notThisLines = most("notThis");

/** The first lines, with a mark where there are more. */
const cut = (lines: readonly string[], count: number): string[] =>
  lines.length <= count
    ? [...lines]
    : [...lines.slice(0, count - 1), `${lines[count - 1]!.slice(0, 110)} …`];

/** A scenario that the workbook keeps, as a column. */
export function keptColumn(own: OwnScenario): Column {
  const whole = column(chosen(own), "kept");
  return {
    ...whole,
    story: cut(whole.story, storyLines),
    notThis: cut(whole.notThis, notThisLines),
  };
}

/** What stands in the columns of a manager, and where. */
export interface ManagerColumns {
  readonly all: readonly Column[];
  readonly titles: readonly string[];
  readonly keys: readonly string[];
  /** Behind the scenarios. */
  readonly sourceRow: number;
  readonly basis: number;
  readonly source: number;
  /** The columns of all scenarios, in some rows. */
  readonly scenariosIn: (row: number, rows?: number) => Area;
}

/** A column with cells of the user's from the beginning, by the keys of their assumptions: numbers, and formulas. */
export interface FilledColumn {
  readonly title?: string;
  readonly cells: ReadonlyMap<string, number | string>;
}

/** Such columns by their keys. */
export type FilledColumns = ReadonlyMap<string, FilledColumn>;

/** A column with other numbers, where there are numbers. */
export function columnWithNumbers(column: Column, numberOf: (key: string) => unknown): Column {
  const filled = (line: AssumptionLine): AssumptionLine => {
    const value = numberOf(line.key);
    return typeof value === "number" ? { ...line, value } : line;
  };
  return { ...column, chain: column.chain.map(filled), side: column.side.map(filled) };
}

const filledColumn = (column: Column, { title = column.title, cells }: FilledColumn): Column => ({
  ...columnWithNumbers(column, (key) => cells.get(key)),
  title,
});

/** The user's own, the presets on some numbers, the scenarios that the workbook keeps, and free ones for more. */
export function managerColumns(
  kept: readonly OwnScenario[] = [],
  numbers: Numbers = newest,
  filled: FilledColumns = new Map(),
): ManagerColumns {
  const presets = presetColumns(numbers);
  const free = (number: number) => freeColumn(presets[0]!, number);
  const all = [
    free(1),
    ...presets,
    ...kept.map(keptColumn),
    ...Array.from({ length: reserved }, (_, k) => free(k + 2)),
  ].map((one) => {
    const cells = filled.get(one.key);
    return cells ? filledColumn(one, cells) : one;
  });
  return {
    all,
    titles: all.map(({ title }) => title),
    keys: all.map(({ key }) => key),
    sourceRow: managerAt.own + all.length,
    basis: managerAt.own + all.length + 1,
    source: managerAt.own + all.length + 2,
    scenariosIn: (row, rows = 1) => ({ row, column: managerAt.own, rows, columns: all.length }),
  };
}
