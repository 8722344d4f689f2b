import type { SheetVisibility } from "../../../a1";
import { namesOfOneCell } from "../dynamicArray";
import { type FileSheet, type FileWorkbook, frontSheet } from "../model";
import { Colors } from "./colors";
import { FileTrouble, LeftOut } from "./fileTrouble";
import { namesOf, printedOf, readNames } from "./readNames";
import { readAddIn, readCustomProperties, readProperties } from "./readProperties";
import { readSettings } from "./readSettings";
import { readStyles } from "./readStyles";
import { readWorksheet } from "./readWorksheet";
import { sharedTexts } from "./texts";
import { type ReadRelation, unpackFile, type Unpacked } from "./unpack";
import { noticeParts, noticeProperties, noticeWorkbook } from "./workbookNotices";
import { child, children, isOn, ownValue, type XmlElement } from "./xmlTree";

export interface ReadFile {
  readonly workbook: FileWorkbook;
  /** What the file holds besides, in words: "pictures on Sheet1". */
  readonly leftOut: readonly string[];
}

/**
 * An .xlsx file as what writeXlsx makes files of: ours as it was, and of anybody else's what the model has room for.
 * Needs neither Node nor a browser. Nothing in a file is followed or run.
 *
 * A reader of our own, and not hucre's: that one gives formulas and names as the file spells them, and loses which are
 * dynamic arrays, the quotes of texts and the web extension, so that a file saved again would not be the same.
 * @throws {FileTrouble} where the bytes are no workbook, are damaged, or are more than a browser can carry
 */
export function readXlsx(bytes: Uint8Array): ReadFile {
  const file = unpackFile(bytes);
  const leftOut = new LeftOut();
  const outside = file.relations("");
  const top = targetsOf(outside);
  const path = top("officeDocument");
  const root = path === undefined ? undefined : file.xml(path);
  if (path === undefined || root?.name !== "workbook")
    throw new FileTrouble("This is no Excel workbook. Choose a file that ends in .xlsx.");
  noticeParts(outside, leftOut);
  noticeWorkbook(root, leftOut);
  noticeProperties(file, top("core-properties"), top("extended-properties"), leftOut);
  const sheets = readSheets(file, path, root, leftOut);
  return {
    workbook: {
      properties: readProperties(file, top("core-properties")),
      sheets,
      ...frontOf(root, sheets),
      names: namesOf(readNames(child(root, "definedNames"), leftOut)),
      customProperties: readCustomProperties(file, top("custom-properties")),
      addIn: readAddIn(file, top("webextensiontaskpanes")),
      ...readSettings(file, path, root, leftOut),
    },
    leftOut: leftOut.list(),
  };
}

/** Finds the part that a relation of some kind leads to. */
const targetsOf = (relations: readonly ReadRelation[]) => (wanted: string) =>
  relations.find(({ kind, external }) => kind === wanted && !external)?.target;

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

function readSheets(
  file: Unpacked,
  path: string,
  root: XmlElement,
  leftOut: LeftOut,
): FileWorkbook["sheets"] {
  const relations = file.relations(path);
  noticeParts(relations, leftOut);
  const target = targetsOf(relations);
  const part = (kind: string) => {
    const found = target(kind);
    return found === undefined ? undefined : file.xml(found);
  };
  // What macros and other workbooks are called was noticed when the workbook's own names were read.
  const names = readNames(child(root, "definedNames"), new LeftOut());
  const reading = {
    texts: sharedTexts(part("sharedStrings"), leftOut),
    format: readStyles(part("styles"), new Colors(file, target("theme")), leftOut),
    leftOut,
    ofOneCell: namesOfOneCell(names),
    firstDay: isOn(child(root, "workbookPr")?.attributes.date1904) ? 1462 : 0,
  };
  const paths = new Map(
    relations.filter(({ kind }) => kind === "worksheet").map(({ id, target: to }) => [id, to]),
  );
  const listed = children(child(root, "sheets"), "sheet");
  demandSheets(listed, paths);
  const sheets = listed.flatMap(({ attributes }, k) => {
    const { name = "", id = "", state = "" } = attributes;
    const to = paths.get(id);
    if (to === undefined) return [];
    const entry = {
      name,
      path: to,
      visibility: ownValue(visibilities, state) ?? "Visible",
      names: namesOf(names, k),
      printed: printedOf(names, k, name),
    };
    return readWorksheet(file, entry, reading);
  });
  const [first, ...others] = sheets satisfies FileSheet[];
  if (!first) throw new FileTrouble("The workbook has no sheet with cells.");
  return [first, ...others];
}

/** Which sheet the file was saved with in front, where that is not the first that can be seen. */
function frontOf(root: XmlElement, sheets: FileWorkbook["sheets"]): Pick<FileWorkbook, "front"> {
  const tab = Number(child(root, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  // Sheets that are charts are counted too.
  const name = children(child(root, "sheets"), "sheet")[tab]?.attributes.name;
  const front = sheets.findIndex((sheet) => sheet.name === name);
  return front >= 0 && frontSheet({ sheets, front }) !== frontSheet({ sheets }) ? { front } : {};
}

/** Refuses sheets that no Excel would have: each has a name that Excel allows, and a part of its own. */
function demandSheets(listed: readonly XmlElement[], paths: ReadonlyMap<string, string>): void {
  const names = new Set<string>();
  const taken = new Set<string>();
  for (const { attributes } of listed) {
    const { name = "", id = "" } = attributes;
    const isBad = name === "" || name.length > 31 || /[[\]:*?/\\\u0000-\u001f]|^'|'$/.test(name);
    if (isBad || names.has(name.toLowerCase()))
      throw new FileTrouble(
        `The file is damaged: a sheet is called "${name.slice(0, 40)}", ${isBad ? "which Excel does not allow" : "as another one is"}.`,
      );
    names.add(name.toLowerCase());
    const path = paths.get(id)?.toLowerCase();
    if (path === undefined) continue;
    if (taken.has(path))
      throw new FileTrouble(`The file is damaged: the sheet ${name} is another one, too.`);
    taken.add(path);
  }
}
