import { sheetName, type SheetPlan } from "../../sheets";
import type { Grid } from "../host/grid";
import { addPlannedSheet } from "../plannedSheet";
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
    return { plan, sheet: addPlannedSheet(grid, plan) };
  });
  await grid.settle();
  const sheets = put.map(({ plan, sheet }) => sheetOfPlan(plan, shownValues(grid, sheet)));
  for (const { sheet } of put) grid.removeSheet(sheet);
  return sheets;
}

const oneCell = { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };

/** What the formulas of a sheet show at this moment. */
export function shownValues(grid: Grid, sheet: string): Calculated {
  const used = grid.usedRect(sheet);
  const values = used ? grid.values(used) : [];
  return {
    value: (row, column) => values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "",
    spill(row, column) {
      const { sheet: _sheet, ...area } =
        grid.spillAround({ sheet, row, column, rows: 1, columns: 1 }) ?? oneCell;
      return area.rows * area.columns > 1 ? area : null;
    },
  };
}
