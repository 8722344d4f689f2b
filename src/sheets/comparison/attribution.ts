import { cell, columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { type Outcome, type ParameterKey, parameterIn, parameterKeys } from "../../scenarios";
import { type Chosen, chosenValues } from "../../scenarios/ownChosen";
import { chartNames } from "../chartNames";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, showing, yearFormat } from "../formats";
import { chosenFormat, chosenOutcome } from "../outcomeChooser";
import type { Area, AxisTitles } from "../plan";
import { wrapped } from "../text";
import { putBars, splitChartRows, splitColumns } from "./attributionBars";
import { putSteps } from "./attributionChains";

/*
 * What makes the difference between two of the compared scenarios, split among the assumptions that differ. One after the
 * other they go from the first scenario to the second, in the order of the list and in its reverse, and each counts with what it
 * adds on average of both. The parts add up to the difference, whatever the chain does. It is the Shapley value, the average over
 * all orders, as far as no more than two act on each other; that of thirty assumptions would take a billion runs.
 */

const method = [
  "One after the other the assumptions go from the first scenario to the second, in the order of the list and in its reverse; each counts with what it adds on average of both. The parts add up to the difference exactly.",
  "That is the Shapley value as far as no more than two assumptions act on each other. What two do together is shared between them evenly, so a part is not what its assumption would do alone.",
];

const valuesFrom = 9;

/** Assumptions in which any two of the scenarios differ, in the order of the chain. */
export const differing = (compared: readonly Chosen[]): readonly ParameterKey[] => {
  const values = compared.map(chosenValues);
  return parameterKeys.filter(
    (key) => key !== "years" && new Set(values.map((one) => one[key])).size > 1,
  );
};

export interface AttributionPlace {
  readonly row: number;
  /** The outcome by year, a column a scenario, the year before them: what the parts must add up to. */
  readonly byYear: Area;
  readonly years: number;
}

/** What is shown at first, and what an axis of it is called. */
export interface Shown {
  readonly outcome: Outcome;
  readonly axis: Pick<AxisTitles, "values" | "valuesFrom">;
}

/**
 * Puts the block below all others of a comparison; nothing where the scenarios do not differ.
 * @param told what TRANSMISSION must be told of the first scenario beside its name
 */
export function putAttribution(
  builder: SheetBuilder,
  { row, byYear, years }: AttributionPlace,
  compared: readonly Chosen[],
  shows: Shown,
  told?: Area,
): void {
  const keys = differing(compared);
  if (keys.length === 0) return;
  const titles = compared.map(({ title }) => title);
  const choosers = row + 1;
  const charts = choosers + 6 + method.flatMap((note) => wrapped(note)).length;
  const table: Area = {
    row: charts + splitChartRows + 3,
    column: 0,
    rows: keys.length,
    columns: valuesFrom + compared.length,
  };
  builder.put(row, 0, [["What makes the difference"]], "heading");
  const head: Area = { row: table.row - 2, column: valuesFrom, rows: 1, columns: compared.length };
  putChoosers(builder, choosers, titles, head, years);
  builder.lines(
    choosers + 5,
    0,
    method.flatMap((note) => wrapped(note)),
    "note",
  );
  const body = (column: number) => range(columnOf(table, column), "both");
  const outcome = putSteps(builder, table, compared[0]!.preset.name, told);
  const chosenValue = (at: number, name: string) => {
    const values = { row: at, column: valuesFrom, rows: 1, columns: compared.length };
    return formula(`INDEX(${range(values)},${name})`);
  };
  const values = compared.map(chosenValues);
  // Before the first and behind the last none is turned: that is the outcome of the first scenario.
  const [before, after] = [table.row - 1, table.row + table.rows];
  builder.put(before - 1, 0, [
    [
      "Assumption",
      "Adds",
      "From",
      "To",
      "Unit",
      "Key",
      "Place",
      "Outcome, turned in order",
      "Outcome, turned in reverse",
      ...titles,
    ],
  ]);
  builder.style({ ...table, row: before - 1, rows: 1 }, "columnHeader");
  const number = body(splitColumns.number);
  const forth = [0, ...keys.map((_, k) => k + 1)].map((k) => outcome(`${number}<=${k}`));
  const back = [...keys.map((_, k) => k + 1), keys.length + 1].map((k) =>
    outcome(`${number}>=${k}`),
  );
  builder.put(
    before,
    splitColumns.forth,
    forth.map((one) => [one]),
    "formula",
  );
  builder.put(
    table.row,
    splitColumns.back,
    back.map((one) => [one]),
    "formula",
  );
  builder.put(
    table.row,
    0,
    keys.map((key, k) => {
      const at = table.row + k;
      const step = (column: number, other: number) =>
        `(${cell(at, column)}-${cell(other, column)})`;
      const unit = parameterIn(compared[0]!.preset.vintage, key).unit;
      return [
        parameterIn(compared[0]!.preset.vintage, key).label,
        formula(`(${step(splitColumns.forth, at - 1)}+${step(splitColumns.back, at + 1)})/2`),
        chosenValue(at, "a_from_number"),
        chosenValue(at, "a_to_number"),
        unit,
        key,
        k + 1,
      ];
    }),
  );
  builder.put(
    table.row,
    valuesFrom,
    keys.map((key) => values.map((one) => one[key])),
  );
  look(builder, table, keys, values, compared);
  putSum(builder, after, table, byYear);
  const rest = ": blue lifts, orange lowers, grey is all together";
  putBars(builder, charts, table, {
    title: `${chosenOutcome}&", year "&a_split_year&", from "&a_from&" to "&a_to&${inQuotes(rest)}`,
    first: `${chartNames[shows.outcome]}, year ${years}, from ${titles[0]!} to ${titles.at(-1)!}${rest}`,
    axis: shows.axis,
  });
}

