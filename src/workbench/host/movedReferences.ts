import {
  type Area,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  quotedAsNeeded,
  splitSheet,
} from "../../a1";
import { tokensOf } from "./meanings";

/** A formula in which a sheet has another name. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  const renamed = (name: string) => (same(name, before) ? after : name);
  return mapReferences(formula, (reference) => {
    const { sheet, rest } = splitSheet(reference);
    if (sheet === undefined) return reference;
    const names = sheet.split(":").map(renamed);
    const quoted = names.every((name) => quotedAsNeeded(name) === name);
    const text = names.join(":");
    return `${quoted ? text : `'${text.replaceAll("'", "''")}'`}!${rest}`;
  });
}

/**
 * A formula after cells of a sheet have moved.
 * @param home the sheet that references without one mean
 * @param moved where cells went; null where they are gone
 */
export function withCellsMoved(
  formula: string,
  sheet: string,
  home: string | undefined,
  moved: (area: Area) => Area | null,
): string {
  return mapReferences(formula, (reference) => {
    const { sheet: named, rest } = splitSheet(reference);
    const on = named ?? home;
    const area = parseA1(rest);
    if (on === undefined || !same(on, sheet) || !area) return reference;
    const now = moved(area);
    const prefix = named === undefined ? "" : `${quotedAsNeeded(named)}!`;
    if (now === null) return `${prefix}#REF!`;
    return unchanged(area, now) ? reference : prefix + addressLike(rest, now);
  });
}

const same = (one: string, other: string) => one.toUpperCase() === other.toUpperCase();

const unchanged = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

function mapReferences(formula: string, change: (reference: string) => string): string {
  return tokensOf(formula)
    .map(({ type, value }) => (/^range/.test(type) ? change(value) : value))
    .join("");
}

/** An area as an address with the $ of another one. */
function addressLike(text: string, { row, column, rows, columns }: Area): string {
  const ends = text.split(":");
  const [first = "", last = first] = ends;
  const part = (end: string, r: number, c: number): string => {
    const [, fixedColumn = "", letters, fixedRow = "", digits] =
      /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
    // 2:3 is read as no letters, its $ as that of the column.
    if (!letters) return `${fixedColumn || fixedRow}${r + 1}`;
    return `${fixedColumn}${columnLetters(c)}${digits ? `${fixedRow}${r + 1}` : ""}`;
  };
  const [bottom, right] = [Math.min(row + rows, MAX_ROWS), Math.min(column + columns, MAX_COLUMNS)];
  const from = part(first, row, column);
  return ends.length > 1 ? `${from}:${part(last, bottom - 1, right - 1)}` : from;
}
