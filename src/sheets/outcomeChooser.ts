import { type Outcome, outcomes, stage } from "../scenarios";
import { columnOf, range } from "../a1";
import { chartNames } from "./chartNames";
import { formula, type SheetBuilder } from "./builder";
import type { Area, AxisTitles } from "./plan";
import { stageOf, unitOf } from "./scenario/columns";

/** How a sheet shows a unit, so that one number format serves every outcome: shares in per cent. */
const shown: Readonly<Record<string, readonly [unit: string, scale: number]>> = {
  ratio: ["% of GDP", 100],
  rate: ["% a year", 100],
  return: ["%", 100],
  $bn: ["$bn", 1],
  bp: ["bp", 1],
  index: ["before the shock: 100", 1],
};

/** Of a chosen outcome, whichever it is. */
export const chosenFormat = "#,##0.00";

/** What a number of an outcome is, in words: debt is % of GDP, not a ratio. */
export const unitShown = (outcome: Outcome): string => {
  const unit = unitOf(outcome);
  return unit === "index" ? unit : shown[unit]![0];
};

export const labelOf = (outcome: Outcome): string => stage(stageOf(outcome)).label;

/** What a chart of the chosen outcome is called, in a formula. */
export const chosenOutcome = "a_called";

/** The axis of the values of the chosen outcome; its unit stands in the first cell of the details. */
export function outcomeAxis(
  outcome: Outcome,
  details: number,
): Pick<AxisTitles, "values" | "valuesFrom"> {
  return {
    values: shown[unitOf(outcome)]![0],
    valuesFrom: { row: details, column: 1, rows: 1, columns: 1 },
  };
}

export const scaleOf = (outcome: Outcome): number => shown[unitOf(outcome)]![1];

/** The list of outcomes that a chooser offers, in the order of TRANSMISSION's columns. */
export function outcomeList(row: number): Area {
  return { row: row + 1, column: 0, rows: outcomes.length, columns: 5 };
}

export function putOutcomeList(builder: SheetBuilder, row: number): void {
  builder.table(row, 0, {
    header: ["Outcome", "Key", "Shown in", "Times", "On charts"],
    rows: outcomes.map((outcome) => [
      labelOf(outcome),
      outcome,
      ...shown[unitOf(outcome)]!,
      chartNames[outcome],
    ]),
    styles: ["rowHeader", "code", "source", "source", "source"],
  });
  const names = columnOf(outcomeList(row), 4);
  builder.put(row - 1, 4, [[formula(`INDEX(${range(names, "both")},a_number)`)]], "note");
  builder.name("a_called", row - 1, 4, "What charts of the outcome are called");
}

/**
 * The cell that chooses an outcome, named a_outcome, and below it the unit (a_unit) and, folded away, the key, what
 * it is multiplied by and the number of its column (a_outcome_key, a_times, a_number).
 */
export function putOutcomeChooser(
  builder: SheetBuilder,
  row: number,
  details: number,
  list: Area,
  outcome: Outcome,
): void {
  const column = (index: number) => range(columnOf(list, index), "both");
  builder.put(row, 0, [["Outcome"]], "choiceLabel");
  builder.put(row, 1, [[labelOf(outcome)]], "input");
  builder.dropDown(row, 1, outcomes.map(labelOf), columnOf(list, 0));
  builder.name("a_outcome", row, 1, "Outcome that is shown");
  const lines = [
    ["a_unit", "Shown in", `INDEX(${column(2)},a_number)`],
    ["a_outcome_key", "Its key", `INDEX(${column(1)},a_number)`],
    ["a_times", "Multiplied by", `INDEX(${column(3)},a_number)`],
    [
      "a_number",
      "Its number in the list of outcomes",
      `IFERROR(MATCH(a_outcome,${column(0)},0),MATCH(a_outcome,${column(1)},0))`,
    ],
  ] as const;
  builder.put(
    details,
    0,
    lines.map(([, label, text]) => [label, formula(text)]),
    "formula",
  );
  builder.style({ row: details, column: 0, rows: lines.length, columns: 1 }, "rowHeader");
  // Below the unit stands what only formulas need.
  builder.style({ row: details + 1, column: 0, rows: lines.length - 1, columns: 2 }, "note");
  builder.fold(details + 1, details + lines.length);
  lines.forEach(([name, label], k) => builder.name(name, details + k, 1, label));
}
