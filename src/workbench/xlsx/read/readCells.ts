import type { Area } from "../../../sheets";
import { cell as address } from "../../../a1";
import { contains, MAX_COLUMNS, MAX_ROWS, parseA1 } from "../../../a1";
import type { Cell } from "../../host/grid";
import { isDynamicArray, withIntersections, withoutIntersections } from "../dynamicArray";
import type { FileCell, FileFormula } from "../model";
import { FileTrouble, type LeftOut } from "./fileTrouble";
import type { ReadFormat } from "./readStyles";
import { cellTextOf, richText } from "./texts";
import { moved, readFormula } from "./formulaText";
import { child, children, type XmlElement } from "./xmlTree";

/** What the cells of all sheets are read with. */
export interface CellReading {
  readonly texts: readonly string[];
  readonly format: (number: string | undefined) => ReadFormat;
  readonly leftOut: LeftOut;
  /** Names that stand for one value, in capitals. */
  readonly ofOneCell: ReadonlySet<string>;
}

/** The cells of a sheet, by row and column, from its sheetData. */
export function readCells(
  sheetData: XmlElement | undefined,
  sheet: string,
  reading: CellReading,
): FileCell[] {
  const formulas = new Formulas(sheet, reading);
  const cells: FileCell[] = [];
  let row = -1;
  for (const line of children(sheetData, "row")) {
    // Rows and cells without a number follow the one before.
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    let column = -1;
    for (const c of children(line, "c")) {
      const place = c.attributes.r === undefined ? null : parseA1(c.attributes.r);
      column = place?.column ?? column + 1;
      if (!(row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS))
        throw new FileTrouble(`The file is damaged: a cell of ${sheet} lies outside the sheet.`);
      const isDynamic = c.attributes.cm !== undefined;
      const formula = formulas.of(child(c, "f"), place?.row ?? row, column, isDynamic);
      cells.push(readCell(c, { row: place?.row ?? row, column }, formula, reading));
    }
  }
  noticeAsking(cells, sheet, reading.leftOut);
  return formulas
    .withSpills(cells)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .filter(
      ({ value, formula, look, format }) => value !== null || formula || format || hasAny(look),
    );
}

/** Formulas that ask another address are kept, and their answers; none is asked. */
function noticeAsking(cells: readonly FileCell[], sheet: string, leftOut: LeftOut): void {
  const found = new Set(
    cells.flatMap(({ formula }) => {
      const name =
        formula &&
        /\b(?:IMAGE|IMPORTCSV|IMPORTTEXT|RTD|STOCKHISTORY|TRANSLATE|WEBSERVICE)(?=\()/i.exec(
          formula.text,
        );
      return name ? [name[0].toUpperCase()] : [];
    }),
  );
  for (const name of found) leftOut.add(`what ${name} would ask another address for`, sheet);
}

const hasAny = (look: object): boolean => Object.keys(look).length > 0;

function readCell(
  c: XmlElement,
  place: { readonly row: number; readonly column: number },
  formula: FileFormula | undefined,
  { texts, format }: CellReading,
): FileCell {
  const { row, column } = place;
  const { t = "n", s } = c.attributes;
  const value = valueOf(c, t, texts);
  const { look, format: numbers } = format(s);
  if (!formula) {
    const calculated = t === "e" && value !== null;
    return { row, column, value, look, format: numbers, calculated };
  }
  const painted = { row, column, look, format: numbers, calculated: true };
  // The answer of a formula is never nothing.
  if (value === null && t !== "str")
    return { ...painted, formula: { ...formula, unanswered: true }, value: "" };
  return { ...painted, formula, value: value ?? "" };
}

function valueOf(c: XmlElement, t: string, texts: readonly string[]): Cell | null {
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
      return v.trim() === "1" || v.trim() === "true";
    case "d":
      return serialOf(v);
    default:
      return v.trim() === "" || !Number.isFinite(Number(v)) ? null : Number(v);
  }
}

const day = 86_400_000;

/** Days since the last day of 1899, as Excel counts dates. */
function serialOf(date: string): number | null {
  const moment = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$|^\d{4}-\d\d-\d\d$/.test(date) ? date : `${date}Z`,
  );
  return Number.isNaN(moment) ? null : moment / day + 25_569;
}

/** Every cell is looked up in every array: a thousand arrays in a sheet of 300,000 cells. */
const mostComparisons = 3e8;

/** Reads the formulas of a sheet, one of which may stand for many cells. */
class Formulas {
  private readonly shared = new Map<string, { readonly text: string; readonly from: string }>();
  private readonly spills: Area[] = [];

  constructor(
    private readonly sheet: string,
    private readonly reading: CellReading,
  ) {}

  /** @param isDynamic the cell is marked as a dynamic array */
  of(
    f: XmlElement | undefined,
    row: number,
    column: number,
    isDynamic: boolean,
  ): FileFormula | undefined {
    if (!f) return undefined;
    const { t = "normal", ref, si = "" } = f.attributes;
    if (t === "dataTable") {
      this.reading.leftOut.add("what-if data tables, of which the values were kept,", this.sheet);
      return undefined;
    }
    if (t === "array") return this.array(f.text, ref, { row, column }, isDynamic);
    const here = address(row, column);
    if (t === "shared") {
      if (f.text !== "") this.shared.set(si, { text: f.text, from: here });
      const first = this.shared.get(si);
      return first && this.single(readFormula(moved(first.text, first.from, here)));
    }
    return f.text === "" ? undefined : this.single(readFormula(f.text));
  }

  /** A formula that gives one cell, as before dynamic arrays. */
  private single(typed: string): FileFormula {
    const { ofOneCell } = this.reading;
    if (!isDynamicArray(typed, ofOneCell)) return { text: typed, spill: null };
    const text = withIntersections(typed, ofOneCell);
    return withoutIntersections(text, ofOneCell) === typed
      ? { text, spill: null }
      : { text: typed, spill: null, plain: true };
  }

  private array(
    text: string,
    ref: string | undefined,
    { row, column }: { readonly row: number; readonly column: number },
    isDynamic: boolean,
  ): FileFormula {
    const area = parseA1(ref ?? "");
    const spill = area && area.rows * area.columns > 1 ? area : null;
    if (spill && (spill.row !== row || spill.column !== column))
      throw new FileTrouble(`The file is damaged: an array of ${this.sheet} lies elsewhere.`);
    if (spill) this.spills.push(spill);
    const typed = readFormula(text);
    if (!isDynamic) {
      const cse = area ?? { row, column, rows: 1, columns: 1 };
      return { text: typed, spill, cse };
    }
    const told = spill !== null || isDynamicArray(typed);
    return { text: typed, spill, ...(!told && { array: true }) };
  }

  /** The cells into which a formula spills are calculated too. */
  withSpills(cells: readonly FileCell[]): FileCell[] {
    if (this.spills.length * cells.length > mostComparisons)
      throw new FileTrouble(
        `The file is too large for the workbench: ${this.sheet} has too many arrays. Delete what is not needed in Excel, save it as another file and open that.`,
      );
    const inside = ({ row, column }: FileCell) =>
      this.spills.some((area) => contains(area, { row, column, rows: 1, columns: 1 }));
    return cells.map((cell) =>
      cell.value !== null && inside(cell) ? { ...cell, calculated: true } : cell,
    );
  }
}
