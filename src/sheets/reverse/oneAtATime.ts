import { cell, columnOf, range } from "../../a1";
import type { Chosen } from "../../scenarios/ownChosen";
import { inQuotes } from "../../formula";
import type { SheetBuilder } from "../builder";
import { formula } from "../builder";
import { formatOf } from "../formats";
import { chosenOutcome } from "../outcomeChooser";
import { chainLines } from "../scenario/assumptionLines";
import type { AssumptionCells } from "../sensitivity/assumptionTable";
import { charts, chartRows, bars, alone, nearest, assumptions } from "./places";

/** What the sheet asks, for the titles of its charts. */
export const asked = `${chosenOutcome}&", to reach "&ROUND(a_target,2)&" in year "&a_year`;

/** What an assumption would have to be, all others as the overrides have them; a word where it cannot do it. */
export const needed = (key: string, overrides: string, low: string, high: string, word: string) =>
  formula(
    `IFERROR(MACRO.REVERSESTRESS(a_scenario,${key},a_outcome_key,a_target/a_times,a_year,${overrides},${low},${high}),"${word}")`,
  );

/** Each assumption by itself, in the order of the assumptions below, whose first lines have a range. */
export function putAlone(builder: SheetBuilder, scenario: Chosen, given: AssumptionCells): void {
  const lines = chainLines(scenario.preset, scenario.changes, undefined, scenario.estimates).filter(
    ({ low }) => low !== undefined,
  );
  builder.put(alone.row - 2, 0, [["One assumption at a time"]], "heading");
  builder.table(alone.row - 1, 0, {
    header: [
      "Assumption",
      "It would have to be",
      "Scenario",
      "Low",
      "High",
      "Unit",
      "Of its range",
      "Key",
      "How far",
    ],
    rows: lines.map(({ label, key, unit }, k) => {
      const here = alone.row + k;
      const there = assumptions.row + k;
      const [value, low, high] = [cell(there, 1), cell(there, 3), cell(there, 4)];
      const [own, from, to] = [cell(here, 2), cell(here, 3), cell(here, 4)];
      return [
        label,
        needed(cell(here, 7), given.overrides, from, to, "not alone"),
        formula(value),
        formula(`MIN(${low},${value})`),
        formula(`MAX(${high},${value})`),
        unit,
        formula(`IF(ISNUMBER(${cell(here, 1)}),(${cell(here, 1)}-${own})/(${to}-${from}),"")`),
        key,
        formula(`IF(ISNUMBER(${cell(here, 6)}),ABS(${cell(here, 6)}),"")`),
      ];
    }),
    formats: ["", "", "", "", "", "", "0.0%", "", "0.0%"],
    styles: [
      "label",
      "formula",
      "formula",
      "formula",
      "formula",
      "unit",
      "formula",
      "code",
      "formula",
    ],
  });
  lines.forEach(({ unit }, k) =>
    builder.format({ row: alone.row + k, column: 1, rows: 1, columns: 4 }, exact(formatOf(unit))),
  );
}

/** An answer has more digits than what people assume. */
const exact = (format: string) => format.replace(/0\.0+/, "0.000");

/** The nearest of them, for the chart: bars begin at the bottom, so the nearest stands last. */
export function putNearest(builder: SheetBuilder, first: string): void {
  const column = (index: number) => range(columnOf(alone, index), "both");
  const found = (k: number, index: number, times = "") =>
    formula(
      `IFERROR(INDEX(${column(index)},MATCH(SMALL(${column(8)},${k}),${column(8)},0))${times},"")`,
    );
  builder.table(nearest.row - 1, nearest.column, {
    header: ["The nearest, for the chart", "Of its range, %"],
    rows: Array.from({ length: bars }, (_, k) => [found(bars - k, 0), found(bars - k, 6, "*100")]),
    formats: ["", "0.0"],
    styles: ["label", "formula"],
  });
  const rest = ": how far each assumption would go alone, % of its range";
  builder.chartOf(`${asked}&${inQuotes(rest)}`, {
    kind: "BarClustered",
    title: `${first}${rest}`,
    categories: columnOf(nearest, 0),
    axisTitles: { categories: "Assumption", values: "% of its range" },
    series: [{ name: "Of its range, %", values: columnOf(nearest, 1) }],
    place: { row: charts, column: 0, rows: chartRows, columns: 3 },
  });
}
