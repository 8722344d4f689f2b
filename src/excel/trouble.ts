import { ExcelTrouble } from "./contract";

/**
 * Excel's errors in plain words. A code means different things in different places, so an action may put its own
 * words before these.
 */
const words: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel did not allow it. Where the sheet or the workbook is protected or read-only, unprotect it (Review tab) or save a copy, and try again.",
  Conflict: "Somebody else changed the same place at the same moment. Look at it and try again.",
  InvalidArgument: "Excel did not accept a value that was sent to it.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc and try again.",
  InvalidSelection: "Select one block of cells and try again.",
  InvalidReference:
    "Excel cannot reach the cells that this refers to. Select a cell and try again.",
  ItemAlreadyExists: "There is a sheet or a name of that name already.",
  ItemNotFound:
    "A sheet or a name that was here a moment ago is gone: somebody has deleted or renamed it. Try again.",
  InactiveWorkbook: "Another workbook is in front. Click into this one and try again.",
  InsertDeleteConflict: "Cells were inserted or deleted at the same moment. Try again.",
  MergedRangeConflict:
    "Merged cells are in the way. Unmerge them (Home > Merge & Center) or choose another place.",
  PivotTableRangeConflict: "A PivotTable is in the way. Choose another place.",
  NonBlankCellOffSheet: "That would push filled cells off the sheet. Choose another place.",
  UnsupportedSheet: "The sheet in front has no cells. Go to a worksheet and try again.",
  FormulaLengthExceedsLimit:
    "The formula is longer than the 8,192 characters that Excel takes. Refer to cells instead of lists in it.",
  OperationCellsExceedLimit: "That is more cells than Excel changes at once. Do it sheet by sheet.",
  RangeExceedsLimit: "That is more cells than Excel reads at once. Select fewer.",
  InvalidOperation: "Excel does not allow that here.",
  ApiNotFound: "This version of Excel is too old for that. Update Office and try again.",
  NotImplemented: "This version of Excel cannot do that. Update Office and try again.",
  UnsupportedOperation: "Excel does not support that in this kind of workbook.",
  ReadOnly: "The workbook is read-only. Save a copy and try again.",
  EditModeNotAllowed: "The workbook is read-only. Save a copy and try again.",
  FilteredRangeConflict: "A filter is in the way. Clear it and try again.",
  RequestAborted: "Excel stopped the request. Try again.",
  RequestPayloadSizeLimitExceeded: "That is more than Excel takes at once. Do it sheet by sheet.",
  ResponsePayloadSizeLimitExceeded:
    "That is more than Excel hands over at once. Select fewer cells.",
  HostIsBusy: "Excel is busy. Wait until it has calculated and try again.",
  ServiceNotAvailable: "Excel is not answering. Wait a moment and try again.",
  Timeout: "Excel is not answering. Wait a moment and try again.",
  GeneralException: "Excel could not do that and did not say why. Try again.",
};

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
};

/**
 * An error of any kind as trouble in plain words.
 * @param unchanged whether the workbook is as it was
 * @param own words for codes that mean something of their own here
 */
export function troubleOf(
  error: unknown,
  unchanged: boolean,
  own: Readonly<Record<string, string>> = {},
): ExcelTrouble {
  if (error instanceof ExcelTrouble) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return new ExcelTrouble(
    own[code] ?? words[code] ?? `Excel said: ${message}`,
    code || "Unknown",
    unchanged,
  );
}

export const hasCode = (error: unknown, code: string): boolean => codeOf(error) === code;
