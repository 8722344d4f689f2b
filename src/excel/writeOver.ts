import type { SheetPlan } from "../sheets/plan";
import { applyPlan, asTyped } from "./applyPlan";

/**
 * Puts a plan in the place of what a sheet holds. All cells go in one step, the surplus of the old ones emptied with it:
 * whatever fails, the sheet has either all of its old text or all of the new, and only looks may be missing.
 * @param before how far the sheet was filled from A1
 */
export function writeOver(
  sheet: Excel.Worksheet,
  name: string,
  plan: SheetPlan,
  before: { readonly rows: number; readonly columns: number },
): void {
  const rows = Math.max(before.rows, ...plan.blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(
    before.columns,
    ...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)),
  );
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): number | string | boolean => ""),
  );
  for (const block of plan.blocks)
    block.cells.forEach((line, i) =>
      line.forEach((cell, j) => (cells[block.row + i]![block.column + j] = asTyped(cell))),
    );
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.formulas = cells;
  range.clear("Formats");
  applyPlan(sheet, name, plan);
}
