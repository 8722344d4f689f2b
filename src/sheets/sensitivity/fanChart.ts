import { type Outcome, outcomes } from "../../scenarios";
import { below, cell, columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { chartNames } from "../chartNames";
import { formula, type SheetBuilder } from "../builder";
import { yearFormat } from "../formats";
import { chosenFormat, chosenOutcome, outcomeAxis } from "../outcomeChooser";
import type { AssumptionCells } from "./assumptionTable";
import { chartRows, type SensitivityPlaces } from "./places";
import { raw } from "./swings";

const fanColumns = ["P5", "P25", "P50", "P75", "P95", "Mean"];

/** What is stacked upon P5 in the chart: between which columns of FAN each band lies. */
const bands = [
  { name: "P5 to P25", from: 1, to: 2, color: "#BDD7EE" },
  { name: "P25 to P75", from: 2, to: 4, color: "#9DC3E6" },
  { name: "P75 to P95", from: 4, to: 5, color: "#BDD7EE" },
];

/** The columns of the chart's table, behind the year. */
const fanNumbers = [...fanColumns.slice(0, 5), "Scenario", ...bands.map(({ name }) => name)];

/** All uncertain assumptions at once, and the chart of the percentiles: a band, and the scenario's own line. */
export function putFan(
  builder: SheetBuilder,
  { fan, lines, charts, chain, top }: SensitivityPlaces,
  given: AssumptionCells,
  years: number,
  outcome: Outcome,
): void {
  builder.put(fan.row - 1, 0, [["How uncertain it is"]], "heading");
  builder.spill(
    fan,
    `MACRO.FAN(a_scenario,a_outcome_key,${years},a_draws,a_seed,${given.overrides},,${given.vary})`,
    [yearFormat, ...fanColumns.map(() => raw), raw, ""],
  );
  const table = builder.table(lines.row, lines.column, {
    header: ["Year", ...fanNumbers],
    rows: Array.from({ length: years + 1 }, (_, t) => {
      const row = fan.row + 1 + t;
      const path = { row: chain.row + 1 + t, column: 1, rows: 1, columns: outcomes.length };
      return [
        t,
        ...[1, 2, 3, 4, 5].map((column) => formula(`${cell(row, column)}*a_times`)),
        formula(`INDEX(${range(path)},a_number)*a_times`),
        ...bands.map(({ from, to }) => formula(`(${cell(row, to)}-${cell(row, from)})*a_times`)),
      ];
    }),
    formats: [yearFormat, ...fanNumbers.map(() => chosenFormat)],
    styles: ["rowHeader", ...fanNumbers.map(() => "formula" as const)],
  });
  const body = below(table);
  const drawn = (name: string) => {
    const values = columnOf(body, 1 + fanNumbers.indexOf(name));
    return { name, values };
  };
  // The lines come first: theirs are the colours that stand out.
  const rest = ", by year: nine in ten draws, half of them, and the scenario";
  builder.chartOf(`${chosenOutcome}&${inQuotes(rest)}`, {
    kind: "AreaStacked",
    title: `${chartNames[outcome]}${rest}`,
    categories: columnOf(body, 0),
    axisTitles: { categories: "Year", ...outcomeAxis(outcome, top.details) },
    series: [
      { ...drawn("P50"), kind: "Line" },
      { ...drawn("Scenario"), kind: "Line" },
      { ...drawn("P5"), color: "none" },
      ...bands.map(({ name, color }) => ({ ...drawn(name), color })),
    ],
    place: { row: charts, column: 4, rows: chartRows, columns: 6 },
  });
}
