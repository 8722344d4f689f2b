import type { PastedCell } from "./columns";

const pad = (number: number) => String(number).padStart(2, "0");

/**
 * A day or a month as somebody wrote it beside a number: 2026-11-30, 2026-11, 2026/11/30, or Excel's number of a day.
 * Undefined where it is none; what could be two days (3/4/2026) is none.
 */
export function dayOf(cell: PastedCell): string | undefined {
  if (typeof cell === "number") {
    // From 1990 to 2100.
    if (cell < 32874 || cell > 73051) return undefined;
    return new Date(Math.round((Math.floor(cell) - 25569) * 86_400_000)).toISOString().slice(0, 10);
  }
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(String(cell).trim()) ?? [];
  if (!year || !month) return undefined;
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
  const date = new Date(Date.UTC(Number(year), m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return day === undefined ? `${year}-${pad(m)}` : `${year}-${pad(m)}-${pad(d)}`;
}
