import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";
import type { GridValue, CellEntry } from "./grid";
import { isExcelError } from "./errorWords";
import { readInput } from "./input";

/** A cell that an array formula fills. */
export interface SpilledCell {
  readonly v?: unknown;
  readonly t?: unknown;
}

/** Booleans are stored as 1 and 0 with a type of their own. */
export function valueOf(cell: Nullable<ICellData | SpilledCell> | void): GridValue {
  const value = cell?.v;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  // Excel knows no -0.
  if (typeof value === "number") return value + 0;
  return typeof value === "boolean" || typeof value === "string" ? value : "";
}

/** Everything that a cell may hold is set, so that nothing of an earlier content stays. */
export function cellData(entry: CellEntry): ICellData {
  if (entry === null) return {};
  const blank: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (entry === "") return blank;
  if (typeof entry === "number") return { ...blank, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === "boolean") return { ...blank, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof entry === "string") return { ...blank, v: entry, t: CellValueType.STRING };
  if ("formula" in entry) return { ...blank, f: entry.formula };
  // Univer shows an apostrophe before texts of this kind, so only those get it that need it.
  const needsForce = readInput(entry.text) !== entry.text || isExcelError(entry.text);
  const type = needsForce ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...blank, v: entry.text, t: type };
}

/** Whether a cell holds something besides a format. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f ?? cell?.si ?? cell?.p) || (cell?.v ?? "") !== "";

/** A value as a cell with this number format shows it. */
export function displayed(value: GridValue, format: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  try {
    return numfmt.format(format, value);
  } catch {
    // A format that cannot be read shows what Excel's General would.
    return String(value);
  }
}
