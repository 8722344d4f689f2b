import type { FoundCell } from "../../sharing";
import { storeTitle } from "../../sharing/frozen";
import { closerLook } from "./closerLook";
import { supports } from "../run";
import type { WorkOptions } from "./sharingOutcome";
import { candidatesIn, withoutParts } from "./candidates";
import { askAll, bytesOfRange, mostBytes, type Question } from "./work";

/** What a sheet has. */
export interface FoundInSheet {
  /** The cells whose formula has to do with Macroscope. */
  readonly cells: readonly FoundCell[];
  /** Everything in the sheet from its first row, where it is the one that keeps frozen formulas. */
  readonly rows?: readonly (readonly unknown[])[];
  readonly isEmpty: boolean;
}

/** The corner of each sheet that is read before it is known how large the sheets are: so many cells together. */
const cornerCells = 100_000;
const cornerColumns = 50;

/** Cells in one answer, at 75 characters each. Where that is not enough, smaller pieces are asked for. */
const mostCells = 40_000;
const bytesOfCell = 75;

/** Whether anything spills, Excel says since it has dynamic arrays. */
const formulasAndSpills = () => `formulas${supports("1.12") ? ",hasSpill" : ""}`;

/** Reads the formulas of some sheets, and looks closer at those that may be ours. */
export async function readFound(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { onProgress, signal }: WorkOptions,
): Promise<FoundInSheet[]> {
  const rows = Math.max(1, Math.floor(cornerCells / cornerColumns / Math.max(1, sheets.length)));
  const readers = sheets.map((sheet) => new SheetReader(sheet));
  const sum = (key: "done" | "total") => readers.reduce((all, reader) => all + reader[key], 0);
  await askAll(
    context,
    readers.map((reader) => reader.corner(rows, Math.floor(mostBytes / sheets.length))),
    signal,
    () => onProgress?.({ done: sum("done"), total: sum("total") }),
  );
  return readers.map(({ cells, rows, total }) => ({
    cells: withoutParts(cells),
    ...(rows && { rows }),
    isEmpty: total === 0,
  }));
}

class SheetReader {
  readonly cells: FoundCell[] = [];
  rows: unknown[][] | undefined;
  /** Cells that have been read, of how many. */
  done = 0;
  total = 0;

  constructor(private readonly sheet: Excel.Worksheet) {}

  /** How large the sheet is, and its corner, which in an analyst's workbook is all of it. */
  corner(rows: number, weight: number): Question {
    return {
      weight,
      ask: () => {
        const used = this.sheet.getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        const window = this.sheet.getRangeByIndexes(0, 0, rows, cornerColumns);
        const corner = window.getUsedRangeOrNullObject(true);
        corner.load(`rowIndex,columnIndex,${formulasAndSpills()}`);
        return () => {
          const isAll =
            used.isNullObject ||
            (used.rowIndex + used.rowCount <= rows &&
              used.columnIndex + used.columnCount <= cornerColumns);
          if (!isAll || corner.isNullObject) return this.inSlices(used);
          this.total = used.rowCount * used.columnCount;
          return this.take(corner, corner.rowIndex, corner.columnIndex);
        };
      },
      smaller: () => [this.size()],
    };
  }

  /** Only how large it is: its corner was too much for Excel. */
  private size(): Question {
    return {
      weight: bytesOfRange,
      ask: () => {
        const used = this.sheet.getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        return () => this.inSlices(used);
      },
    };
  }

  private inSlices(used: Excel.Range): Question[] {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    this.total = rowCount * columnCount;
    return this.slices(rowIndex, columnIndex, rowCount, columnCount, mostCells);
  }

  /** Whole rows of an area, at most so many cells at a time. */
  private slices(
    row: number,
    column: number,
    rows: number,
    columns: number,
    most: number,
  ): Question[] {
    const height = Math.max(1, Math.floor(most / columns));
    return Array.from({ length: Math.ceil(rows / height) }, (_, k) =>
      this.slice(row + k * height, column, Math.min(height, rows - k * height), columns),
    );
  }

  private slice(row: number, column: number, rows: number, columns: number): Question {
    return {
      weight: rows * columns * bytesOfCell,
      ask: () => {
        const range = this.sheet.getRangeByIndexes(row, column, rows, columns);
        range.load(formulasAndSpills());
        return () => this.take(range, row, column);
      },
      ...(rows > 1 && {
        smaller: () => this.slices(row, column, rows, columns, Math.ceil(rows / 2) * columns),
      }),
    };
  }

  private take(range: Excel.Range, row: number, column: number) {
    const formulas: readonly (readonly unknown[])[] = range.formulas;
    this.done += formulas.length * (formulas[0]?.length ?? 0);
    if (row === 0 && column === 0 && formulas[0]?.[0] === storeTitle) this.rows = [];
    this.rows?.push(...formulas.map((line) => [...line]));
    // Asked of all cells at once it costs nothing; asked of each beside a number, more than all else.
    const spills = supports("1.12") && range.hasSpill !== false;
    const candidates = candidatesIn(formulas, row, column, spills);
    return closerLook(this.sheet, candidates, (cells) => this.cells.push(...cells));
  }
}
