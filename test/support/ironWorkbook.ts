import { Model } from "@ironcalc/wasm";
import { asText } from "../../src/sheets";
import type { FileCell, FileWorkbook } from "../../src/workbench/xlsx";
import { fullPrecision, type OracleValue, parse } from "./ironcalc";

/**
 * A workbook as IronCalc calculates it from scratch: names, constants and formulas go in, no answer does.
 * @returns what each cell of each sheet shows
 */
export function calculateInIronCalc(
  { sheets, names }: FileWorkbook,
  prepared: (formula: string) => string = (formula) => formula,
): ((cell: FileCell) => OracleValue)[] {
  const model = new Model("workbook", "en", "UTC", "en");
  try {
    sheets.forEach(({ name }, k) => {
      if (k > 0) model.newSheet();
      model.renameSheet(k, name);
    });
    const define = (name: string, scope: number | null, formula: string) =>
      model.newDefinedName(name, scope, formula.replace(/^=/, ""));
    for (const { name, formula } of names) define(name, null, formula);
    sheets.forEach((sheet, k) => {
      for (const { name, formula } of sheet.names) define(name, k, formula);
    });
    model.pauseEvaluation();
    sheets.forEach(({ cells }, k) => {
      for (const cell of cells) {
        const input = inputOf(cell, prepared);
        if (input !== undefined) model.setUserInput(k, cell.row + 1, cell.column + 1, input);
      }
    });
    model.resumeEvaluation();
    model.evaluate();
    const shown = sheets.map(({ cells }, k) => {
      const rows = 1 + Math.max(0, ...cells.map(({ row }) => row));
      const columns = 1 + Math.max(0, ...cells.map(({ column }) => column));
      model.updateRangeStyle(
        { sheet: k, row: 1, column: 1, width: columns, height: rows },
        "num_fmt",
        fullPrecision,
      );
      return new Map(
        cells.map((cell) => [
          cell,
          parse(model.getFormattedCellValue(k, cell.row + 1, cell.column + 1)),
        ]),
      );
    });
    return shown.map((values) => (cell) => values.get(cell)!);
  } finally {
    model.free();
  }
}

/** What somebody would type into the cell; nothing where a formula spills into it. */
function inputOf(
  { formula, value, calculated }: FileCell,
  prepared: (formula: string) => string,
): string | undefined {
  if (formula) return prepared(formula.text);
  if (calculated || value === null) return undefined;
  return typeof value === "string" ? asText(value) : String(value).toUpperCase();
}
