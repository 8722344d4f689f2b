import { asText, layOut, type PlanCell, type SheetPlan } from "../sheets";
import { cell as address, quoted } from "../a1";
import type { CellEntry, Grid } from "./host/grid";

/** Puts the names and the cells of a plan, as yet without their looks, into a new sheet. Returns its id. */
export function addPlannedSheet(grid: Grid, plan: SheetPlan): string {
  const sheet = grid.addSheet(plan.name);
  for (const { name, row, column, comment } of plan.names) {
    const formula = `=${quoted(plan.name)}!${address(row, column, "both")}`;
    grid.addName({ name, formula, comment, visible: true, scope: sheet });
  }
  for (const { area, cells } of layOut(plan).writes)
    grid.write(
      { sheet, ...area },
      cells.map((row) => row.map(entry)),
    );
  return sheet;
}

/** A text that would be read as something else is marked as one; the others need no mark. */
const entry = (cell: PlanCell): CellEntry =>
  typeof cell === "string" && asText(cell) !== cell ? { text: cell } : cell;
