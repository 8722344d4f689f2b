import { areaAlone } from "../../a1";
import type { DropDown } from "../../sheets";
import type { ExcelHost } from "../host/excelHost";
import { listOf } from "../host/lists";

/** Rules that somebody has set, the latest of each cell. */
export function dropDownsOf(host: ExcelHost, id: string): DropDown[] {
  const lists = new Map<string, DropDown>();
  for (const { rect, values } of host.validations)
    if (rect.sheet === id) {
      const list = listOf(host, id, values.rule);
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          // A file of ours holds lists from cells of the same sheet.
          if (list && (list.from?.sheet ?? id) === id)
            lists.set(`${row},${column}`, {
              row,
              column,
              words: list.words.map(String),
              ...(list.from && { from: areaAlone(list.from) }),
            });
          else lists.delete(`${row},${column}`);
        }
    }
  return [...lists.values()];
}
