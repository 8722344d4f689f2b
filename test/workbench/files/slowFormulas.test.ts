import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { workbookOf } from "../../../src/workbench/files/fromGrid";
import { putWorkbook } from "../../../src/workbench/files/toGrid";
import { readXlsx } from "../../../src/workbench/xlsx";
import { strangersParts, zipped } from "../xlsx/zip";

// One formula that takes very long does not hold the page: it is given up, and the file's answer stays.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const slow = {
  "arrays of millions of cells": `SUM(SEQUENCE(4000,50)*0${"*1".repeat(16)},1E6)`,
  "a LAMBDA that is called a million times": "SUM(MAKEARRAY(1000,1000,LAMBDA(r,c,1)))",
  "LAMBDAs within one another":
    "REDUCE(0,SEQUENCE(2000),LAMBDA(a,b,a+SUM(MAP(SEQUENCE(500),LAMBDA(x,1)))))",
  "what an error would be hidden by": "IFERROR(SUM(MAKEARRAY(1000,1000,LAMBDA(r,c,1))),0)",
};

/** What they give, at length. */
const answer = 1e6;

/** The file's answer is right, so that it stays for one reason only. */
const bookOf = (formula: string, inFile = `<v>${answer}</v>`) =>
  readXlsx(
    zipped(
      strangersParts(
        `<worksheet><sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">${formula}</f>${inFile}</c><c r="B1"><f>A1+1</f><v>${answer + 1}</v></c><c r="C1"><f>2*3</f><v>6</v></c></row></sheetData></worksheet>`,
      ),
    ),
  ).workbook;

test.each(Object.entries(slow))("%s", async (_what, formula) => {
  const late = new AbortController();
  // The engine counts what it has calculated: the formula above is given up before its end.
  const opened = await putWorkbook(engine.host, bookOf(formula), { late: late.signal });
  expect(opened).toEqual({ kept: 1, keptAt: ["Sheet1!A1"] });
  const sheet = engine.grid.activeSheet();
  expect(engine.grid.values({ sheet, row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
    [answer, answer + 1, 6],
  ]);
});

test("without an answer in the file it shows an error, and Excel is asked to calculate", async () => {
  const extras = { date: "2025-02-03", addIn: null };
  const asked = () => workbookOf(engine.host, extras).workbook.settings?.calculation;
  const late = new AbortController();
  const [formula] = Object.values(slow);
  const opened = await putWorkbook(engine.host, bookOf(formula!, ""), { late: late.signal });
  expect(opened).toMatchObject({ inDoubt: true });
  expect(asked()).toEqual({ fullCalcOnLoad: "1" });
  // A workbook in its place that is calculated to the end.
  await putWorkbook(engine.host, bookOf("SUM(1E6)", ""), { late: late.signal });
  expect(asked()).toBeUndefined();
});

test("without a page that waits, the same formulas are calculated", async () => {
  const formula = "=SUM(MAKEARRAY(700,700,LAMBDA(r,c,1)))";
  expect(await engine.evaluate([formula])).toEqual([490_000]);
});

test.each([
  "=SEQUENCE(100000,100000)",
  "=SUM(RANDARRAY(1E8))",
  "=MAKEARRAY(1E5,1E5,LAMBDA(r,c,1))",
])("%s is an error: nothing could hold it", async (formula) => {
  expect(await engine.evaluate([formula])).toEqual(["#NUM!"]);
});
