import { type Area, parseA1, splitSheet } from "../../../a1";

/** The cells of 'A sheet'!$B$7:$C$9, where they lie on this sheet; null where they do not. */
export function areaOn(sheet: string, text: string): Area | null {
  const { sheet: named, rest } = splitSheet(text);
  return named === undefined || named.toLowerCase() === sheet.toLowerCase() ? parseA1(rest) : null;
}
