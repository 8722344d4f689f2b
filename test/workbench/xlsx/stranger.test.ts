import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "./readBack";
import { flaws } from "./validity";
import { relationsXml, strangersParts, zipped } from "./zip";

// Files as others make them: openpyxl writes inline strings, LibreOffice absolute targets, Excel shared formulas,
// prefixes, theme colours and a great deal that we have no room for.

const sheetData = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

const read = (parts: Readonly<Record<string, string>>) => readXlsx(zipped(parts));
const cellsOf = (rows: string, others = {}) =>
  read(strangersParts(sheetData(rows), others)).workbook.sheets[0].cells;
const valuesOf = (rows: string, others = {}) => cellsOf(rows, others).map(({ value }) => value);

describe("cells", () => {
  test("numbers, texts, truth values, errors and dates, however they are written", () => {
    const row = `<row r="1">
      <c r="A1"><v>1.5e3</v></c>
      <c r="B1" t="inlineStr"><is><r><t>in</t></r><r><rPr><b/></rPr><t xml:space="preserve"> line</t></r></is></c>
      <c r="C1" t="str"><v>plain &amp; simple</v></c><c r="D1" t="b"><v>1</v></c>
      <c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="d"><v>2025-02-03</v></c>
      <c r="G1" t="s"><v>1</v></c><c r="H1"/></row>`;
    const others = {
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
      ),
      "xl/sharedStrings.xml":
        "<sst><si><t>a</t></si><si><t>_x0041_b</t><rPh><t>no</t></rPh></si></sst>",
    };
    expect(valuesOf(row, others)).toEqual([
      1500,
      "in line",
      "plain & simple",
      true,
      "#DIV/0!",
      45_691,
      "Ab",
    ]);
  });

  test("truth values in capitals, and dates before the 29 February 1900 that Excel counts", () => {
    const dates = ["1899-12-31", "1900-02-28", "1900-03-01", "1900-03-01T12:00:00"];
    const row = `<row r="1"><c t="b"><v>TRUE</v></c><c t="b"><v>FALSE</v></c>${dates.map((date) => `<c t="d"><v>${date}</v></c>`).join("")}</row>`;
    expect(valuesOf(row)).toEqual([true, false, 0, 59, 61, 61.5]);
  });

  test("rows and cells without an address follow one another", () => {
    const cells = cellsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
    ]);
  });

  test("elements with a prefix are the same elements", () => {
    const parts = strangersParts(
      `<x:worksheet xmlns:x="main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(read(parts).workbook.sheets[0].cells).toMatchObject([
      { formula: { text: "=1+1" }, value: 2, calculated: true },
    ]);
  });
});

describe("formulas", () => {
  const formulas = (rows: string) => cellsOf(rows).map(({ formula }) => formula?.text);

  test("one that is shared moves to each of its cells", () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)</f><v>1</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>
      <row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(formulas(rows)).toEqual(["=A1*$A$1+SUM(A:A)", "=A2*$A$1+SUM(A:A)", "=B3*$A$1+SUM(B:B)"]);
  });

  test("arrays fill their cells, whose values are calculated", () => {
    const rows = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xlfn._xlws.SORT(_xldudf_MACRO_DATA("x"))</f><v>1</v></c><c r="B1" t="str"><v>two</v></c></row>`;
    const [first, second] = cellsOf(rows);
    expect(first!.formula).toEqual({
      text: '=SORT(MACRO.DATA("x"))',
      spill: { row: 0, column: 0, rows: 1, columns: 2 },
    });
    expect(second).toMatchObject({ value: "two", calculated: true });
  });

  test("a copy of one that is not there keeps its value, and is said to", () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" si="3"/><v>9</v></c></row>';
    const { workbook, leftOut } = read(strangersParts(sheetData(rows)));
    expect(workbook.sheets[0].cells).toMatchObject([{ value: 9 }]);
    expect(leftOut).toEqual([
      "copies of formulas that are missing, of which the values were kept, on Sheet1",
    ]);
  });

  test("what could not be written back stays as it is stored", () => {
    const stored = "_xlfn.SINGLE()+_xludf.OTHER(1)";
    expect(formulas(`<row r="1"><c r="D1"><f>${stored}</f><v>1</v></c></row>`)).toEqual([
      `=${stored}`,
    ]);
  });
});

test("an array stays one when it is written again, whatever its formula", () => {
  const rows = `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">OFFSET(B1,0,0,3)</f><v>1</v></c><c r="B1"><f>OFFSET(B1,0,0,1)</f><v>1</v></c></row>`;
  const { workbook } = read(strangersParts(sheetData(rows)));
  const written = partsOf(writeXlsx(workbook))["xl/worksheets/sheet1.xml"]!;
  expect(written).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1">OFFSET(B1,0,0,3)</f><v>1</v></c><c r="B1"><f>OFFSET(B1,0,0,1)</f>',
  );
});

