import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../../src/workbench/headless";
import { FileTrouble, readXlsx } from "../../../src/workbench/xlsx";
import { functionsBundle } from "../../support/functionsBundle";

// An .xlsx file through the workbook without a screen, by the code of the browser.

let engine: HeadlessWorkbook;
beforeAll(() => {
  engine = createHeadlessWorkbook(functionsBundle());
});
afterAll(() => engine.dispose());

const example = readFileSync(join(__dirname, "../../../examples/opening.xlsx"));

test("a file is opened, calculated and saved", async () => {
  const { leftOut } = await engine.openFile(example);
  expect(leftOut).toEqual([]);
  const saved = readXlsx((await engine.saveFile()).bytes).workbook;
  const wanted = readXlsx(example).workbook;
  expect(saved.sheets.map(({ name }) => name)).toEqual(wanted.sheets.map(({ name }) => name));
  const formulas = (file: typeof wanted) =>
    file.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.text ?? []));
  expect(formulas(saved)).toEqual(formulas(wanted));
  expect(saved.addIn?.id).toBe(wanted.addIn?.id);
});

test("what is no workbook is refused in words", async () => {
  await expect(engine.openFile(new TextEncoder().encode("a;b"))).rejects.toThrow(FileTrouble);
});
