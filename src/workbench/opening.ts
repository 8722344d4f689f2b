import { layOut, openingSheets, type SheetPlan } from "../sheets";
import { styleOf } from "./files/cellLook";
import type { ExcelHost } from "./host/excelHost";
import type { Rect } from "./host/grid";
import { addPlannedChart } from "./plannedChart";
import { addPlannedSheet } from "./plannedSheet";

/** Fills the workbook that the workbench opens with. */
export type OpeningWorkbook = (host: ExcelHost) => void | Promise<void>;

/** The debt path of the Congressional Budget Office, two valuations and a Jevons table, all calculating. */
export const openingWorkbook: OpeningWorkbook = (host) => {
  const { grid } = host;
  const empty = grid.activeSheet();
  const sheets = openingSheets().map((plan) => lay(host, plan));
  grid.removeSheet(empty);
  const first = sheets[0]!;
  grid.activate(first);
  grid.select({ sheet: first, row: 0, column: 0, rows: 1, columns: 1 });
};

/** Puts a plan into a new sheet of the grid, as src/excel puts it into Excel. */
function lay(host: ExcelHost, plan: SheetPlan): string {
  const { grid } = host;
  const sheet = addPlannedSheet(grid, plan);
  const { formats, looks, widths } = layOut(plan);
  for (const { area, format } of formats)
    grid.setNumberFormats({ sheet, ...area }, filled({ sheet, ...area }, format));
  for (const { area, look } of looks) grid.setStyle({ sheet, ...area }, styleOf(look));
  for (const { column, columns, points } of widths)
    grid.setColumnWidth({ sheet, row: 0, column, rows: 1, columns }, points);
  for (const chart of plan.charts) addPlannedChart(host, sheet, chart);
  grid.changeSheet(sheet, { frozen: plan.freeze, gridlines: false });
  return sheet;
}

const filled = ({ rows, columns }: Rect, format: string): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(format));
