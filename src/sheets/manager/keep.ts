import type { OwnScenario } from "../../scenarios/own";
import type { Area, PlanBlock } from "../plan";
import { vintages, vintageText } from "../../scenarios";
import {
  managerAt,
  type Column,
  head,
  isFree,
  keptColumn,
  managerColumns,
  newest,
  columnWithNumbers,
} from "./columns";
import { estimatedIn, sourceCells, sourceId, sourcesHeader } from "./sources";
import { slotLines, stride } from "./stories";

/*
 * A scenario that is saved in the pane fills a column of a manager that is in the workbook already. The sheet is the
 * user's by then: rows may have been inserted, numbers changed. So everything is looked up, and a column in which
 * anything is not as Macroscope left it is not touched.
 */

/** A cell as it was read: its formula, or its value. */
type Read = number | string | boolean;

/** What has to be written, or why nothing can be, in plain words that follow the name of the sheet. */
export type Keeping =
  | { readonly blocks: readonly PlanBlock[]; readonly bold: readonly Area[] }
  | { readonly problem: string };

interface Table {
  /** As the sheet began: all but the scenarios that were kept. */
  readonly begun: readonly Column[];
  readonly titles: number;
  readonly columns: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly stories: number;
  /** The list of sources, where it has a low and high: rows from the one below its header on. */
  readonly sources: Area | undefined;
}

const linesOf = ({ chain, side }: Column) => [...chain, ...side];

/** Where the table and the stories are; undefined where the sheet is not a manager any more. */
function find(cells: readonly (readonly Read[])[]): Table | undefined {
  const titles = cells.findIndex(
    (row) => row[managerAt.label] === "Assumption" && row[managerAt.key] === "Key",
  );
  const end = cells[titles]?.indexOf("Row of the source") ?? -1;
  const stories = cells.findIndex(([first]) => first === "The scenarios") + 1;
  if (titles < 0 || end < 0 || stories === 0) return undefined;
  const of = cells[titles + head.of]?.[managerAt.own];
  const vintage = vintages.find((one) => vintageText(one) === of);
  // On numbers of the user's, which may be others by now: they are those of the sheet's column without a shock.
  const keys = cells[titles + head.keys] ?? [];
  const normal = keys.findIndex((key) => /^baseline_own_/.test(String(key)));
  if (!vintage && normal < 0) return undefined;
  const begun = managerColumns([], vintage ?? newest).all;
  const rows = new Map<string, number>();
  for (const { key } of linesOf(begun[0]!)) {
    const row = cells.findIndex(
      (line, k) => k >= titles + head.rows && line[managerAt.key] === key,
    );
    if (row < 0) return undefined;
    rows.set(key, row);
  }
  const asThere = (column: Column): Column => ({
    ...columnWithNumbers(column, (key) => cells[rows.get(key)!]![normal]),
    basedOn: String(keys[normal]),
    of: String(of),
  });
  return {
    begun: vintage ? begun : begun.filter(({ key }) => isFree(key)).map(asThere),
    titles,
    columns: end - managerAt.own,
    rows,
    stories,
    sources: findSources(cells, stories),
  };
}

/** Managers that were made before have no low and high there. */
function findSources(cells: readonly (readonly Read[])[], stories: number): Area | undefined {
  const header = cells.findIndex((row) => sourcesHeader.every((title, k) => row[k] === title));
  // A row of air and the heading stand between the list and the stories.
  const rows = stories - 2 - (header + 1);
  return header < 0 || rows < 1
    ? undefined
    : { row: header + 1, column: 0, rows, columns: sourcesHeader.length };
}

/**
 * @param cells the sheet from A1
 * @param before the scenario as it was kept until now
 */
