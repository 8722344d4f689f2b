import { zipSync } from "fflate";
import { FileTrouble, readXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { limits } from "../../../src/workbench/xlsx/read/unpack";
import { mostElements, parseXml } from "../../../src/workbench/xlsx/read/xmlTree";
import { workbook } from "./sample";
import { relationsXml, strangersParts, zipped } from "./zip";

const bytes = writeXlsx(workbook);
const sheet = (rows: string) =>
  zipped(strangersParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`));
const opening = (file: Uint8Array) => () => readXlsx(file);

describe("a file that is no workbook, or half of one, is refused in words", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /no Excel workbook/],
    ["a text", new TextEncoder().encode("a;b;c"), /no Excel workbook/],
    ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), /Save it in Excel as \.xlsx/],
    ["some other zip", zipped({ "a.xml": "<a/>" }), /no Excel workbook/],
    ["a zip with a document", zipped({ "_rels/.rels": "<a/>" }), /no Excel workbook/],
    ["an .xlsb", zipped({ "_rels/.rels": "<a/>", "xl/workbook.bin": "" }), /\.xlsb/],
    ["the first half of one", bytes.slice(0, bytes.length / 2), /damaged or not complete/],
    ["one without its sheet", zipped(without("xl/worksheets/sheet1.xml")), /Sheet1 is missing/],
    ["one with broken XML", sheet("<row><c></row>"), /sheet1\.xml cannot be read/],
    ["one with a cell outside", sheet('<row r="9999999"><c><v>1</v></c></row>'), /outside/],
  ])("%s", (_name, file, message) => {
    expect(opening(file)).toThrow(FileTrouble);
    expect(opening(file)).toThrow(message);
  });

  test("one whose bytes were changed is read or refused, never anything else", () => {
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at]! ^= 0x55;
      try {
        readXlsx(changed);
      } catch (error) {
        expect([at, error]).toEqual([at, expect.any(FileTrouble)]);
      }
    }
  });
});

function without(path: string): Record<string, string> {
  const { [path]: _gone, ...others } = strangersParts("<worksheet/>");
  return others;
}

const numbered = (each: (k: number) => string) => [1, 2, 3, 4].map(each).join("");

describe("what no Excel has written is refused in words, and none of it lands elsewhere", () => {
  test.each<[string, string, RegExp]>([
    ["a row and a half", '<row r="1.5"><c><v>1</v></c></row>', /outside/],
    ["a row before the first", '<row r="0"><c><v>1</v></c></row>', /outside/],
    ["a cell beyond the last row", '<row r="1"><c r="A1048577"><v>1</v></c></row>', /outside/],
    ["a cell beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>', /outside/],
    ["a cell that is two", '<row r="1"><c r="A1:B2"><v>1</v></c></row>', /outside/],
    ["a cell that is none", '<row r="1"><c r="A1.5"><v>1</v></c></row>', /outside/],
    ["a cell of row nought", '<row r="1"><c r="A0"><v>1</v></c></row>', /outside/],
    ["a cell without a row", '<row r="1"><c r="A"><v>1</v></c></row>', /outside/],
    ["a cell without a column", '<row r="1"><c r="1"><v>1</v></c></row>', /outside/],
    ["a cell with a sign", '<row r="1"><c r="$A$1"><v>1</v></c></row>', /outside/],
    ["a cell very far away", `<row r="1"><c r="A${"9".repeat(400)}"><v>1</v></c></row>`, /outside/],
    [
      "a cell very far right",
      `<row r="1"><c r="${"Z".repeat(400)}1"><v>1</v></c></row>`,
      /outside/,
    ],
  ])("%s", (_what, rows, message) => {
    expect(opening(sheet(rows))).toThrow(message);
  });

  const named = (...names: readonly string[]) =>
    zipped({
      ...strangersParts("<worksheet/>", { "xl/worksheets/sheet2.xml": "<worksheet/>" }),
      "xl/workbook.xml": `<workbook><sheets>${names
        .map((name, k) => `<sheet name="${name}" r:id="rId${k + 1}"/>`)
        .join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationsXml(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "worksheet", "worksheets/sheet1.xml"],
      ),
    });
  test.each([
    ["a/b", /Excel does not allow/],
    ["[1]", /Excel does not allow/],
    ["&apos;quoted", /Excel does not allow/],
    ["", /Excel does not allow/],
    ["a".repeat(32), /Excel does not allow/],
  ])("a sheet called %s", (name, message) => {
    expect(opening(named(name))).toThrow(message);
  });
  test("sheets of one name, and of one part", () => {
    expect(opening(named("One", "ONE"))).toThrow(/as another one is/);
    expect(opening(named("One", "Two", "Three"))).toThrow(/Three is another one, too/);
    expect(opening(named("One", "Two"))).not.toThrow();
  });
});

