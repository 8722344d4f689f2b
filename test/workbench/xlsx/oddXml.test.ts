import { readXlsx } from "../../../src/workbench/xlsx";
import { strToU8, zipSync } from "fflate";
import { strangersParts, zipped } from "./zip";

// XML as any program may write it: what is the same to XML is the same to us.

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const plain = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a&lt;b</t></is></c><c r="B1"><f>1&gt;2</f><v>0</v></c></row></sheetData></worksheet>`;
const cellsOf = (parts: Parameters<typeof zipped>[0]) =>
  readXlsx(zipped(parts)).workbook.sheets[0].cells;
const wanted = cellsOf(strangersParts(plain));

test("what is compared with is what stands there", () => {
  expect(wanted).toMatchObject([{ value: "a<b" }, { value: 0, formula: { text: "=1>2" } }]);
});

test.each([
  ["CDATA", plain.replace("a&lt;b", "<![CDATA[a<b]]>").replace("1&gt;2", "<![CDATA[1>2]]>")],
  ["CDATA in a part of a text", plain.replace("a&lt;b", "a<![CDATA[<]]>b")],
  [
    "comments, with tags and quotes in them",
    plain
      .replace("<sheetData>", '<!-- <row r="9"> it\'s > --><sheetData>')
      .replace("a&lt;b", "a<!-- & -->&lt;b"),
  ],
  [
    "processing instructions",
    `<?xml version='1.0' encoding='utf-8'?><?mso-application progid="Excel.Sheet" >?>${plain}<?end?>`,
  ],
  ["single quotes", plain.replace(/="([^"]*)"/g, "='$1'")],
  [
    "the other quotes and > in attributes",
    plain.replace('r="A1"', `r="A1" note='a "b" > c/>' other="it's <![CDATA["`),
  ],
  ["> in a text and a formula", plain.replaceAll("&gt;", ">")],
  [
    "numeric entities, decimal and hexadecimal",
    plain.replace("a&lt;b", "&#97;&#60;&#x62;").replace("1&gt;2", "1&#x3E;2"),
  ],
  ["numeric entities in attributes", plain.replace('t="inlineStr"', 't="inline&#83;&#x74;r"')],
  [
    "a prefix for the main namespace",
    plain
      .replace(/<(\/?)(\w)/g, "<$1x:$2")
      .replace("<x:worksheet", `<x:worksheet xmlns:x="${main}"`),
  ],
  ["a byte order mark", `\ufeff<?xml version="1.0"?>${plain}`],
  ["xml:space", plain.replace("<t>", '<t xml:space="preserve">')],
  [
    "empty elements both ways",
    plain
      .replace("<sheetData>", "<sheetPr></sheetPr><dimension/><sheetData>")
      .replace("</row>", '<c r="C1"/><c r="D1"></c><c r="E1"><v/></c><c r="F1"><v></v></c></row>'),
  ],
  [
    "attributes in any order, on lines of their own",
    plain.replace('<c r="A1" t="inlineStr">', '<c\n\tt = "inlineStr"\r\n\tr\n=\n"A1"\n>'),
  ],
  ["a space before the end of a tag", plain.replaceAll("</c>", "</c >").replace("<v>", "<v >")],
  ["an attribute with a prefix", plain.replace('r="A1"', 'r="A1" z:r="Z9" z:t="s"')],
  ["elements of other namespaces beside", plain.replace("</is>", "</is><z:ext z:uri='x'/>")],
])("%s", (_what, xml) => {
  expect(cellsOf(strangersParts(xml))).toEqual(wanted);
});

test("ends of lines are one sign in texts, and a space in attributes", () => {
  const xml = plain.replace("a&lt;b", "a\r\nb\rc&#13;&#10;d");
  expect(cellsOf(strangersParts(xml))[0]!.value).toBe("a\nb\nc\r\nd");
  const workbook = strangersParts(plain)["xl/workbook.xml"]!;
  const named = workbook.replace('name="Sheet1"', 'name="My\r\nSheet"');
  const { sheets } = readXlsx(zipped(strangersParts(plain, { "xl/workbook.xml": named }))).workbook;
  expect(sheets[0].name).toBe("My Sheet");
});

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

test.each([
  ["little end first", true, "\ufeff"],
  ["big end first", false, "\ufeff"],
  ["little end first, without a mark", true, ""],
  ["big end first, without a mark", false, ""],
])("UTF-16, %s", (_what, isLittle, mark) => {
  const sheet = utf16(`${mark}<?xml version="1.0" encoding="UTF-16"?>${plain}`, isLittle);
  const files = Object.entries(strangersParts(plain)).map(([path, text]) => [path, strToU8(text)]);
  const bytes = zipSync({
    ...(Object.fromEntries(files) as Record<string, Uint8Array>),
    "xl/worksheets/sheet1.xml": sheet,
  });
  expect(readXlsx(bytes).workbook.sheets[0].cells).toEqual(wanted);
});

test("dates in ISO's way count as the workbook counts", () => {
  const dates = `<worksheet><sheetData><row r="1"><c r="A1" t="d"><v>2020-01-01</v></c><c r="B1" t="d"><v>2020-01-01T12:00:00</v></c></row></sheetData></worksheet>`;
  const from1904 = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const values = (others = {}) => cellsOf(strangersParts(dates, others)).map(({ value }) => value);
  expect(values()).toEqual([43_831, 43_831.5]);
  expect(values({ "xl/workbook.xml": from1904 })).toEqual([42_369, 42_369.5]);
});
