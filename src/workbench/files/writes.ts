import { type Area, asText } from "../../sheets";
import { boundingArea, contains } from "../host/a1";
import type { Entry } from "../host/grid";
import type { FileCell } from "../xlsx";

/** As many rows at a time, so that a long sheet does not become one enormous write. */
const rowsAtOnce = 500;

const oneCell = { rows: 1, columns: 1 };

export const rowsOf = <T>({ rows, columns }: Area, what: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(what));

/** What is to be written into a grid: constants and formulas. What a formula spills comes with it. */
export function writesOf(cells: readonly FileCell[]): { area: Area; entries: Entry[][] }[] {
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
  return [...blocks.values()].map((inside) => {
    const area = boundingArea(inside.map((cell) => ({ ...cell, ...oneCell })))!;
    const entries = rowsOf<Entry>(area, null);
    for (const cell of inside)
      entries[cell.row - area.row]![cell.column - area.column] = entryOf(cell);
    return { area, entries };
  });
}

function entryOf({ formula, value }: FileCell): Entry {
  if (formula) return { formula: formula.text };
  return typeof value === "string" && asText(value) !== value ? { text: value } : value;
}
