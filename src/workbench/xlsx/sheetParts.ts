import { cell as address, range } from "../../a1";
import { storedFormula } from "../../formula";
import type { FileDropDown, FilePrint, FileSheet } from "./model";
import { escapedCellText, element, escaped } from "./xml";

/** What stands around the cells of a sheet. */

/** A file counts the 5 pixels around the characters in, in 256ths of a character of 7 pixels. */
const fileWidth = (characters: number): number =>
  Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** The characters of a width in a file, to the hundredth that Excel shows. */
export const charactersOf = (width: number): number =>
  Math.max(0, Math.round(((width * 7 - 5) / 7) * 100) / 100);

export function columnsXml(widths: FileSheet["columnWidths"]): string {
  const spans: { min: number; max: number; width: number }[] = [];
  widths.forEach((characters, k) => {
    if (characters === null) return;
    const width = fileWidth(characters);
    const last = spans.at(-1);
    if (last?.width === width && last.max === k) last.max = k + 1;
    else spans.push({ min: k + 1, max: k + 1, width });
  });
  if (spans.length === 0) return "";
  return element("cols", {}, ...spans.map((span) => element("col", { ...span, customWidth: 1 })));
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
