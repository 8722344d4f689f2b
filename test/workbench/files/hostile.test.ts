import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { FileTrouble } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { flaws } from "../xlsx/validity";
import { relationsXml, strangersParts, zipped } from "../xlsx/zip";

// Harmless files that no program of good faith writes: each is read, or refused in words, and what is saved of it is sound.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const one = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
const worksheet = (rows = one, before = "", after = "") =>
  `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const styles = (xf: string, font = "", border = "", format = "0") => ({
  "xl/_rels/workbook.xml.rels": relationsXml(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ),
  "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><fonts><font/><font>${font}</font></fonts><borders><border/><border>${border}</border></borders><cellXfs><xf/><xf fontId="1" borderId="1" ${xf}</xf></cellXfs></styleSheet>`,
});
const book = (inside: string, sheet = "Sheet1", state = "visible", calc = "auto") => ({
  "xl/workbook.xml": `<workbook><sheets><sheet name="${sheet}" state="${state}" r:id="rId1"/></sheets>${inside}<calcPr calcMode="${calc}"/></workbook>`,
});

const keys = ["__proto__", "constructor", "toString", "hasOwnProperty"];
const everyKey = (make: (key: string) => Record<string, string>) =>
  keys.map((key): [string, Record<string, string>] => [key, make(key)]);

