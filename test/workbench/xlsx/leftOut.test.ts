import { readXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { LeftOut } from "../../../src/workbench/xlsx/read/fileTrouble";
import { partsOf } from "./readBack";
import { flaws } from "./validity";
import { relationsXml, strangersParts, zipped } from "./zip";

// What of a workbook, its styles, its parts and its properties is kept, and what is said to be left out.

const worksheet = (before = "", cells = '<c r="A1" s="1"><v>1</v></c>') =>
  `<worksheet>${before}<sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const read = (others: Readonly<Record<string, string>>, sheet = worksheet()) =>
  readXlsx(zipped(strangersParts(sheet, others)));

const related = (
  ...relations: readonly (readonly [id: string, kind: string, target: string])[]
) => ({
  "xl/_rels/workbook.xml.rels": relationsXml(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ...relations,
  ),
});

describe("notices", () => {
  test("name each kind once, with its sheets, and count what is many", () => {
    const leftOut = new LeftOut();
    leftOut.add("filters", "A");
    leftOut.add("macros");
    leftOut.add("filters", "A");
    leftOut.add("filters", "B");
    for (const sheet of ["A", "B", "C"]) leftOut.add("pictures", sheet);
    for (const sheet of ["A", "B", "C", "D"]) leftOut.add("shapes", sheet);
    for (let k = 0; k < 150; k++) leftOut.addOne(`the chart "${k}"`, "charts", "A");
    leftOut.addOne("the name m, which is a macro", "names of macros");
    expect(leftOut.list()).toEqual([
      "filters on A and B",
      "macros",
      "pictures on A, B and C",
      "shapes on 4 sheets",
      "150 charts",
      "the name m, which is a macro",
    ]);
  });
});

const styled = (font: string, fill: string, border: string, xf: string) => ({
  ...related(["rId2", "styles", "styles.xml"]),
  "xl/styles.xml": `<styleSheet><fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills>
    <borders><border/>${border || "<border/>"}</borders><cellStyleXfs><xf/><xf/></cellStyleXfs>
    <cellXfs><xf/><xf fontId="1" fillId="1" borderId="1"${xf}</xf></cellXfs>
    <cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Good" xfId="1" builtinId="26"/></cellStyles></styleSheet>`,
});

test.each([
  ["raised and lowered letters", '<vertAlign val="superscript"/>', "", "", ">"],
  ["outlines and shadows of letters", "<shadow/>", "", "", ">"],
  ["patterns and gradients of fills", "", '<patternFill patternType="darkGrid"/>', "", ">"],
  ["patterns and gradients of fills", "", "<gradientFill/>", "", ">"],
  ["lines across cells", "", "", '<border diagonalUp="1"><diagonal style="thin"/></border>', ">"],
  ["letters that shrink to fit", "", "", "", '><alignment shrinkToFit="1"/>'],
  ["the direction of reading", "", "", "", '><alignment readingOrder="2"/>'],
  ["the names of cell styles", "", "", "", ' xfId="1">'],
])("%s are said to be left out (%#)", (what, font, fill, border, xf) => {
  expect(read(styled(font, fill, border, xf)).leftOut).toEqual([what]);
  expect(read(styled("", "", "", ">")).leftOut).toEqual([]);
});

test.each([
  ["vbaProject", "macros"],
  ["pivotCacheDefinition", "pivot tables"],
  ["customXml", "data of other programs"],
  ["powerPivotData", "a data model"],
  ["rdRichValue", "linked data types and pictures in cells"],
  ["revisionHeaders", "the history of changes"],
  ["neverSeen", "what the file calls neverSeen"],
])("a part that is a %s is said to be left out", (kind, says) => {
  expect(read(related(["rId9", kind, "part.xml"])).leftOut).toEqual([says]);
});

test.each([
  ["printerSettings", "settings of the printer on Sheet1"],
  ["pivotTable", "pivot tables on Sheet1"],
  ["comments", "notes and comments on Sheet1"],
  ["threadedComment", "notes and comments on Sheet1"],
  ["neverSeen", "what the file calls neverSeen on Sheet1"],
])("a part of a sheet that is a %s is said to be left out", (kind, says) => {
  const relations = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId9", kind, "x.xml"]),
  };
  expect(read(relations).leftOut).toEqual([says]);
});

test.each([
  [
    '<workbookProtection workbookPassword="83AF" lockStructure="1"/>',
    "the password of the workbook's structure",
  ],
  ['<workbookProtection lockWindows="1"/>', "the lock of the windows"],
  ['<fileSharing readOnlyRecommended="1"/>', "the advice to open it only for reading"],
  ["<customWorkbookViews/>", "custom views"],
  ["<functionGroups/>", "groups of functions"],
])("%s of a workbook is said to be left out", (xml, says) => {
  const book = `<workbook>${xml}<sheets><sheet name="Sheet1" r:id="rId1"/></sheets></workbook>`;
  expect(read({ "xl/workbook.xml": book }).leftOut).toEqual([says]);
});

