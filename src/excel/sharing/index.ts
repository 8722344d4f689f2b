import type { Change, Contents } from "../../sharing";
import type { Outcome, Scope, Work } from "./contract";

export type * from "./contract";

/**
 * Reads what Macroscope has in the workbook, a sheet or the selection. Nothing is touched. Cancelled, it rejects with
 * ExcelTrouble "Cancelled".
 */
export function inspectWorkbook(_scope: Scope, _work?: Work): Promise<Contents> {
  return Promise.reject(new Error("not written yet"));
}

/**
 * Carries out a change, one request a sheet and at most two more. Each cell is looked at again before it is written:
 * what somebody has changed since the preview is left alone. Trouble half-way is told in the outcome; it rejects only
 * where nothing was changed.
 */
export function applyChange(_change: Change, _work?: Work): Promise<Outcome> {
  return Promise.reject(new Error("not written yet"));
}
