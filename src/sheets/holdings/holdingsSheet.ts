import { columnOf, range } from "../../a1";
import { type OwnVintage, presetOn, scenarios } from "../../scenarios";
import type { OwnScenario } from "../../scenarios/own";
import { type Chosen, chosen } from "../../scenarios/ownChosen";
import { formula, SheetBuilder } from "../builder";
import { putCheckTable } from "../checkTable";
import { yearFormat } from "../formats";
import { liveMark } from "../live";
import { holdingsName } from "../sheetNames";
import type { Area, SheetPlan } from "../plan";
import { wrapped } from "../text";
import { fiveCompanies, type Holding } from "./list";
import { cases, putRanking } from "./ranking";
import {
  basisFormula,
  chainAt,
  partRows,
  placeOwn,
  putLastYear,
  putNames,
  putOwn,
  putScenarioPart,
  scenarioNames,
} from "./scenarioPart";
import { placeTable, putTable, type TablePlace } from "./table";

export interface HoldingsSheetOptions {
  readonly date: string;
  readonly version: string;
  /** Five companies as an example without it. */
  readonly holdings?: readonly Holding[];
  /** The workbook's own scenarios, which can be chosen too. */
  readonly own?: readonly OwnScenario[];
  /** Numbers of the user's that the workbook keeps: every preset can be chosen on each. */
  readonly ownNumbers?: readonly OwnVintage[];
  /** The scenario that is chosen first, by its name. */
  readonly scenario?: string;
}

const top = { allPass: 2, mark: 3, scenario: 4, year: 5, ranked: 6, inputs: 8 };
const chartRows = 18;

const inputs = [
  ["a_move_1", "First move of discount rates, bp", 50, "0", "half a point"],
  ["a_move_2", "Second move, bp", 100, "0", "a point"],
  [
    "a_flow_through",
    "Share of a move that growth matches",
    0,
    "0.0%",
    "judgement: none, the rate moves alone",
  ],
  ["a_years", "Years until growth is what lasts", 10, yearFormat, "as in IMPLIEDGROWTH"],
  ["a_terminal", "Growth that lasts", 0.04, "0.0%", "judgement: about 2% real and 2% inflation"],
] as const;

const notes = [
  "Base: the growth that each price assumes at its own discount rate, by its own model (IMPLIEDGROWTH). That growth stays when the rate moves (REPRICE): price, cash flow and growth go by one model throughout.",
  "The scenario: its tech valuation is taken apart into news of the AI sector and what holders discount more. A holding takes the news times its AI exposure, never more than all of its price; and is repriced for the discounting by its own cash flows. What comes of both is multiplied.",
  "AI exposure is a judgement: 1 moves with the news as tech does on the whole, 0 not at all, 3 three times as much, below 0 against it. A holding of exposure 1 whose growth lasts for ever and whose forward yield is the scenario's moves exactly as its tech valuation.",
  "The risk premium of the scenario is that of all shares here, whatever their exposure. What a holding has to do with compute, idle cash or the budget beyond that is not in it.",
];

/** The user's holdings under two moves of rates and under a scenario, ranked by what they lose. */
export function holdingsSheet({
  date,
  version,
  holdings = fiveCompanies,
  own: ownScenarios = [],
  ownNumbers = [],
  scenario = "deepseek_2025",
}: HoldingsSheetOptions): SheetPlan {
  const builder = new SheetBuilder(holdingsName);
  const own = [
    ...ownScenarios,
    ...ownNumbers.flatMap((on) => scenarios.map(({ key }) => presetOn(key, on))),
  ].map(chosen);
  const places = placesFor(holdings.length, own);
  const names = scenarioNames(own);
  builder.put(0, 0, [["Holdings under moves of rates and a scenario"]], "title");
  builder.put(1, 0, [[`${count(holdings)} · made ${date} with Macroscope ${version}`]], "subtitle");
  const list = putNames(builder, places.names, names);
  putChoices(builder, list, names, scenario);
  putInputs(builder);
  builder.put(places.charts - 1, 0, [["Charts"]], "heading");
  putScenarioPart(builder, places.part, chainAt(places.chain), places.own);
  putTable(builder, places.table, holdings);
  const ranked = putRanking(builder, places.ranking, places.table, {
    row: places.charts,
    column: 0,
    rows: chartRows,
    columns: 7,
  });
  putChecks(builder, places.checks, places.table, ranked);
  builder.put(places.notes, 0, [["How it is worked out, and what is judgement"]], "heading");
  builder.lines(places.notes + 1, 0, allNotes(), "note");
  putLastYear(builder, chainAt(places.chain), places.own);
  builder.put(places.chain + 2, 0, [["Run from the preset", formula(basisFormula(places.own))]]);
  builder.style({ row: places.chain + 2, column: 0, rows: 1, columns: 2 }, "code");
  builder.name("a_based_on", places.chain + 2, 1, "The preset that the scenario is or is based on");
  putOwn(builder, places.own, own, date);
  builder.setWidths(46, 24, 14, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 40, 12, 12, 12, 60);
  builder.freeze(top.ranked + 1, 1);
  return builder.plan();
}

