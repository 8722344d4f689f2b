import { splitSheet } from "../a1";
import { run } from "./run";
import { hasCode, troubleOf } from "./trouble";

export type SelectedValue = number | string | boolean;

/** Values as they were read, errors as their text, and where on which sheet they begin; row and column count from 0. */
export interface SelectedValues {
  /** With its sheet: Numbers!A1:B12. */
  readonly address: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly SelectedValue[])[];
}

/** Why nothing was read. */
export type Unread =
  | { readonly why: "empty" | "no block" }
  | {
      readonly why: "too large";
      readonly address: string;
      readonly rows: number;
      readonly columns: number;
    };

/** What is selected, whole columns too, without the empty cells around it: two round trips. */
export async function readSelected(
  mostRows: number,
  mostColumns: number,
): Promise<SelectedValues | Unread> {
  try {
    return await run(async (context): Promise<SelectedValues | Unread> => {
      const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      if (used.isNullObject) return { why: "empty" };
      const { address, rowIndex, columnIndex, rowCount: rows, columnCount: columns } = used;
      if (rows > mostRows || columns > mostColumns)
        return { why: "too large", address, rows, columns };
      used.load("values");
      await context.sync();
      const { sheet = "" } = splitSheet(address);
      const values = used.values as SelectedValue[][];
      return { address, sheet, row: rowIndex, column: columnIndex, values };
    });
  } catch (error) {
    // Several blocks, a chart or a shape.
    if (["InvalidSelection", "InvalidReference"].some((code) => hasCode(error, code)))
      return { why: "no block" };
    throw troubleOf(error, true);
  }
}
