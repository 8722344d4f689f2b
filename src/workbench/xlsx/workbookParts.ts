import { definedNames } from "./definedNames";
import { type FileProperties, type FileWorkbook, frontSheet } from "./model";
import { escapedCellText, document, element, escaped, namespaces } from "./xml";

/**
 * xl/workbook.xml. Sheet k is the relation rId(k + 1).
 * @param links by which relations it reaches its links to other workbooks
 */
export function workbookXml(workbook: FileWorkbook, links: readonly string[]): string {
  const { sheets, names, settings = {} } = workbook;
  return document(
    element(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      element("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 27928 }),
      element("workbookPr", { date1904: settings.date1904 ? 1 : undefined }),
      settings.structureLocked ? element("workbookProtection", { lockStructure: 1 }) : "",
      element(
        "bookViews",
        {},
        element("workbookView", {
          windowWidth: 28800,
          windowHeight: 15000,
          activeTab: frontSheet(workbook) || undefined,
        }),
      ),
      element(
        "sheets",
        {},
        ...sheets.map(({ name, visibility }, k) =>
          element("sheet", {
            name,
            sheetId: k + 1,
            state: states[visibility],
            "r:id": `rId${k + 1}`,
          }),
        ),
      ),
      links.length > 0
        ? element(
            "externalReferences",
            {},
            ...links.map((id) => element("externalReference", { "r:id": id })),
          )
        : "",
      definedNames(sheets, names),
      // Today's engine, and no calculation on opening: without the add-in that would put #NAME? in the place of answers.
      element("calcPr", { calcId: 191029, ...settings.calculation }),
    ),
  );
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

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

/** docProps/custom.xml */
export function customXml(properties: FileWorkbook["customProperties"]): string {
  const value = (given: string | number | boolean) =>
    typeof given === "string"
      ? element("vt:lpwstr", {}, escapedCellText(given))
      : element(typeof given === "number" ? "vt:r8" : "vt:bool", {}, String(given));
  return document(
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      },
      ...Object.entries(properties).map(([name, given], k) =>
        // The number of the set of properties that a user defines; its own numbers begin with 2.
        element(
          "property",
          { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: k + 2, name },
          value(given),
        ),
      ),
    ),
  );
}