describe("a small file cannot hold its reader", () => {
  const withSheet = (text: string) => readXlsx(zipped(strangersParts(text))).workbook.sheets[0];

  test("widths of columns that no sheet has are passed over", () => {
    const col = (min: string, max: string) =>
      `<col min="${min}" max="${max}" width="20" customWidth="1"/>`;
    const { columnWidths } = withSheet(
      `<worksheet><cols>${col("-1000000000000", "5")}${col("0.5", "3")}${col("1", "1e15")}${col("2", "2")}</cols></worksheet>`,
    );
    expect(columnWidths).toEqual([null, expect.any(Number)]);
  });

  test("print titles of very many parts are read as the two that there can be", () => {
    const commas = `Sheet1!$1:$2,${",".repeat(60_000)}'`;
    const book = `<workbook><sheets><sheet name="Sheet1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${commas}</definedName></definedNames></workbook>`;
    const { workbook: read } = readXlsx(
      zipped({ ...strangersParts("<worksheet/>"), "xl/workbook.xml": book }),
    );
    expect(read.sheets[0].print.titleRows).toEqual([0, 1]);
  });

  const copies = (length: number, count: number) =>
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A${count}" si="0">${"B1+".repeat(length / 3)}1</f><v>1</v></c></row>${Array.from(
      { length: count - 1 },
      (_row, k) => `<row r="${k + 2}"><c r="A${k + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    ).join("")}`;

  test("a long formula that very many cells share is refused", () => {
    expect(opening(sheet(copies(8100, 3000)))).toThrow(/too many long formulas/);
    const { cells } = readXlsx(sheet(copies(30, 3))).workbook.sheets[0];
    expect(cells.map(({ formula }) => formula!.text.slice(0, 7))).toEqual([
      "=B1+B1+",
      "=B2+B2+",
      "=B3+B3+",
    ]);
  });

  test("very many lists of choices over very many cells are refused", () => {
    const rows = Array.from(
      { length: 20_000 },
      (_row, k) => `<row r="${k + 1}"><c><v>1</v></c></row>`,
    );
    const lists = Array.from(
      { length: 6_000 },
      (_list, k) =>
        `<dataValidation type="list" sqref="B${k + 1}"><formula1>$A$${k + 1}:$A$${k + 9}</formula1></dataValidation>`,
    );
    const text = `<worksheet><sheetData>${rows.join("")}</sheetData><dataValidations>${lists.join("")}</dataValidations></worksheet>`;
    expect(opening(zipped(strangersParts(text)))).toThrow(/too many lists/);
  });
});

describe("tags", () => {
  test.each([
    [`<a b = "1>2" x:c='"'\n\td="&lt;"/>`, { b: "1>2", c: '"', d: "<" }],
    ["<a />", {}],
    ['<a xmlns="x" xmlns:y="z" __proto__="p" constructor="c"/>', { constructor: "c" }],
  ])("%s is read", (xml, attributes) => {
    expect(parseXml(xml, "a").attributes).toEqual(attributes);
  });

  test.each([
    "<a b=1/>",
    '<a b="1"c="2"/>',
    "<a / >",
    '<a b="1/>',
    '<a "1"/>',
    "<a b/>",
    '<a ="1"/>',
    "<>",
    "< a/>",
    "<a",
    '<a b="1"',
  ])("%s is refused", (xml) => {
    expect(() => parseXml(xml, "a")).toThrow(FileTrouble);
  });
});

describe("a file cannot make itself grow", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;

  test("document types are refused, and entities that XML does not know stay as they are", () => {
    expect(opening(zipped(strangersParts(bomb)))).toThrow(/declares a document type/);
    expect(parseXml("<a>&b;&amp;&#x41;&#65;</a>", "a").text).toBe("&b;&AA");
  });

  test("a zip that unpacks to more than a browser can carry is refused before it is unpacked", () => {
    const zeros = new Uint8Array(limits.xmlBytes + 1);
    const file = zipSync({ "_rels/.rels": new Uint8Array(1), "xl/a.xml": zeros }, { level: 1 });
    expect(file.length).toBeLessThan(1e6);
    expect(opening(file)).toThrow(/too large/);
  });

  test("a part that is larger than it says is not unpacked beyond that", () => {
    const file = zipSync({ "_rels/.rels": new Uint8Array(1), "xl/a.xml": new Uint8Array(1e6) });
    // Says 10 bytes instead of 1e6, in both places where a zip does.
    for (let at = 0; at < file.length - 4; at++)
      if (new DataView(file.buffer, file.byteOffset).getUint32(at, true) === 1e6)
        new DataView(file.buffer, file.byteOffset).setUint32(at, 10, true);
    expect(opening(file)).toThrow(/damaged/);
  });

  test("a small file of very many elements is refused, all its parts together", () => {
    const rows = "<row/>".repeat(mostElements / 4);
    const parts = strangersParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    expect(() => parseXml("<a><b/></a>", "a", { elements: 2 })).not.toThrow();
    expect(() => parseXml("<a><b/></a>", "a", { elements: 1 })).toThrow(FileTrouble);
    const four = {
      "xl/workbook.xml": `<workbook><sheets>${numbered((k) => `<sheet name="S${k}" r:id="rId${k}"/>`)}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationsXml(
        ...[1, 2, 3, 4].map((k) => [`rId${k}`, "worksheet", `worksheets/sheet${k}.xml`] as const),
      ),
      ...Object.fromEntries(
        [2, 3, 4].map((k) => [`xl/worksheets/sheet${k}.xml`, parts["xl/worksheets/sheet1.xml"]!]),
      ),
    };
    expect(opening(zipped({ ...parts, ...four }))).toThrow(/too many cells/);
  });

  test("very many arrays are refused, for each cell is looked up in each", () => {
    const rows = Array.from(
      { length: 12_500 },
      (_row, k) =>
        `<row r="${k + 1}"><c r="A${k + 1}"><f t="array" ref="A${k + 1}:B${k + 1}">1</f><v>1</v></c><c r="B${k + 1}"><v>1</v></c></row>`,
    );
    expect(opening(sheet(rows.join("")))).toThrow(/too many arrays/);
    expect(opening(sheet(rows.slice(0, 500).join("")))).not.toThrow();
  });

  test("elements that lie in one another without an end are refused", () => {
    expect(() => parseXml("<a>".repeat(5000), "a")).toThrow(FileTrouble);
  });
});
