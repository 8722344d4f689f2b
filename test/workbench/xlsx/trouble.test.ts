import { zipSync } from "fflate";
import { FileTrouble, readXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { limits } from "../../../src/workbench/xlsx/read/unpack";
import { mostElements, parseXml } from "../../../src/workbench/xlsx/read/xmlTree";
import { workbook } from "./sample";
import { strangersParts, zipped } from "./zip";

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
    const sheets = [1, 2, 3, 4].map((k) => `<sheet name="S${k}" r:id="rId1"/>`).join("");
    const parts = strangersParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    expect(() => parseXml("<a><b/></a>", "a", { elements: 2 })).not.toThrow();
    expect(() => parseXml("<a><b/></a>", "a", { elements: 1 })).toThrow(FileTrouble);
    const often = { "xl/workbook.xml": `<workbook><sheets>${sheets}</sheets></workbook>` };
    expect(opening(zipped({ ...parts, ...often }))).toThrow(/too many cells/);
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
