import { type Outcome, outcomes } from "../../scenarios";
import { below, cell, columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { chartNames } from "../chartNames";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, rawFormat, yearFormat } from "../formats";
import { baselineLook, type LineLook } from "../lineLooks";
import { chosenFormat, chosenOutcome, outcomeAxis } from "../outcomeChooser";
import type { Area, PlanSeries } from "../plan";
import { baselineArguments, baselineHeading, type BaselineTold } from "../scenario/baseline";
import { unitOf } from "../scenario/columns";
import type { AssumptionCells } from "./assumptionTable";
import { chartRows, type SensitivityPlaces } from "./places";

const fanColumns = ["P5", "P25", "P50", "P75", "P95", "Mean"];

/** What is stacked upon P5 in the chart: between which columns of FAN each band lies. */
const bands = [
  { name: "P5 to P25", from: 1, to: 2, color: "#BDD7EE" },
  { name: "P25 to P75", from: 2, to: 4, color: "#9DC3E6" },
  { name: "P75 to P95", from: 4, to: 5, color: "#BDD7EE" },
];

/** The columns of the chart's table, behind the year. */
const fanNumbers = [
  ...["P5", "P25", "Median", "P75", "P95", "Scenario", "Baseline"],
  ...bands.map(({ name }) => name),
];

const medianLook = { color: "#1F4E79", dash: "Continuous" } as const;

/** All uncertain assumptions at once, and the chart of the percentiles: a band, the scenario's own line and the baseline's. */
export function putFan(
  builder: SheetBuilder,
  { fan, lines, charts, chain, baseline, top }: SensitivityPlaces,
  given: AssumptionCells,
  years: number,
  outcome: Outcome,
  scenario: Pick<PlanSeries, "name"> & LineLook,
): void {
  builder.put(fan.row - 1, 0, [["How uncertain it is"]], "heading");
  builder.spill(
    fan,
    `MACRO.FAN(a_scenario,a_outcome_key,${years},a_draws,a_seed,${given.overrides},,${given.vary})`,
    [yearFormat, ...fanColumns.map(() => rawFormat), rawFormat, ""],
  );
  const table = builder.table(lines.row, lines.column, {
    header: ["Year", ...fanNumbers],
    rows: Array.from({ length: years + 1 }, (_, t) => {
      const row = fan.row + 1 + t;
      const path = (table: Area) => {
        const columns = { row: table.row + 1 + t, column: 1, rows: 1, columns: outcomes.length };
        return formula(`INDEX(${range(columns)},a_number)*a_times`);
      };
      return [
        t,
        ...[1, 2, 3, 4, 5].map((column) => formula(`${cell(row, column)}*a_times`)),
        path(chain),
        path(baseline),
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
  // What is stacked comes first, as programs count it in a legend: what is not seen is left out of that.
  const rest = ", by year: nine in ten draws, half of them, and the scenario";
  builder.chartOf(`${chosenOutcome}&${inQuotes(rest)}`, {
    kind: "AreaStacked",
    title: `${chartNames[outcome]}${rest}`,
    categories: columnOf(body, 0),
    axisTitles: { categories: "Year", ...outcomeAxis(outcome, top.details) },
    series: [
      { ...drawn("P5"), color: "none" },
      ...bands.map(({ name, color }) => ({ ...drawn(name), color })),
      { ...drawn("Median"), ...medianLook, kind: "Line" },
      { ...drawn("Scenario"), ...scenario, kind: "Line" },
      { ...drawn("Baseline"), ...baselineLook, kind: "Line" },
    ],
    place: { row: charts, column: 4, rows: chartRows, columns: 6 },
  });
}

/** The chain with the sheet's assumptions, for the fan's chart and the checks; and that without a shock, for the chart. */
export function putChains(
  builder: SheetBuilder,
  { chain, baseline }: SensitivityPlaces,
  given: AssumptionCells,
  years: number,
  told: BaselineTold,
): void {
  const put = (table: Area, heading: string, args: readonly (string | number)[]) => {
    builder.put(table.row - 1, 0, [[heading]], "heading");
    builder.spill(table, `MACRO.TRANSMISSION(${args.join()})`, [
      yearFormat,
      ...outcomes.map((outcome) => formatOf(unitOf(outcome))),
    ]);
  };
  put(chain, "The scenario with the assumptions below", ["a_scenario", years, given.overrides]);
  put(baseline, baselineHeading, baselineArguments(told, years));
}
