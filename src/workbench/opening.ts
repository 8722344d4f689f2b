import type { Grid } from "./host/grid";

/** Fills the workbook that the workbench opens with. */
export type OpeningWorkbook = (grid: Grid) => void | Promise<void>;

/** An empty sheet with one line that says what to do. */
export const emptyWorkbook: OpeningWorkbook = (grid) => {
  const sheet = grid.activeSheet();
  const cell = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  grid.write(cell, [["Type a formula such as =MACRO.JEVONSDEMAND(100, -0.9, 1.4) in any cell."]]);
  grid.select({ ...cell, row: 2 });
};
