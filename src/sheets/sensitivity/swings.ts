import { type Outcome, parametersIn, vintages } from "../../scenarios";
import { below, cell, columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { chartNames } from "../chartNames";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, rawFormat } from "../formats";
import { chosenFormat, chosenOutcome, outcomeAxis } from "../outcomeChooser";
import type { AssumptionCells } from "./assumptionTable";
import type { Area } from "../plan";
import { bars, chartRows, type SensitivityPlaces } from "./places";

/** One assumption after the other, and the chart of the widest. */
export function putTornado(
  builder: SheetBuilder,
  { tornado, all, bars: beside, charts, top }: SensitivityPlaces,
  given: AssumptionCells,
  outcome: Outcome,
  year: number,
): void {
  builder.put(tornado.row - 1, 0, [["Which assumption matters most"]], "heading");
  builder.put(all.row - 1, 0, [["TORNADO of all that varies"]], "heading");
  builder.spill(
    all,
    `MACRO.TORNADO(a_scenario,a_outcome_key,a_year,${given.overrides},,${given.vary})`,
    ["", "", ...Array.from({ length: 6 }, () => rawFormat)],
  );
  putSwings(builder, tornado, all, given);
  const shown = (number: string, row: number) =>
    `ROUND(${number},6)&IF(${cell(row, swingAt.unit)}="%","%"," "&${cell(row, swingAt.unit)})`;
  const inRow = (row: number, text: string) =>
    formula(`IF(${cell(row, swingAt.key)}="","",${text})`);
  const less = (column: number, row: number) =>
    inRow(row, `IFERROR(${cell(row, column)}-${cell(row, swingAt.base)},"no answer")`);
  const own = (row: number) => {
    const found = (from: string) =>
      `INDEX(${from},MATCH(${cell(row, swingAt.key)},${given.keys},0))`;
    return inRow(row, withUnit(found(given.values), found(given.units)));
  };
  // A bar chart begins at the bottom: the widest stands last.
  const table = builder.table(beside.row, beside.column, {
    header: [
      "The widest, for the chart",
      "At low, less base",
      "At high, less base",
      "Low",
      "Its value",
      "High",
    ],
    rows: Array.from({ length: bars }, (_, k) => {
      const row = tornado.row + bars - k;
      return [
        inRow(row, cell(row, swingAt.label)),
        less(swingAt.atLow, row),
        less(swingAt.atHigh, row),
        inRow(row, shown(cell(row, swingAt.low), row)),
        own(row),
        inRow(row, shown(cell(row, swingAt.high), row)),
      ];
    }),
    formats: ["", chosenFormat, chosenFormat],
    styles: ["rowHeader", "formula", "formula", "unit", "unit", "unit"],
  });
  const body = below(table);
  const rest = ": change from the base";
  builder.chartOf(`${chosenOutcome}&", in year "&a_year&${inQuotes(rest)}`, {
    kind: "BarClustered",
    title: `${chartNames[outcome]}, in year ${year}${rest}`,
    categories: columnOf(body, 0),
    axisTitles: {
      categories: "Assumption, low to high",
      ...outcomeAxis(outcome, top.details),
    },
    overlaid: true,
    series: [
      { name: "Assumption at its low", values: columnOf(body, 1), color: "#D4570F" },
      { name: "Assumption at its high", values: columnOf(body, 2), color: "#1D7AC9" },
    ],
    place: { row: charts, column: 0, rows: chartRows, columns: 4 },
  });
}

/** The columns of the table of swings. */
export const swingAt = {
  label: 0,
  unit: 1,
  low: 2,
  high: 3,
  atLow: 4,
  base: 5,
  atHigh: 6,
  swing: 7,
  key: 8,
} as const;

/**
 * What TORNADO gives, by labels and in the units in which one reads it. Which assumption is in a row hangs on the choice,
 * and a number format cannot: shares stand in per cent, with % as their unit, so that one format fits all.
 */
function putSwings(builder: SheetBuilder, table: Area, all: Area, given: AssumptionCells): void {
  builder.put(table.row - 1, swingAt.unit, [[formula(`${chosenOutcome}&", in year "&a_year`)]]);
  builder.style({ ...table, row: table.row - 1, column: 1, rows: 1, columns: 1 }, "subtitle");
  // Rows without swing are left out, and what is too near to nothing. An error is a swing.
  const swing = range(columnOf(all, 7));
  const keys = range(columnOf(all, 1), "both");
  const wide = `(${keys}<>"")*IFERROR(ABS(${swing})>10^-12,TRUE)`;
  builder.put(
    table.row,
    0,
    [
      [
        "Assumption",
        "Unit",
        "Low",
        "High",
        "Outcome at low",
        "Base",
        "Outcome at high",
        "Swing",
        "Key",
      ],
    ],
    "columnHeader",
  );
  const body = below(table);
  builder.put(
    body.row,
    0,
    Array.from({ length: body.rows }, (_, k) => {
      const row = body.row + k;
      const key = cell(row, swingAt.key);
      const inRow = (text: string) => formula(`IF(${key}="","",${text})`);
      const found = (from: string) => `INDEX(${from},MATCH(${key},${given.keys},0))`;
      const told = (column: number) =>
        `INDEX(${range(columnOf(all, column), "both")},MATCH(${key},${keys},0))`;
      const end = (column: number) =>
        inRow(`${told(column)}*IF(${cell(row, swingAt.unit)}="%",100,1)`);
      const outcome = (column: number) => inRow(`IFERROR(${told(column)}*a_times,"no answer")`);
      return [
        inRow(short(found(given.labels))),
        inRow(`IF(${isPercentage(found(given.units))},"%",${found(given.units)})`),
        end(2),
        end(3),
        ...[4, 5, 6, 7].map(outcome),
        // The first is the header.
        formula(`IFERROR(INDEX(FILTER(${keys},${wide}),${k + 2}),"")`),
      ];
    }),
  );
  const columns = (column: number, count: number) => ({ ...body, column, columns: count });
  builder.style(columns(swingAt.label, 1), "rowHeader");
  builder.style(columns(swingAt.unit, 1), "unit");
  builder.style(columns(swingAt.low, 6), "formula");
  builder.style(columns(swingAt.key, 1), "code");
  builder.format(columns(swingAt.low, 2), rawFormat);
  builder.format(columns(swingAt.atLow, 4), chosenFormat);
}

/** A label without what stands in brackets. Which one is in a row hangs on the choice, and no row grows with an answer. */
const short = (label: string): string => `LEFT(${label},FIND(" (",${label}&" (")-1)`;

/** Room for the longest of them, in characters. */
export const labelWidth = 54;

const allUnits = [...new Set(parametersIn(vintages[0]!).map(({ unit }) => unit))];

/** Of these, formats show a percentage. */
const percentages = allUnits.filter((unit) => formatOf(unit).endsWith("%")).map(inQuotes);

const isPercentage = (unit: string): string => `ISNUMBER(MATCH(${unit},{${percentages.join()}},0))`;

/** A number of an assumption as a text with its unit, whichever it is: 2.5%, 25 bp. */
export const withUnit = (number: string, unit: string): string =>
  `IF(${isPercentage(unit)},ROUND(100*${number},6)&"%",ROUND(${number},6)&" "&${unit})`;
