import { parseA1, splitSheet } from "../../a1";
import type { Book } from "./book";
import { validationAt } from "./dataValidation";
import type { GridValue, Rect } from "./grid";
import { sourceOf } from "./listSource";

/** What a list offers: words of its own, or what stands in cells. */
interface List {
  readonly words: readonly GridValue[];
  readonly from?: Rect;
}

/** The list of a rule; null where it has none, or one from cells that nobody finds. */
export function listOf(host: Book, sheet: string, rule: unknown): List | null {
  const source = sourceOf(rule);
  if (source === undefined) return null;
  if (!source.startsWith("=")) return { words: source.split(",") };
  const from = cellsAt(host, sheet, source.slice(1));
  const words = from && host.grid.values(from).flat();
  return words && { words: words.filter((word) => word !== ""), from };
}

/** A reference, or a name of one. */
function cellsAt(host: Book, sheet: string, text: string): Rect | null {
  const { sheet: on, rest } = splitSheet(text);
  const area = parseA1(rest);
  if (area) {
    const id = on === undefined ? sheet : host.findSheet(on)?.id;
    return id === undefined ? null : { sheet: id, ...area };
  }
  const named = host.grid
    .names()
    .filter(
      ({ name, scope = sheet }) => scope === sheet && name.toUpperCase() === rest.toUpperCase(),
    )
    .sort((a, b) => Number(a.scope === undefined) - Number(b.scope === undefined));
  return named[0] ? cellsAt(host, sheet, named[0].formula.slice(1)) : null;
}

/** What a person chooses from in a cell, as values that go into it; null where there is no list, or the cell is locked. */
export function choicesAt(host: Book, cell: Rect): readonly GridValue[] | null {
  const { rule } = validationAt({ host, rect: cell });
  const { inCellDropDown = true } =
    (rule as { list?: { inCellDropDown?: boolean } } | undefined)?.list ?? {};
  const locked = host.protection(cell.sheet).refuses(cell);
  const list = inCellDropDown && !locked ? listOf(host, cell.sheet, rule) : null;
  if (!list) return null;
  // What a rule says itself is put in as if it were typed.
  return list.from ? list.words : list.words.map((word) => typed(String(word).trim()));
}

const typed = (word: string): GridValue =>
  word !== "" && Number.isFinite(Number(word)) ? Number(word) : word;
