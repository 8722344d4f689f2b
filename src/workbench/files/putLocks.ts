import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { Rect } from "../host/grid";
import type { FileLines, FileSheet } from "../xlsx";
import { rectanglesOf } from "./alike";

/** Which cells, rows and columns a protected sheet spares, and where it hides formulas. */
export function putLocks(host: ExcelHost, sheet: string, given: FileSheet): void {
  const { cells, rows = [], columns = [] } = given;
  const whole = (area: Partial<Area>) => ({ ...everything, ...area, sheet });
  const protection = host.protection(sheet);
  const put = (flag: "unlocked" | "formulaHidden", set: (rect: Rect, on: boolean) => void) => {
    const [down, across] = [rows, columns].map((lines) => lines.filter(({ look }) => look[flag]));
    for (const { first, count } of across!) set(whole({ column: first, columns: count }), true);
    for (const { first, count } of down!) set(whole({ row: first, rows: count }), true);
    const [inRows, inColumns] = [placesOf(down!), placesOf(across!)];
    const areas = rectanglesOf(
      cells.flatMap(({ row, column, look }) => {
        const on = look[flag] ?? false;
        // Other cells in such a row or column are not so.
        return on || inRows.has(row) || inColumns.has(column)
          ? [{ row, column, key: String(on), what: on }]
          : [];
      }),
    );
    for (const { area, what } of areas) set({ sheet, ...area }, what);
  };
  put("unlocked", (rect, on) => protection.setLocked(rect, !on));
  put("formulaHidden", (rect, on) => protection.setHidden(rect, on));
}

const everything = { row: 0, rows: MAX_ROWS, column: 0, columns: MAX_COLUMNS };

const placesOf = (lines: readonly FileLines[]): Set<number> =>
  new Set(
    lines.flatMap(({ first, count }) => Array.from({ length: count }, (_at, k) => first + k)),
  );