const harmless: readonly (readonly [string, Record<string, string>])[] = [
  ...everyKey((key) => strangersParts(worksheet(), book("", key, key, key))),
  ...everyKey((key) =>
    strangersParts(
      worksheet(),
      book(
        `<definedNames><definedName name="${key}" comment="${key}">Sheet1!$A$1</definedName></definedNames>`,
      ),
    ),
  ),
  ...everyKey((key) =>
    strangersParts(
      worksheet(),
      styles(
        `numFmtId="170"><alignment horizontal="${key}" vertical="${key}"/>`,
        `<u val="${key}"/><vertAlign val="${key}"/><name val="${key}"/>`,
        `<left style="${key}"/><${key}/>`,
        key,
      ),
    ),
  ),
  ...everyKey((key) =>
    strangersParts(
      `<worksheet><${key}/><sheetData>${one}</sheetData><extLst><ext><${key}/></ext></extLst></worksheet>`,
    ),
  ),
  ...everyKey((key) =>
    strangersParts(
      worksheet(
        `<row r="1"><c r="A1" t="${key}"><v>1</v></c><c r="B1" t="str"><v>&${key};</v></c></row>`,
      ),
    ),
  ),
  ...everyKey((key) =>
    strangersParts(worksheet(one, "", '<tableParts><tablePart r:id="rId3"/></tableParts>'), {
      "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
        ["rId3", "table", "../tables/table1.xml"],
        ["rId4", key, "x.xml"],
      ),
      "xl/tables/table1.xml": `<table name="${key}" displayName="${key}" ref="A1:B3"><autoFilter/><tableColumns><tableColumn name="${key}" totalsRowFunction="${key}"/><tableColumn name="2"/></tableColumns><tableStyleInfo name="${key}"/></table>`,
    }),
  ),
  [
    "widths that are none",
    strangersParts(
      worksheet(
        one,
        '<cols><col min="1" max="1" width="-5"/><col min="2" max="2" width="many"/><col min="3" max="3" width="1e300"/></cols>',
      ),
    ),
  ],
  [
    "a usual width that is none",
    strangersParts(worksheet(one, '<sheetFormatPr defaultColWidth="wide"/>')),
  ],
  [
    "a very wide usual width",
    strangersParts(worksheet(one, '<sheetFormatPr defaultColWidth="1e300"/>')),
  ],
  [
    "panes that are frozen beyond the sheet",
    strangersParts(
      worksheet(
        one,
        '<sheetViews><sheetView><pane state="frozen" xSplit="1e9" ySplit="-3"/></sheetView></sheetViews>',
      ),
    ),
  ],
  [
    "panes that are frozen nowhere",
    strangersParts(
      worksheet(
        one,
        '<sheetViews><sheetView><pane state="frozen" xSplit="x" ySplit="NaN"/></sheetView></sheetViews>',
      ),
    ),
  ],
  [
    "letters as large as a house",
    strangersParts(worksheet(), styles('numFmtId="0">', '<sz val="1e9"/>')),
  ],
  [
    "letters that turn too far",
    strangersParts(
      worksheet(),
      styles('numFmtId="0"><alignment textRotation="1e9" indent="1e9"/>'),
    ),
  ],
  [
    "a number format without an end",
    strangersParts(worksheet(), styles('numFmtId="170">', "", "", "0".repeat(100_000))),
  ],
  [
    "folded rows without numbers",
    strangersParts(
      worksheet(
        '<row outlineLevel="1" hidden="1"><c><v>1</v></c></row><row r="x" outlineLevel="1" hidden="1"/>'.replace(
          /<row r="x".*$/,
          "",
        ),
      ),
    ),
  ],
  [
    "a formula deeper than a stack",
    strangersParts(
      worksheet(
        `<row r="1"><c r="A1"><f>${"(".repeat(20_000)}1${")".repeat(20_000)}</f><v>1</v></c></row>`,
      ),
    ),
  ],
  [
    "a formula longer than any",
    strangersParts(
      worksheet(`<row r="1"><c r="A1"><f>1${"+1".repeat(200_000)}</f><v>200001</v></c></row>`),
    ),
  ],
  [
    "a formula with a link to a script",
    strangersParts(
      worksheet(
        `<row r="1"><c r="A1"><f>HYPERLINK("javascript:alert(1)","x")</f><v>x</v></c><c r="B1" t="str"><v>=1+1</v></c><c r="C1" t="inlineStr"><is><t>@SUM(1)|cmd</t></is></c></row>`,
      ),
    ),
  ],
  [
    "a front sheet that is none",
    strangersParts(worksheet(), {
      "xl/workbook.xml":
        '<workbook><bookViews><workbookView activeTab="-7"/></bookViews><sheets><sheet name="Sheet1" r:id="rId1"/></sheets></workbook>',
    }),
  ],
  [
    "a list for very many areas",
    strangersParts(
      worksheet(
        one,
        "",
        `<dataValidations><dataValidation type="list" sqref="${"A1 ".repeat(100_000)}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      ),
    ),
  ],
  [
    "a print area that is all",
    strangersParts(
      worksheet(),
      book(
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A:$XFD</definedName></definedNames>',
      ),
    ),
  ],
  [
    "five thousand names",
    strangersParts(
      worksheet(),
      book(
        `<definedNames>${Array.from({ length: 5000 }, (_n, k) => `<definedName name="name_${k}">Sheet1!$A$1</definedName>`).join("")}</definedNames>`,
      ),
    ),
  ],
];

test.each(harmless)(
  "%s: is opened, and saved as a sound file that is read again",
  async (_what, parts) => {
    await engine.openFile(zipped(parts));
    const { bytes } = await engine.saveFile();
    const written = partsOf(bytes);
    expect(flaws(written)).toEqual([]);
    const text = Object.entries(written).filter(([, xml]) =>
      /NaN|Infinity|native code|undefined|\[object/.test(xml),
    );
    expect(text).toEqual([]);
    await engine.openFile(bytes);
  },
);

test.each([
  [
    "an array over all of the sheet",
    worksheet('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>'),
    {},
  ],
  [
    "a dynamic array over all of the sheet",
    worksheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>',
    ),
    {},
  ],
  [
    "a table over all of the sheet, with one column",
    worksheet(one, "", '<tableParts><tablePart r:id="rId3"/></tableParts>'),
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
        "rId3",
        "table",
        "../tables/table1.xml",
      ]),
      "xl/tables/table1.xml":
        '<table name="T" displayName="T" ref="A1:XFD1048576"><tableColumns><tableColumn name="a"/></tableColumns></table>',
    },
  ],
  [
    "a link whose part has a document type",
    worksheet(),
    {
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="Sheet1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences></workbook>',
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "externalLink", "link.xml"],
      ),
      "xl/link.xml":
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><externalLink>&a;</externalLink>',
    },
  ],
] as const)("%s is refused in words", async (_what, sheet, others) => {
  const before = (await engine.saveFile()).bytes;
  const told = await engine
    .openFile(zipped(strangersParts(sheet, others)))
    .catch((error: unknown) => error);
  expect(told).toBeInstanceOf(FileTrouble);
  expect((told as Error).message).toMatch(/^The file is (damaged|refused|too large)[^.]*\./);
  expect(Buffer.from((await engine.saveFile()).bytes).equals(before)).toBe(true);
});
