import { ExcelTrouble } from "./contract";

const gone =
  "A sheet or a name that was here a moment ago is gone: somebody has deleted or renamed it. Try again.";
const tooOld = "This version of Excel is too old for that. Update Office and try again.";
const linksBlocked =
  "Links to other workbooks are blocked. Allow them (Data > Workbook Links) and try again.";

/**
 * Excel's errors in plain words. A code means different things in different places, so an action may put its own
 * words before these.
 */
const words: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel did not allow it. Where the sheet or the workbook is protected or read-only, unprotect it (Review tab) or save a copy, and try again.",
  Conflict: "Somebody else changed the same place at the same moment. Look at it and try again.",
  InvalidArgument:
    "Excel did not accept a value that was sent to it. Check what was typed, or choose another place.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc and try again.",
  InvalidSelection: "Select one block of cells and try again.",
  InvalidReference:
    "Excel cannot reach the cells that this refers to. Select a cell and try again.",
  ItemAlreadyExists:
    "There is a sheet or a name of that name already. Rename it, or delete it, and try again.",
  ItemNotFound: gone,
  InvalidObjectPath: gone,
  InvalidBinding:
    "The cells that this refers to have been moved or deleted. Select a cell and try again.",
  InactiveWorkbook: "Another workbook is in front. Click into this one and try again.",
  InsertDeleteConflict: "Cells were inserted or deleted at the same moment. Try again.",
  MergedRangeConflict:
    "Merged cells are in the way. Unmerge them (Home > Merge & Center) or choose another place.",
  PivotTableRangeConflict: "A PivotTable is in the way. Choose another place.",
  NonBlankCellOffSheet: "That would push filled cells off the sheet. Choose another place.",
  UnsupportedSheet: "The sheet in front has no cells. Go to a worksheet and try again.",
  FormulaLengthExceedsLimit:
    "The formula is longer than Excel takes (8,192 characters, or 16,384 bytes as it stores them). Refer to cells instead of lists in it.",
  OperationCellsExceedLimit: "That is more cells than Excel changes at once. Do it sheet by sheet.",
  RangeExceedsLimit: "That is more cells than Excel reads at once. Select fewer.",
  InvalidOperation: "Excel does not allow that here. Choose another place and try again.",
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: "This version of Excel cannot do that. Update Office and try again.",
  UnsupportedOperation:
    "Excel does not support that in this kind of workbook. Save it as .xlsx and try again.",
  UnsupportedFeature:
    "The sheet holds something that Excel does not let add-ins change. Take it out, or do it in another sheet.",
  ReadOnly: "The workbook is read-only. Save a copy and try again.",
  EditModeNotAllowed: "The workbook is read-only. Save a copy and try again.",
  FilteredRangeConflict: "A filter is in the way. Clear it and try again.",
  ActivityLimitReached:
    "Excel has had more requests than it takes at once. Wait a minute and try again.",
  MemoryLimitReached:
    "Excel has run out of memory. Close other workbooks, or do it sheet by sheet.",
  ConnectionFailure:
    "The connection to Excel was lost. Check the network where Excel runs in the browser, and try again.",
  InvalidOrTimedOutSession:
    "The session with Excel has ended. Load the workbook anew (F5 in the browser) and try again.",
  Unauthenticated: "Excel has lost your sign-in. Sign in again (File > Account) and try again.",
  HostRestartNeeded:
    "Macroscope was updated after Excel had started. Close Excel, open it again and try again.",
  WriteNotSupportedWhenModalDialogOpen: "A dialog of Excel is open. Close it and try again.",
  DirtySupportingFormula:
    "A cell that this depends on has not been calculated yet. Wait until Excel has, and try again.",
  OpenWorkbookLinksBlocked: linksBlocked,
  RefreshWorkbookLinksBlocked: linksBlocked,
  RequestAborted: "Excel stopped the request. Try again.",
  RequestPayloadSizeLimitExceeded: "That is more than Excel takes at once. Do it sheet by sheet.",
  ResponsePayloadSizeLimitExceeded:
    "That is more than Excel hands over at once. Select fewer cells.",
  HostIsBusy: "Excel is busy. Wait until it has calculated and try again.",
  ServiceNotAvailable: "Excel is not answering. Wait a moment and try again.",
  Timeout: "Excel is not answering. Wait a moment and try again.",
  GeneralException: "Excel could not do that and did not say why. Try again.",
};

/** What Excel says where it was asked the wrong way: nothing that a user did, and nothing that one can put right. */
const ourFault: ReadonlySet<string> = new Set([
  "CannotRegisterEvent",
  "CannotUpdateReadOnlyProperty",
  "ContentLengthRequired",
  "EmptyChartSeries",
  "InvalidRequest",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "UnsupportedFillType",
  "ValueNotLoaded",
]);

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
  // What has no code was not said by Excel.
  const fallback =
    code === "" || ourFault.has(code)
      ? `Something went wrong in Macroscope (${message}). Try again; if it happens again, tell those who gave you the add-in.`
      : `Excel said: ${message} (${code}). Look at the workbook and try again.`;
  return new ExcelTrouble(own[code] ?? words[code] ?? fallback, code || "Unknown", unchanged);
}

export const hasCode = (error: unknown, code: string): boolean => codeOf(error) === code;
