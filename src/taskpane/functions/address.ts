import {
  contains as covers,
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  parseA1,
  parseCell,
  splitSheet,
} from "../../a1";

/** Cells as people type them and as Excel hands them over: B3, $B$3, B3:C9, D1#, A:A, 2:5, Sheet1!B3, 'My sheet'!B3. */

export interface Address {
  /** As it stands in a formula, quotes included; "" where none was given. */
  readonly sheet: string;
  readonly cells: string;
}

const cell = String.raw`\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})`;
const quoted = String.raw`'(?:[^'\[\]:\\/?*]|'')+'`;
const bare = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const column = String.raw`\$?([A-Za-z]{1,3})`;
const row = String.raw`\$?([1-9]\d{0,6})`;
const pattern = new RegExp(
  `^(?:(${quoted}|${bare})!)?(${cell}(?::${cell}|#)?|${column}:${column}|${row}:${row})$`,
  "u",
);

const columnExists = (letters: string | undefined) =>
  letters === undefined || columnIndex(letters) < MAX_COLUMNS;
const rowExists = (row: string | undefined) => row === undefined || Number(row) <= MAX_ROWS;

/** The address in a text, or undefined where it is anything else. Other workbooks are not addresses here. */
export function readAddress(text: string): Address | undefined {
  const parts = pattern.exec(text.trim());
  if (!parts) return undefined;
  const [, sheet = "", cells = "", left, top, right, bottom, first, last, from, to] = parts;
  if (![left, right, first, last].every(columnExists)) return undefined;
  if (![top, bottom, from, to].every(rowExists) || sheet.length > 64) return undefined;
  return { sheet, cells: cells.toUpperCase() };
}

const plainSheet = (sheet: string) => (splitSheet(`${sheet}!A1`).sheet ?? "").toLowerCase();

const sameSheet = (a: Address, b: Address) =>
  a.sheet === "" || b.sheet === "" || plainSheet(a.sheet) === plainSheet(b.sheet);

/** For a formula that stands at `home`: cells of its own sheet need no sheet name. */
export const forFormula = (address: Address, home: Address | undefined): string =>
  address.sheet === "" || (home && sameSheet(address, home))
    ? address.cells
    : `${address.sheet}!${address.cells}`;

/** The top left cell, without the sheet: what people call the place of a selection. */
export function firstCell(address: Address): string {
  const [letters, row] = parts(address.cells.split(/[:#]/)[0]!);
  return `${letters || "A"}${row || 1}`;
}

const parts = (corner: string) => /^([A-Z]*)(\d*)$/.exec(corner.replace(/\$/g, ""))!.slice(1);

/** TRUE where a formula at the first cell of `home` would look at itself. */
export function addressCovers(address: Address, home: Address): boolean {
  const area = parseA1(address.cells.replace("#", ""));
  const place = parseCell(firstCell(home));
  if (!area || !place || !sameSheet(address, home)) return false;
  return covers(area, { ...place, rows: 1, columns: 1 });
}
