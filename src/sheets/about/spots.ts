import { findPreset } from "../../scenarios";
import type { Read } from "../../a1/fingerprint";

/* Where the numbers of presets stand on sheets of ours. */

/** A sheet from A1: values, and formulas where there are any. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly (readonly Read[])[];
  readonly protected: boolean;
  readonly hidden: boolean;
}

/** A cell with a number of a preset, and the cells that say where it comes from. */
export interface Spot {
  readonly preset: string;
  readonly key: string;
  readonly row: number;
  readonly value: number;
  readonly basis?: number;
  readonly source?: number;
  /** Where the sheet repeats the preset's number, so that its formulas can tell whether it is in use. */
  readonly origin?: number;
}

/** Every number of a preset on a sheet of ours; none on any other. */
export function spotsOn(rows: readonly (readonly Read[])[]): Spot[] {
  const subtitle = String(rows[1]?.[0] ?? "");
  const header = rows.findIndex((row) => row[0] === "Assumption");
  if (!/made \d{4}-\d\d-\d\d with Macroscope \d/.test(subtitle) || header < 0) return [];
  const manager = managerHead(rows);
  if (manager) return managerSpots(rows, manager);
  // "deepseek_2025 · after DPAM · made ...", "own_mild · based on deepseek_2025 · made ..."
  // "reverse_qe 2025-01 · made ..."
  const preset =
    / based on (\S+(?: \d{4}-\d\d)?) ·/.exec(subtitle)?.[1] ??
    /^(\S+(?: \d{4}-\d\d)?) ·/.exec(subtitle)?.[1] ??
    "";
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

/** Where the table of a manager stands: its header, the column of the keys, the one behind the scenarios, the row below. */
export interface ManagerHead {
  readonly row: number;
  readonly key: number;
  readonly side: number;
  readonly end: number;
}

export function managerHead(rows: readonly (readonly Read[])[]): ManagerHead | undefined {
  const row = rows.findIndex(([first]) => first === "Assumption");
  const [key, side] = ["Key", "Row of the source"].map((word) => rows[row]?.indexOf(word) ?? -1);
  const list = rows.findIndex(([first]) => first === "Scenario and key");
  return key! >= 0 && side! > key!
    ? { row, key: key!, side: side!, end: list < 0 ? rows.length : list }
    : undefined;
}

/** A manager has a column a preset, and a list of where the numbers come from: "reverse_qe 2025-01 idle0". */
function managerSpots(
  rows: readonly (readonly Read[])[],
  { row: header, key, side, end }: ManagerHead,
): Spot[] {
  return rows.flatMap((line, row): Spot[] => {
    if (row > end) {
      const [, preset = "", of = ""] = /^(.*) (\S+)$/.exec(String(line[0] ?? "")) ?? [];
      const name = findPreset(preset)?.name ?? preset;
      return [{ preset: name, key: of, row, value: 1, basis: 2, source: 3 }];
    }
    return rows[header + 1]!.flatMap((preset, value): Spot[] =>
      value > key && value < side
        ? [{ preset: String(preset), key: String(line[key] ?? ""), row, value }]
        : [],
    );
  });
}
