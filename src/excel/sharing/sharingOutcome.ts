import type { Skipped } from "../../sharing";
import type { ExcelTrouble } from "../contract";

/** Where to look and what to change. */
export type SharingScope = "workbook" | "sheet" | "selection";

export interface WorkProgress {
  /** Cells that have been read or dealt with, of how many. */
  readonly done: number;
  readonly total: number;
}

/** Work that takes a while: it can be followed, and stopped between two requests. */
export interface WorkOptions {
  readonly onProgress?: (progress: WorkProgress) => void;
  readonly signal?: AbortSignal;
  /** How long Excel may take to calculate before its values are left uncompared, in milliseconds. */
  readonly patience?: number;
}

/** What was found when the values after a change were compared with those before. */
export interface Comparison {
  /** Formulas that show what they showed, to nine digits. */
  readonly same: number;
  /** The largest difference among them, beside the size of the numbers. */
  readonly largest: number;
  /** The same by sheet. */
  readonly sheets: readonly {
    readonly name: string;
    readonly same: number;
    readonly largest: number;
    readonly unknown: number;
  }[];
  /** Formulas that were changed and not compared, and why. */
  readonly unknown: number;
  /**
   * - manual: Excel calculates only when it is told to
   * - busy: it had not finished in time
   * - cancelled: somebody did not want to wait
   * - noAnswer: they showed no value before, such as #NAME? without the add-in
   * - trouble: Excel did not let them be read
   */
  readonly why?: "manual" | "busy" | "cancelled" | "noAnswer" | "trouble";
}

/** What has been done, also where it stopped half-way: the workbook calculates in any case. */
export interface SharingOutcome {
  /** Cells changed. */
  readonly done: number;
  /** Cells that were to be changed and were not reached. The same action again goes on from there. */
  readonly left: number;
  readonly sheets: readonly {
    readonly name: string;
    readonly done: number;
    readonly left: number;
  }[];
  /** Cells left alone and why: those of the preview and those that somebody changed since. */
  readonly skipped: readonly Skipped[];
  readonly namesAdded: readonly string[];
  readonly namesSet: readonly string[];
  readonly namesRemoved: readonly string[];
  /** Where formulas were rewritten: what the comparison of their values found. Those that differ are skipped. */
  readonly values?: Comparison;
  /** Where it did not run to its end. */
  readonly stopped?: "cancelled" | ExcelTrouble;
}

/** What was done so that the workbook can be sent. */
export interface Prepared {
  readonly native: SharingOutcome;
  readonly frozen: SharingOutcome;
  /** What still needs the add-in, and why. */
  readonly left: readonly Skipped[];
  readonly sheetsAdded: readonly string[];
  /** Where it did not run to its end: the workbook calculates, and so many cells were not reached. */
  readonly stopped?: "cancelled" | ExcelTrouble;
  readonly remaining: number;
}

/** What was taken back. */
export interface TakenBack {
  readonly live: SharingOutcome;
  readonly unfrozen: SharingOutcome;
  readonly sheetsRemoved: readonly string[];
  /** Sheets that came with the copy and that somebody has changed since: they stay. */
  readonly sheetsKept: readonly string[];
  /** Where it did not run to its end: the workbook calculates, and so many cells were not reached. */
  readonly stopped?: "cancelled" | ExcelTrouble;
  readonly remaining: number;
}
