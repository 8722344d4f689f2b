import type { Area } from "./plan";

/** 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** B7, with $ before what does not move: cell(6, 1, "column") is $B7. */
export function cell(
  row: number,
  column: number,
  fixed: "" | "row" | "column" | "both" = "",
): string {
  const fixColumn = fixed === "column" || fixed === "both" ? "$" : "";
  const fixRow = fixed === "row" || fixed === "both" ? "$" : "";
  return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
}

/** B7:C9, or B7 for a single cell. */
export function range({ row, column, rows, columns }: Area, fixed: "" | "both" = ""): string {
  const first = cell(row, column, fixed);
  const last = cell(row + rows - 1, column + columns - 1, fixed);
  return first === last ? first : `${first}:${last}`;
}

/** The rows of an area without the header rows at its top. */
export const below = (area: Area, headers = 1): Area => ({
  ...area,
  row: area.row + headers,
  rows: area.rows - headers,
});

/** One column of an area, counted from its left. */
export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

/** A sheet as it stands before the ! of an address: always quoted, which Excel accepts for every name. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A text as it stands in a formula. */
export const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
