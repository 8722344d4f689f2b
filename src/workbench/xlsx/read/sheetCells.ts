import { MAX_COLUMNS, MAX_ROWS } from "../../../a1";
import type { GridValue } from "../../host/grid";
import type { FileCell, FileFormula } from "../model";
import { FileTrouble, type LeftOut } from "./fileTrouble";
import { type FormulaReading, Formulas } from "./readFormulas";
import type { ReadFormat } from "./readStyles";
import { OddCells } from "./oddCells";
import { cellTextOf, richText } from "./texts";
import { child, children, type XmlElement } from "./xmlTree";

/** What the cells of all sheets are read with. */
export interface CellDecoding extends FormulaReading {
  readonly texts: readonly string[];
  readonly format: (number: string | undefined) => ReadFormat;
  /** The number of the day from which days are counted: 0, or 1462 in 1904. */
  readonly firstDay: number;
}

/**
 * The cells of a sheet, by row and column, from its sheetData.
 * @param isPainted where an empty, plain cell differs from none
 */
export function readCells(
  sheetData: XmlElement | undefined,
  sheet: string,
  reading: CellDecoding,
  isPainted: (row: number, column: number) => boolean = () => false,
): FileCell[] {
  const lines = children(sheetData, "row");
  const formulas = new Formulas(sheet, reading);
  formulas.demandReadable(lines);
  const cells: FileCell[] = [];
  const odd = new OddCells();
  let row = -1;
  for (const line of lines) {
    // Rows and cells without a number follow the one before.
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    let column = -1;
    for (const c of line.children) {
      if (c.name !== "c") continue;
      const place = c.attributes.r === undefined ? null : placeOf(c.attributes.r, sheet);
      column = place?.column ?? column + 1;
      if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS))
        throw outside(sheet);
      const isDynamic = c.attributes.cm !== undefined;
      const formula = formulas.of(child(c, "f"), place?.row ?? row, column, isDynamic);
      cells.push(readCell(c, { row: place?.row ?? row, column }, formula, reading, odd));
    }
  }
  noticeAsking(cells, sheet, reading.leftOut);
  const inOrder = formulas
    .withSpills(cells)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .filter((cell, k, all) => {
      const next = all[k + 1];
      const isLast = next?.row !== cell.row || next.column !== cell.column;
      if (!isLast) odd.add("cells that stand there twice, the later of which is kept,", cell);
      return isLast;
    });
  odd.notice(sheet, reading.leftOut);
  return inOrder.filter(
    ({ row, column, value, formula, look, format }) =>
      value !== null || formula || format || hasAny(look) || isPainted(row, column),
  );
}

const outside = (sheet: string) =>
  new FileTrouble(`The file is damaged: a cell of ${sheet} lies outside the sheet.`);

/** Where a cell says that it is: one cell of the sheet, and no other. */
function placeOf(address: string, sheet: string): { row: number; column: number } {
  let [at, column, row] = [0, 0, 0];
  for (; at < address.length; at++) {
    // Capital letters, or small ones.
    const letter = (address.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && row === 0)) break;
    row = row * 10 + digit;
  }
  const isPlace = letters > 0 && at > letters && at === address.length;
  if (!isPlace || row > MAX_ROWS || column > MAX_COLUMNS) throw outside(sheet);
  return { row: row - 1, column: column - 1 };
}

/** Formulas that ask another address are kept, and their answers; none is asked. */
function noticeAsking(cells: readonly FileCell[], sheet: string, leftOut: LeftOut): void {
  const found = new Set<string>();
  for (const { formula } of cells) {
    const name =
      formula &&
      /\b(?:IMAGE|IMPORTCSV|IMPORTTEXT|RTD|STOCKHISTORY|TRANSLATE|WEBSERVICE)(?=\()/i.exec(
        formula.text,
      );
    if (name) found.add(name[0].toUpperCase());
  }
  for (const name of found) leftOut.add(`what ${name} would ask another address for`, sheet);
}

const hasAny = (look: object): boolean => Object.keys(look).length > 0;

function readCell(
  c: XmlElement,
  place: { readonly row: number; readonly column: number },
  formula: FileFormula | undefined,
  { texts, format, firstDay }: CellDecoding,
  odd: OddCells,
): FileCell {
  const { row, column } = place;
  const { t = "n", s } = c.attributes;
  const read = t === "d" ? serialOf(child(c, "v")?.text, firstDay) : valueOf(c, t, texts);
  // What is odd about the answer of a formula goes when it is calculated.
  const value = formula ? read : odd.instead(read, t, child(c, "v")?.text, place);
  const { look, format: numbers } = format(s);
  if (!formula) {
    const calculated = value !== null && (t === "e" || read === null);
    return { row, column, value, look, format: numbers, calculated };
  }
  const painted = { row, column, look, format: numbers, calculated: true };
  // The answer of a formula is never nothing.
  if (value === null && t !== "str")
    return { ...painted, formula: { ...formula, unanswered: true }, value: "" };
  return { ...painted, formula, value: value ?? "" };
}

function valueOf(c: XmlElement, t: string, texts: readonly string[]): GridValue | null {
  if (t === "inlineStr") return richText(child(c, "is"));
  const v = child(c, "v")?.text;
  if (v === undefined) return null;
  switch (t) {
    case "s":
      return texts[Number(v)] ?? null;
    case "str":
      return cellTextOf(v);
    case "e":
      return v;
    case "b":
      return ["1", "true"].includes(v.trim().toLowerCase());
    default:
      return v.trim() === "" || !Number.isFinite(Number(v)) ? null : Number(v);
  }
}

const day = 86_400_000;

/** The first of March 1900. */
const lotusDay = 61;

/** Days as Excel counts them, from the last day of 1899 or a later one. */
function serialOf(date = "", firstDay: number): number | null {
  const moment = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$|^\d{4}-\d\d-\d\d$/.test(date) ? date : `${date}Z`,
  );
  if (Number.isNaN(moment)) return null;
  const days = moment / day + 25_569;
  // Excel counts a 29 February 1900, which never was.
  return firstDay === 0 && days < lotusDay ? days - 1 : days - firstDay;
}
