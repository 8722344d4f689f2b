import { tokensOf, treeOf } from "../../formula";
import type { GridValue, CellEntry } from "./grid";
import { invalidArgument } from "./errors";

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%?)$/i;

/**
 * What Excel makes of a value that a program puts into a cell: text is read as if it were typed. A leading = (or
 * + - @ before something that is not a number) starts a formula, a leading ' keeps the rest as text.
 */
export function readInput(value: unknown, format = "General"): CellEntry {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return value;
  }
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return "";
  if (value.startsWith("'")) return { text: value.slice(1) };
  if (format === "@") return { text: value };
  if (value.startsWith("=") && value.length > 1) return { formula: value };
  const typed = value.trim();
  const match = number.exec(typed);
  if (match) return Number.parseFloat(typed) / (match[1] ? 100 : 1);
  if (/^true$/i.test(typed)) return true;
  if (/^false$/i.test(typed)) return false;
  if (/^[+-]./.test(value)) return { formula: `=${value}` };
  if (/^@./.test(value)) return { formula: `=${value.slice(1)}` };
  return value;
}

/** Excel refuses what is no formula, such as =1+ or =SUM(1. */
export function demandFormula(entry: CellEntry): CellEntry {
  if (entry === null || typeof entry !== "object" || !("formula" in entry)) return entry;
  const tokens = tokensOf(entry.formula);
  // Names that begin with a backslash are names to Excel alone.
  const isStrange = tokens.some(({ type, value }) => type === "unknown" && value.startsWith("\\"));
  if (!isStrange && !treeOf(tokens)) throw invalidArgument();
  return entry;
}

/** The value a blank-aware reader hands to the client. */
export const blankToEmpty = (value: GridValue | null | undefined): GridValue => value ?? "";
