import { cell, range } from "../../a1";
import { outcomes, scenarios, scenario, vintageText, vintages } from "../../scenarios";
import { type Chosen, toldValues } from "../../scenarios/ownChosen";
import { formula, type SheetBuilder } from "../builder";
import { formatOf } from "../formats";
import type { Area, PlanCell } from "../plan";
import { formatAcross } from "../scenario/assumptions";
import { unitOf } from "../scenario/columns";
import { toldLines } from "../scenario/toldLines";

/*
 * What a scenario says to a holding: the news of the AI sector, and how much more holders discount. The two make the
 * scenario's tech valuation; the news is what is left of it once its discounting is taken out.
 */

/** Every preset in every vintage that it admits, then the user's own and presets on the user's numbers by their titles. */
export const scenarioNames = (own: readonly Chosen[]): readonly string[] => [
  ...vintages
    .slice()
    .reverse()
    .flatMap((vintage) =>
      scenarios
        .filter(({ vintages: admitted }) => admitted.includes(vintage))
        .map(({ key }) => scenario(`${key} ${vintageText(vintage)}`).name),
    ),
  ...own.map(({ title }) => title),
];

/** Numbers of the chain that are looked up, those of an own scenario before its preset's. */
const looked = [
  ["a_fcf_yield", "fcf_yield", "Forward free-cash-flow yield of tech", "0.0%"],
  ["a_persistence", "persistence", "Part of a yield change that prices take as lasting", "0.0%"],
  ["a_risk_premium", "risk_premium", "Risk premium on top", "0.00%"],
  ["a_growth_share", "flow_through", "Share of it that growth matches", "0.0%"],
] as const;

/** Rows that the part takes. */
export const partRows = 1 + looked.length + 5;

/** Puts the part, and gives the cell that says whether the scenario has an answer in its year. */
export function putScenarioPart(
  builder: SheetBuilder,
  row: number,
  chain: Area,
  own: OwnPlace,
): void {
  // Where the chain is an error only its first cell shows it: the others are empty then, which would count as 0.
  const year = cell(chain.row, chain.column, "both");
  const of = (outcome: "valuation" | "yield_bp") =>
    `IF(ISNUMBER(${year}),INDEX(${range(chain, "both")},${2 + outcomes.indexOf(outcome)}),${year})`;
  const changes = own.overrides;
  const lookUp = (key: string) => {
    const preset = `MACRO.SCENARIO(a_based_on,"${key}")`;
    if (!changes) return preset;
    const [keys, values] = [0, 1].map((k) =>
      range({ ...changes, column: changes.column + k, columns: 1 }, "both"),
    );
    return `IFERROR(INDEX(${values},MATCH("${key}",${keys},0)),${preset})`;
  };
  const lines: (readonly [name: string, label: string, text: string, format: string])[] = [
    ["a_valuation", "Tech valuation in that year (before the shock: 100)", of("valuation"), "0.00"],
    ["a_yield_change", "Change of the 10-year yield, bp", of("yield_bp"), "0.0"],
    ...looked.map(([name, key, label, format]) => [name, label, lookUp(key), format] as const),
    [
      "a_discounted",
      "What holders discount more in it",
      "a_persistence*a_yield_change/10^4+a_risk_premium",
      "0.00%",
    ],
    [
      "a_tech_discount",
      "Price of tech by that alone",
      "MACRO.DISCOUNTSHOCK(a_fcf_yield,a_discounted,a_growth_share)",
      "0.0%",
    ],
    [
      "a_news",
      "The rest is news of the AI sector",
      "a_valuation/100/(1+a_tech_discount)-1",
      "0.0%",
    ],
  ];
  builder.put(row - 1, 0, [["The scenario in that year"]], "heading");
  const body = builder.put(
    row,
    0,
    lines.map(([, label, text]) => [label, formula(text)]),
  );
  builder.style({ ...body, columns: 1 }, "label");
  builder.style({ ...body, column: 1, columns: 1 }, "formula");
  lines.forEach(([name, label, , format], k) => {
    builder.name(name, row + k, 1, label);
    builder.format({ row: row + k, column: 1, rows: 1, columns: 1 }, format);
  });
}

const ownHeader = ["Scenario", "Based on", "Key", "Value", "Low", "High", "Source"];

