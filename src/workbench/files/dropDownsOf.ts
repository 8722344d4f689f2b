import { areaAlone } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { Rect } from "../host/grid";
import { listOf } from "../host/lists";
import { sourceOf } from "../host/listSource";
import type { FileDropDown } from "../xlsx";

/** Rules that somebody has set, the latest of each cell. */
export function dropDownsOf(host: ExcelHost, id: string): FileDropDown[] {
  const lists = new Map<string, FileDropDown>();
  for (const { rect, values } of host.validations)
    if (rect.sheet === id) {
      const list = fileListOf(host, id, values.rule);
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++)
          if (list) lists.set(`${row},${column}`, { row, column, ...list });
          else lists.delete(`${row},${column}`);
    }
  return [...lists.values()];
}

/** A list as a file has it: its words, its cells on the same sheet, or what leads to them. */
function fileListOf(
  host: ExcelHost,
  id: string,
  rule: unknown,
): Omit<FileDropDown, "row" | "column"> | null {
  const source = sourceOf(rule);
  if (source === undefined) return null;
  const list = listOf(host, id, rule);
  if (!source.startsWith("=")) return { words: list?.words.map(String) ?? [] };
  const isHere = (from: Rect) => from.sheet === id && /^=\$?[A-Z]+\$?\d+(:|$)/i.test(source);
  return list?.from && isHere(list.from)
    ? { words: list.words.map(String), from: areaAlone(list.from) }
    : { words: [], source };
}
