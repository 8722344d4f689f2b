import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { readXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { strangersParts, zipped } from "../xlsx/zip";

// A formula that a file has as one of the times before dynamic arrays gives one cell, whatever it refers to.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const column = [10, 20, 30].map((value, k) => `<c r="A${k + 1}"><v>${value}</v></c>`);
const bookOf = (first: string, second: string) =>
  zipped(
    strangersParts(
      `<worksheet><sheetData><row r="1">${column[0]}${first}</row><row r="2">${column[1]}${second}</row><row r="3">${column[2]}</row></sheetData></worksheet>`,
    ),
  );

async function saved(first: string, second = "") {
  const { kept } = await engine.openFile(bookOf(first, second));
  const { bytes } = await engine.saveFile();
  const { cells } = readXlsx(bytes).workbook.sheets[0];
  return {
    kept,
    sheet: partsOf(bytes)["xl/worksheets/sheet1.xml"]!,
    others: cells.filter(({ column: at }) => at > 0).map(({ value }) => value),
  };
}

test.each([
  ["INDEX(A1:A3,0)*2", 20],
  ["OFFSET(A1,0,0,3)+1", 11],
  ['INDIRECT("A1:A3")*2', 20],
  ["{1;2;3}*2", 2],
  ["CHOOSE({1;2},5,6)", 5],
  ["MMULT({1;2},{3,4})", 3],
])("%s is one cell, and is saved as it was", async (formula, answer) => {
  const f = `<f>${formula}</f>`;
  const { kept, sheet, others } = await saved(`<c r="B1">${f}<v>${answer}</v></c>`);
  expect([kept, others]).toEqual([0, [answer]]);
  expect(sheet).toContain(`<c r="B1">${f.replaceAll('"', "&quot;")}<v>${answer}</v></c>`);
});

test("one beside a full cell is no spill without room, and one without an answer fills nothing", async () => {
  const full = '<c r="B2"><v>7</v></c>';
  const { kept, others } = await saved('<c r="B1"><f>INDEX(A1:A3,0)*2</f><v>20</v></c>', full);
  expect([kept, others]).toEqual([0, [20, 7]]);
  expect((await saved('<c r="B1"><f>INDEX(A1:A3,0)*2</f></c>')).others).toEqual([20]);
});

test("a dynamic array of one cell may become longer", async () => {
  const dynamic = '<c r="B1" cm="1"><f t="array" ref="B1">INDEX(A1:A3,0)*2</f></c>';
  expect((await saved(dynamic)).others).toEqual([20, 40, 60]);
});

test("what the file has intersected is so again, with another function that could give more", async () => {
  const stored = "<f>A1:A3+INDEX(A1:A3,0)</f><v>20</v>";
  const { sheet, others } = await saved(`<c r="B1">${stored}</c>`);
  expect(others).toEqual([20]);
  expect(sheet).toContain(`<c r="B1">${stored}</c>`);
});
