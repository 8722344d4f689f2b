import { columnIndex, splitSheet } from "../../../a1";
import { printArea, printTitles } from "../definedNames";
import type { FileName, FilePrint, IndexSpan } from "../model";
import { areaOn } from "./area";
import type { LeftOut } from "./fileTrouble";
import { cellTextOf } from "./texts";
import { readFormula } from "./formulaText";
import { children, isOn, type XmlElement } from "./xmlTree";

interface ReadName extends FileName {
  /** The place of the sheet that it belongs to; undefined for the workbook. */
  readonly sheet: number | undefined;
}

/** The defined names of a workbook and its sheets; those of macros and of other workbooks are left out. */
export function readNames(definedNames: XmlElement | undefined, leftOut: LeftOut): ReadName[] {
  return children(definedNames, "definedName").flatMap(({ attributes, text }) => {
    const { name = "", comment = "", localSheetId } = attributes;
    if (isOn(attributes.function) || isOn(attributes.vbProcedure)) {
      leftOut.addOne(`the name ${name}, which is a macro`, "names of macros");
      return [];
    }
    return {
      name,
      formula: readFormula(text),
      comment: cellTextOf(comment),
      hidden: isOn(attributes.hidden),
      sheet: localSheetId === undefined ? undefined : Number(localSheetId),
    };
  });
}

/** Excel keeps names of its own beside ours, for printing and filters. */
const isOurs = ({ name }: FileName): boolean => !/^_xlnm\./i.test(name);

const plainName = ({ name, formula, comment, hidden }: ReadName): FileName => ({
  name,
  formula,
  comment,
  hidden,
});

/** The names of one sheet, or of the workbook where none is given. */
export const namesOf = (names: readonly ReadName[], sheet?: number): FileName[] =>
  names.filter((name) => name.sheet === sheet && isOurs(name)).map(plainName);

/** More parts of a sheet than anybody prints. */
const mostAreas = 1000;

/** What of a sheet is printed, and what again on every page. */
export function printedOf(
  names: readonly ReadName[],
  place: number,
  sheet: string,
): Pick<FilePrint, "areas" | "titleRows" | "titleColumns"> {
  const parts = (wanted: string, most: number) => {
    const own = names.find(({ name, sheet: at }) => name === wanted && at === place);
    return (own?.formula.slice(1).match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).slice(0, most);
  };
  // Rows, columns, or both.
  const titles = parts(printTitles, 2).map((text) => splitSheet(text).rest.replaceAll("$", ""));
  return {
    areas: parts(printArea, mostAreas).flatMap((text) => areaOn(sheet, text) ?? []),
    titleRows: span(titles, /^(\d+):(\d+)$/, (row) => Number(row) - 1),
    titleColumns: span(titles, /^([A-Z]+):([A-Z]+)$/i, columnIndex),
  };
}

function span(
  texts: readonly string[],
  shape: RegExp,
  number: (text: string) => number,
): IndexSpan | null {
  const match = texts.map((text) => shape.exec(text)).find((found) => found !== null);
  return match ? [number(match[1]!), number(match[2]!)] : null;
}
