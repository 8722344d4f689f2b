import { inQuotes } from "../formula";
import { formula } from "./builder";
import type { Formula } from "./plan";

/*
 * Every sheet that calls functions has one cell that says what calculates it. Once that cell is frozen it says since
 * when, so that a frozen sheet is not taken for one in which somebody has typed over a formula.
 */

const calculatedWith = "Calculated with Macroscope ";

/** Calls a function, so that Freeze comes by: the version that calculates now, or whose native form does. */
export const liveMark: Formula = formula(`${inQuotes(calculatedWith)}&INDEX(MACRO.ABOUT(),2,2)`);

/** What a cell shows after it was frozen on a day (2025-02-03): its value, but for a mark. */
export const onceFrozen = <V>(value: V, date: string): V | string =>
  typeof value === "string" && value.startsWith(calculatedWith) ? `Frozen on ${date}` : value;
