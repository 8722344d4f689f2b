import { parseStructRef } from "@borgar/fx";
import type { Area } from "../../a1";

/** A table as formulas see it. */
export interface TableArea {
  readonly name: string;
  /** The name of its sheet. */
  readonly sheet: string;
  readonly area: Area;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly columns: readonly string[];
}

/**
 * The cells that Sales[Value], Sales[#Totals], [@Value] and their like stand for: one area, or two where headers and
 * totals are asked for without what lies between. null where there are none.
 * @param at where the formula stands
 */
export function structuredAreas(
  reference: string,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  tables: readonly TableArea[],
): { readonly sheet: string; readonly area: Area }[] | null {
  const parsed = parseStructRef(reference);
  if (!parsed) return null;
  const { table: name, sections = [], columns = [] } = parsed;
  const table = tables.find((each) =>
    name ? each.name.toUpperCase() === name.toUpperCase() : surrounds(each, at),
  );
  if (!table) return null;
  const across = columnsOf(table, columns);
  if (!across) return null;
  const down = rowsOf(table, new Set(sections.map((each) => each.toLowerCase())), at);
  return down && [{ sheet: table.sheet, area: { ...across, ...down } }];
}

const surrounds = (
  { sheet, area }: TableArea,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean =>
  sheet.toUpperCase() === at.sheet.toUpperCase() &&
  at.row >= area.row &&
  at.row < area.row + area.rows &&
  at.column >= area.column &&
  at.column < area.column + area.columns;

function columnsOf({ area, columns }: TableArea, wanted: readonly string[]) {
  if (wanted.length === 0) return { column: area.column, columns: area.columns };
  const places = wanted.map((name) =>
    columns.findIndex((each) => each.toUpperCase() === name.toUpperCase()),
  );
  if (places.some((place) => place < 0)) return null;
  const first = Math.min(...places);
  return { column: area.column + first, columns: Math.max(...places) - first + 1 };
}

function rowsOf(
  { area, headers, totals }: TableArea,
  sections: ReadonlySet<string>,
  at: { readonly row: number },
) {
  const first = area.row + (headers ? 1 : 0);
  const end = area.row + area.rows - (totals ? 1 : 0);
  if (sections.has("this row"))
    return at.row >= first && at.row < end ? { row: at.row, rows: 1 } : null;
  const asked = sections.size === 0 ? new Set(["data"]) : sections;
  const parts = [
    ...(asked.has("all") ? [[area.row, area.row + area.rows] as const] : []),
    ...(asked.has("headers") && headers ? [[area.row, first] as const] : []),
    ...(asked.has("data") && end > first ? [[first, end] as const] : []),
    ...(asked.has("totals") && totals ? [[end, area.row + area.rows] as const] : []),
  ];
  // Headers and totals without what lies between are no area.
  if (parts.length === 0 || (asked.has("headers") && asked.has("totals") && !asked.has("data")))
    return null;
  const row = Math.min(...parts.map(([from]) => from));
  return { row, rows: Math.max(...parts.map(([, to]) => to)) - row };
}
