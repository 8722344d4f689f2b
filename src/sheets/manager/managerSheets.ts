import { cell, quoted } from "../../a1";
import { formula } from "../builder";
import { inQuotes } from "../../formula";
import { vintages, vintageText } from "../../scenarios";
import { lookInUse } from "../lineLooks";
import { managerNames } from "../sheetNames";
import type { PlanFormula, SheetSet } from "../plan";
import { textInFormula } from "../scenario/assumptions";
import { type BaselineTold, baselineTold } from "../scenario/baseline";
import { modelSheet } from "../scenario/modelSheet";
import { managerAt, type ManagerColumns, managerColumns, top } from "./columns";
import { managerMatrix, managerSheet, type ManagerSheetOptions } from "./managerSheet";
import { matrixLines } from "./matrix";
import { ownIn } from "./sources";
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
      const link = (address: string): PlanFormula => formula(on + address);
      const matrix = managerMatrix(years, columns);
      const formats = new Map(matrixLines(columns).map(({ key, format }) => [key, format]));
      const model = modelSheet({
        name,
        title: link(cell(top.selected, managerAt.inUse, "both")),
        subtitle: formula(
          [
            textInFormula(`follows the scenario in use on the sheet ${manager} · numbers of `),
            on + cell(top.of, managerAt.inUse, "both"),
            textInFormula(` · made ${date} with Macroscope ${version}`),
          ].join("&"),
        ),
        hint: `Green cells follow the sheet ${manager}: choose the scenario and change your own numbers there.`,
        stuck: "Typed over or frozen in part: not every cell of the chain follows the green ones.",
        origin: "in use",
        from: `scenario in use on ${manager}`,
        story: storyCells("story").map(link),
        notThis: storyCells("notThis").map(link),
        // The assumptions replace all of its numbers.
        preset: baseline.preset.name,
        baseline: baselineOf(on + cell(top.of, managerAt.inUse, "both"), columns),
        line: "Scenario in use",
        look: lookInUse,
        years,
        assumptions: baseline.chain,
        side: baseline.side,
        follow: (key) => {
          const there = (column: number) => link(cell(matrix.rowOf(key), column, "both"));
          return {
            value: there(managerAt.inUse),
            low: there(managerAt.low),
            high: there(managerAt.high),
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

/**
 * The baseline of the numbers of the scenario in use, whose name is in a cell: published ones by it, the user's own by what the
 * sheet was made with, which stands for those as well that a scenario brought along later.
 */
function baselineOf(of: string, { all }: ManagerColumns): BaselineTold {
  const normal = baselineTold(all[0]!.preset);
  const owns = ownIn(all).map((on) => ({ on, told: baselineTold({ vintage: on.over, on }) }));
  const among = (otherwise: string, tell: (told: BaselineTold) => string) =>
    owns.reduceRight(
      (others, { on, told }) => `IF(${of}=${inQuotes(on.name)},${tell(told)},${others})`,
      otherwise,
    );
  const isPublished = `ISNUMBER(MATCH(${of},{${vintages.map((one) => inQuotes(vintageText(one))).join()}},0))`;
  const told = (mine: string, others: string) => `IF(${isPublished},${mine},${others})`;
  const scenario = told(
    `"baseline "&${of}`,
    among(normal.scenario, ({ scenario }) => scenario),
  );
  if (owns.length === 0) return { scenario };
  const none = '""';
  const values = ({ overrides = none }: BaselineTold) => overrides;
  return { scenario, overrides: told(none, among(values(normal), values)) };
}
