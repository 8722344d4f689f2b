import type { Skipped } from "../../sharing";
import type { ExcelTrouble } from "../contract";

/** Where to look and what to change. */
export type Scope = "workbook" | "sheet" | "selection";

export interface Progress {
  /** Cells that have been read or dealt with, of how many. */
  readonly done: number;
  readonly total: number;
}

/** Work that takes a while: it can be followed, and stopped between two requests. */
export interface Work {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What has been done, also where it stopped half-way: the workbook calculates in any case. */
export interface Outcome {
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
  /** Where it did not run to its end. */
  readonly stopped?: "cancelled" | ExcelTrouble;
}