test("colours come from the theme too, lighter or darker, and from the palette", () => {
  const styles = `<styleSheet>
    <fonts><font/><font><b val="0"/><i/><sz val="9"/><color theme="4" tint="-0.5"/></font><font><color indexed="12"/></font></fonts>
    <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.05"/></patternFill></fill></fills>
    <borders><border/><border><bottom style="double"/></border></borders>
    <cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="14"><alignment horizontal="center" wrapText="true"/></xf>
    <xf fontId="2" numFmtId="170"/></cellXfs>
    <numFmts><numFmt numFmtId="170" formatCode="0 &quot;bp&quot;"/></numFmts></styleSheet>`;
  const theme = `<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const cells = cellsOf(`<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/></row>`, {
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "theme", "theme/theme1.xml"],
    ),
    "xl/styles.xml": styles,
    "xl/theme/theme1.xml": theme,
  });
  expect(cells).toMatchObject([
    {
      format: "m/d/yyyy",
      look: {
        italic: true,
        size: 9,
        color: "#223962",
        fill: "#F2F2F2",
        lines: { bottom: { style: "double", color: "#000000" } },
        align: "Center",
        wrap: true,
      },
    },
    { format: '0 "bp"', look: { color: "#0000FF" } },
  ]);
  expect(cells[0]!.look.bold).toBeUndefined();
});

test("what is left out is said, and the rest is read", () => {
  const parts = strangersParts(
    `<worksheet><cols><col min="2" max="2" width="9.140625" hidden="1"/><col min="5" max="16384" width="11"/></cols>
      <sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>
      <sheetProtection sheet="1" hashValue="x"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>
      <conditionalFormatting/><dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation>
      <dataValidation type="list" sqref="B1:B2"><formula1>"a,b"</formula1></dataValidation>
      <dataValidation type="list" sqref="C:C"><formula1>"a"</formula1></dataValidation></dataValidations>
      <drawing r:id="rId9"/></worksheet>`,
    {
      "xl/workbook.xml": `<workbook><workbookPr date1904="1"/><sheets><sheet name="Sheet1" r:id="rId1"/><sheet name="Picture" r:id="rId5"/></sheets>
        <definedNames><definedName name="m" function="1">x</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0">Sheet1!$A$1</definedName>
        <definedName name="ok" localSheetId="0">Sheet1!$A$1</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId5", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId6", "externalLink", "externalLinks/externalLink1.xml"],
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
        "rId9",
        "drawing",
        "../drawings/drawing1.xml",
      ]),
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml(["rId1", "chart", "/xl/charts/c.xml"]),
      "xl/drawings/drawing1.xml": `<wsDr><oneCellAnchor><from><col>1</col><row>2</row></from><pic/></oneCellAnchor>
        <twoCellAnchor><graphicFrame><graphic><chart r:id="rId1"/></graphic></graphicFrame></twoCellAnchor></wsDr>`,
      "xl/charts/c.xml": `<chartSpace><chart><title><tx><t>Shares</t></tx></title><plotArea><pieChart/></plotArea></chart></chartSpace>`,
    },
  );
  const { workbook, leftOut } = read(parts);
  expect([...leftOut].sort()).toEqual([
    "conditional formats on Sheet1",
    "lists for whole columns on Sheet1",
    "merged cells on Sheet1",
    "pictures on Sheet1",
    "rules for what may be typed on Sheet1",
    "sheets that are charts",
    'the chart "Shares" on Sheet1',
    "the dates' beginning in 1904: they are shown four years early, and saved as they were; type new ones instead of pasting them",
    "the name m, which is a macro",
    "the password of the protection on Sheet1",
  ]);
  const [sheet] = workbook.sheets;
  // One width for all the rest is theirs, too.
  expect(sheet.columnWidths.slice(0, 5)).toEqual([null, 8.43, null, null, 10.29]);
  expect(sheet).toMatchObject({
    locked: true,
    names: [{ name: "ok", formula: "=Sheet1!$A$1" }],
    dropDowns: [
      { row: 0, column: 1, words: ["a", "b"] },
      { row: 1, column: 1, words: ["a", "b"] },
    ],
  });
});

