import { invoke } from "../../calculation";
import { tornado } from "../../catalog/scenario/tornado";
import { baselineUnder, type Outcome, outcomes, runChain } from "../../scenarios";
import type { ScenarioChoice } from "../../scenarios/own";
import {
  basisText,
  chosen,
  type Chosen,
  chosenValues,
  valuesUnder,
} from "../../scenarios/ownChosen";
import { below, cell, columnOf, range } from "../../a1";
import { SheetBuilder } from "../builder";
import { putCheckTable } from "../checkTable";
import { putLive, tablesFrozen } from "../live";
import { lookOf } from "../lineLooks";
import { keyWidth } from "../look";
import { sensitivityName } from "../sheetNames";
import { outcomeList, putOutcomeChooser, putOutcomeList } from "../outcomeChooser";
import type { Area, SheetPlan } from "../plan";
import { baselineTold } from "../scenario/baseline";
import { stageOf } from "../scenario/columns";
import { notThis } from "../scenario/notes";
import { wrapped } from "../text";
import {
  givenAt,
  type AssumptionCells,
  labelsOf,
  putAssumptionTable,
  variedIn,
} from "./assumptionTable";
import { putChains, putFan } from "./fanChart";
import { putGrid } from "./grid";
import { place, type SensitivityPlaces } from "./places";
import { labelWidth, putTornado, swingAt } from "./swings";

export interface SensitivitySheetOptions {
  readonly date: string;
  readonly version: string;
  /** Of the fan, and the most that the year may be. 10 unless told. */
  readonly years?: number;
  readonly outcome?: Outcome;
}

/** What a scenario's outcome hangs on: one assumption at a time, all at once, and any two of them in a grid. */
export function sensitivitySheet(
  choice: ScenarioChoice,
  { date, version, years = 10, outcome = "debt" }: SensitivitySheetOptions,
): SheetPlan {
  const scenario = chosen(choice);
  const { title, preset } = scenario;
  const builder = new SheetBuilder(sensitivityName(title));
  const at = place(years);
  const given = givenAt(at.assumptions, scenario, at.spans);
  const { year, first, second } = widest(scenario, outcome, years);

  builder.put(0, 0, [[`Sensitivity: ${title}`]], "title");
  builder.put(
    1,
    0,
    [[`${basisText(scenario)} · made ${date} with Macroscope ${version}`]],
    "subtitle",
  );
  putChoices(builder, at, preset.name, years, year);
  const limits = [...ownLimits, ...notThis].flatMap((note) => wrapped(note));
  const notes = at.checks + 9;
  const list = notes + limits.length + 3;
  putOutcomeChooser(builder, at.top.outcome, at.top.details, outcomeList(list), outcome);
  builder.put(at.charts - 1, 0, [["Charts"]], "heading");
  putTornado(builder, at, given, outcome, year);
  putFan(builder, at, given, years, outcome, { name: title, ...lookOf(scenario) });
  putGrid(builder, at.grid, given, first, second);
  putChains(builder, at, given, years, baselineTold(preset));
  builder.put(at.assumptions.row - 2, 0, [["Assumptions"]], "heading");
  putAssumptionTable(builder, at.assumptions, scenario, date);
  putChecks(builder, at, given, years);
  builder.put(notes, 0, [["What this is not"]], "heading");
  builder.lines(notes + 1, 0, limits, "note");
  builder.put(list - 1, 0, [["Outcomes to choose from"]], "heading");
  putOutcomeList(builder, list);

  // The names of the bars stand in the column where the chart's own tables begin.
  const widths = outcomes.slice(1).map((_, k) => {
    if (2 + k === at.bars.column) return labelWidth;
    return 2 + k === swingAt.key ? keyWidth : 12;
  });
  builder.setWidths(labelWidth, 24, ...widths);
  builder.freeze(5, 1);
  return builder.plan();
}

