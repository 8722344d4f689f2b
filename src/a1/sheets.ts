import { parseA1 } from "./address";

/** Whether a sheet is seen, in Excel's words; the very hidden one not even among those that can be shown again. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet as it stands before the ! of an address: always quoted, which Excel accepts for every name. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** The same, quoted only where Excel would quote it. */
export const quotedAsNeeded = (sheet: string): string =>
  /^[A-Za-z_][\w.]*$/.test(sheet) && !parseA1(sheet) && !/^R\d*C\d*$/i.test(sheet)
    ? sheet
    : quoted(sheet);

const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/s;

/** The plain name of the sheet of a reference, and what follows: 'It''s new'!A1 is It's new and A1. */
export function splitSheet(reference: string): { readonly sheet?: string; readonly rest: string } {
  const [, inQuotes, bare, rest] = withSheet.exec(reference) ?? [];
  if (rest === undefined) return { rest: reference };
  return { sheet: inQuotes?.replaceAll("''", "'") ?? bare, rest };
}
