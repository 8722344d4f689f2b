import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Area } from "../../../sheets";
import { cell as address, contains, parseA1 } from "../../../a1";
import { isDynamicArray, withIntersections, withoutIntersections } from "../dynamicArray";
import type { FileCell, FileFormula } from "../model";
import { FileTrouble, type LeftOut } from "./fileTrouble";
import { moved, readFormula } from "./formulaText";
import { child, type XmlElement } from "./xmlTree";

/** Every cell is looked up in every array: a thousand arrays in a sheet of 300,000 cells. */
const mostComparisons = 3e8;

/** Excel takes 8,192 characters as they are typed; a file has prefixes besides. */
const longest = 20_000;

/** More cells than that no array of a workbook fills. */
const largestArray = 1e6;

/** Of formulas that stand for many cells, all copies together: some five seconds. */
const mostCharacters = 1e7;

/** What formulas are read with. */
export interface FormulaReading {
  readonly leftOut: LeftOut;
  /** Names that stand for one value, in capitals. */
  readonly ofOneCell: ReadonlySet<string>;
}

interface Shared {
  readonly text: string;
  readonly from: string;
  readonly typed: FileFormula;
  /** Its text in rows and columns from where it stands, which is the same for every cell. */
  readonly rows?: string;
}

/** Reads the formulas of a sheet, one of which may stand for many cells. */
export class Formulas {
  private readonly shared = new Map<string, Shared>();
  private readonly spills: Area[] = [];

  constructor(
    private readonly sheet: string,
    private readonly reading: FormulaReading,
  ) {}

  /** Refuses, before any is read, formulas that would be too much to read once for each of their cells. */
  demandReadable(lines: readonly XmlElement[]): void {
    const lengths = new Map<string, number>();
    let characters = 0;
    for (const line of lines)
      for (const c of line.children) {
        const f = child(c, "f");
        if (f?.attributes.t !== "shared") continue;
        const { si = "" } = f.attributes;
        if (f.text !== "") lengths.set(si, f.text.length);
        characters += lengths.get(si) ?? 0;
      }
    if (characters > mostCharacters)
      throw new FileTrouble(
        `The file is too large for the workbench: ${this.sheet} has too many long formulas. Delete what is not needed in Excel, save it as another file and open that.`,
      );
  }

  /** @param isDynamic the cell is marked as a dynamic array */
  of(
    f: XmlElement | undefined,
    row: number,
    column: number,
    isDynamic: boolean,
  ): FileFormula | undefined {
    if (!f) return undefined;
    if (f.text.length > longest) {
      this.reading.leftOut.add(
        "formulas longer than Excel's, of which the values were kept,",
        this.sheet,
      );
      return undefined;
    }
    const { t = "normal", ref, si = "" } = f.attributes;
    if (t === "dataTable") {
      this.reading.leftOut.add("what-if data tables, of which the values were kept,", this.sheet);
      return undefined;
    }
    if (t === "array") return this.array(f.text, ref, { row, column }, isDynamic);
    const here = address(row, column);
    if (t === "shared") {
      if (f.text !== "") this.shared.set(si, this.first(f.text, here));
      const first = this.shared.get(si);
      if (!first)
        this.reading.leftOut.add(
          "copies of formulas that are missing, of which the values were kept,",
          this.sheet,
        );
      return first && this.copy(first, here);
    }
    return f.text === "" ? undefined : this.single(readFormula(f.text));
  }

  /** The first cell of those that share a formula: what all have in common is found out once. */
  private first(text: string, from: string): Shared {
    const typed = this.single(readFormula(text));
    // References with signs of their own are not in the language of rows and columns from here.
    const isPlain = !/[#@]/.test(typed.text);
    return {
      text,
      from,
      typed,
      ...(isPlain && { rows: translateFormulaToR1C1(typed.text, from) }),
    };
  }

  private copy({ text, from, typed, rows }: Shared, here: string): FileFormula {
    return rows === undefined
      ? this.single(readFormula(moved(text, from, here)))
      : { ...typed, text: translateFormulaToA1(rows, here) };
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
    if (spill && spill.rows * spill.columns > largestArray)
      throw new FileTrouble(
        `The file is too large for the workbench: an array of ${this.sheet} fills too many cells.`,
      );
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
  withSpills(cells: FileCell[]): FileCell[] {
    if (this.spills.length === 0) return cells;
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
