import { type Area, asText } from "../../sheets";
import { boundingArea, contains } from "../../a1";
import type { Entry } from "../host/grid";
import type { FileCell } from "../xlsx";
import { rectanglesOf } from "./alike";

/** As many rows at a time, so that a long sheet does not become one enormous write. */
const rowsAtOnce = 500;

/** Cells farther apart than this, one in so many, are written as the rectangles that they form. */
const sparse = 16;

const oneCell = { rows: 1, columns: 1 };

export const rowsOf = <T>({ rows, columns }: Area, what: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(what));

/** What is to be written into a grid: constants and formulas. What a formula spills comes with it. */
export function writesOf(cells: readonly FileCell[]): Write[] {
  const spills = cells.flatMap(({ formula }) => formula?.spill ?? []);
  const blocks = new Map<number, FileCell[]>();
  for (const cell of cells) {
    const { formula, calculated, value } = cell;
    const spilled =
      !formula && calculated && spills.some((area) => contains(area, { ...cell, ...oneCell }));
    if (spilled || value === null) continue;
    const number = Math.floor(cell.row / rowsAtOnce);
    const block = blocks.get(number);
    if (block) block.push(cell);
    else blocks.set(number, [cell]);
  }
  return [...blocks.values()].flatMap((inside) => {
    const area = boundingArea(inside.map((cell) => ({ ...cell, ...oneCell })))!;
    const isDense = area.rows * area.columns <= sparse * inside.length;
    return isDense ? [blockOf(area, inside)] : rectanglesIn(inside);
  });
}

interface Write {
  readonly area: Area;
  readonly entries: Entry[][];
}

function blockOf(area: Area, inside: readonly FileCell[]): Write {
  const entries = rowsOf<Entry>(area, null);
  for (const cell of inside)
    entries[cell.row - area.row]![cell.column - area.column] = entryOf(cell);
  return { area, entries };
}

function rectanglesIn(inside: readonly FileCell[]): Write[] {
  const at = new Map(inside.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const places = inside.map(({ row, column }) => ({ row, column, key: "", what: null }));
  return rectanglesOf(places).map(({ area }) => ({
    area,
    entries: rowsOf(area, null).map((cells, i) =>
      cells.map((_cell, j) => entryOf(at.get(`${area.row + i},${area.column + j}`)!)),
    ),
  }));
}

function entryOf({ formula, value }: FileCell): Entry {
  if (formula) return { formula: formula.text };
  return typeof value === "string" && asText(value) !== value ? { text: value } : value;
}
