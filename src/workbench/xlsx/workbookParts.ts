import { cell as address, quoted } from "../../sheets/address";
import type { FileProperties, FileSheet } from "./model";
import { document, element, escaped, namespaces } from "./xml";

/** xl/workbook.xml. Sheet k is the relation rId(k + 1). */
export function workbookXml(sheets: readonly FileSheet[]): string {
  const names = sheets.flatMap(definedNames).sort((a, b) => (a.key < b.key ? -1 : 1));
  return document(
    element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 27928 }),
      element("workbookPr", {}),
      element(
        "bookViews",
        {},
        element("workbookView", { windowWidth: 28800, windowHeight: 15000 }),
      ),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, k) =>
          element("sheet", { name, sheetId: k + 1, "r:id": `rId${k + 1}` }),
        ),
      ),
      names.length > 0 ? element("definedNames", {}, ...names.map(({ xml }) => xml)) : "",
      // Today's engine, and no calculation on opening: without the add-in that would put #NAME? in the place of answers.
      element("calcPr", { calcId: 191029 }),
    ),
  );
}

/** As long as Excel lets a comment be. */
const longestComment = 255;

function definedNames({ name: sheet, names }: FileSheet, localSheetId: number) {
  return names.map(({ name, row, column, comment }) => ({
    // Excel keeps them in the order of the alphabet.
    key: `${name.toLowerCase()} ${String(localSheetId).padStart(4, "0")}`,
    xml: element(
      "definedName",
      { name, comment: comment.slice(0, longestComment) || undefined, localSheetId },
      escaped(`${quoted(sheet)}!${address(row, column, "both")}`),
    ),
  }));
}

/** xl/metadata.xml: the one record that marks a formula as a dynamic array, as Excel writes it. */
export function metadataXml(): string {
  const flags = [
    "copy",
    "pasteAll",
    "pasteValues",
    "merge",
    "splitFirst",
    "rowColShift",
    "clearFormats",
    "clearComments",
    "assign",
    "coerce",
    "cellMeta",
  ];
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    ...Object.fromEntries(flags.map((flag) => [flag, 1])),
  });
  const extension = element(
    "ext",
    { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
    element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
  );
  const one = (xml: string) => element("bk", {}, xml);
  return document(
    element(
      "metadata",
      {
        xmlns: namespaces.main,
        "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
      },
      element("metadataTypes", { count: 1 }, type),
      element(
        "futureMetadata",
        { name: "XLDAPR", count: 1 },
        one(element("extLst", {}, extension)),
      ),
      element("cellMetadata", { count: 1 }, one(element("rc", { t: 1, v: 0 }))),
    ),
  );
}

/** docProps/core.xml */
export function coreXml({ title, description, creator, date }: FileProperties): string {
  const moment = (name: string) =>
    element(name, { "xsi:type": "dcterms:W3CDTF" }, `${date}T00:00:00Z`);
  return document(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escaped(title)),
      element("dc:creator", {}, escaped(creator)),
      element("dc:description", {}, escaped(description)),
      element("cp:lastModifiedBy", {}, escaped(creator)),
      moment("dcterms:created"),
      moment("dcterms:modified"),
    ),
  );
}

/** docProps/app.xml */
export const appXml = (): string =>
  document(
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "Macroscope"),
    ),
  );