const one = '<c r="A1"><v>1</v></c>';
test.each([
  ["sparklines", "", "", "<extLst><ext><x14:sparklineGroups/></ext></extLst>"],
  [
    "rules for what may be typed",
    "",
    "",
    '<extLst><ext><x14:dataValidations><x14:dataValidation type="whole"><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ],
  ["conditional formats", "", "", "<extLst><ext><x14:conditionalFormattings/></ext></extLst>"],
  [
    "hidden rows and columns, which are shown,",
    '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
    "",
    "",
  ],
  [
    "on which side of groups their sign stands",
    '<sheetPr><outlinePr summaryBelow="0"/></sheetPr>',
    "",
    "",
  ],
  ["the colour of the tab", '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>', "", ""],
  [
    "the direction from right to left",
    '<sheetViews><sheetView rightToLeft="1"/></sheetViews>',
    "",
    "",
  ],
  [
    "what lists of choices say",
    "",
    "",
    '<dataValidations><dataValidation type="list" prompt="P" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  ],
  [
    "what lists of choices say",
    "",
    "",
    '<dataValidations><dataValidation type="list" showDropDown="1" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  ],
  [
    "margins of the page",
    "",
    "",
    '<pageMargins left="2" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ],
  ["the size of the paper", "", "", '<pageSetup paperSize="9"/>'],
  ["options of printing", "", "", '<printOptions headings="1"/>'],
  ["what the protection allows", "", "", '<sheetProtection sheet="1" sort="0"/>'],
  ["zoom and ways of viewing", '<sheetViews><sheetView zoomScale="85"/></sheetViews>', "", ""],
  ["zoom and ways of viewing", '<sheetViews><sheetView showZeros="0"/></sheetViews>', "", ""],
  [
    "windows that are split",
    '<sheetViews><sheetView><pane xSplit="900"/></sheetView></sheetViews>',
    "",
    "",
  ],
  [
    "headers and footers of first and even pages",
    "",
    "",
    "<headerFooter><evenHeader>x</evenHeader></headerFooter>",
  ],
  ["custom views", "", "", "<customSheetViews/>"],
  ["marks of errors that are ignored", "", "", "<ignoredErrors/>"],
  ["pictures in headers and footers", "", "", "<legacyDrawingHF/>"],
  ["what the file calls neverSeen", "", "", "<neverSeen/>"],
  ["what the file calls neverSeen", "", "", "<extLst><ext><neverSeen/></ext></extLst>"],
])("%s are said to be left out (%#)", (what, before, row, after) => {
  const sheet = `<worksheet>${before}<sheetData><row r="1" ${row}>${one}</row></sheetData>${after}</worksheet>`;
  expect(read(strangersParts(sheet)).leftOut).toEqual([`${what} on Sheet1`]);
});

test("looks of parts of a text are said to be left out, in a cell or among the texts of all", () => {
  const runs = "<r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r>";
  const inCell = sheetData(`<row><c t="inlineStr"><is>${runs}</is></c></row>`);
  expect(read(strangersParts(inCell)).leftOut).toEqual(["looks of parts of a text on Sheet1"]);
  const shared = strangersParts(sheetData('<row><c t="s"><v>0</v></c></row>'), {
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst><si>${runs}</si></sst>`,
  });
  expect(read(shared).leftOut).toEqual(["looks of parts of a text"]);
});

// hucre is an ES module, which Jest does not load: a process of its own writes the file.
const script = `
  const { writeXlsx } = await import("hucre");
  const bytes = await writeXlsx({ sheets: [
    { name: "First", rows: [["a", 1, true], [new Date(Date.UTC(2025, 1, 3)), "=not", null]],
      columns: [{ width: 20 }, {}], freezePane: { rows: 1 }, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      cells: new Map([["2,0", { formula: "SUM(B1:B2)", value: 1 }], ["2,1", { value: "bold", style: { font: { bold: true, color: { rgb: "FF0000" } }, numFmt: "0.0" } }]]) },
    { name: "Second", rows: [["x"]], hidden: true } ] });
  process.stdout.write(bytes);`;

test("a file of hucre's is read, and the same from our first saving on", () => {
  const bytes = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: join(__dirname, "../../.."),
  });
  const { workbook, leftOut } = readXlsx(bytes);
  expect(leftOut).toEqual(["merged cells on First"]);
  const [first, second] = workbook.sheets;
  expect(first.cells.slice(0, 5).map(({ value }) => value)).toEqual(["a", 1, true, 45_691, "=not"]);
  expect(first.cells.find(({ row, column }) => row === 2 && column === 0)).toMatchObject({
    formula: { text: "=SUM(B1:B2)" },
  });
  expect(first.cells.find(({ row, column }) => row === 2 && column === 1)).toMatchObject({
    look: { bold: true, color: "#FF0000" },
    format: "0.0",
  });
  expect(first.frozen).toEqual({ rows: 1, columns: 0 });
  expect(second!.visibility).toBe("Hidden");

  const once = writeXlsx(workbook);
  expect(flaws(partsOf(once))).toEqual([]);
  const again = readXlsx(once);
  expect(again).toEqual({ workbook, leftOut: [] });
  expect(Buffer.from(writeXlsx(again.workbook)).equals(once)).toBe(true);
});
