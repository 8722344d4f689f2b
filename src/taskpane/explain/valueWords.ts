import { isErrorValue, type Raw } from "../../calculation";
import { quantityWords, plain, quantity } from "../numbers";
import { texts } from "../texts";

/** How many values of a list are shown before the rest is only counted. */
const mostShown = 3;

/** What an argument comes to, in its unit: 5%, $500bn, three values of a list. */
export function valueWords(value: Raw, unit: string): string {
  if (Array.isArray(value)) {
    const rows = value as Raw[];
    const width = Array.isArray(rows[0]) ? rows[0].length : 1;
    if (rows.length > 1 && width > 1) return texts.explain.table(rows.length, width);
    const cells = rows.flat();
    const shown = cells.slice(0, mostShown).map((cell) => valueWords(cell, unit));
    return cells.length > mostShown
      ? texts.explain.values(shown.join("; "), cells.length)
      : shown.join("; ");
  }
  if (typeof value === "number") return quantityWords(quantity(value, unit));
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (isErrorValue(value)) return value.code;
  return typeof value === "string" ? `“${value}”` : "";
}

/** What a cell shows, without a unit. */
export const shownWords = (value: number | string | boolean): string =>
  typeof value === "number"
    ? plain(value)
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : value;
