import { join } from "node:path";
import {
  createHeadlessWorkbook,
  type HeadlessWorkbook,
  readFunctionsBundle,
} from "../../src/workbench/headless";
import { parseA1 } from "../../src/workbench/host/a1";
import type { Cell, Entry, Rect } from "../../src/workbench/host/grid";

/** A workbook without a screen with the functions of the fixtures, and short ways to write and read it. */
export class TestWorkbook {
  readonly workbook: HeadlessWorkbook = createHeadlessWorkbook(
    readFunctionsBundle(join(__dirname, "fixtures")),
  );
  private serial = 0;

  get grid() {
    return this.workbook.grid;
  }

  /** A sheet of its own for a test. */
  newSheet(name = `Test ${++this.serial}`): string {
    return this.grid.addSheet(name);
  }

  /** Writes formulas and values, each row of entries one row of cells. */
  write(sheet: string, a1: string, rows: (Cell | null)[][]): void {
    const entry = (cell: Cell | null): Entry =>
      typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell;
    const { row, column } = parseA1(a1)!;
    const size = { rows: rows.length, columns: rows[0]!.length };
    this.grid.write(
      { sheet, row, column, ...size },
      rows.map((cells) => cells.map(entry)),
    );
  }

  async read(sheet: string, a1: string): Promise<Cell[][]> {
    await this.grid.settle();
    return this.grid.values(rect(sheet, a1));
  }
}

export const rect = (sheet: string, a1: string): Rect => ({ sheet, ...parseA1(a1)! });
