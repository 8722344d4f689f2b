import { splitSheet } from "../a1";
import { run } from "./run";
import { hasCode, troubleOf } from "./trouble";

/** Values as they were read, and where on which sheet they begin. */
export interface SelectedValues {
  readonly address: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * What is selected, without the empty cells around it, in two round trips; undefined where that is nothing, several blocks,
 * or more than so many rows and columns.
 */
export async function readSelected(
  mostRows: number,
  mostColumns: number,
): Promise<SelectedValues | "too large" | undefined> {
  try {
    return await run(async (context) => {
      const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      if (used.isNullObject) return undefined;
      if (used.rowCount > mostRows || used.columnCount > mostColumns) return "too large";
      used.load("values");
      await context.sync();
      const { address, rowIndex, columnIndex, values } = used;
      const { sheet = "" } = splitSheet(address);
      return { address, sheet, row: rowIndex, column: columnIndex, values };
    });
  } catch (error) {
    // Several blocks, a chart or a shape.
    if (["InvalidSelection", "InvalidReference"].some((code) => hasCode(error, code)))
      return undefined;
    throw troubleOf(error, true);
  }
}
