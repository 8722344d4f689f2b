import { readFileSync } from "node:fs";
import init, { Model } from "@ironcalc/wasm";

/**
 * IronCalc, another team's spreadsheet engine (Rust), as an independent oracle: it has never heard of Macroscope and
 * computes the native twins with its own LET, LAMBDA, REDUCE and POWER.
 */

export type OracleValue = number | string | boolean;

// There is no raw getter; this format shows all fifteen digits that a spreadsheet promises.
export const fullPrecision = "0.00000000000000E+00";
const mostPerModel = 1000;
let started: Promise<unknown> | undefined;

export function startIronCalc(): Promise<unknown> {
  started ??= init({
    module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")),
  });
  return started;
}

export function parse(text: string): OracleValue {
  if (text === "TRUE") return true;
  if (text === "FALSE") return false;
  if (/^-?\d+\.\d+E[+-]\d+$/.test(text)) return Number(text);
  return text;
}

function withModel<T>(names: ReadonlyMap<string, string>, work: (model: Model) => T): T {
  const model = new Model("workbook", "en", "UTC", "en");
  try {
    for (const [name, formula] of names) model.newDefinedName(name, null, formula);
    return work(model);
  } finally {
    model.free();
  }
}

/** The value of each formula, one cell each. `names` are LAMBDA names: MACRO_X -> LAMBDA(...). */
export function evaluateCells(
  names: ReadonlyMap<string, string>,
  formulas: readonly string[],
): OracleValue[] {
  const answers: OracleValue[] = [];
  for (let start = 0; start < formulas.length; start += mostPerModel) {
    const batch = formulas.slice(start, start + mostPerModel);
    withModel(names, (model) => {
      model.pauseEvaluation();
      batch.forEach((formula, i) => model.setUserInput(0, i + 1, 1, formula));
      model.resumeEvaluation();
      model.evaluate();
      model.updateRangeStyle(
        { sheet: 0, row: 1, column: 1, width: 1, height: batch.length },
        "num_fmt",
        fullPrecision,
      );
      batch.forEach((_, i) => answers.push(parse(model.getFormattedCellValue(0, i + 1, 1))));
    });
  }
  return answers;
}

/** The rows that one formula spills. */
export function evaluateTable(
  names: ReadonlyMap<string, string>,
  formula: string,
  rows: number,
  columns: number,
): OracleValue[][] {
  return withModel(names, (model) => {
    model.setUserInput(0, 1, 1, formula);
    model.evaluate();
    return readArea(model, { sheet: 0, row: 1, column: 1, width: columns, height: rows });
  });
}

/** Nothing refers to a cell that far to the right, so that no formula here is its own argument. */
const apart = 10_001;

/** All rows that one formula gives, however many: a single value is one row of one. */
export function evaluateSpill(
  names: ReadonlyMap<string, string>,
  formula: string,
): OracleValue[][] {
  return withModel(names, (model) => {
    model.setUserInput(0, 1, apart, formula);
    model.evaluate();
    const structure = model.getCellArrayStructure(0, 1, apart);
    const [width, height] =
      typeof structure === "object" && "DynamicAnchor" in structure
        ? structure.DynamicAnchor
        : [1, 1];
    return readArea(model, { sheet: 0, row: 1, column: apart, width, height });
  });
}

function readArea(
  model: Model,
  area: { sheet: number; row: number; column: number; width: number; height: number },
): OracleValue[][] {
  const { sheet, row, column, width, height } = area;
  model.updateRangeStyle(area, "num_fmt", fullPrecision);
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (__, j) =>
      parse(model.getFormattedCellValue(sheet, row + i, column + j)),
    ),
  );
}
