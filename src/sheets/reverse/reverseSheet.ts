import { cell, columnOf, range } from "../../a1";
import type { Outcome, ParameterKey } from "../../scenarios";
import type { ScenarioChoice } from "../../scenarios/own";
import { basisText, chosen } from "../../scenarios/ownChosen";
import { inQuotes } from "../../formula";
import { chartNames } from "../chartNames";
import { formula, SheetBuilder } from "../builder";
import { putCheckTable } from "../checkTable";
import { rawFormat, yearFormat } from "../formats";
import { putLive, tablesFrozen } from "../live";
import { keyWidth } from "../look";
import { reverseName } from "../sheetNames";
import {
  chosenFormat,
  outcomeList,
  putOutcomeChooser,
  putOutcomeList,
  scaleOf,
} from "../outcomeChooser";
import type { SheetPlan } from "../plan";
import {
  givenAt,
  type AssumptionCells,
  labelsOf,
  putAssumptionTable,
} from "../sensitivity/assumptionTable";
import { withSpan } from "../sensitivity/places";
import { wrapped } from "../text";
import {
  top,
  charts,
  chartRows,
  steps,
  alone,
  two,
  curve,
  assumptions,
  checks,
  one,
} from "./places";
import { asked, needed, putAlone, putNearest } from "./oneAtATime";

export interface ReverseSheetOptions {
  readonly date: string;
  readonly version: string;
  readonly outcome: Outcome;
  /** In the unit of the chain: 1.3 for debt of 130% of GDP. */
  readonly target: number;
  readonly year: number;
  /** The two that are moved together at first. */
  readonly pair: readonly [ParameterKey, ParameterKey];
}

/** What it would take to bring an outcome to a target: each assumption alone, and any two together. */
export function reverseSheet(choice: ScenarioChoice, options: ReverseSheetOptions): SheetPlan {
  const { date, version, outcome, target, year, pair } = options;
  const scenario = chosen(choice);
  const { title, preset } = scenario;
  const builder = new SheetBuilder(reverseName(title));
  const given = givenAt(assumptions, scenario, withSpan.length);
  builder.put(0, 0, [[`What it would take: ${title}`]], "title");
  builder.put(
    1,
    0,
    [[`${basisText(scenario)} · made ${date} with Macroscope ${version}`]],
    "subtitle",
  );
  const notes = checks + 7;
  const limits = wrappedLimits();
  const list = notes + limits.length + 3;
  putOutcomeChooser(builder, top.outcome, top.details, outcomeList(list), outcome);
  putQuestion(builder, preset.name, target * scaleOf(outcome), year);
  builder.put(charts - 1, 0, [["Charts"]], "heading");
  putAlone(builder, scenario, given);
  const question = `${chartNames[outcome]}, to reach ${plain(target * scaleOf(outcome))} in year ${year}`;
  putNearest(builder, question);
  const labels = labelsOf(scenario);
  putTwo(builder, given, labels.get(pair[0])!, labels.get(pair[1])!, question);
  builder.put(assumptions.row - 2, 0, [["Assumptions"]], "heading");
  putAssumptionTable(builder, assumptions, scenario, date);
  putChecks(builder, given);
  builder.put(notes, 0, [["What this is not"]], "heading");
  builder.lines(notes + 1, 0, limits, "note");
  builder.put(list - 1, 0, [["Outcomes to choose from"]], "heading");
  putOutcomeList(builder, list);
  builder.setWidths(46, 24, 12, 12, 12, 12, 12, keyWidth, 12, 12, 46, 12);
  builder.freeze(6, 1);
  return builder.plan();
}
const plain = (value: number) => String(Math.round(value * 100) / 100);

const wrappedLimits = () =>
  [
    "What it would take, not how likely that is: MACRO.ODDS counts how often the outcome is beyond a threshold when all that is uncertain varies.",
    "Low and high are what an analyst would try, not bounds of what can happen. They can be changed in the assumptions below, as can every value.",
    "Of several values that would do it the one nearest to the scenario's own stands here.",
  ].flatMap((note) => wrapped(note));

