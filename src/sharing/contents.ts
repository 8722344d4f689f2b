import type { SheetVisibility } from "../a1";

/**
 * What sharing a workbook is about: which cells call Macroscope and how, and what is to be done with them. Plain data,
 * so that the pane can show all of it before anything happens.
 */

/** What a cell shows. */
export type ShownValue = number | string | boolean;

/** A cell whose formula has to do with Macroscope; row and column count from 0. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  /** In English with commas, beginning with =. */
  readonly formula: string;
  readonly value: ShownValue;
  /** The cell is formatted as text: what is entered there now would stay a text. */
  readonly asText?: true;
  /** The cells that its answer fills, itself included, where that is more than one. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface FoundName {
  readonly name: string;
  /** Beginning with =. */
  readonly formula: string;
  readonly comment: string;
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  readonly cells: readonly FoundCell[];
  /** Names that belong to this sheet alone. */
  readonly names: readonly FoundName[];
}

/** A formula that was frozen to its value and can come back. */
export interface FrozenCell {
  /** Its row in the sheet of frozen formulas, from 0. */
  readonly record: number;
  /** Where it was, for people: Sheet1!B7. */
  readonly was: string;
  /** Where it is now; undefined where that sheet or cell is gone. */
  readonly at?: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly rows: number;
  readonly columns: number;
  /** As it was, with references that have moved since brought up to date. */
  readonly formula: string;
  /** The day it was frozen, 2025-11-22. */
  readonly date: string;
  /** By which values that somebody has changed since are told. */
  readonly check: string;
}

/** A row of the sheet of frozen formulas that cannot be brought back. */
export interface LostRecord {
  readonly code: "unreadable" | "notOurs";
  /** Its row, from 0. */
  readonly record: number;
  readonly was: string;
  /** As far as there is one. */
  readonly formula: string;
}

/** Everything that Macroscope has in a workbook, or in the part of it that was looked at. */
export interface WorkbookContents {
  /** Whether the whole workbook was looked at. Only then is it known that nothing uses a name any more. */
  readonly whole: boolean;
  readonly sheets: readonly FoundSheet[];
  /** The workbook's names: ours, those that stand in the way of ours, and those whose formula calls Macroscope. */
  readonly names: readonly FoundName[];
  /** The sheet that keeps frozen formulas, where there is one. */
  readonly store?: {
    readonly sheet: string;
    readonly frozen: readonly FrozenCell[];
    readonly lost: readonly LostRecord[];
    /** How many of its rows hold something: those outside the part that was looked at and unreadable ones included. */
    readonly records: number;
    /** The first row that is free, from 0. */
    readonly end: number;
  };
  /** All sheets of the workbook, for finding a free name. */
  readonly sheetNames: readonly string[];
}

/** A line of the report. */
export interface SheetReport {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** Cells that call MACRO.X, that call MACRO_X, that are stuck at #NAME? (names too), that are frozen. */
  readonly live: number;
  readonly native: number;
  readonly stuck: number;
  readonly frozen: number;
}

/** What is in this workbook. */
export interface Report extends Omit<SheetReport, "name" | "visibility" | "protected"> {
  readonly sheets: readonly SheetReport[];
  /** The functions that are called, live or native, in order: CROWDOUT. */
  readonly functions: readonly string[];
  /** Names MACRO_X by what they are: as this version makes them, of another version, or the user's own. */
  readonly names: {
    readonly current: readonly string[];
    readonly older: readonly string[];
    readonly taken: readonly string[];
  };
}
