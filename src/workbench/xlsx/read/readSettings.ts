import type { FileLink, FileSettings } from "../model";
import { document } from "../xml";
import type { LeftOut } from "./fileTrouble";
import type { Unpacked } from "./unpack";
import { child, children, isOn, type XmlElement } from "./xmlTree";

/** What a file says of calculating that differs from what ours say. */
const calculation: Readonly<Record<string, string>> = {
  calcMode: "auto",
  iterate: "0",
  iterateCount: "100",
  iterateDelta: "1E-3",
  fullPrecision: "1",
  fullCalcOnLoad: "0",
  refMode: "A1",
  calcOnSave: "1",
};

/** What Excel's own programs put there. */
const isSetting = /^(manual|autoNoTable|R1C1|true|false|\d[\d.]{0,30}(E[+-]?\d{1,3})?)$/i;

/** How a workbook is calculated and protected, its links to others and its theme; nothing where all is as Excel has it. */
export function readSettings(
  file: Unpacked,
  path: string,
  root: XmlElement,
  leftOut: LeftOut,
): { settings?: FileSettings } {
  const calcPr = child(root, "calcPr")?.attributes ?? {};
  const told = Object.entries(calculation).flatMap(([key, usual]) => {
    const value = calcPr[key];
    const same = value === undefined || value === usual || (isOn(value) && isOn(usual));
    return !isSetting.test(value ?? "") || same || (value === "false" && usual === "0")
      ? []
      : [[key, value]];
  });
  const links = linksOf(file, path, root);
  const theme = themeOf(file, path, leftOut);
  const settings: FileSettings = {
    ...(isOn(child(root, "workbookPr")?.attributes.date1904) && { date1904: true }),
    ...(isOn(child(root, "workbookProtection")?.attributes.lockStructure) && {
      structureLocked: true,
    }),
    ...(told.length > 0 && { calculation: Object.fromEntries(told) as Record<string, string> }),
    ...(links.length > 0 && { links }),
    ...(theme !== undefined && { theme }),
  };
  return Object.keys(settings).length > 0 ? { settings } : {};
}

/** The colours and fonts to choose from. One that is made of pictures is left out. */
function themeOf(file: Unpacked, path: string, leftOut: LeftOut): string | undefined {
  const found = file.relations(path).find(({ kind, external }) => kind === "theme" && !external);
  if (!found) return undefined;
  if (file.relations(found.target).length === 0) return file.text(found.target);
  leftOut.add("the theme");
  return undefined;
}

/** The links in the order in which formulas count them. Nothing that they lead to is looked at. */
function linksOf(file: Unpacked, path: string, root: XmlElement): FileLink[] {
  const relations = new Map(file.relations(path).map((each) => [each.id, each]));
  return children(child(root, "externalReferences"), "externalReference").map(({ attributes }) => {
    const target = relations.get(attributes.id ?? "")?.target ?? "";
    const outside = file.relations(target).filter(({ external }) => external);
    return {
      xml: file.text(target) ?? emptyLink,
      relations: outside.map(({ id, type, target: to }) => ({ id, type, target: to })),
    };
  });
}

/** Holds the place of a link whose part is missing, so that the numbers of the others stay. */
const emptyLink = document(
  '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
);
