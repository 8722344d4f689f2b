import { textInFormula } from "../scenario/assumptions";
import type { Read } from "./fingerprint";
import { same } from "./drift";
import { presetsOf, type Stamp, type StampedValue, valueUnder } from "./stamp";

/*
 * Sheets that were inserted by an earlier version hold the numbers of their presets as they were. Bringing them up to
 * date touches a cell only where it still holds the old number: what the user typed stays.
 */

/** A sheet from A1: values, and formulas where there are any. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly (readonly Read[])[];
  readonly protected: boolean;
  readonly hidden: boolean;
}

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
}

/** A cell with a number of a preset, and the cells that say where it comes from. */
interface Spot {
  readonly preset: string;
  readonly key: string;
  readonly row: number;
  readonly value: number;
  readonly basis?: number;
  readonly source?: number;
  /** Where the sheet repeats the preset's number, so that its formulas can tell whether it is in use. */
  readonly origin?: number;
}

/** What changes on the sheets that were read. */
export function migrationOf(
  stamp: Stamp,
  now: readonly StampedValue[],
  sheets: readonly SheetCells[],
): Migration {
  const presets = presetsOf(stamp);
  const cells: MigratedCell[] = [];
  const kept: KeptCell[] = [];
  for (const { sheet, cells: rows, protected: locked } of sheets)
    for (const spot of spotsOn(rows)) {
      const { preset, key, row, value: column } = spot;
      const from = presets.includes(preset) && valueUnder(stamp.values, preset, key);
      const to = valueUnder(now, preset, key);
      const cell = rows[row]![column];
      // A formula is the user's, or follows another sheet.
      if (!from || !to || typeof cell !== "number") continue;
      if (same(from.value, to.value) || same(cell, to.value)) continue;
      const where = { sheet, row, column, label: to.label };
      if (!same(cell, from.value)) kept.push({ ...where, why: "yours" });
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
  return { cells, kept };
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

/** Every number of a preset on a sheet of ours; none on any other. */
function spotsOn(rows: readonly (readonly Read[])[]): Spot[] {
  const subtitle = String(rows[1]?.[0] ?? "");
  const header = rows.findIndex((row) => row[0] === "Assumption");
  if (!/made \d{4}-\d\d-\d\d with Macroscope \d/.test(subtitle) || header < 0) return [];
  if (rows[header]!.includes("Row of the source")) return managerSpots(rows, header);
  // "deepseek_2025 · after DPAM · made ...", "own_mild · based on deepseek_2025 · made ..."
  const preset = / based on (\S+) ·/.exec(subtitle)?.[1] ?? /^(\S+) ·/.exec(subtitle)?.[1] ?? "";
  const column = (word: string) => rows[header]!.indexOf(word);
  const [value, key, basis, source] = ["Value", "Key", "Basis", "Source"].map(column);
  const origin = rows[header]!.findIndex((word) => word === "Preset" || word === "Scenario");
  return rows.map((line, row) => ({
    preset,
    key: String(line[key!] ?? ""),
    row,
    value: value!,
    basis,
    source,
    ...(origin >= 0 && { origin }),
  }));
}

/** A manager has a column a preset, and a list of where the numbers come from: "deepseek_2025 price_shock". */
function managerSpots(rows: readonly (readonly Read[])[], header: number): Spot[] {
  const [key, end] = ["Key", "Row of the source"].map((word) => rows[header]!.indexOf(word));
  const list = rows.findIndex(([first]) => first === "Scenario and key");
  return rows.flatMap((line, row): Spot[] => {
    if (list >= 0 && row > list) {
      const [preset = "", of = ""] = String(line[0] ?? "").split(" ");
      return [{ preset, key: of, row, value: 1, basis: 2, source: 3 }];
    }
    return rows[header + 1]!.flatMap((preset, value): Spot[] =>
      value > key! && value < end!
        ? [{ preset: String(preset), key: String(line[key!] ?? ""), row, value }]
        : [],
    );
  });
}
