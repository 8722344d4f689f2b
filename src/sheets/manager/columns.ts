import { type OwnVintage, presetOn, scenarios } from "../../scenarios";
import type { OwnScenario } from "../../scenarios/own";
import { type Chosen, chosen } from "../../scenarios/ownChosen";
import type { Area } from "../plan";
import { chainLines, type Line, satelliteLines } from "../scenario/assumptions";
import { wrapped } from "../text";

/** A scenario of the manager: a column of numbers, and a story below them. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** Of the list of sources that stands behind its numbers: the key of the preset, and of the user's numbers it is on. */
  readonly basedOn: string;
  readonly story: readonly string[];
  readonly notThis: readonly string[];
  readonly chain: readonly Line[];
  readonly side: readonly Line[];
  /** Free: the user's to fill on the sheet. Kept: a scenario that the workbook keeps. */
  readonly is: "free" | "preset" | "kept";
}

/** Where the columns of every manager begin, from A. */
export const at = { label: 0, inUse: 1, unit: 2, low: 3, high: 4, key: 5, own: 6 } as const;

/** The rows at the top of the manager. */
export const top = { selected: 2, allPass: 3, key: 4, based: 5, column: 6, story: 8 } as const;

/** The user's own column, which stands first, beside the baseline, as which it begins. */
const free = { key: "own", title: "Own" } as const;

/** Free columns at the end, for scenarios that are kept later. */
const reserved = 3;

/** Titles and keys of columns that no scenario has taken. */
export const isFree = (key: string): boolean => /^own\d?$/.test(key);

const presetKeys = [
  ...scenarios.filter(({ key }) => key === "baseline"),
  ...scenarios.filter(({ key }) => key !== "baseline"),
].map(({ key }) => key);

const sourcesOf = ({ preset: { key, on } }: Chosen) => (on ? presetOn(key, on).key : key);

const column = (scenario: Chosen, is: Column["is"]): Column => ({
  key: scenario.key,
  title: scenario.title,
  basedOn: sourcesOf(scenario),
  story: wrapped(scenario.story),
  notThis: wrapped(scenario.notThis),
  chain: chainLines(scenario.preset, scenario.changes),
  side: satelliteLines(scenario.preset),
  is,
});

/** The presets, in their natural vintages or on numbers of the user's; the one without a shock first. */
const columnsOn = (on?: OwnVintage): readonly Column[] =>
  presetKeys.map((key) => column(chosen(on ? presetOn(key, on) : key), "preset"));

const presetColumns = columnsOn();

const freeColumn = (number: number, baseline: Column): Column => ({
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
  Math.max(...presetColumns.map((preset) => preset[kind].length));

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
export interface Columns {
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

/** The user's own, the presets, the scenarios that the workbook keeps, and free ones for more. */
export function managerColumns(kept: readonly OwnScenario[] = [], on?: OwnVintage): Columns {
  const presets = on ? columnsOn(on) : presetColumns;
  const all = [
    freeColumn(1, presets[0]!),
    ...presets,
    ...kept.map(keptColumn),
    ...Array.from({ length: reserved }, (_, k) => freeColumn(k + 2, presets[0]!)),
  ];
  return {
    all,
    titles: all.map(({ title }) => title),
    keys: all.map(({ key }) => key),
    sourceRow: at.own + all.length,
    basis: at.own + all.length + 1,
    source: at.own + all.length + 2,
    scenariosIn: (row, rows = 1) => ({ row, column: at.own, rows, columns: all.length }),
  };
}