function putQuestion(builder: SheetBuilder, key: string, target: number, year: number): void {
  putLive(builder, top.allPass, {
    row: top.outcome,
    live: "Choose here, and type a target: tables and charts follow.",
    frozen: tablesFrozen,
  });
  builder.put(top.target, 0, [["Target"]], "choiceLabel");
  builder.put(top.target, 1, [[target, formula("a_unit")]]);
  builder.style(one(top.target), "input");
  builder.style(one(top.target, 2), "unit");
  builder.format(one(top.target), chosenFormat);
  builder.name("a_target", top.target, 1, "What the outcome is to be, in the unit beside it");
  builder.put(top.year, 0, [["Year"]], "choiceLabel");
  builder.put(top.year, 1, [[year]], "input");
  builder.format(one(top.year), yearFormat);
  builder.name("a_year", top.year, 1, "Year of the outcome");
  builder.put(top.scenario, 0, [["Scenario", key]], "rowHeader");
  builder.style(one(top.scenario), "code");
  builder.name("a_scenario", top.scenario, 1, "Key of the scenario");
}

/** One assumption from its low to its high, and what the other would have to be beside it. */
function putTwo(
  builder: SheetBuilder,
  given: AssumptionCells,
  first: string,
  second: string,
  question: string,
): void {
  builder.put(two - 1, 0, [["Two together"]], "heading");
  builder.put(two, 0, [["", "Assumption", "Low", "High", "Scenario", "Key"]], "columnHeader");
  for (const [k, name, where, label] of [
    [1, "a_first", "From low to high", first],
    [2, "a_second", "Beside it", second],
  ] as const) {
    const at = two + k;
    const found = (index: number) =>
      formula(`INDEX(${range(columnOf(alone, index), "both")},MATCH(${name},${given.labels},0))`);
    builder.put(at, 0, [[where, label, found(3), found(4), found(2), found(7)]]);
    builder.style(one(at, 0), "rowHeader");
    builder.style(one(at), "choice");
    builder.style({ ...one(at, 2), columns: 3 }, "formula");
    builder.style(one(at, 5), "code");
    builder.format({ ...one(at, 2), columns: 3 }, rawFormat);
    builder.dropDown(at, 1, given.words, given.choice);
    builder.name(name, at, 1, `Assumption of the pair: ${where.toLowerCase()}`);
  }
  const at = (row: number, column: number) => cell(two + row, column, "both");
  const part = (row: number, value: string) =>
    `((${value}-${at(row, 4)})/(${at(row, 3)}-${at(row, 2)}))^2`;
  builder.table(curve.row - 1, 0, {
    header: ["The first is", "The second would have to be", "Distance, in ranges"],
    rows: Array.from({ length: steps }, (_, k) => {
      const [x, y] = [cell(curve.row + k, 0), cell(curve.row + k, 1)];
      const own = `VSTACK(${given.overrides},HSTACK(${at(1, 5)},${x}))`;
      return [
        formula(`${at(1, 2)}+(${at(1, 3)}-${at(1, 2)})*${k}/${steps - 1}`),
        needed(at(2, 5), own, at(2, 2), at(2, 3), "none"),
        formula(`IF(ISNUMBER(${y}),SQRT(${part(1, x)}+${part(2, y)}),"")`),
      ];
    }),
    formats: [rawFormat, rawFormat, "0.00"],
    styles: ["formula", "formula", "formula"],
  });
  const rest = ": what one assumption would have to be beside another";
  builder.chartOf(`${asked}&${inQuotes(rest)}`, {
    kind: "Line",
    title: `${question}${rest}`,
    categories: columnOf(curve, 0),
    axisTitles: {
      categories: first,
      values: second,
      categoriesFrom: one(two + 1),
      valuesFrom: one(two + 2),
    },
    series: [{ name: "The second would have to be", values: columnOf(curve, 1) }],
    place: { row: charts, column: 3, rows: chartRows, columns: 6 },
  });
}

function putChecks(builder: SheetBuilder, given: AssumptionCells): void {
  const far = range(columnOf(alone, 8), "both");
  const row = `MATCH(MIN(${far}),${far},0)`;
  const of = (index: number) => `INDEX(${range(columnOf(alone, index), "both")},${row})`;
  const reached = `INDEX(MACRO.TRANSMISSION(a_scenario,a_year,VSTACK(${given.overrides},HSTACK(${of(7)},${of(1)}))),a_year+2,1+a_number)*a_times`;
  const tests = [
    ["The outcome is in the list", "ISNUMBER(a_number)"],
    ["The year is a whole number", "AND(a_year>=1,a_year=INT(a_year))"],
    [
      "Every assumption is a number",
      `COUNT(${range(columnOf(assumptions, 1))})=${assumptions.rows}`,
    ],
    [
      "TRANSMISSION with the nearest answer gives the target",
      `IF(COUNT(${far})=0,TRUE,ABS(${reached}-a_target)<10^-6*MAX(1,ABS(a_target)))`,
    ],
  ] as const;
  putCheckTable(builder, checks, top.allPass, tests);
}
