import { columnLetters, quoted, range } from "../../a1";
import { storedFormula } from "../../formula";
import type { FileName, FileSheet } from "./model";
import { coded, codedValue, element, escaped } from "./xml";

/** As long as Excel lets a comment be. */
const longestComment = 255;

/** The names of the workbook and of its sheets, LAMBDAs and Excel's own for printing included; "" where there are none. */
export function definedNames(sheets: readonly FileSheet[], names: readonly FileName[]): string {
  const all = [
    ...names.map((name) => named(name)),
    ...sheets.flatMap((sheet, k) =>
      [...sheet.names, ...printNames(sheet)].map((name) => named(name, k)),
    ),
  ];
  // Excel keeps them in the order of the alphabet.
  all.sort((a, b) => (a.key < b.key ? -1 : 1));
  return all.length > 0 ? element("definedNames", {}, all.map(({ xml }) => xml).join("")) : "";
}

function named({ name, formula, comment, hidden }: FileName, localSheetId?: number) {
  const attributes = {
    name,
    comment: codedValue(comment.slice(0, longestComment)) || undefined,
    localSheetId,
    hidden: hidden ? 1 : undefined,
  };
  return {
    key: `${name.toLowerCase()} ${String(localSheetId ?? -1).padStart(4, "0")}`,
    xml: element("definedName", attributes, escaped(coded(storedFormula(formula)))),
  };
}

/** What Excel knows a print area and repeated rows and columns by. */
export const printArea = "_xlnm.Print_Area";
export const printTitles = "_xlnm.Print_Titles";

function printNames({ name: sheet, print }: FileSheet): FileName[] {
  const { areas, titleRows, titleColumns } = print;
  const on = (cells: string) => `${quoted(sheet)}!${cells}`;
  const titles = [
    ...(titleColumns ? [on(titleColumns.map((k) => `$${columnLetters(k)}`).join(":"))] : []),
    ...(titleRows ? [on(titleRows.map((k) => `$${k + 1}`).join(":"))] : []),
  ];
  const name = (own: string, text: string): FileName[] =>
    text === "" ? [] : [{ name: own, formula: `=${text}`, comment: "", hidden: false }];
  return [
    ...name(printArea, areas.map((area) => on(range(area, "both"))).join(",")),
    ...name(printTitles, titles.join(",")),
  ];
}
