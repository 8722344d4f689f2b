import { ExcelTrouble } from "./contract";
import { run, supports } from "./run";
import { hasCode, troubleOf } from "./trouble";

/** What was to be changed, for Excel to be asked why it did not let it be. */
export interface Wanted {
  /** The name of the sheet that was to be written to; "" for the one in front. Without it none was. */
  readonly sheet?: string;
  /** Whether sheets were to be added or deleted. */
  readonly sheets?: boolean;
}

interface Cause {
  readonly code: string;
  readonly words: string;
}

export const structureProtected: Cause = {
  code: "StructureProtected",
  words:
    "The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.",
};

const unknown: Cause = {
  code: "AccessDenied",
  words:
    "Excel did not allow it, though neither the sheet nor the workbook is protected. The file may be marked as final, shown in Protected View or locked by somebody else: try again, or in a copy of it.",
};

/**
 * Trouble in plain words. AccessDenied says nothing of its cause, so that is looked up: to unprotect a sheet that is not
 * protected helps nobody.
 */
export async function deniedOr(
  error: unknown,
  unchanged: boolean,
  wanted: Wanted,
  own: Readonly<Record<string, string>> = {},
): Promise<ExcelTrouble> {
  if (error instanceof ExcelTrouble || !hasCode(error, "AccessDenied"))
    return troubleOf(error, unchanged, own);
  // Where Excel does not even answer that, the words for both must do.
  const cause = await run((context) => causeOf(context, wanted)).catch(() => undefined);
  return cause
    ? new ExcelTrouble(cause.words, cause.code, unchanged)
    : troubleOf(error, unchanged, own);
}

async function causeOf(
  context: Excel.RequestContext,
  { sheet, sheets = false }: Wanted,
): Promise<Cause> {
  const { workbook } = context;
  const knowsReadOnly = supports("1.8");
  const { worksheets } = workbook;
  const written = sheet ? worksheets.getItemOrNullObject(sheet) : worksheets.getActiveWorksheet();
  written.load("name");
  written.protection.load("protected");
  workbook.protection.load("protected");
  if (knowsReadOnly) workbook.load("readOnly");
  await context.sync();
  if (sheet !== undefined && !written.isNullObject && written.protection.protected)
    return {
      code: "SheetProtected",
      words: `${written.name} is protected. Unprotect it (Review > Unprotect Sheet) and try again.`,
    };
  if (sheets && workbook.protection.protected) return structureProtected;
  if (knowsReadOnly && workbook.readOnly)
    return {
      code: "ReadOnly",
      words: "The workbook is read-only. Save a copy and try again.",
    };
  return unknown;
}