/** Where the user's own scenarios stand. */
export interface OwnPlace {
  /** A row a number, under `ownHeader`. */
  readonly table?: Area;
  /** Keys and values of the one that is chosen, blank for a preset: what TRANSMISSION takes. */
  readonly overrides?: Area;
  /** The first row below. */
  readonly end: number;
}

/** One without numbers of its own takes an empty row, since it is found by its row. */
const rowsOf = (one: Chosen) => Math.max(1, Object.keys(toldValues(one)).length);

export function placeOwn(row: number, own: readonly Chosen[]): OwnPlace {
  if (own.length === 0) return { end: row };
  const most = Math.max(...own.map(rowsOf));
  const rows = own.reduce((sum, one) => sum + rowsOf(one), 0);
  // Above the table: its sources run on to the right.
  const overrides = { row: row + 2, column: 0, rows: most, columns: 2 };
  const table = { row: row + 2 + most + 2, column: 0, rows, columns: ownHeader.length };
  return { table, overrides, end: table.row + rows + 1 };
}

/** A column of the table as a list, with a colon where it has one row, too: not every program takes one cell for a list. */
function listed(table: Area, column: number): string {
  const text = range({ ...table, column, columns: 1 }, "both");
  return text.includes(":") ? text : `${text}:${text}`;
}

/** The preset that is run, as a formula: the one that an own scenario is based on. */
export function basisFormula({ table }: OwnPlace): string {
  if (!table) return "a_scenario";
  return `IFERROR(INDEX(${listed(table, 1)},MATCH(a_scenario,${listed(table, 0)},0)),a_scenario)`;
}

export function putOwn(
  builder: SheetBuilder,
  place: OwnPlace,
  own: readonly Chosen[],
  date: string,
): void {
  const { table, overrides } = place;
  if (!table || !overrides) return;
  builder.put(overrides.row - 2, 0, [["Your own scenarios and numbers"]], "heading");
  const column = (k: number) => listed(table, k);
  // The numbers of a scenario stand one below the other, from the first that has its title.
  const found = (k: number, j: number) =>
    formula(
      `IF(${j}<COUNTIF(${column(0)},a_scenario),INDEX(${column(k)},MATCH(a_scenario,${column(0)},0)+${j}),"")`,
    );
  builder.table(overrides.row - 1, 0, {
    header: ["Of the chosen one", "Value"],
    rows: Array.from({ length: overrides.rows }, (_, j) => [found(2, j), found(3, j)]),
    styles: ["code", "formula"],
  });
  const told = own.flatMap((one): { cells: PlanCell[]; format: string }[] => {
    const named = [one.title, one.preset.name];
    const lines = toldLines(one, date);
    if (lines.length === 0)
      return [{ cells: [...named, null, null, null, null, null], format: "" }];
    return lines.map((line) => ({
      cells: [...named, line.key, line.value, line.low ?? null, line.high ?? null, line.source],
      format: formatAcross(line),
    }));
  });
  builder.table(table.row - 1, 0, {
    header: ownHeader,
    rows: told.map(({ cells }) => cells),
    styles: ["rowHeader", "code", "code", "input", "source", "source", "source"],
  });
  told.forEach(({ format }, k) =>
    builder.format({ row: table.row + k, column: 3, rows: 1, columns: 3 }, format),
  );
}

/** The last row of the chain, in one call. */
export function putLastYear(builder: SheetBuilder, chain: Area, own: OwnPlace): void {
  const changes = own.overrides ? `,${range(own.overrides, "both")}` : "";
  builder.put(chain.row - 2, 0, [["The chain in that year"]], "heading");
  builder.put(chain.row - 1, 0, [["year", ...outcomes]], "columnHeader");
  builder.put(chain.row, 0, [
    [formula(`TAKE(MACRO.TRANSMISSION(a_based_on,a_year${changes}),-1)`)],
  ]);
  builder.style(chain, "formula");
  outcomes.forEach((outcome, k) =>
    builder.format({ ...chain, column: 1 + k, columns: 1 }, formatOf(unitOf(outcome))),
  );
}

export const chainAt = (row: number): Area => ({
  row,
  column: 0,
  rows: 1,
  columns: 1 + outcomes.length,
});

/** The list of scenarios to choose from. */
export function putNames(builder: SheetBuilder, row: number, names: readonly string[]): Area {
  builder.put(row - 1, 0, [["Scenarios to choose from"]], "heading");
  return builder.put(
    row,
    0,
    names.map((name) => [name]),
    "code",
  );
}