export function keepInManager(
  cells: readonly (readonly Read[])[],
  own: OwnScenario,
  before: OwnScenario | undefined,
): Keeping {
  const table = find(cells);
  const another = "Insert a new manager from the pane to have it there.";
  if (!table) return { problem: `is not as Macroscope made it. ${another}` };
  const { titles, begun, rows, stories } = table;
  const headOf = (k: number, row: number) => String(cells[titles + row]?.[managerAt.own + k] ?? "");
  const every = Array.from({ length: table.columns }, (_, k) => k);
  const slot = (k: number) => stories + k * stride;

  /** Whether every cell of the k-th column is as one of these has it, and nothing is the user's. */
  const isOf = (k: number, ...columns: readonly Column[]): boolean => {
    const among = (cell: Read | undefined, of: (column: Column) => Read | undefined) =>
      columns.some((column) => of(column) === cell);
    return (
      headCells(columns[0]!).every((_text, i) =>
        among(headOf(k, i), (column) => headCells(column)[i]),
      ) &&
      linesOf(columns[0]!).every(({ key }, i) =>
        among(cells[rows.get(key)!]![managerAt.own + k], (column) => linesOf(column)[i]!.value),
      ) &&
      slotLines(columns[0]!).every((_text, i) =>
        among(
          String(cells[slot(k) + i]?.[managerAt.label] ?? ""),
          (column) => slotLines(column)[i],
        ),
      )
    );
  };

  const there = every.find((k) => headOf(k, head.keys) === own.key);
  const wanted = keptColumn(own);
  const listed = listing(cells, table.sources, wanted);
  // Without it the last try was broken off, and looks may be missing.
  const wasKept = before !== undefined && there !== undefined && isOf(there, keptColumn(before));
  if (wasKept && isOf(there, wanted)) return { blocks: listed, bold: [] };
  const free = begun.filter(({ key }) => isFree(key) && key !== "own");
  // What was broken off half-way is neither as before nor as wanted, and goes on.
  const begins = before ? [keptColumn(before)] : free;
  if (there !== undefined && !begins.some((column) => isOf(there, column, wanted)))
    return {
      problem: `has the column ${headOf(there, head.titles)}, but something in it was changed there, so it was left alone. ${another}`,
    };
  const isBegun = (i: number) => free.some((column) => isOf(i, column, wanted));
  const k = there ?? every.find(isBegun);
  if (k === undefined) return { problem: `has no free column left. ${another}` };
  const filled = fill(wanted, table, k, slot(k));
  return { ...filled, blocks: [...filled.blocks, ...listed] };
}

const headCells = ({ title, key, basedOn, of }: Column) => [title, key, basedOn, of];

/** The cells of a column and of its story. */
function fill(column: Column, { begun, titles, rows }: Table, k: number, slot: number) {
  // A free column is as the scenario without a shock.
  const normal = new Map(linesOf(begun[0]!).map(({ key, value }) => [key, value]));
  const place = managerAt.own + k;
  const values = linesOf(column).map(({ key, value }) => ({ row: rows.get(key)!, key, value }));
  return {
    blocks: [
      {
        row: titles,
        column: place,
        cells: headCells(column).map((text) => [text]),
      },
      ...runs(values).map((run) => ({
        row: run[0]!.row,
        column: place,
        cells: run.map(({ value }) => [value]),
      })),
      {
        row: slot,
        column: managerAt.label,
        cells: slotLines(column).map((text) => [text]),
      },
    ],
    bold: values
      .filter(({ key, value }) => value !== normal.get(key))
      .map(({ row }) => ({ row, column: place, rows: 1, columns: 1 })),
  };
}

/** What own data say of a column, in rows of the list that are its own or empty; as far as there are some. */
function listing(
  cells: readonly (readonly Read[])[],
  list: Area | undefined,
  column: Column,
): PlanBlock[] {
  if (!list) return [];
  const wanted = estimatedIn(column).map(sourceCells);
  const keys = new Set(linesOf(column).map(({ key }) => sourceId(column.key, key)));
  const textsOf = (row: number) => sourcesHeader.map((_title, k) => cells[row]?.[k] ?? "");
  const rows = Array.from({ length: list.rows }, (_, k) => list.row + k);
  const mine = rows.filter((row) => keys.has(String(textsOf(row)[0])));
  const empty = rows.filter((row) => textsOf(row).every((text) => text === ""));
  return [...mine, ...empty].slice(0, Math.max(mine.length, wanted.length)).flatMap((row, i) => {
    const before = textsOf(row);
    return sourcesHeader.flatMap((_title, k): PlanBlock[] => {
      const value = wanted[i]?.[k] ?? "";
      return value === before[k] ? [] : [{ row, column: k, cells: [[value]] }];
    });
  });
}

/** Cells below one another. */
function runs<T extends { readonly row: number }>(cells: readonly T[]): T[][] {
  const all: T[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const last = all.at(-1);
    if (last && last.at(-1)!.row + 1 === cell.row) last.push(cell);
    else all.push([cell]);
  }
  return all;
}
