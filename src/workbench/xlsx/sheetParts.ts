import { cell as address, range } from "../../a1";
import { storedFormula } from "../../formula";
import {
  type FileDropDown,
  type FileLines,
  type FilePrint,
  type FileSheet,
  joinedLines,
  type LineSaid,
} from "./model";
import { escapedCellText, element, escaped } from "./xml";

/** What stands around the cells of a sheet. */

/** A file counts the 5 pixels around the characters in, in 256ths of a character of 7 pixels. */
const fileWidth = (characters: number): number =>
  Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** Excel's own width of a column, in characters. */
export const ownWidth = 8.43;

/** The characters of a width in a file, to the hundredth that Excel shows. */
export const charactersOf = (width: number): number =>
  Math.max(0, Math.round(((width * 7 - 5) / 7) * 100) / 100);

/** Rows and columns of which nothing else is said. */
export function sheetFormat({ rows = [], columns = [], groups = [], usual }: FileSheet): string {
  const deepest = (lines: readonly FileLines[], least: number) =>
    lines.reduce((most, { level = 0 }) => Math.max(most, level), least) || undefined;
  return element("sheetFormatPr", {
    defaultColWidth: usual?.width === undefined ? undefined : fileWidth(usual.width),
    defaultRowHeight: usual?.height ?? 15,
    customHeight: usual?.height === undefined ? undefined : 1,
    outlineLevelRow: deepest(rows, groups.length > 0 ? 1 : 0),
    outlineLevelCol: deepest(columns, 0),
  });
}

/** What rows and columns say alike. */
export const lineAttributes = ({ hidden, level, collapsed }: LineSaid) => ({
  hidden: hidden && 1,
  outlineLevel: level,
  collapsed: collapsed && 1,
});

/** @param styleOf the number of a look; 0 is Excel's own */
export function columnsXml(
  { columnWidths, columns = [], usual }: FileSheet,
  styleOf: (line: FileLines) => number,
): string {
  const found = new Map<number, Readonly<Record<string, number | undefined>>>();
  columnWidths.forEach((characters, at) => {
    if (characters !== null) found.set(at, { width: fileWidth(characters), customWidth: 1 });
  });
  // A file has to say how wide a column is of which it says anything.
  const plain = { width: fileWidth(usual?.width ?? ownWidth) };
  for (const line of columns) {
    const said = { style: styleOf(line) || undefined, ...lineAttributes(line) };
    for (let at = line.first; at < line.first + line.count; at++)
      found.set(at, { ...(found.get(at) ?? plain), ...said });
  }
  const spans = joinedLines(found);
  if (spans.length === 0) return "";
  return element(
    "cols",
    {},
    ...spans.map(({ first, count, ...said }) =>
      element("col", { min: first + 1, max: first + count, ...said }),
    ),
  );
}

/** As long as Excel takes a list of words in the rule itself. */
const longestList = 255;

/** Whether a file can hold a list of choices. */
export const canBeListed = ({
  words,
  from,
  source,
}: Omit<FileDropDown, "row" | "column">): boolean =>
  from !== undefined ||
  source !== undefined ||
  (words.join(",").length <= longestList && !words.some((word) => word.includes(",")));

export function dropDown({ row, column, words, from, source }: FileDropDown): string {
  const attributes = {
    type: "list",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    sqref: address(row, column),
  };
  const list =
    source !== undefined ? storedFormula(source) : from ? range(from, "both") : listed(words);
  return element("dataValidation", attributes, element("formula1", {}, escaped(list)));
}

function listed(words: readonly string[]): string {
  const list = words.join(",");
  if (!canBeListed({ words })) throw new RangeError(`no list of choices for Excel: ${list}`);
  return `"${list.replaceAll('"', '""')}"`;
}

export const pageSetup = ({ landscape, fit, scale }: FilePrint): string =>
  element("pageSetup", {
    scale: fit ? undefined : scale,
    orientation: landscape ? "landscape" : "portrait",
    // 1 is what a file means where it says nothing.
    fitToWidth: fit && fit.wide !== 1 ? fit.wide : undefined,
    fitToHeight: fit && fit.tall !== 1 ? fit.tall : undefined,
  });

/** A header or footer of three texts, in Excel's codes. */
export const sections = (left: string, center: string, right: string): string =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);

/** The three texts of a header or footer; what names no side stands in the middle. */
export function sectionsOf(code: string): { left: string; center: string; right: string } {
  const text = (side: string) =>
    new RegExp(`&${side}((?:&[^LCR]|[^&])*)`).exec(
      /^&[LCR]/.test(code) ? code : `&C${code}`,
    )?.[1] ?? "";
  return { left: text("L"), center: text("C"), right: text("R") };
}

export const headerFooter = ({ header, footer }: FilePrint): string =>
  header || footer
    ? element(
        "headerFooter",
        {},
        header && element("oddHeader", {}, escapedCellText(header)),
        footer && element("oddFooter", {}, escapedCellText(footer)),
      )
    : "";
