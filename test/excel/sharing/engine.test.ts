import { applyChange, inspectWorkbook } from "../../../src/excel";
import { type SharingAction, planChange, reportOf } from "../../../src/sharing";
import { TestWorkbook } from "../../support/insertedSheets";

/** With all functions and a formula engine that spills: what a workbook shows before and after. */
let book: TestWorkbook;
let sheet: string;
beforeEach(() => {
  book = new TestWorkbook();
  sheet = book.workbook.grid.activeSheet();
});
afterEach(async () => {
  await book.close();
  jest.restoreAllMocks();
});

const all = () => ({ sheet, row: 0, column: 0, rows: 32, columns: 20 });
const formulas = () => book.workbook.grid.formulas(all());
const values = () => book.workbook.grid.values(all());

async function put(row: number, column: number, formula: string): Promise<void> {
  const { grid } = book.workbook;
  grid.write({ sheet, row, column, rows: 1, columns: 1 }, [[{ formula }]]);
  await grid.settle();
}

async function act(action: SharingAction) {
  const outcome = await applyChange(planChange(await inspectWorkbook("workbook"), action));
  await book.workbook.grid.settle();
  return outcome;
}

async function fill(): Promise<void> {
  await put(0, 0, "=MACRO.CROWDOUT(500,300)");
  await put(0, 1, "=MACRO.CROWDOUT(500,,0.5)*2");
  await put(0, 2, "=ROUND(MACRO.CROWDOUT(A1,MACRO.CROWDOUT(500,300)),2)");
  await put(0, 3, "=MACRO.CROWDOUT(-1,300)");
  await put(0, 15, "=5");
  await put(2, 0, "=MACRO.DEBTPATH(1,0.02,0.03,0.01,P1)");
  await put(2, 10, "=MACRO.CROWDOUT({500;600;700},300)");
  await put(30, 0, "=SUM(A1:J20)");
}

test("a table counts as one call with all that it spills", async () => {
  await fill();
  const found = await inspectWorkbook("workbook");
  const { rows, columns } = book.workbook.grid.spillAround({
    ...all(),
    row: 2,
    rows: 1,
    columns: 1,
  })!;
  expect(rows * columns).toBeGreaterThan(10);
  const spills = found.sheets[0]!.cells.flatMap((cell) => (cell.spill ? [cell] : []));
  expect(spills).toMatchObject([
    { row: 2, column: 0, spill: { rows, columns } },
    { row: 2, column: 10, spill: { rows: 3, columns: 1 } },
  ]);
  expect(reportOf(found)).toMatchObject({ live: 6, native: 0, stuck: 0 });
});

test("frozen, a sheet shows what it showed, tables and errors included; unfrozen, it lives again", async () => {
  await fill();
  // Univer complains of formulas on a sheet that has been deleted, and calculates the others all the same.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const before = { formulas: formulas(), values: values() };
  expect(await act("freeze")).toMatchObject({ done: 6, left: 0, skipped: [] });
  expect(values()).toEqual(before.values);
  expect(
    formulas()
      .flat()
      .filter((cell) => String(cell).startsWith("=")),
  ).toEqual(["=5", "=SUM(A1:J20)"]);
  expect(await act("unfreeze")).toMatchObject({ done: 6, left: 0, skipped: [] });
  expect(formulas()).toEqual(before.formulas);
  expect(values()).toEqual(before.values);
  expect(book.workbook.grid.sheets()).toHaveLength(1);
});

test("a table that has another size by now is not frozen", async () => {
  await fill();
  const change = planChange(await inspectWorkbook("workbook"), "freeze");
  await put(0, 15, "=9");
  const outcome = await applyChange(change);
  expect(outcome.skipped.map(({ address, code }) => [address, code])).toEqual([["A3", "changed"]]);
});

test("native, calls show what they showed; live again, everything is as it was", async () => {
  // What this engine cannot calculate of the native forms, IronCalc has: test/sharing/values.
  await put(0, 0, "=MACRO.GROWTHSHOCK(-0.17,0.025)");
  await put(1, 0, "=MACRO.PEEXSECTOR({26;27},37,0.325)");
  await put(5, 0, "=1+MACRO.RELATIVEDISCOUNT(A1,MACRO.RELATIVEDISCOUNT(1,2))");
  await put(6, 0, "=MACRO.RELATIVEDISCOUNT(-1,0)");
  await put(7, 0, '=MACRO.DISCOUNTSHOCK(0.03,0.01,,"duration")+MACRO.DISCOUNTSHOCK(0.03,0.01)');
  const before = { formulas: formulas(), values: values() };
  expect(before.values[0]![0]).toEqual(expect.any(Number));
  expect(await act("native")).toMatchObject({ done: 5, left: 0, skipped: [] });
  expect(formulas()).not.toEqual(before.formulas);
  // The same arithmetic in another order: fourteen digits.
  const rounded = (cells: unknown[][]) =>
    cells.map((line) => line.map((cell) => (typeof cell === "number" ? cell.toFixed(13) : cell)));
  expect(rounded(values())).toEqual(rounded(before.values));
  expect(await act("live")).toMatchObject({ done: 5, left: 0, skipped: [] });
  expect(formulas()).toEqual(before.formulas);
  expect(values()).toEqual(before.values);
  expect(book.workbook.grid.names()).toEqual([]);
});
