import type { SheetCells } from "../sheets/about/spots";

/** The corner of each sheet that is read first, which in an analyst's workbook is all of it. */
const cornerCells = 120_000;
const cornerColumns = 50;
/** Cells of one answer after that: at 75 characters each it keeps below Excel's limit. */
const mostCells = 40_000;

/**
 * Every sheet from A1: formulas where there are any, else values. Two round trips, and one more for each large piece
 * beyond the corners of the sheets.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const rows = Math.max(20, Math.floor(cornerCells / cornerColumns / worksheets.items.length));
  const readers = worksheets.items.map((sheet) => corner(sheet, rows));
  await context.sync();
  const sheets: SheetCells[] = [];
  for (const reader of readers) sheets.push(await reader(context));
  return sheets;
}

export type StampRow = (number | string | boolean)[];

function corner(sheet: Excel.Worksheet, rows: number) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = sheet.getRangeByIndexes(0, 0, rows, cornerColumns).getUsedRangeOrNullObject(true);
  first.load("rowIndex,columnIndex,formulas");
  sheet.protection.load("protected");
  sheet.load("visibility");
  return async (context: Excel.RequestContext): Promise<SheetCells> => {
    const { name: title, protection } = sheet;
    const whole = (cells: StampRow[]) => ({
      sheet: title,
      cells,
      protected: protection.protected,
      hidden: sheet.visibility !== "Visible",
    });
    if (used.isNullObject) return whole([]);
    const [height, width] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    if (height <= rows && width <= cornerColumns)
      return whole(fromA1(first.formulas as StampRow[], first.rowIndex, first.columnIndex));
    const cells: StampRow[] = [];
    const step = Math.max(1, Math.floor(mostCells / width));
    for (let row = 0; row < height; row += step) {
      const slice = sheet.getRangeByIndexes(row, 0, Math.min(step, height - row), width);
      slice.load("formulas");
      await context.sync();
      cells.push(...(slice.formulas as StampRow[]));
    }
    return whole(cells);
  };
}

/** Rows that begin somewhere, as rows that begin at A1. */
export const fromA1 = (formulas: readonly StampRow[], row: number, column: number): StampRow[] => [
  ...Array.from({ length: row }, (): StampRow => []),
  ...formulas.map((line): StampRow => [...Array.from({ length: column }, () => ""), ...line]),
];
