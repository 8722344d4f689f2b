import { ExcelTrouble } from "./contract";
import { run } from "./run";
import { hasCode, troubleOf } from "./trouble";

/** The cells of a selection as values: numbers, texts, TRUE and FALSE, errors as their text. */
export interface SelectedTable {
  /** With its sheet: Numbers!A1:B12. */
  readonly address: string;
  readonly rows: readonly (readonly (number | string | boolean)[])[];
  /** The row of the sheet in which it begins, from 1. */
  readonly firstRow: number;
}

/** More than any list of assumptions has; whole columns are cut to what is in them. */
const mostRows = 2000;
const mostColumns = 50;

/** The selected range, as far as anything is in it: two round trips. */
export async function readSelectedTable(): Promise<SelectedTable> {
  try {
    return await run(async (context) => {
      // Whole columns may be selected.
      const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,rowCount,columnCount");
      await context.sync();
      if (used.isNullObject) throw new ExcelTrouble("The selected cells are empty.", "Empty", true);
      const { address, rowIndex, rowCount, columnCount } = used;
      if (rowCount > mostRows || columnCount > mostColumns)
        throw new ExcelTrouble(
          `${address} is too large for a list of assumptions: ${rowCount} rows and ${columnCount} columns. Select the keys and their values.`,
          "TooLarge",
          true,
        );
      used.load("values");
      await context.sync();
      const rows = used.values as (number | string | boolean)[][];
      return { address, rows, firstRow: rowIndex + 1 };
    });
  } catch (error) {
    if (["InvalidSelection", "InvalidReference"].some((code) => hasCode(error, code)))
      throw new ExcelTrouble(
        "Select one block of cells: the keys and, beside them, their values.",
        "InvalidSelection",
        true,
      );
    throw troubleOf(error, true);
  }
}
