import type { SheetVisibility } from "../../../a1";
import { type FileName, type FilePrint, type FileSheet, paintedAt } from "../model";
import { type CellDecoding, readCells } from "./sheetCells";
import { readCharts } from "./readCharts";
import { readDropDowns } from "./readDropDowns";
import { readGroups } from "./readGroups";
import { readLines } from "./readLines";
import { readTable } from "./readTable";
import { FileTrouble } from "./fileTrouble";
import { noticeUnread } from "./notices";
import { cellTextOf } from "./texts";
import type { Unpacked } from "./unpack";
import { noticeParts } from "./workbookNotices";
import { child, children, isOn, type XmlElement } from "./xmlTree";

/** What the workbook says about one of its sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetVisibility;
  readonly names: readonly FileName[];
  readonly printed: Pick<FilePrint, "areas" | "titleRows" | "titleColumns">;
}

export function readWorksheet(file: Unpacked, entry: SheetEntry, reading: CellDecoding): FileSheet {
  const { name, path, visibility, names, printed } = entry;
  const { leftOut } = reading;
  const root = file.xml(path);
  if (!root) throw new FileTrouble(`The file is damaged: the sheet ${name} is missing.`);
  noticeUnread(root, name, leftOut);
  const view = children(child(root, "sheetViews"), "sheetView")[0];
  const lines = readLines(root, reading);
  const isPainted = paintedAt(lines.rows, lines.columns);
  const cells = readCells(child(root, "sheetData"), name, reading, isPainted);
  const groups = readGroups(child(root, "sheetData"));
  const relations = file.relations(path);
  noticeParts(relations, leftOut, name);
  const related = new Map(relations.map((relation) => [relation.id, relation.target]));
  const targets = (elements: readonly XmlElement[]) =>
    elements.flatMap(({ attributes }) => related.get(attributes.id ?? "") ?? []);
  return {
    name,
    visibility,
    locked: isOn(child(root, "sheetProtection")?.attributes.sheet),
    cells,
    ...lines,
    frozen: frozen(child(view, "pane")),
    gridlines: isOn(view?.attributes.showGridLines, true),
    names,
    dropDowns: readDropDowns(rulesOf(root), name, cells, leftOut),
    ...(groups.length > 0 && { groups }),
    charts: targets(children(root, "drawing")).flatMap((drawing) =>
      readCharts(file, drawing, name, leftOut),
    ),
    tables: targets(children(child(root, "tableParts"), "tablePart")).flatMap((table) =>
      readTable(file.xml(table), name, leftOut),
    ),
    print: { ...pageOf(root), ...printed },
  };
}

/** What may be typed: since 2010 some of it stands among the extensions. */
const rulesOf = (root: XmlElement): XmlElement[] =>
  [root, ...children(child(root, "extLst"), "ext")].flatMap((place) =>
    children(child(place, "dataValidations"), "dataValidation"),
  );

const mostFrozen = 1000;

function frozen(pane: XmlElement | undefined): FileSheet["frozen"] {
  const { state = "", xSplit = 0, ySplit = 0 } = pane?.attributes ?? {};
  if (!state.startsWith("frozen")) return { rows: 0, columns: 0 };
  // What nobody could scroll past is not frozen.
  const lines = (split: string | number) => {
    const count = Math.round(Number(split));
    return count > 0 && count <= mostFrozen ? count : 0;
  };
  return { rows: lines(ySplit), columns: lines(xSplit) };
}

/** Another than full size that Excel prints at. */
const isScale = (percent: number) => percent >= 10 && percent <= 400 && percent !== 100;

function pageOf(
  root: XmlElement,
): Pick<FilePrint, "landscape" | "fit" | "scale" | "header" | "footer"> {
  const {
    orientation,
    scale = 100,
    fitToWidth = 1,
    fitToHeight = 1,
  } = child(root, "pageSetup")?.attributes ?? {};
  const fits = isOn(child(root, "sheetPr", "pageSetUpPr")?.attributes.fitToPage);
  const texts = child(root, "headerFooter");
  return {
    header: cellTextOf(child(texts, "oddHeader")?.text ?? ""),
    footer: cellTextOf(child(texts, "oddFooter")?.text ?? ""),
    landscape: orientation === "landscape",
    fit: fits ? { wide: Number(fitToWidth), tall: Number(fitToHeight) } : null,
    ...(!fits && isScale(Number(scale)) && { scale: Number(scale) }),
  };
}
