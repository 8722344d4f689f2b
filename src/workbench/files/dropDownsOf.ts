import { parseA1 } from "../../a1";
import type { DropDown } from "../../sheets";
import type { ExcelHost } from "../host/excelHost";
import type { Cell } from "../host/grid";

/** Rules that somebody has set, the latest of each cell. */
export function dropDownsOf(host: ExcelHost, id: string): DropDown[] {
  const lists = new Map<string, DropDown>();
  for (const { rect, values } of host.validations)
    if (rect.sheet === id) {
      const list = listOf(host, id, values.rule);
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          if (list) lists.set(`${row},${column}`, { row, column, ...list });
          else lists.delete(`${row},${column}`);
        }
    }
  return [...lists.values()];
}

function listOf(
  { grid }: ExcelHost,
  sheet: string,
  rule: unknown,
): Pick<DropDown, "words" | "from"> | null {
  const source = (rule as { list?: { source?: unknown } } | undefined)?.list?.source;
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return { words: source.split(",") };
  const from = parseA1(source.slice(1));
  if (!from) return null;
  const words = grid.values({ sheet, ...from }).flat();
  return { words: words.filter((word: Cell) => word !== "").map(String), from };
}
