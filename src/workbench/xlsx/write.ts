import { taskPanesXml, webExtensionXml } from "./addIn";
import { chartXml } from "./chart";
import { ChartCells } from "./chartData";
import { drawingXml } from "./drawing";
import { namesOfOneCell } from "./dynamicArray";
import { type FileSheet, type FileWorkbook, frontSheet } from "./model";
import { packed, type PackagePart, type Relation } from "./package";
import { SharedStrings } from "./sharedStrings";
import { Styles } from "./styles";
import { tableXml } from "./table";
import { appXml, coreXml, customXml, metadataXml, workbookXml } from "./workbookParts";
import { type Shared, worksheetXml } from "./worksheet";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const webExtensions = "http://schemas.microsoft.com/office/2011/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const openXml = "application/vnd.openxmlformats-officedocument";
const opc = "application/vnd.openxmlformats-package";

/** The bytes of an .xlsx file. Needs neither Node nor a browser; the same workbook gives the same bytes. */
export function writeXlsx(workbook: FileWorkbook): Uint8Array {
  const main = workbookParts(workbook);
  const documentParts = [
    { kind: `${office}/officeDocument`, parts: main },
    {
      kind: `${packages}/metadata/core-properties`,
      parts: [
        part("docProps/core.xml", `${opc}.core-properties+xml`, coreXml(workbook.properties)),
      ],
    },
    {
      kind: `${office}/extended-properties`,
      parts: [part("docProps/app.xml", `${openXml}.extended-properties+xml`, appXml())],
    },
    { kind: `${office}/custom-properties`, parts: customParts(workbook) },
    { kind: `${webExtensions}/webextensiontaskpanes`, parts: addInParts(workbook) },
  ].filter(({ parts }) => parts.length > 0);
  return packed(
    documentParts.flatMap(({ parts }) => parts),
    documentParts.map(({ kind, parts }, k) => relation(k + 1, kind, parts[0]!.path)),
  );
}

const part = (
  path: string,
  contentType: string,
  xml: string,
  relations: readonly Relation[] = [],
): PackagePart => ({ path, contentType, xml, relations });

const relation = (number: number, type: string, target: string): Relation => ({
  id: `rId${number}`,
  type,
  target,
});

/** The workbook itself, then everything that it refers to. */
function workbookParts(workbook: FileWorkbook): PackagePart[] {
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  const shared = {
    styles: new Styles(),
    strings: new SharedStrings(),
    ofOneCell: namesOfOneCell(names),
  };
  const before = { charts: 0, tables: 0 };
  const first = frontSheet(workbook);
  const sheetParts = workbook.sheets.map((sheet, k) => {
    const parts = partsOf(sheet, { k, first: k === first, ...before }, shared);
    before.charts += sheet.charts.length;
    before.tables += sheet.tables.length;
    return parts;
  });
  const { links: linksKept = [], theme } = workbook.settings ?? {};
  const links = linksKept.map(({ xml, relations }, k) =>
    part(
      `xl/externalLinks/externalLink${k + 1}.xml`,
      `${spreadsheet}.externalLink+xml`,
      xml,
      relations.map((each): Relation => ({ ...each, external: true })),
    ),
  );
  const sides = [
    part("xl/styles.xml", `${spreadsheet}.styles+xml`, shared.styles.xml()),
    part("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, shared.strings.xml()),
    part("xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`, metadataXml()),
    ...(theme === undefined ? [] : [part("xl/theme/theme1.xml", `${openXml}.theme+xml`, theme)]),
  ];
  const kinds = ["styles", "sharedStrings", "sheetMetadata", "theme"];
  const relations = [
    ...sheetParts.map(([sheet], k) => relation(k + 1, `${office}/worksheet`, sheet.path)),
    ...sides.map(({ path }, k) =>
      relation(sheetParts.length + k + 1, `${office}/${kinds[k]}`, path),
    ),
  ];
  const linked = links.map(({ path }, k) =>
    relation(relations.length + k + 1, `${office}/externalLink`, path),
  );
  const type = `${spreadsheet}.sheet.main+xml`;
  return [
    part(
      "xl/workbook.xml",
      type,
      workbookXml(
        workbook,
        linked.map(({ id }) => id),
      ),
      [...relations, ...linked],
    ),
    ...sheetParts.flat(),
    ...sides,
    ...links,
  ];
}

/** Where a sheet stands, and how many charts and tables the sheets before it have. */
interface Place {
  readonly k: number;
  readonly first: boolean;
  readonly charts: number;
  readonly tables: number;
}

/** The sheet itself, its drawing with its charts, and its tables. */
function partsOf(sheet: FileSheet, place: Place, shared: Shared): [PackagePart, ...PackagePart[]] {
  const { k, first } = place;
  const cells = new ChartCells(sheet);
  const charts = sheet.charts.map((chart, c) =>
    part(
      `xl/charts/chart${place.charts + c + 1}.xml`,
      `${openXml}.drawingml.chart+xml`,
      chartXml(chart, cells),
    ),
  );
  const tables = sheet.tables.map((table, t) => {
    const number = place.tables + t + 1;
    return part(
      `xl/tables/table${number}.xml`,
      `${spreadsheet}.table+xml`,
      tableXml(table, number),
    );
  });
  const drawings =
    charts.length === 0
      ? []
      : [
          part(
            `xl/drawings/drawing${k + 1}.xml`,
            `${openXml}.drawing+xml`,
            drawingXml(sheet.charts),
            charts.map(({ path }, c) => relation(c + 1, `${office}/chart`, path)),
          ),
        ];
  const relations = [
    ...drawings.map(({ path }) => ({ kind: "drawing", path })),
    ...tables.map(({ path }) => ({ kind: "table", path })),
  ].map(({ kind, path }, n) => relation(n + 1, `${office}/${kind}`, path));
  const xml = worksheetXml(sheet, shared, {
    first,
    drawing: drawings.length > 0 ? "rId1" : undefined,
    tables: relations.slice(drawings.length).map(({ id }) => id),
  });
  return [
    part(`xl/worksheets/sheet${k + 1}.xml`, `${spreadsheet}.worksheet+xml`, xml, relations),
    ...drawings,
    ...charts,
    ...tables,
  ];
}

const customParts = ({ customProperties }: FileWorkbook): PackagePart[] =>
  Object.keys(customProperties).length === 0
    ? []
    : [
        part(
          "docProps/custom.xml",
          `${openXml}.custom-properties+xml`,
          customXml(customProperties),
        ),
      ];

function addInParts({ addIn }: FileWorkbook): PackagePart[] {
  if (!addIn) return [];
  const extension = "xl/webextensions/webextension1.xml";
  return [
    part(
      "xl/webextensions/taskpanes.xml",
      "application/vnd.ms-office.webextensiontaskpanes+xml",
      taskPanesXml(),
      [relation(1, `${webExtensions}/webextension`, extension)],
    ),
    part(extension, "application/vnd.ms-office.webextension+xml", webExtensionXml(addIn)),
  ];
}
