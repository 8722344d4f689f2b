import { cell, columnOf, quoted, range } from "../../a1";
import { formula, SheetBuilder } from "../builder";
import { putCheckTable } from "../checkTable";
import { formatOf } from "../formats";
import { keyResultFormula, keyResults } from "../keyResults";
import type { SheetPlan } from "../plan";
import type { ModelPlan } from "../scenario/modelSheet";
import { stageOf } from "../scenario/columns";
import { wrapped } from "../text";
import { type Numbers, numbersOf, underOf, vintageName } from "../../scenarios";
import type { OwnScenario } from "../../scenarios/own";
import {
  managerAt,
  type ManagerColumns,
  type FilledColumns,
  managerColumns,
  newest,
  notThisLines,
  storyLines,
  top,
} from "./columns";
import { assumptionCount, type Matrix, placeMatrix, putMatrix } from "./matrix";
import { placeSources, putSources } from "./sources";
import { putStories, putStoryInUse } from "./stories";

export interface ManagerSheetOptions {
  readonly date: string;
  readonly version: string;
  /** 10 unless told. */
  readonly years?: number;
  /** Scenarios that the workbook keeps: columns behind the presets. */
  readonly own?: readonly OwnScenario[];
  /** What the user has written into columns, by their keys. */
  readonly filled?: FilledColumns;
  /**
   * When the numbers are of, or the user's own; scenarios that have none of then keep theirs. The newest unless told.
   */
  readonly vintage?: Numbers;
  /** The key of the scenario that is in use first; "own" for the user's. The baseline unless told. */
  readonly selected?: string;
}

/** The heading of the table and the notes below it. */
const headingRows = 4;
const resultsRow = top.story + storyLines + notThisLines + 1;

/** Where the table stands, whatever the model and the names of the sheets. */
export const managerMatrix = (years: number, columns = managerColumns()): Matrix =>
  placeMatrix(resultsRow + 2 + keyResults(years).length + 1 + headingRows, columns);

/** The sheet on which one cell chooses the scenario that the model runs. */
export function managerSheet(
  name: string,
  modelName: string,
  model: ModelPlan,
  { date, version, years = 10, own, vintage = newest, filled, selected }: ManagerSheetOptions,
): SheetPlan {
  const builder = new SheetBuilder(name);
  const columns = managerColumns(own, vintage, filled);
  const { titles } = columns;
  const matrix = managerMatrix(years, columns);
  const sourcesRow = matrix.end + 2;
  const sources = placeSources(sourcesRow, columns);
  const storiesRow = sources.end + 2;

  builder.put(0, 0, [["Scenario manager"]], "title");
  builder.put(
    1,
    0,
    [
      [
        `${columns.all.filter(({ is }) => is !== "free").length} scenarios and your own, side by side · ${numbersOfAll(vintage, columns)} · the sheet ${modelName} runs the one in use · made ${date} with Macroscope ${version}`,
      ],
    ],
    "subtitle",
  );
  const mark = `${quoted(modelName)}!${model.mark}`;
  const inUse =
    columns.all.find(({ key }) => key === selected) ??
    columns.all.find(({ key }) => key.split(" ")[0] === selected);
  putSelector(builder, matrix, columns, mark, inUse?.title ?? titles[1]!);
  putStoryInUse(builder, storiesRow, columns.all);
  putResults(builder, modelName, model, years);

  const heading = matrix.titles.row - headingRows;
  builder.put(heading, 0, [["Assumptions by scenario"]], "heading");
  builder.lines(
    heading + 1,
    0,
    [
      `Blue columns on yellow are yours: ${titles[0]} and the last ones begin as the scenario without a shock. Bold numbers depart from that one.`,
      "A scenario that you save in the pane fills the next of the last columns that you have not changed.",
      "Basis and source, at the right, are those of the numbers in use.",
    ],
    "note",
  );
  putMatrix(builder, matrix.titles.row, columns, sources);

  builder.put(sourcesRow - 1, 0, [["Where the numbers come from"]], "heading");
  putSources(builder, sourcesRow, columns);
  builder.put(storiesRow - 1, 0, [["The scenarios"]], "heading");
  const checksRow = putStories(builder, storiesRow, columns.all) + 1;
  putChecks(builder, checksRow, matrix, columns, modelName, model);

  builder.setWidths(46, 34, 10, 10, 10, 22, ...titles.map(() => 16), 10, 12, 60);
  builder.freeze(3, 2);
  return builder.plan();
}

/** When the numbers are of, and of which scenarios they are not. */
function numbersOfAll(numbers: Numbers, { all }: ManagerColumns): string {
  const under = underOf(numbers);
  const others = all
    .filter(({ of }) => of !== vintageName(under))
    .map(({ title, of }) => `${title}: ${of}`);
  return [`numbers of ${numbersOf(under)}`, ...others].join("; ");
}

