import { inQuotes } from "../formula";
import { cell } from "../a1";
import { formula, type SheetBuilder } from "./builder";
import type { PlanFormula } from "./plan";

/*
 * Every sheet that calls functions has one cell that says what calculates it. Once that cell is frozen it says since
 * when, so that a frozen sheet is not taken for one in which somebody has typed over a formula.
 */

const calculatedWith = "Calculated with Macroscope ";

/** Calls a function, so that Freeze comes by: the version that calculates now, or whose native form does. */
export const liveMark: PlanFormula = formula(
  `${inQuotes(calculatedWith)}&INDEX(MACRO.ABOUT(),2,2)`,
);

/**
 * The mark beside the check of checks, in column C, and a hint that is true of a live sheet; of a frozen one it says since
 * when, and what still follows a choice.
 */
export function putLive(
  builder: SheetBuilder,
  row: number,
  hint: { readonly row: number; readonly live: string; readonly frozen: string },
): void {
  const mark = cell(row, 2, "both");
  builder.put(row, 2, [[liveMark]], "source");
  const said = `IF(ISFORMULA(${mark}),${inQuotes(hint.live)},${mark}&${inQuotes(`: ${hint.frozen}`)})`;
  builder.put(hint.row, 2, [[formula(said)]], "note");
}

/** What stays of a sheet of which every table is a call. */
export const tablesFrozen =
  "the tables and charts hold the numbers of that day, whatever is chosen here. Unfreeze in the pane, tab Share, brings the formulas back.";

/** What a cell shows after it was frozen on a day (2025-02-03): its value, but for a mark. */
export const onceFrozen = <V>(value: V, date: string): V | string =>
  typeof value === "string" && value.startsWith(calculatedWith) ? `Frozen on ${date}` : value;