/** The year in which the shock is largest, and the labels of the two assumptions that matter most then. */
function widest(scenario: Chosen, outcome: Outcome, years: number) {
  const labels = labelsOf(scenario);
  const quantity = stageOf(outcome);
  const baseline = runChain(baselineUnder(scenario.preset), years).years;
  // With values of the user's the chain may have no answer; the preset's has one.
  for (const values of [chosenValues(scenario), valuesUnder(scenario.preset)]) {
    const path = runChain(values, years);
    if (path.end) continue;
    const apart = path.years.map((one, t) => Math.abs(one[quantity] - baseline[t]![quantity]));
    const most = Math.max(...apart.slice(1));
    const year = most > 1e-9 ? apart.lastIndexOf(most) : years;
    const vary = [...variedIn(scenario)].map((key) => [key]);
    const rows = invoke(tornado, [
      scenario.preset.name,
      outcome,
      year,
      Object.entries(values),
      true,
      vary,
    ]);
    const [, first, second] = rows.map(([, key]) => labels.get(String(key)));
    if (first && second) return { year, first, second };
  }
  throw new Error(`no assumption matters for ${outcome}`);
}

const ownLimits = [
  "Low and high are what an analyst would try, not bounds of what can happen; where the value lies beyond one of them, it takes that one's place.",
  "What varies is in the column Varies, the key of the assumption: what is uncertain, and what makes the scenario what it is. Clear a cell to hold an assumption fast, write its key to free one.",
  "The fan draws every uncertain assumption by itself, though rates and growth, or capex and demand, move together in truth: it shows what ignorance of each number adds up to, not the odds of the future.",
  "An error in the grid means that the chain has no answer with these two values.",
];

function putChoices(
  builder: SheetBuilder,
  { top }: SensitivityPlaces,
  key: string,
  years: number,
  year: number,
): void {
  const one = (row: number): Area => ({ row, column: 1, rows: 1, columns: 1 });
  const every = Array.from({ length: years }, (_, k) => String(k + 1));
  putLive(builder, top.allPass, {
    row: top.outcome,
    live: "Choose here: tables, charts and grid follow.",
    frozen: tablesFrozen,
  });
  builder.put(top.year, 0, [["Year"]], "choiceLabel");
  builder.put(top.year, 1, [[year]]);
  builder.style(one(top.year), "input");
  builder.dropDown(top.year, 1, every);
  builder.name("a_year", top.year, 1, "Year of the tornado and the grid");
  builder.put(top.scenario, 0, [["Scenario", key]], "rowHeader");
  builder.style(one(top.scenario), "code");
  builder.name("a_scenario", top.scenario, 1, "Key of the scenario");
  builder.put(top.draws, 0, [
    ["Draws of the fan", 2000, "judgement: enough for a chart; more cost time"],
    ["Seed of the draws", 1, "judgement: a whole number, 0 or more; the same gives the same fan"],
  ]);
  builder.style({ ...one(top.draws), column: 0, rows: 2 }, "rowHeader");
  builder.style({ ...one(top.draws), rows: 2 }, "input");
  builder.format({ ...one(top.draws), rows: 2 }, "0");
  builder.style({ ...one(top.draws), column: 2, rows: 2 }, "source");
  builder.name("a_draws", top.draws, 1, "Draws of the fan");
  builder.name("a_seed", top.seed, 1, "Seed of the draws");
}

function putChecks(
  builder: SheetBuilder,
  at: SensitivityPlaces,
  given: AssumptionCells,
  years: number,
): void {
  const path = range(below(at.chain));
  const known = (name: string) => `ISNUMBER(MATCH(${name},${given.labels},0))`;
  const used = cell(at.fan.row + years + 2, 1);
  const tests: [string, string][] = [
    ["The outcome is in the list", "ISNUMBER(a_number)"],
    ["The year is one of the fan's", `AND(a_year>=1,a_year<=${years},a_year=INT(a_year))`],
    [
      "Every assumption is a number",
      `COUNT(${range(columnOf(at.assumptions, 1))})=${at.assumptions.rows}`,
    ],
    [
      "The base of the tornado is TRANSMISSION's",
      `ABS(${cell(at.tornado.row + 1, swingAt.base)}-INDEX(${path},a_year+1,1+a_number)*a_times)<10^-9*a_times`,
    ],
    [
      "The grid has two different assumptions",
      `AND(a_first<>a_second,${known("a_first")},${known("a_second")})`,
    ],
    ["The fan could use at least nine draws in ten", `${used}>=0.9*a_draws`],
  ];
  putCheckTable(builder, at.checks, at.top.allPass, tests);
}
