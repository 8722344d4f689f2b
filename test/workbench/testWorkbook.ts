import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../src/workbench/headless";
import { parseA1 } from "../../src/a1";
import type { GridValue, CellEntry, Rect } from "../../src/workbench/host/grid";

/**
 * A workbook without a screen with the functions of the fixtures, and short ways to write and read it: one for all the
 * tests of a file, because it takes seconds to load.
 */
export function testWorkbook() {
  const workbook = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "fixtures")));
  const { grid } = workbook;
  afterAll(() => workbook.dispose());
  let serial = 0;
  return {
    workbook,
    grid,

    /** A sheet of its own for a test. */
    newSheet: (name = `Test ${++serial}`): string => grid.addSheet(name),

    /** Writes formulas and values, each row of entries one row of cells. */
    write(sheet: string, a1: string, rows: (GridValue | null)[][]): void {
      const { row, column } = parseA1(a1)!;
      const size = { rows: rows.length, columns: rows[0]!.length };
      grid.write(
        { sheet, row, column, ...size },
        rows.map((cells) => cells.map(entry)),
      );
    },

    async read(sheet: string, a1: string): Promise<GridValue[][]> {
      await grid.settle();
      return grid.values(rect(sheet, a1));
    },
  };
}

const entry = (cell: GridValue | null): CellEntry =>
  typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell;

export const rect = (sheet: string, a1: string): Rect => ({ sheet, ...parseA1(a1)! });
