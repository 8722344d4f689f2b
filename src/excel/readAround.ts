import { splitSheet } from "../a1";
import type { NameOfCells, SheetAround } from "../explain";
import { rangeAt } from "./rangeAt";
import { run } from "./run";
import { fromA1, type StampRow } from "./stampCells";
import { troubleOf } from "./trouble";

/** So much of a sheet is looked through for what a number is called and who takes it. */
const rows = 1_500;
const columns = 60;

/** The sheet of a cell from A1, with its names and those of the workbook, in one round trip. */
export async function readAround(address: string): Promise<SheetAround> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      const sheet = rangeAt(context, address).worksheet;
      const used = sheet.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,formulas,values");
      const lists = [sheet.names, workbook.names];
      for (const names of lists) names.load("items/name,items/formula,items/comment");
      await context.sync();
      const all = (what: "formulas" | "values") =>
        used.isNullObject ? [] : fromA1(used[what] as StampRow[], used.rowIndex, used.columnIndex);
      return {
        sheet: splitSheet(address).sheet ?? "",
        cells: all("formulas"),
        shown: all("values"),
        names: lists.flatMap(({ items }) =>
          items.map(({ name, formula, comment }): NameOfCells => ({
            name,
            formula: String(formula),
            comment,
          })),
        ),
      };
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}
