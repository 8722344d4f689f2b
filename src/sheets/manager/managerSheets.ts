import { cell, quoted } from "../../a1";
import { formula } from "../builder";
import { inQuotes } from "../../formula";
import { baselineName, scenarios, type Vintage, vintages } from "../../scenarios";
import { lookInUse } from "../lineLooks";
import { managerNames } from "../names";
import type { Formula, SheetSet } from "../plan";
import { textInFormula } from "../scenario/assumptions";
import { modelSheet } from "../scenario/modelSheet";
import { at, managerColumns, top } from "./columns";
import { managerMatrix, managerSheet, type ManagerSheetOptions } from "./managerSheet";
import { matrixLines } from "./matrix";
import { storyCells } from "./stories";

/** The scenario manager and the model that follows it. */
export function managerSheets(options: ManagerSheetOptions): SheetSet {
  const { date, version, years = 10, own, vintage, filled } = options;
  const columns = managerColumns(own, vintage, filled);
  const baseline = columns.all.find(({ is }) => is === "preset")!;
  return {
    names: managerNames,
    plans: ([manager = managerNames[0], name = managerNames[1]]) => {
      const on = `${quoted(manager)}!`;
      const link = (address: string): Formula => formula(on + address);
      const matrix = managerMatrix(years, columns);
      const formats = new Map(matrixLines(columns).map(({ key, format }) => [key, format]));
      const model = modelSheet({
        name,
        title: link(cell(top.selected, at.inUse, "both")),
        subtitle: formula(
          [
            textInFormula(`follows the scenario in use on the sheet ${manager} · numbers of `),
            on + cell(top.of, at.inUse, "both"),
            textInFormula(` · made ${date} with Macroscope ${version}`),
          ].join("&"),
        ),
        hint: `Green cells follow the sheet ${manager}: choose the scenario and change your own numbers there.`,
        stuck: "Typed over or frozen in part: not every cell of the chain follows the green ones.",
        origin: "in use",
        from: `scenario in use on ${manager}`,
        story: storyCells("story").map(link),
        notThis: storyCells("notThis").map(link),
        preset: baseline.key,
        baseline: baselineOf(on + cell(top.based, at.inUse, "both")),
        line: "Scenario in use",
        look: lookInUse,
        years,
        assumptions: baseline.chain,
        side: baseline.side,
        follow: (key) => {
          const there = (column: number) => link(cell(matrix.rowOf(key), column, "both"));
          return {
            value: there(at.inUse),
            tag: there(columns.basis),
            source: there(columns.source),
            format: formats.get(key)!,
          };
        },
      });
      return [managerSheet(manager, name, model, options), model.plan];
    },
  };
}

/** The baseline of the numbers that the preset in a cell has, as formula text: later ones are looked for first. */
function baselineOf(preset: string): string {
  const named = (vintage: Vintage) => inQuotes(baselineName(vintage));
  return vintages.slice(1).reduceRight<string>((earlier, vintage) => {
    const keys = scenarios.filter((one) => one.vintage === vintage).map(({ key }) => inQuotes(key));
    return keys.length === 0
      ? earlier
      : `IF(ISNUMBER(MATCH(${preset},{${keys.join()}},0)),${named(vintage)},${earlier})`;
  }, named(vintages[0]!));
}
