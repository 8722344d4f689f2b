import { asText, type PlanCell, sheetName, type SheetPlan } from "../../sheets";
import { cell as address, quoted } from "../../sheets/address";
import type { Entry, Grid } from "../host/grid";
import { type Calculated, sheetOfPlan } from "./fromPlan";
import type { FileSheet } from "./model";

/**
 * Calculates plans in a spreadsheet, each on a sheet of its own, and makes sheets of a file from them. The spreadsheet
 * is left as it was.
 */
export async function calculatedSheets(
  grid: Grid,
  plans: readonly SheetPlan[],
): Promise<FileSheet[]> {
  const put = plans.map((wanted) => {
    const taken = grid.sheets().map(({ name }) => name);
    const plan = { ...wanted, name: sheetName(wanted.name, taken) };
    return { plan, sheet: putOnSheet(grid, plan) };
  });
  await grid.settle();
  const sheets = put.map(({ plan, sheet }) => sheetOfPlan(plan, answers(grid, sheet)));
  for (const { sheet } of put) grid.removeSheet(sheet);
  return sheets;
}

function putOnSheet(grid: Grid, plan: SheetPlan): string {
  const sheet = grid.addSheet(plan.name);
  for (const { name, row, column, comment } of plan.names) {
    const formula = `=${quoted(plan.name)}!${address(row, column, "both")}`;
    grid.addName({ name, formula, comment, visible: true, scope: sheet });
  }
  for (const { row, column, cells } of plan.blocks) {
    const area = { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (area.rows > 0 && area.columns > 0)
      grid.write(
        area,
        cells.map((line) => line.map(entry)),
      );
  }
  return sheet;
}

const entry = (cell: PlanCell): Entry =>
  typeof cell === "string" && asText(cell) !== cell ? { text: cell } : cell;

function answers(grid: Grid, sheet: string): Calculated {
  const used = grid.usedRect(sheet);
  const values = used ? grid.values(used) : [];
  return {
    value: (row, column) => values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "",
    spill(row, column) {
      const spill = grid.spillAround({ sheet, row, column, rows: 1, columns: 1 });
      return spill && spill.rows * spill.columns > 1 ? spill : null;
    },
  };
}
