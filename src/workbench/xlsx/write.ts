import { chartXml } from "./chart";
import { ChartCells } from "./chartData";
import { drawingXml } from "./drawing";
import type { FileSheet, FileWorkbook } from "./model";
import { packed, type Part, type Relation } from "./package";
import { SharedStrings } from "./sharedStrings";
import { Styles } from "./styles";
import { appXml, coreXml, metadataXml, workbookXml } from "./workbookParts";
import { type Shared, worksheetXml } from "./worksheet";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const openXml = "application/vnd.openxmlformats-officedocument";
const opc = "application/vnd.openxmlformats-package";

/** The bytes of an .xlsx file. Needs neither Node nor a browser; the same workbook gives the same bytes. */
export function writeXlsx(workbook: FileWorkbook): Uint8Array {
  const shared = { styles: new Styles(), strings: new SharedStrings() };
  let charts = 0;
  const sheetParts = workbook.sheets.map((sheet, k) => {
    const parts = partsOf(sheet, k, charts, shared);
    charts += sheet.charts.length;
    return parts;
  });
  const part = (path: string, contentType: string, xml: string): Part => ({
    path,
    contentType,
    xml,
  });
  const sides = [
    part("xl/styles.xml", `${spreadsheet}.styles+xml`, shared.styles.xml()),
    part("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, shared.strings.xml()),
    part("xl/metadata.xml", `${spreadsheet}.sheetMetadata+xml`, metadataXml()),
  ];
  const kinds = ["styles", "sharedStrings", "sheetMetadata"];
  const sheetCount = sheetParts.length;
  const main: Part = {
    ...part("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`, workbookXml(workbook.sheets)),
    relations: [
      ...sheetParts.map(([sheet], k) => relation(k + 1, `${office}/worksheet`, sheet.path)),
      ...sides.map(({ path }, k) => relation(sheetCount + k + 1, `${office}/${kinds[k]}`, path)),
    ],
  };
  const core = part(
    "docProps/core.xml",
    `${opc}.core-properties+xml`,
    coreXml(workbook.properties),
  );
  const app = part("docProps/app.xml", `${openXml}.extended-properties+xml`, appXml());
  return packed(
    [main, ...sheetParts.flat(), ...sides, core, app],
    [
      relation(1, `${office}/officeDocument`, main.path),
      relation(
        2,
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        core.path,
      ),
      relation(3, `${office}/extended-properties`, app.path),
    ],
  );
}

const relation = (number: number, type: string, target: string): Relation => ({
  id: `rId${number}`,
  type,
  target,
});

/** The sheet itself, and its drawing with its charts, numbered after those of the sheets before it. */
function partsOf(
  sheet: FileSheet,
  k: number,
  chartsBefore: number,
  shared: Shared,
): [Part, ...Part[]] {
  const drawn = sheet.charts.length > 0;
  const cells = new ChartCells(sheet);
  const charts = sheet.charts.map((chart, c): Part => ({
    path: `xl/charts/chart${chartsBefore + c + 1}.xml`,
    contentType: `${openXml}.drawingml.chart+xml`,
    xml: chartXml(chart, cells),
  }));
  const drawing: Part = {
    path: `xl/drawings/drawing${k + 1}.xml`,
    contentType: `${openXml}.drawing+xml`,
    xml: drawingXml(sheet.charts),
    relations: charts.map(({ path }, c) => relation(c + 1, `${office}/chart`, path)),
  };
  const worksheet: Part = {
    path: `xl/worksheets/sheet${k + 1}.xml`,
    contentType: `${spreadsheet}.worksheet+xml`,
    xml: worksheetXml(sheet, shared, { first: k === 0, drawing: drawn ? "rId1" : undefined }),
    relations: drawn ? [relation(1, `${office}/drawing`, drawing.path)] : [],
  };
  return drawn ? [worksheet, drawing, ...charts] : [worksheet];
}