const count = ({ length }: readonly Holding[]) =>
  length === 1 ? "1 holding" : `${length} holdings`;

const allNotes = () => notes.flatMap((note) => wrapped(note));

function placesFor(holdings: number, own: readonly Chosen[]) {
  const charts = top.inputs + inputs.length + 3;
  const table = placeTable(charts + chartRows + 3, holdings);
  const ranking = table.row + table.rows + 3;
  const part = ranking + table.rows + 3;
  const checks = part + partRows + 2;
  const noted = checks + 9;
  const chain = noted + allNotes().length + 5;
  const ownPlace = placeOwn(chain + 4, own);
  return {
    charts,
    table,
    ranking,
    part,
    checks,
    notes: noted,
    chain,
    own: ownPlace,
    names: ownPlace.end + 2,
  };
}

const one = (row: number, column = 1): Area => ({ row, column, rows: 1, columns: 1 });

function putChoices(
  builder: SheetBuilder,
  list: Area,
  names: readonly string[],
  scenario: string,
): void {
  const by = `{${cases.map((name) => `"${name}"`).join()}}`;
  builder.put(top.mark, 0, [["Live or frozen", liveMark]]);
  builder.style(one(top.mark, 0), "rowHeader");
  builder.style(one(top.mark), "source");
  builder.put(top.scenario, 0, [
    ["Scenario", scenario],
    ["In year", 1],
    ["Ranked by", cases[2]!],
  ]);
  builder.style({ ...one(top.scenario, 0), rows: 3 }, "check");
  builder.style({ ...one(top.scenario), rows: 3 }, "choice");
  builder.format(one(top.year), yearFormat);
  builder.put(
    top.scenario,
    2,
    [
      ["Choose here, and type over the blue cells of the table: all of it follows."],
      ["of the chain, from 1 on"],
      [formula(`MATCH(a_ranked_by,${by},0)`)],
    ],
    "note",
  );
  builder.dropDown(top.scenario, 1, names, list);
  builder.dropDown(top.ranked, 1, cases);
  builder.name("a_scenario", top.scenario, 1, "Scenario by its key, or an own one by its title");
  builder.name("a_year", top.year, 1, "Year of the chain");
  builder.name("a_ranked_by", top.ranked, 1, "What the holdings are ranked by");
  builder.name("a_ranked_number", top.ranked, 2, "Its place among the three");
}

function putInputs(builder: SheetBuilder): void {
  const body = builder.put(
    top.inputs,
    0,
    inputs.map(([, label, value, , source]) => [label, value, source]),
  );
  builder.style(columnOf(body, 0), "rowHeader");
  builder.style(columnOf(body, 1), "input");
  builder.style(columnOf(body, 2), "source");
  inputs.forEach(([name, label, , format], k) => {
    builder.format(one(top.inputs + k), format);
    builder.name(name, top.inputs + k, 1, label);
  });
}

function putChecks(builder: SheetBuilder, row: number, table: TablePlace, ranked: Area): void {
  // Tech as the chain has it: its growth lasts for ever, and its forward yield is the scenario's.
  const growth = "(0.1-a_fcf_yield)";
  const tech = `MACRO.REPRICE(1,a_fcf_yield/(1+${growth}),0.1,a_discounted,"gordon",,,a_growth_share)`;
  const by = range(table.column("by"));
  const tests = [
    ["The scenario has an answer in that year", "ISNUMBER(a_valuation+a_yield_change)"],
    ["The year is a whole number from 1 on", "AND(a_year>=1,a_year=INT(a_year))"],
    ["What is ranked by is one of the three", "ISNUMBER(a_ranked_number)"],
    ["Every holding has its numbers", `SUMPRODUCT((${range(table.column("remark"))}<>"")*1)=0`],
    [
      "The growth in each price gives back the price, and the price after the second move",
      `AND(${range(table.column("same"))})`,
    ],
    [
      "A holding that is like tech moves as the scenario's tech valuation",
      `ABS((1+a_news)*(1+${tech})-a_valuation/100)<10^-9`,
    ],
    [
      "Each holding is ranked once",
      `AND(COUNT(${range(ranked)})=COUNT(${by}),COUNT(${by})<=SUMPRODUCT((${range(table.column("name"))}<>"")*1),ABS(SUM(${range(ranked)})-SUM(${by}))<10^-8)`,
    ],
  ] as const;
  putCheckTable(builder, row, top.allPass, tests);
}
