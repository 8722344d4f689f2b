import { type Area, isOnSheet } from "./area";
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "./columns";

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

/** B7:C9, B7 for a single cell, B:C for whole columns, 2:3 for whole rows. */
export function range(area: Area, fixed: "" | "both" = ""): string {
  const dollar = fixed === "both" ? "$" : "";
  const { row, column, rows, columns } = area;
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  if (rows === MAX_ROWS && columns < MAX_COLUMNS)
    return `${dollar}${columnLetters(column)}:${dollar}${columnLetters(right)}`;
  if (columns === MAX_COLUMNS) return `${dollar}${row + 1}:${dollar}${bottom + 1}`;
  const [first, last] = [cell(row, column, fixed), cell(bottom, right, fixed)];
  return first === last ? first : `${first}:${last}`;
}

const corner = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d*)`;
const cells = new RegExp(`^${corner}(?::${corner})?$`, "i");
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** The area of an A1 text without a sheet name; null where it is not one. */
export function parseA1(text: string): Area | null {
  const match = cells.exec(text);
  if (match) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
    return between(
      Number(firstRow) - 1,
      columnIndex(firstColumn),
      Number(lastRow) - 1,
      columnIndex(lastColumn),
    );
  }
  const columns = wholeColumns.exec(text);
  if (columns) return between(0, columnIndex(columns[1]!), MAX_ROWS - 1, columnIndex(columns[2]!));
  const rows = wholeRows.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

/** Row and column of a single cell's address, $B$7; null where it is more than a cell, or none. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const area = text.includes(":") ? null : parseA1(text);
  return area && { row: area.row, column: area.column };
}
