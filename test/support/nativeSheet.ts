import { Model } from "@ironcalc/wasm";
import { entries } from "../../src/catalog/entries.generated";
import { cell } from "../../src/a1";
import { asText, type SheetPlan } from "../../src/sheets";
import type { Area } from "../../src/sheets/plan";
import { type OracleValue, parse, fullPrecision } from "./ironcalc";
import { twinNames } from "./twins";

/**
 * A plan as a sheet of IronCalc with every MACRO call replaced by its native twin. Only the formulas that an area
 * needs are entered: the chain and its assumptions, not the tables beside them.
 */
export function evaluatePlan(plan: SheetPlan, area: Area): OracleValue[][] {
  const model = new Model("workbook", "en", "UTC", "en");
  try {
    const used = new Set<string>();
    const native = (text: string) =>
      text.replace(/MACRO\.([A-Z0-9]+)/g, (_, name: string) => {
        used.add(name);
        return `MACRO_${name}`;
      });
    const inputs: [row: number, column: number, text: string][] = [];
    for (const block of plan.blocks) {
      const inside = block.row === area.row;
      block.cells.forEach((cells, i) =>
        cells.forEach((content, j) => {
          const place = [block.row + i, block.column + j] as const;
          if (typeof content === "number") inputs.push([...place, String(content)]);
          else if (typeof content === "string") inputs.push([...place, asText(content)]);
          else if (inside && typeof content === "object" && content !== null)
            inputs.push([...place, native(content.formula)]);
        }),
      );
    }
    // Each name makes IronCalc read all those before it once more: the long ones come last.
    for (const { name, row, column } of plan.names)
      model.newDefinedName(name, 0, `Sheet1!${cell(row, column, "both")}`);
    for (const [name, formula] of twinNames(entries))
      if (used.has(name.replace("MACRO_", ""))) model.newDefinedName(name, null, formula);
    model.pauseEvaluation();
    for (const [row, column, text] of inputs)
      // A formula of the chain fills one cell. Of those that might spill IronCalc calculates each many times over.
      if (text.startsWith("=")) model.setUserArrayFormula(0, row + 1, column + 1, 1, 1, text);
      else model.setUserInput(0, row + 1, column + 1, text);
    model.resumeEvaluation();
    model.evaluate();
    const { row, column, rows, columns } = area;
    model.updateRangeStyle(
      { sheet: 0, row: row + 1, column: column + 1, width: columns, height: rows },
      "num_fmt",
      fullPrecision,
    );
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) =>
        parse(model.getFormattedCellValue(0, row + i + 1, column + j + 1)),
      ),
    );
  } finally {
    model.free();
  }
}
