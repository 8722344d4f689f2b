import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { readXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { relationsXml, strangersParts, zipped } from "../xlsx/zip";

// Workbooks as other programs and other settings write them, through the engine and back.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const sheet = (cells: string) =>
  `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

async function saved(parts: Record<string, string>) {
  const opened = await engine.openFile(zipped(parts));
  const { bytes } = await engine.saveFile();
  return { ...opened, parts: partsOf(bytes), cells: readXlsx(bytes).workbook.sheets[0].cells };
}

test("functions that LibreOffice has written in small letters calculate, and are saved as Excel has them", async () => {
  const stored = "_xlfn.let(_xlpm.x,2,_xlfn._xlws.filter({1,5},{1,5}&gt;_xlpm.x)*_xlpm.x)";
  const { kept, parts, cells } = await saved(
    strangersParts(sheet(`<c r="A1" cm="1"><f t="array" ref="A1">${stored}</f><v>10</v></c>`)),
  );
  expect(kept).toBe(0);
  expect(cells[0]).toMatchObject({
    value: 10,
    formula: { text: "=LET(x,2,FILTER({1,5},{1,5}>x)*x)" },
  });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("_xlfn.LET(_xlpm.x,2,_xlfn._xlws.FILTER(");
});

const withStyles = (xml: string) => ({
  "xl/_rels/workbook.xml.rels": relationsXml(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ),
  "xl/styles.xml": xml,
});

test("every line, underline, alignment and rotation that Excel has comes back as it was", async () => {
  const styles =
    "thin hair medium thick dashed mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot dotted double slantDashDot".split(
      " ",
    );
  const sides = ["left", "right", "top", "bottom"];
  const borders = styles.flatMap((style) =>
    sides.map((side) => `<${side} style="${style}"><color rgb="FF112233"/></${side}>`),
  );
  const fonts = [
    ...["single", "double", "singleAccounting", "doubleAccounting"].map((u) => `<u val="${u}"/>`),
    "<strike/>",
    '<name val="Georgia"/>',
    '<sz val="7.5"/>',
  ];
  const alignments = [
    ...["left", "center", "right", "fill", "justify", "centerContinuous", "distributed"].map(
      (word) => `horizontal="${word}"`,
    ),
    ...["top", "center", "justify", "distributed"].map((word) => `vertical="${word}"`),
    ...[45, 90, 135, 180, 255].map((degrees) => `textRotation="${degrees}"`),
    'horizontal="left" indent="3"',
    'wrapText="1"',
  ];
  const xfs = [
    ...borders.map((_border, k) => `<xf borderId="${k + 1}"/>`),
    ...fonts.map((_font, k) => `<xf fontId="${k + 1}"/>`),
    ...alignments.map((attributes) => `<xf><alignment ${attributes}/></xf>`),
  ];
  const cells = xfs.map((_xf, k) => `<c s="${k + 1}"><v>${k}</v></c>`).join("");
  const list = (name: string, items: readonly string[]) =>
    items.map((item) => `<${name}>${item}</${name}>`).join("");
  const parts = strangersParts(
    sheet(cells),
    withStyles(
      `<styleSheet><fonts><font/>${list("font", fonts)}</fonts><borders><border/>${list("border", borders)}</borders><cellXfs><xf/>${xfs.join("")}</cellXfs></styleSheet>`,
    ),
  );
  const made = readXlsx(zipped(parts)).workbook.sheets[0].cells.map(({ look }) => look);
  expect(made.filter((look) => Object.keys(look).length === 0)).toEqual([]);
  const { cells: again, leftOut } = await saved(parts);
  expect(leftOut).toEqual([]);
  again.forEach(({ look }, k) => expect([xfs[k], look]).toEqual([xfs[k], made[k]]));
  expect(again).toHaveLength(xfs.length);
});

test("how a workbook is calculated and locked, its theme and a table without headers come back", async () => {
  const calcPr = 'calcMode="manual" iterate="1" fullPrecision="0" refMode="R1C1"';
  const table =
    '<table name="T" displayName="T" ref="A1:B2" headerRowCount="0"><tableColumns><tableColumn name="North"/><tableColumn name="South"/></tableColumns><tableStyleInfo name="TableStyleLight1" showColumnStripes="1"/></table>';
  const { parts, cells, leftOut } = await saved(
    strangersParts(
      sheet('<c r="A1"><v>1</v></c><c r="B1"><f>SUM(T[North])</f><v>1</v></c>').replace(
        "</worksheet>",
        '<tableParts><tablePart r:id="rId3"/></tableParts></worksheet>',
      ),
      {
        "xl/workbook.xml": `<workbook><workbookProtection lockStructure="1"/><sheets><sheet name="Sheet1" r:id="rId1"/></sheets><calcPr ${calcPr}/></workbook>`,
        "xl/_rels/workbook.xml.rels": relationsXml(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "theme", "theme/theme1.xml"],
        ),
        "xl/theme/theme1.xml": '<a:theme xmlns:a="a" name="House"/>',
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          "rId3",
          "table",
          "../tables/table1.xml",
        ]),
        "xl/tables/table1.xml": table,
      },
    ),
  );
  expect(leftOut).toEqual([]);
  for (const told of calcPr.split(" ")) expect(parts["xl/workbook.xml"]).toContain(told);
  expect(parts["xl/workbook.xml"]).toContain('<workbookProtection lockStructure="1"/>');
  expect(parts["xl/theme/theme1.xml"]).toContain('name="House"');
  expect(parts["xl/tables/table1.xml"]).toMatch(
    /headerRowCount="0".*"North".*"South".*showColumnStripes="1"/,
  );
  expect(cells.map(({ value }) => value)).toEqual([1, 1]);
});

test("the sheet in front and the widths of columns come back, Excel's own as none", async () => {
  const second = sheet('<c r="C1"><v>1</v></c>').replace(
    "<sheetData>",
    '<cols><col min="2" max="2" width="20.7109375" customWidth="1"/></cols><sheetData>',
  );
  const { parts } = await saved(
    strangersParts(sheet('<c r="B1"><v>1</v></c>'), {
      "xl/worksheets/sheet2.xml": second,
      "xl/workbook.xml": `<workbook><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="Sheet1" r:id="rId1"/><sheet name="Drawn" r:id="rId3"/><sheet name="Second" r:id="rId2"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ),
    }),
  );
  expect(engine.host.sheet(engine.grid.activeSheet()).name).toBe("Second");
  expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<cols>");
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
  expect(parts["xl/worksheets/sheet2.xml"]).toContain(
    '<cols><col min="2" max="2" width="20.7109375" customWidth="1"/></cols>',
  );
});

