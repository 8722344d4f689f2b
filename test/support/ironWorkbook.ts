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
  /** A formula that fills its own cell and no other. */
  readonly alone?: boolean;
}

/** A workbook in IronCalc, calculated from scratch: names, constants and formulas go in, no answer does. */
export class IronWorkbook {
  private readonly model = new Model("workbook", "en", "UTC", "en");

  /**
   * @param mayAllSpill whether formulas that fill one cell in the workbook may fill others here, so that one sees where
   *   they do. Whatever IronCalc thinks could spill, such as every formula with a name in it, it calculates first, and
   *   begins again each time that one of these turns out to need another: a hundred times as much work.
   */
  constructor({ sheets, names }: FileWorkbook, mayAllSpill: boolean) {
    const { model } = this;
    sheets.forEach(({ name }, k) => {
      if (k > 0) model.newSheet();
      model.renameSheet(k, name);
    });
    const define = (name: string, scope: number | null, formula: string) =>
      model.newDefinedName(name, scope, formula.replace(/^=/, ""));
    // Each name makes IronCalc read all those before it once more: the long ones, which are functions, come last.
    sheets.forEach((sheet, k) => {
      for (const { name, formula } of sheet.names) define(name, k, formula);
    });
    for (const { name, formula } of names) define(name, null, formula);
    model.pauseEvaluation();
    sheets.forEach(({ cells }, k) => {
      for (const cell of cells) {
        const text = inputOf(cell);
        const { row, column, formula } = cell;
        const alone = !mayAllSpill && formula !== undefined && formula.spill === null;
        if (text !== undefined) this.enter({ sheet: k, row, column, text, alone });
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
    for (const entry of entries) this.enter(entry);
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  private enter({ sheet, row, column, text, alone }: Entry): void {
    if (alone) this.model.setUserArrayFormula(sheet, row + 1, column + 1, 1, 1, text);
    else this.model.setUserInput(sheet, row + 1, column + 1, text);
  }

  free(): void {
    this.model.free();
  }
}

/** @returns what each cell of each sheet shows in IronCalc */
export function calculateInIronCalc(workbook: FileWorkbook): ((cell: FileCell) => OracleValue)[] {
  const model = new IronWorkbook(workbook, true);
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