test("properties of a document and of its parts are said to be left out", () => {
  const root = (core: string) => ({
    "_rels/.rels": relationsXml(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "core-properties", "core.xml"],
      ["rId3", "thumbnail", "thumbnail.jpeg"],
      ["rId4", "origin", "_xmlsignatures/origin.sigs"],
    ),
    "core.xml": `<coreProperties><title>T</title>${core}</coreProperties>`,
  });
  expect(read(root("<subject>S</subject>")).leftOut).toEqual([
    "digital signatures",
    "subject, keywords, company and the like of the document",
  ]);
  expect(read(root("<subject/>")).leftOut).toEqual(["digital signatures"]);
});

test.each(["<trendline/>", '<x><logBase val="10"/></x>', '<scaling><min val="1"/></scaling>'])(
  "%s of a chart is said to be left out",
  (detail) => {
    const values = (name: string) => `<${name}><numRef><f>Sheet1!$A$1:$A$2</f></numRef></${name}>`;
    const chart = (more: string) => ({
      "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(["rId9", "drawing", "../d.xml"]),
      "xl/_rels/d.xml.rels": relationsXml(["rId1", "chart", "c.xml"]),
      "xl/d.xml": `<wsDr><twoCellAnchor><graphicFrame><chart r:id="rId1"/></graphicFrame></twoCellAnchor></wsDr>`,
      "xl/c.xml": `<chartSpace><chart><title><tx><t>T</t></tx></title><plotArea><lineChart><ser>${values("cat")}${values("val")}</ser></lineChart>${more}</plotArea></chart></chartSpace>`,
    });
    const sheet = worksheet().replace("</worksheet>", '<drawing r:id="rId9"/></worksheet>');
    expect(read(chart(detail), sheet).leftOut).toEqual(['details of the chart "T" on Sheet1']);
    const { workbook, leftOut } = read(chart(""), sheet);
    expect([leftOut, workbook.sheets[0].charts.length]).toEqual([[], 1]);
  },
);

describe("kept", () => {
  const again = (others: Readonly<Record<string, string>>, sheet?: string) => {
    const made = read(others, sheet);
    const parts = partsOf(writeXlsx(made.workbook));
    expect([made.leftOut, flaws(parts)]).toEqual([[], []]);
    return parts;
  };

  test("the theme, in UTF-8 whatever it was in", () => {
    const theme = '<?xml version="1.0" encoding="latin-1"?><a:theme xmlns:a="a" name="House"/>';
    const parts = again({
      ...related(["rId2", "theme", "theme/theme1.xml"]),
      "xl/theme/theme1.xml": theme,
    });
    expect(parts["xl/theme/theme1.xml"]).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"[^>]*\?>\n<a:theme xmlns:a="a" name="House"\/>$/,
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="theme/theme1.xml"');
  });

  test("manual calculation, precision as displayed, iteration, R1C1 and the lock of the structure", () => {
    const calcPr = 'calcMode="manual" iterate="1" fullPrecision="0" refMode="R1C1" calcOnSave="0"';
    const book = `<workbook><workbookProtection lockStructure="1"/><sheets><sheet name="Sheet1" r:id="rId1"/></sheets><calcPr calcId="1" ${calcPr}/></workbook>`;
    const written = again({ "xl/workbook.xml": book })["xl/workbook.xml"]!;
    for (const told of calcPr.split(" ")) expect(written).toContain(told);
    expect(written).toContain('<workbookProtection lockStructure="1"/>');
  });

  test("the usual width of a sheet's columns", () => {
    const usual = '<sheetFormatPr defaultColWidth="20.7109375" defaultRowHeight="15"/>';
    const sheet = worksheet(usual, '<c r="B1"><v>1</v></c>');
    expect(again({}, sheet)["xl/worksheets/sheet1.xml"]).toContain(
      '<sheetFormatPr defaultColWidth="20.7109375" defaultRowHeight="15"/><sheetData>',
    );
  });

  test("what the style of a table shows, and that it has no header and no buttons", () => {
    const table = (more: string, shown: string) =>
      `<table name="T" displayName="T" ref="A1:A2" ${more}><tableColumns><tableColumn name="1"/></tableColumns><tableStyleInfo name="TableStyleLight1" ${shown}/></table>`;
    const shown = 'showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"';
    const parts = again(
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          "rId3",
          "table",
          "../tables/table1.xml",
        ]),
        "xl/tables/table1.xml": table('headerRowCount="0"', shown),
      },
      worksheet().replace(
        "</worksheet>",
        '<tableParts><tablePart r:id="rId3"/></tableParts></worksheet>',
      ),
    );
    expect(parts["xl/tables/table1.xml"]).toContain(shown);
    expect(parts["xl/tables/table1.xml"]).toContain('headerRowCount="0"');
    expect(parts["xl/tables/table1.xml"]).not.toContain("autoFilter");
  });
});
