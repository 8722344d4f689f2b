import { Model } from "@ironcalc/wasm";
import { asText } from "../../src/sheets";
import type { FileCell, FileWorkbook } from "../../src/workbench/xlsx";
import { fullPrecision, type OracleValue, parse } from "./ironcalc";

/** Something typed into a cell; sheet, row and column count from 0. */
export interface Entry {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** A formula with its =, a number, or a text. */
  readonly text: string;
}

/** A workbook in IronCalc, calculated from scratch: names, constants and formulas go in, no answer does. */
export class IronWorkbook {
  private readonly model = new Model("workbook", "en", "UTC", "en");

  constructor({ sheets, names }: FileWorkbook) {
    const { model } = this;
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
        const input = inputOf(cell);
        if (input !== undefined) model.setUserInput(k, cell.row + 1, cell.column + 1, input);
      }
    });
    model.resumeEvaluation();
    model.evaluate();
    sheets.forEach(({ cells }, k) => {
      const height = 1 + Math.max(0, ...cells.map(({ row }) => row));
      const width = 1 + Math.max(0, ...cells.map(({ column }) => column));
      model.updateRangeStyle(
        { sheet: k, row: 1, column: 1, width, height },
        "num_fmt",
        fullPrecision,
      );
    });
  }

  /** What a cell shows; sheet, row and column count from 0. */
  value(sheet: number, row: number, column: number): OracleValue {
    return parse(this.model.getFormattedCellValue(sheet, row + 1, column + 1));
  }

  /** Types something into cells, and calculates once. */
  type(entries: readonly Entry[]): void {
    this.model.pauseEvaluation();
    for (const { sheet, row, column, text } of entries)
      this.model.setUserInput(sheet, row + 1, column + 1, text);
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  free(): void {
    this.model.free();
  }
}

/** @returns what each cell of each sheet shows in IronCalc */
export function calculateInIronCalc(workbook: FileWorkbook): ((cell: FileCell) => OracleValue)[] {
  const model = new IronWorkbook(workbook);
  try {
    const shown = workbook.sheets.map(
      ({ cells }, k) => new Map(cells.map((cell) => [cell, model.value(k, cell.row, cell.column)])),
    );
    return shown.map((values) => (cell) => values.get(cell)!);
  } finally {
    model.free();
  }
}

/** What somebody would type into the cell; nothing where a formula spills into it. */
function inputOf({ formula, value, calculated }: FileCell): string | undefined {
  if (formula) return formula.text;
  if (calculated || value === null) return undefined;
  return typeof value === "string" ? asText(value) : String(value).toUpperCase();
}