function putSelector(
  builder: SheetBuilder,
  matrix: Matrix,
  { titles }: ManagerColumns,
  mark: string,
  title: string,
): void {
  const cellAt = (row: number) => ({ row, column: managerAt.inUse, rows: 1, columns: 1 });
  builder.put(top.selected, 0, [["Scenario in use"]], "choiceLabel");
  builder.put(top.selected, managerAt.inUse, [[title]], "input");
  builder.put(
    top.selected,
    managerAt.unit,
    [
      [
        formula(
          `IF(ISFORMULA(${mark}),"Choose here: all assumptions, the model and its charts follow.",${mark}&": the model keeps the numbers of that day, whatever is chosen here.")`,
        ),
      ],
    ],
    "note",
  );
  builder.dropDown(top.selected, managerAt.inUse, titles, matrix.titles);
  builder.name("a_selected", top.selected, managerAt.inUse, "Scenario in use");
  const found = range(matrix.titles, "both");
  const foundKeys = range(matrix.keys, "both");
  builder.put(
    top.key,
    0,
    [
      ["Its key", formula(`INDEX(${foundKeys},a_column)`)],
      ["Based on", formula(`INDEX(${range(matrix.bases, "both")},a_column)`)],
      ["Numbers of", formula(`INDEX(${range(matrix.of, "both")},a_column)`)],
      [
        "Its column of the table",
        formula(`IFERROR(MATCH(a_selected,${found},0),MATCH(a_selected,${foundKeys},0))`),
      ],
    ],
    "formula",
  );
  builder.style({ row: top.key, column: 0, rows: 4, columns: 1 }, "rowHeader");
  builder.style(cellAt(top.key), "code");
  builder.style(cellAt(top.based), "code");
  builder.name("a_key", top.key, managerAt.inUse, "Key of the scenario in use");
  builder.name("a_based", top.based, managerAt.inUse, "Key of the preset that it is based on");
  builder.name("a_of", top.of, managerAt.inUse, "When its numbers are of");
  builder.name("a_column", top.column, managerAt.inUse, "Column of the scenario in use");
}

function putResults(
  builder: SheetBuilder,
  modelName: string,
  model: ModelPlan,
  years: number,
): void {
  const on = `${quoted(modelName)}!`;
  const results = keyResults(years);
  builder.put(resultsRow, 0, [["Results of the scenario in use"]], "heading");
  builder.table(resultsRow + 1, 0, {
    header: ["Outcome", "Value", "Unit"],
    rows: results.map((result) => [
      result.label,
      formula(
        keyResultFormula(
          result,
          years,
          (outcome, year) => on + model.chain.at(stageOf(outcome), year),
          (outcome) => on + range(model.chain.after(stageOf(outcome))),
        ),
      ),
      result.unit,
    ]),
    styles: ["rowHeader", "link", "unit"],
  });
  results.forEach(({ unit }, k) =>
    builder.format(
      { row: resultsRow + 2 + k, column: managerAt.inUse, rows: 1, columns: 1 },
      formatOf(unit),
    ),
  );
}

function putChecks(
  builder: SheetBuilder,
  row: number,
  matrix: Matrix,
  { all }: ManagerColumns,
  modelName: string,
  model: ModelPlan,
): void {
  const on = `${quoted(modelName)}!`;
  const follows = (part: Matrix["chain"], values: ModelPlan["values"]) =>
    `SUMPRODUCT((${on}${range(values, "both")}<>${range(columnOf(part, managerAt.inUse))})*1)=0`;
  const yours = all.flatMap(({ is }, k) =>
    is === "preset" ? [] : [range(columnOf(matrix.body, managerAt.own + k))],
  );
  const tests: [string, string][] = [
    ["The scenario in use is in the table", "ISNUMBER(a_column)"],
    [
      "Every assumption in use is a number",
      `COUNT(${range(columnOf(matrix.body, managerAt.inUse))})=${assumptionCount}`,
    ],
    [
      "Every cell of your own columns is a number",
      `COUNT(${yours.join(",")})=${assumptionCount * yours.length}`,
    ],
    [
      "The model has the assumptions in use",
      `AND(${follows(matrix.chain, model.values)},${follows(matrix.side, model.sideValues)})`,
    ],
    ["All checks of the model pass", on + cell(model.allPass.row, model.allPass.column, "both")],
  ];
  putCheckTable(builder, row, top.allPass, tests);
  const note =
    "The model is the same for every scenario; its own sheet says what it is not. Change numbers in the columns of your own, not those of the scenarios, or a scenario is no longer what its name says.";
  builder.lines(row + tests.length + 2, 0, wrapped(note), "note");
}
