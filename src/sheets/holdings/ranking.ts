import { cell, columnOf, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { lookInUse } from "../lineLooks";
import type { Area } from "../plan";
import type { TableColumn, TablePlace } from "./table";

/** What the holdings can be ranked by. */
export const cases = ["First move", "Second move", "Scenario"] as const;

/** Rates in greys, the larger move darker; a scenario that is chosen on the sheet as on any other. */
const colors = ["#A6A6A6", "#595959", lookInUse.color];

/** Holdings on the chart: those that lose most. */
const most = 10;

/** Sorted by single cells: no formula spills, so that rows can be put in, and each says itself where it comes from. */
export function putRanking(
  builder: SheetBuilder,
  row: number,
  table: TablePlace,
  chart: Area,
): Area {
  const by = range(table.column("by"), "both");
  const found = (key: TableColumn, k: number, place: string) =>
    formula(`IF(${k}>COUNT(${by}),"",INDEX(${range(table.column(key), "both")},${place}))`);
  builder.put(row - 2, 0, [["Ranked, the largest loss first"]], "heading");
  const header = ["Holding", "Rank", "Row of the table", ...cases, "Ranked by"];
  const area = builder.table(row - 1, 0, {
    header,
    rows: Array.from({ length: table.rows }, (_, k) => {
      const place = cell(row + k, 2, "column");
      return [
        found("name", k + 1, place),
        formula(`IF(${k + 1}>COUNT(${by}),"",${k + 1})`),
        formula(`IF(${k + 1}>COUNT(${by}),"",MATCH(SMALL(${by},${k + 1}),${by},0))`),
        ...(["move1", "move2", "scenario", "by"] as const).map((key) => found(key, k + 1, place)),
      ];
    }),
    formats: ["", "0", "0", "0.0%", "0.0%", "0.0%", "0.0%"],
    styles: ["rowHeader", "formula", "note", "formula", "formula", "formula", "formula"],
  });
  const body = { ...area, row, rows: table.rows };
  const shown = { ...body, rows: Math.min(most, table.holdings) };
  const series = cases.map((name, k) => ({
    name,
    values: columnOf(shown, 3 + k),
    color: colors[k]!,
  }));
  builder.chart({
    kind: "ColumnClustered",
    title: "Change of the price, %: the two moves of rates and the scenario, by loss",
    categories: columnOf(shown, 0),
    axisTitles: { categories: "Holding", values: "change of the price, %" },
    series: [series[0]!, ...series.slice(1)],
    place: chart,
  });
  return columnOf(body, 6);
}
