import type { SheetVisibility } from "../a1";
import type { ShownValue } from "./contents";

/* What is to be done with the calls of a workbook, as plain data. */

/**
 * - native: MACRO.X(...) becomes MACRO_X(...), a LAMBDA that is added to the workbook as a name
 * - plain: MACRO.X(...) becomes a LET of Excel's own functions, without a name
 * - live: MACRO_X(...) becomes MACRO.X(...) again
 * - freeze: cells that call Macroscope become their values; the formulas are kept in a hidden sheet
 * - unfreeze: the kept formulas come back
 * - repair: formulas that Excel has stuck at #NAME? are entered again
 */
export type SharingAction = "native" | "plain" | "live" | "freeze" | "unfreeze" | "repair";

/** Why a cell or a name is left as it is. The pane has the words. */
export type ReasonCode =
  /** The function has no native form; detail says why. */
  | "noNativeForm"
  /** The function does not work without LAMBDA or is of the newest kind. */
  | "noPlainForm"
  /** No function of this version has that name. */
  | "unknownFunction"
  /** MACRO_X means something of the user's in this workbook or on this sheet. */
  | "nameTaken"
  /** A variable of the formula's own LET or LAMBDA has that name. */
  | "variableTaken"
  /** The formula, or the name that it needs, would be longer than a file may hold it. */
  | "tooLong"
  /** The sheet is protected. */
  | "protected"
  /** The cell is formatted as text, so that a formula entered there would not calculate. */
  | "textFormat"
  /** The cell shows an error that cannot be kept as a value (detail: which), or is stuck: repair it first. */
  | "showsError"
  /** The cell has been changed since the preview, or its spill is another size. */
  | "changed"
  /** The frozen value has been changed by somebody. */
  | "valueChanged"
  | "sorted"
  /** It showed something else afterwards and was put back; values say what. */
  | "differs"
  /** It showed something else afterwards and still did when it was put back: its value changes by itself. */
  | "unsteady"
  /** The call is inside a function in which Excel runs no add-in; detail says which. */
  | "insideLoop"
  /** What is kept of a frozen formula cannot be read any more; detail says which row of the sheet. */
  | "unreadable"
  /** What is kept there is no formula of Macroscope's. */
  | "notOurs"
  /** Only cells are frozen: what uses this name still needs the add-in. */
  | "nameStays"
  /** The cell, or a cell that the frozen formula refers to, is gone. */
  | "gone";

export interface SkipReason {
  readonly code: ReasonCode;
  /** As in CROWDOUT. */
  readonly function?: string;
  readonly detail?: string;
  /** Where an answer differed: the cell of its table, and what it showed. */
  readonly values?: {
    readonly at: string;
    readonly before: ShownValue;
    readonly after: ShownValue;
  };
}

/** Something that is left as it is. */
export interface Skipped extends SkipReason {
  /** The name of the sheet; "" for a name of the workbook. */
  readonly sheet: string;
  /** B7, or the name whose formula it is. */
  readonly address: string;
  readonly formula: string;
}

/** One cell that gets something else. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The area that is replaced, where that is more than the cell. */
  readonly rows: number;
  readonly columns: number;
  /** What the cell must still hold: a formula; for unfreeze the check of the frozen values. */
  readonly before: string;
  /** The new formula; for freeze the formula that is kept. */
  readonly after: string;
  /** The cells that its answer fills, itself included, where that is more than one and they are not replaced. */
  readonly fills?: { readonly rows: number; readonly columns: number };
  /** Unfreeze: the rows of the store that have served once the formula is back. */
  readonly records?: readonly number[];
}

export interface SheetChange {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly CellChange[];
}

export interface NameChange {
  readonly name: string;
  /** The id of the sheet that the name belongs to; left out for the workbook's. */
  readonly scope?: string;
  readonly formula: string;
  readonly comment: string;
  /** What the name must still stand for; undefined where it must not exist yet. */
  readonly before?: string;
}

/** What will happen: the preview, and what applyChange carries out. */
export interface Change {
  readonly action: SharingAction;
  readonly sheets: readonly SheetChange[];
  /** Names that come first, so that no formula ever looks for one in vain. */
  readonly addNames: readonly NameChange[];
  /** Names with another formula: ours of another version, where that was asked for, and the user's that call us. */
  readonly setNames: readonly NameChange[];
  /** Names of ours that nothing uses any more, taken away last. */
  readonly removeNames: readonly NameChange[];
  /** Names of ours that are of another version and stay as they are: updateNames brings them up to date. */
  readonly olderNames: readonly string[];
  readonly skipped: readonly Skipped[];
  /** How many cells change. */
  readonly cells: number;
  /** Where frozen formulas go, or come from. */
  readonly store?: {
    readonly sheet: string;
    readonly exists: boolean;
    /** The first row that was free when it was looked at, from 0. */
    readonly end: number;
    /** How many of its rows held something. */
    readonly records: number;
  };
}

/**
 * What a workbook was before a copy to send was made of it, so that taking the copy back turns live what the copy turned
 * native, and nothing else.
 */
export interface CopyRecord {
  /** Which calls of a formula were live, by cell: see placeOf of copyRecord. */
  readonly cells: ReadonlyMap<string, LiveCalls>;
  /** The same of the user's names, by sheet and name: see placeOfName. */
  readonly names: ReadonlyMap<string, LiveCalls>;
  /** Names MACRO_X that were not there. */
  readonly added: ReadonlySet<string>;
  /** Rows of the sheet of frozen formulas that were free: from there on the copy froze. */
  readonly frozenFrom: number;
  /** The sheets that were there, by what they are called now, in capitals. */
  readonly sheets: ReadonlySet<string>;
  /** What the cells of its Read me are known by. */
  readonly readMe: string;
}

/** Which of a formula's calls of Macroscope, in their order; all, where it had no native ones. */
export type LiveCalls = "all" | ReadonlySet<number>;

export interface ChangeOptions {
  /** Bring names of ours that are of another version up to date (native only). */
  readonly updateNames?: boolean;
  /** Keep names that nothing uses any more (live only): a conditional format may use one. */
  readonly keepNames?: boolean;
  /** Only what making a copy to send has changed (live and unfreeze). */
  readonly copy?: CopyRecord;
}
