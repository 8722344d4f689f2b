import { columnOf, range } from "../a1";
import { formula, type SheetBuilder } from "./builder";
import type { Area } from "./plan";

/** What must hold, in words and as a formula. */
export type Check = readonly [label: string, test: string];

/** Checks, one a row; an error fails. Returns the area of the answers. */
export function putChecked(builder: SheetBuilder, row: number, checks: readonly Check[]): Area {
  const body = builder.put(
    row,
    0,
    checks.map(([label, test]) => [label, formula(`IFERROR(${test},FALSE)`)]),
  );
  builder.style(columnOf(body, 0), "label");
  const answers = columnOf(body, 1);
  builder.style(answers, "check");
  return answers;
}

/** The checks of a sheet under their heading, and at its top whether all pass. */
export function putCheckTable(
  builder: SheetBuilder,
  row: number,
  allPass: number,
  checks: readonly Check[],
): void {
  builder.put(row, 0, [["Checks"]], "heading");
  const answers = putChecked(builder, row + 1, checks);
  putAllPass(builder, allPass, `AND(${range(answers)})`);
}

/** The check of checks, at the top of a sheet. */
export function putAllPass(builder: SheetBuilder, row: number, test: string): void {
  builder.put(row, 0, [["All checks pass"]], "choiceLabel");
  builder.put(row, 1, [[formula(test)]], "check");
}
