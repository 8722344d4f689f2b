import { textInFormula } from "../scenario/assumptions";
import type { Read } from "../../a1/fingerprint";
import { same } from "./drift";
import { inThisEdition, isFirstSheet } from "./firstEdition";
import type { Remade } from "./remade";
import { remadeFrom, remadeOf } from "./remake";
import { type SheetCells, type Spot, spotsOn } from "./spots";
import { presetsOf, type Stamp, type StampedValue, valueUnder } from "./stamp";

/*
 * Sheets that were inserted by an earlier version hold the numbers of their presets as they were. Bringing them up to
 * date touches a cell only where it still holds the old number: what the user typed stays. A sheet of the first edition of
 * the chain has other formulas, too, and is made anew beside the old one.
 */

/** A cell of an assumption that gets the number of now. */
export interface MigratedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly scenario: string;
  readonly label: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** The cells of basis and source, where they still say what they said of the old number: a text, or a formula of ours. */
  readonly texts: readonly (
    | { readonly column: number; readonly text: string }
    | { readonly column: number; readonly formula: string }
  )[];
  /** The cell that holds the preset's number beside the one in use. */
  readonly origin?: number;
}

/** A cell that would change if it were not the user's. */
export interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly why: "yours" | "protected";
}

export interface Migration {
  readonly cells: readonly MigratedCell[];
  readonly kept: readonly KeptCell[];
  /** Sheets of the first edition, which are made anew. */
  readonly remade: readonly Remade[];
  /** Sheets of it that nothing is made of: models whose manager is gone. */
  readonly old: readonly string[];
}

/** Where there is nothing to change. */
export const noMigration: Migration = { cells: [], kept: [], remade: [], old: [] };

/** What changes on the sheets that were read. */
export function migrationOf(
  stamp: Stamp,
  now: readonly StampedValue[],
  sheets: readonly SheetCells[],
): Migration {
  const then = inThisEdition(stamp);
  const presets = presetsOf(then);
  const cells: MigratedCell[] = [];
  const kept: KeptCell[] = [];
  const first = sheets.filter((one) => isFirstSheet(one.cells));
  const remade = first.flatMap((one) => remadeOf(one, stamp, sheets) ?? []);
  for (const { sheet, cells: rows, protected: locked } of sheets) {
    if (first.some((one) => one.sheet === sheet)) continue;
    for (const spot of spotsOn(rows)) {
      const { preset, key, row, value: column } = spot;
      const from = presets.includes(preset) && valueUnder(then.values, preset, key);
      const to = valueUnder(now, preset, key);
      const cell = rows[row]![column];
      // A formula is the user's, or follows another sheet.
      if (!from || !to || typeof cell !== "number") continue;
      if (same(from.value, to.value) || same(cell, to.value)) continue;
      const where = { sheet, row, column, label: to.label };
      const basis = String(spot.basis === undefined ? "" : rows[row]![spot.basis]);
      // A number of the user's may be the published one, and is the user's all the same.
      const own = !same(cell, from.value) || basis.includes('"your own"');
      if (own) kept.push({ ...where, why: "yours" });
      else if (locked) kept.push({ ...where, why: "protected" });
      else
        cells.push({
          ...where,
          scenario: preset,
          unit: to.unit,
          from: from.value,
          to: to.value,
          texts: textsOf(rows[row]!, spot, from, to),
          ...(spot.origin !== undefined &&
            same(Number(rows[row]![spot.origin]), from.value) && { origin: spot.origin }),
        });
    }
  }
  const taken = new Set(remade.flatMap(remadeFrom));
  const old = first.map(({ sheet }) => sheet).filter((sheet) => !taken.has(sheet));
  return { cells, kept, remade, old };
}

const textsOf = (
  line: readonly Read[],
  spot: Spot,
  from: StampedValue,
  to: StampedValue,
): MigratedCell["texts"] =>
  (["basis", "source"] as const).flatMap((what): MigratedCell["texts"] => {
    const column = spot[what];
    if (column === undefined || from[what] === to[what]) return [];
    const cell = String(line[column] ?? "");
    if (cell === from[what]) return [{ column, text: to[what] }];
    const stated = textInFormula(from[what]);
    return cell.startsWith("=IF(") && cell.includes(stated)
      ? [{ column, formula: cell.replace(stated, () => textInFormula(to[what])) }]
      : [];
  });
