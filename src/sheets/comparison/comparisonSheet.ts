import { type Outcome, outcomes, vintageName } from "../../scenarios";
import type { ScenarioChoice } from "../../scenarios/own";
import type { Chosen } from "../../scenarios/ownChosen";
import { cell, columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { chartNames } from "../chartNames";
import { formula, SheetBuilder } from "../builder";
import { putCheckTable } from "../checkTable";
import { yearFormat } from "../formats";
import { type LineLook, looksOf } from "../lineLooks";
import { putLive } from "../live";
import { keyWidth } from "../look";
import { comparisonName } from "../sheetNames";
import {
  chosenFormat,
  chosenOutcome,
  outcomeAxis,
  outcomeList,
  putOutcomeChooser,
  putOutcomeList,
} from "../outcomeChooser";
import type { Area, SheetPlan } from "../plan";
import { notThis } from "../scenario/notes";
import { wrapped } from "../text";
import { putAttribution } from "./attribution";
import { splitColumns } from "./attributionBars";
import { type Chains, placeChains, putChains } from "./chains";
import { placeChanges, putChanges } from "./changes";
import { differingRows, putDiffering } from "./differing";
import { comparedWith, type References } from "./comparedWith";
import { putSummary } from "./keyOutcomes";

export interface ComparisonSheetOptions {
  readonly date: string;
  readonly version: string;
  /** 10 unless told. */
  readonly years?: number;
  /** The outcome that is shown first. */
  readonly outcome?: Outcome;
}

const chartRows = 18;
const details = 4;
const charts = details + 6;

const less = "less the baseline";

/** A title with the vintage behind it. */
function dated({ title, preset }: Chosen): string {
  const vintage = vintageName(preset);
  return title.endsWith(vintage) ? title : `${title}, ${vintage}`;
}

/** Scenarios side by side: one outcome year by year, the key outcomes of all, and how far each is from the baseline. */
export function comparisonSheet(
  wanted: readonly ScenarioChoice[],
  { date, version, years = 10, outcome = "yield_bp" }: ComparisonSheetOptions,
): SheetPlan {
  const { compared, ...references } = comparedWith(wanted);
  const builder = new SheetBuilder(comparisonName);
  const vintages = [...new Set(compared.map(({ preset }) => vintageName(preset)))].sort();
  const titles = compared.map((one) => (vintages.length > 1 ? dated(one) : one.title));
  const numbers = `numbers of ${vintages.join(" and ")}${
    vintages.length > 1 ? ", each compared with the baseline of its own" : ""
  }`;
  const byYear = charts + chartRows + 2;
  const summary = byYear + years + 5;
  const apart = summary + compared.length + 4;
  const checks = apart + differingRows(compared);
  const notes = checks + 5;
  const limits = notThis.flatMap((note) => wrapped(note));
  const list = notes + limits.length + 3;
  const chains = placeChains(list + outcomes.length + 4, compared.length, years);

  builder.put(0, 0, [["Comparison of scenarios"]], "title");
  builder.put(
    1,
    0,
    [
      [
        `${titles.length === 1 ? "1 scenario" : `${titles.length} scenarios`} · ${numbers} · made ${date} with Macroscope ${version}`,
      ],
    ],
    "subtitle",
  );
  putOutcomeChooser(builder, 2, details, outcomeList(list), outcome);
  putLive(builder, 3, {
    row: 2,
    live: "Choose here: the table by year and both charts follow.",
    frozen:
      "the chains and what makes the difference hold the numbers of that day; the table by year and both charts still follow the outcome that is chosen here.",
  });
  builder.put(charts - 1, 0, [["Charts"]], "heading");

  putByYear(builder, byYear, titles, years, chains, references, looksOf(compared), outcome);
  putSummary(builder, summary, titles, years, chains, references);
  putDiffering(builder, apart, compared, titles);
  putChecks(builder, checks, chains);
  builder.put(notes, 0, [["What this is not"]], "heading");
  builder.lines(notes + 1, 0, limits, "note");
  builder.put(list - 1, 0, [["Outcomes to choose from"]], "heading");
  putOutcomeList(builder, list);
  const changes = placeChanges(chains.all.row + chains.all.rows + 1, compared);
  putChains(builder, chains, compared, changes);
  putChanges(builder, changes, compared, date);
  // The chains are what the tables above are made of: nobody has to look at them.
  builder.fold(chains.all.row, chains.all.row + chains.all.rows);
  const lowest = changes.reduce((row, area) => Math.max(row, area ? area.row + area.rows : 0), 0);
  putAttribution(
    builder,
    {
      row: Math.max(lowest, chains.all.row + chains.all.rows) + 2,
      byYear: { row: byYear + 2, column: 0, rows: years + 1, columns: 1 + titles.length },
      years,
    },
    compared,
    { outcome, axis: outcomeAxis(outcome, details) },
    changes[0],
  );

  // The chooser holds the name of an outcome, which is longer than a number.
  const widths = [46, 24, ...titles.map(() => 14), ...titles.map(() => 14)];
  widths[splitColumns.key] = keyWidth;
  builder.setWidths(...widths);
  builder.freeze(3, 1);
  return builder.plan();
}

/** The chosen outcome: a row a year, a column a scenario, and beside them how far each is from the baseline. */
function putByYear(
  builder: SheetBuilder,
  row: number,
  titles: readonly string[],
  years: number,
  chains: Chains,
  { references, baselines }: References,
  looks: readonly LineLook[],
  outcome: Outcome,
): void {
  const first = row + 2;
  const count = titles.length;
  const beside = count + 2;
  builder.put(row - 1, 0, [["Year by year"]], "heading");
  builder.put(row, 1, [[formula(chosenOutcome)]], "subtitle");
  builder.put(row, beside, [[formula(`${chosenOutcome}&${inQuotes(`, ${less}`)}`)]], "subtitle");
  builder.put(row + 1, 0, [["Year", ...titles]], "columnHeader");
  builder.put(row + 1, beside, [titles.slice(baselines)], "columnHeader");
  const every = Array.from({ length: years + 1 }, (_, year) => year);
  const body = builder.put(
    first,
    0,
    every.map((year) => [
      year,
      ...titles.map((_, k) =>
        formula(`INDEX(${range(chains.row(k, year), "both")},a_number)*a_times`),
      ),
    ]),
    "formula",
  );
  const differences = builder.put(
    first,
    beside,
    every.map((year) =>
      references
        .slice(baselines)
        .map((base, k) =>
          formula(
            `${cell(first + year, 1 + baselines + k)}-${cell(first + year, 1 + base, "column")}`,
          ),
        ),
    ),
    "formula",
  );
  const yearColumn = columnOf(body, 0);
  builder.style(yearColumn, "rowHeader");
  builder.format(yearColumn, yearFormat);
  builder.format({ ...body, column: 1, columns: count }, chosenFormat);
  builder.format(differences, chosenFormat);

  const lines = (
    area: Area,
    names: readonly string[],
    drawn: readonly LineLook[],
    from: number,
    chart: { rest: string; column: number; columns: number },
  ) => {
    const [head, ...tail] = names.map((name, k) => ({
      name,
      values: columnOf(area, from + k),
      ...drawn[k]!,
    }));
    if (!head) return;
    const { rest, column, columns } = chart;
    builder.chartOf(`${chosenOutcome}&${inQuotes(rest)}`, {
      kind: "Line",
      title: `${chartNames[outcome]}${rest}`,
      categories: yearColumn,
      axisTitles: { categories: "Year", ...outcomeAxis(outcome, details) },
      series: [head, ...tail],
      place: { row: charts, column, rows: chartRows, columns },
    });
  };
  lines(body, titles, looks, 1, {
    rest: ", by scenario",
    column: 0,
    columns: 5,
  });
  lines(differences, titles.slice(baselines), looks.slice(baselines), 0, {
    rest: `, ${less}`,
    column: 5,
    columns: 8,
  });
}

function putChecks(builder: SheetBuilder, row: number, chains: Chains): void {
  const tests = [
    ["The outcome is in the list", "ISNUMBER(a_number)"],
    ["Every scenario has all its numbers", `COUNT(${range(chains.all)})=${chains.numbers}`],
  ] as const;
  putCheckTable(builder, row, 3, tests);
}