test("answers of a workbook that counts from 1904 stay as the file has them, and so does its beginning", async () => {
  // The first of January 2020 is 42,369 there, and 43,831 elsewhere.
  const { kept, parts, cells } = await saved(
    strangersParts(
      sheet(
        `<c r="A1"><v>42369</v></c><c r="B1" t="str"><f>TEXT(A1,"yyyy")</f><v>2020</v></c><c r="C1"><f>YEAR(A1)</f><v>2020</v></c><c r="D1"><f>DATE(2020,1,1)</f><v>42369</v></c><c r="E1"><f>C1+1</f><v>2021</v></c>`,
      ),
      {
        "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    ),
  );
  expect(cells.map(({ value }) => value)).toEqual([42_369, "2020", 2020, 42_369, 2021]);
  expect(kept).toBe(3);
  expect(parts["xl/workbook.xml"]).toMatch(/date1904="1"/);
  expect(parts["xl/workbook.xml"]).toMatch(/fullCalcOnLoad="1"/);
});

test("a text without a letter comes back, as do the answers of what counts it", async () => {
  const { cells } = await saved(
    strangersParts(
      sheet(
        '<c r="A1" t="inlineStr"><is><t/></is></c><c r="B1"><f>COUNTA(A1)</f><v>1</v></c><c r="C1"><f>LEN(A1)</f><v>0</v></c>',
      ),
    ),
  );
  expect(cells.map(({ value }) => value)).toEqual(["", 1, 0]);
  // Emptied by hand it is gone.
  const at = { sheet: engine.grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
  engine.grid.write(at, [[""]]);
  const again = readXlsx((await engine.saveFile()).bytes).workbook.sheets[0].cells;
  expect(again.map(({ column }) => column)).toEqual([1, 2]);
});

test("an error of the file stays where the engine gives a number, unless it says that nobody knew the function", async () => {
  const error = (at: string, formula: string, kind: string) =>
    `<c r="${at}" t="e"><f>${formula}</f><v>#${kind}</v></c>`;
  const { kept, parts, cells } = await saved(
    strangersParts(
      sheet(
        `${error("A1", "1+1", "VALUE!")}${error("B1", "A1+1", "VALUE!")}${error("C1", "2+2", "NAME?")}${error("D1", "C1+1", "NAME?")}${error("E1", "3+3", "BUSY!")}`,
      ),
    ),
  );
  expect(cells.map(({ value }) => value)).toEqual(["#VALUE!", "#VALUE!", 4, 5, 6]);
  expect(kept).toBe(1);
  expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

test.each([
  ["with answers", "<v>20</v>", "<v>15</v>"],
  ["without answers", "", ""],
])(
  "a circle %s: Excel is asked to go round, and the second saving is the first",
  async (_what, a, b) => {
    const circle = `<c r="A1"><f>B1*0.5+10</f>${a}</c><c r="B1"><f>A1*0.5+5</f>${b}</c>`;
    const iterated = `<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr iterate="1"/></workbook>`;
    await engine.openFile(zipped(strangersParts(sheet(circle), { "xl/workbook.xml": iterated })));
    const { bytes } = await engine.saveFile();
    expect(partsOf(bytes)["xl/workbook.xml"]).toMatch(/iterate="1" fullCalcOnLoad="1"/);
    await engine.openFile(bytes);
    expect(Buffer.from((await engine.saveFile()).bytes).equals(bytes)).toBe(true);
  },
);

test("a circle that somebody types makes Excel calculate, too; the next workbook knows nothing of it", async () => {
  const one = strangersParts(sheet('<c r="A1"><f>1+1</f><v>2</v></c>'));
  await engine.openFile(zipped(one));
  const at = { sheet: engine.grid.activeSheet(), row: 0, column: 1, rows: 1, columns: 2 };
  engine.grid.write(at, [[{ formula: "=C1+1" }, { formula: "=B1+1" }]]);
  const workbookXml = async () => partsOf((await engine.saveFile()).bytes)["xl/workbook.xml"];
  expect(await workbookXml()).toContain('fullCalcOnLoad="1"');
  await engine.openFile(zipped(one));
  expect(await workbookXml()).not.toContain("fullCalcOnLoad");
});

test("a formula with a square bracket that stays open is an error alone: what is read after it calculates", async () => {
  const table = `<table name="T" displayName="T" ref="A1:A2"><tableColumns><tableColumn name="Costs [net"/></tableColumns></table>`;
  const { kept, cells } = await saved(
    strangersParts(
      `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Costs [net</t></is></c><c r="C1"><f>SUM(T[Costs '[net])</f><v>7</v></c><c r="D1"><f>SUM(A1:A2)</f><v>7</v></c></row><row r="2"><c r="A2"><v>7</v></c></row></sheetData><tableParts><tablePart r:id="rId3"/></tableParts></worksheet>`,
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          "rId3",
          "table",
          "../tables/table1.xml",
        ]),
        "xl/tables/table1.xml": table,
      },
    ),
  );
  expect([kept, cells.map(({ value }) => value)]).toEqual([0, ["Costs [net", 7, 7, 7]]);
  const at = { sheet: engine.grid.activeSheet(), row: 4, column: 0, rows: 1, columns: 2 };
  engine.grid.write(at, [[{ formula: "=SUM(A2:A2,[" }, { formula: "=SUM(A2:A3)" }]]);
  await engine.grid.settle();
  engine.grid.write({ ...at, row: 5 }, [[{ formula: "=MAX(A2:A3)" }, { formula: "=A2+1" }]]);
  await engine.grid.settle();
  expect(engine.grid.values({ ...at, rows: 2 }).map(([, last]) => last)).toEqual([7, 8]);
  expect(engine.grid.values({ ...at, row: 5, columns: 1 })).toEqual([[7]]);
});

test("a link whose part is missing keeps its place, and the second saving is the first", async () => {
  await engine.openFile(
    zipped(
      strangersParts(sheet('<c r="A1"><f>[1]Sheet1!A1</f><v>5</v></c>'), {
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences></workbook>`,
      }),
    ),
  );
  const { bytes } = await engine.saveFile();
  expect(partsOf(bytes)["xl/externalLinks/externalLink1.xml"]).toContain("<externalLink");
  await engine.openFile(bytes);
  expect(Buffer.from((await engine.saveFile()).bytes).equals(bytes)).toBe(true);
});
