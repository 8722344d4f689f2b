import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { readXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { relationsXml, strangersParts, zipped } from "../xlsx/zip";

// Cells that hold what Excel does not write, or holds twice: kept, or said with how many they are and where.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const book = (rows: string) =>
  zipped({
    ...strangersParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": "<sst><si><t>#N/A</t></si></sst>",
  });
const row = (cells: string) => `<row r="1">${cells}</row>`;

test.each([
  [
    "numbers that are none, now #NUM!, in 4 cells (A1, B1, C1, ...)",
    '<c r="A1"><v>NaN</v></c><c r="B1"><v>INF</v></c><c r="C1"><v>-INF</v></c><c r="D1"><v>1,5</v></c>',
    ["#NUM!", "#NUM!", "#NUM!", "#NUM!"],
  ],
  [
    "errors that Excel does not have, now texts, in 1 cell (A1)",
    '<c r="A1" t="e"><v>#WEIRD!</v></c>',
    ["#WEIRD!"],
  ],
  [
    "texts that the file does not have, now empty, in 2 cells (A1, B1)",
    '<c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>-1</v></c>',
    [],
  ],
  ["dates that are none, now #NUM!, in 1 cell (A1)", '<c r="A1" t="d"><v>soon</v></c>', ["#NUM!"]],
  [
    "truth values that are none, now FALSE, in 1 cell (A1)",
    '<c r="A1" t="b"><v>maybe</v></c>',
    [false],
  ],
  [
    "cells that stand there twice, the later of which is kept, in 1 cell (A1)",
    '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
    [2],
  ],
])("%s", (what, cells, values) => {
  const { workbook, leftOut } = readXlsx(book(row(cells)));
  expect(leftOut).toEqual([`${what} on Sheet1`]);
  expect(workbook.sheets[0].cells.map(({ value }) => value)).toEqual(values);
});

test("rows out of order, and formulas whose answer is no number, need no word", () => {
  const { workbook, leftOut } = readXlsx(
    book(
      `<row r="3"><c r="A3"><v>3</v></c></row><row r="2"><c r="A2"><f>A3*2</f><v>NaN</v></c></row>`,
    ),
  );
  expect(leftOut).toEqual([]);
  expect(workbook.sheets[0].cells).toMatchObject([
    { row: 1, formula: { text: "=A3*2", unanswered: true } },
    { row: 2, value: 3 },
  ]);
});

test("an error that was put in as one is saved as one, and a text that looks like one as a text", async () => {
  const cells = '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="s"><v>0</v></c>';
  await engine.openFile(book(row(cells)));
  const { bytes } = await engine.saveFile();
  const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain('<c r="A1" t="e"><v>#N/A</v></c>');
  expect(sheet).toMatch(/<c r="B1"[^>]* t="s"><v>0<\/v><\/c>/);
  await engine.openFile(bytes);
  expect(partsOf((await engine.saveFile()).bytes)).toEqual(partsOf(bytes));
});