const one = (row: number, column = 1): Area => ({ row, column, rows: 1, columns: 1 });

/** The lists are the titles above the table: a title may have a comma in it. */
function putChoosers(
  builder: SheetBuilder,
  row: number,
  titles: readonly string[],
  head: Area,
  years: number,
) {
  const chosen = [
    ["a_from", "From", titles[0]!],
    ["a_to", "To", titles[titles.length - 1]!],
  ] as const;
  chosen.forEach(([name, label, title], k) => {
    builder.put(row + k, 0, [[label, title]], "rowHeader");
    builder.style(one(row + k), "choice");
    builder.dropDown(row + k, 1, titles, head);
    builder.name(name, row + k, 1, `Scenario of the split: ${label.toLowerCase()}`);
  });
  builder.put(row + 2, 0, [["In year", years]], "rowHeader");
  builder.style(one(row + 2), "input");
  builder.format(one(row + 2), yearFormat);
  builder.name("a_split_year", row + 2, 1, "Year of the split");
  const list = range(head, "both");
  builder.put(
    row + 3,
    0,
    [["Their places", formula(`MATCH(a_from,${list},0)`), formula(`MATCH(a_to,${list},0)`)]],
    "note",
  );
  builder.name("a_from_number", row + 3, 1, "Place of the first scenario");
  builder.name("a_to_number", row + 3, 2, "Place of the second scenario");
}

function look(
  builder: SheetBuilder,
  table: Area,
  keys: readonly ParameterKey[],
  values: readonly Readonly<Record<ParameterKey, number>>[],
  compared: readonly Chosen[],
): void {
  const column = (index: number, count = 1): Area => ({ ...table, column: index, columns: count });
  builder.style(column(splitColumns.label), "label");
  builder.style(column(splitColumns.adds, 3), "formula");
  builder.style(column(splitColumns.unit), "unit");
  builder.style(column(splitColumns.key, 2), "code");
  builder.style(column(splitColumns.forth, 2), "formula");
  builder.style(column(valuesFrom, compared.length), "given");
  builder.format(column(splitColumns.adds), chosenFormat);
  const runs = { ...table, row: table.row - 1, rows: table.rows + 2 };
  builder.format({ ...runs, column: splitColumns.forth, columns: 2 }, chosenFormat);
  keys.forEach((key, k) => {
    const numbers = values.map((one) => one[key]);
    const { unit } = parameterIn(compared[0]!.preset.vintage, key);
    const format = showing(formatOf(unit), ...numbers);
    const row = { row: table.row + k, rows: 1 };
    builder.format({ ...row, column: splitColumns.from, columns: 2 }, format);
    builder.format({ ...row, column: valuesFrom, columns: compared.length }, format);
  });
}

/** The sum of the parts, and the difference that the table by year shows. */
function putSum(builder: SheetBuilder, row: number, table: Area, byYear: Area): void {
  const shown = (name: string) => `INDEX(${range(byYear, "both")},a_split_year+1,1+${name})`;
  builder.put(row, 0, [
    ["All together", formula(`SUM(${range(columnOf(table, splitColumns.adds))})`)],
  ]);
  builder.put(row + 1, 0, [
    [
      "Difference in the table by year",
      formula(`${shown("a_to_number")}-${shown("a_from_number")}`),
    ],
    [
      "The parts add up to it",
      formula(
        `IFERROR(ABS(${cell(row, 1)}-${cell(row + 1, 1)})<10^-9*MAX(1,ABS(${cell(row + 1, 1)})),FALSE)`,
      ),
    ],
  ]);
  builder.style({ row, column: 0, rows: 3, columns: 1 }, "rowHeader");
  builder.style({ row, column: 1, rows: 2, columns: 1 }, "formula");
  builder.format({ row, column: 1, rows: 2, columns: 1 }, chosenFormat);
  builder.style(one(row + 2), "check");
  builder.name("a_split_adds_up", row + 2, 1, "Whether the parts add up to the difference");
}
