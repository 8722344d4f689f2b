import { readSelected } from "../../src/excel";
import { holdingsIn, holdingsSheet, mostHoldings } from "../../src/sheets";
import type { GridValue } from "../../src/workbench/host/grid";
import { type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** A list in a user's sheet, through Microsoft's client, with all functions. */

const list: GridValue[][] = [
  ["Ticker", "Price", "FCF per share", "Discount rate"],
  ["AAA", 200, 5, 0.09],
  ["", "", "", ""],
  ["BBB", 80, 4, ""],
];

let book: TestWorkbook;
let book1: string;
beforeAll(async () => {
  book = new TestWorkbook();
  book1 = book.workbook.grid.activeSheet();
  book.workbook.grid.write({ sheet: book1, row: 2, column: 1, rows: 4, columns: 4 }, list);
  await book.workbook.grid.settle();
});
afterAll(() => book.close());

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(book1).getRange(address).select();
    await context.sync();
  });
const read = () => readSelected(mostHoldings + 1, 60);

test("of what is selected the filled cells are read, in two round trips", async () => {
  await select("A1:H300");
  const trips = book.client.host.roundTrips;
  expect(await read()).toMatchObject({ row: 2, column: 1, values: list });
  expect(book.client.host.roundTrips - trips).toBe(2);
  await select("H1:J9");
  expect(await read()).toEqual({ why: "empty" });
  await select("B3:B4");
  expect(holdingsIn((await read()) as never)).toBeUndefined();
});

test("more than a sheet takes is refused before it is read", async () => {
  await select("A1:H300");
  expect(await readSelected(3, 60)).toMatchObject({ why: "too large", rows: 4, columns: 4 });
});

describe("the sheet of it", () => {
  let sheet: InsertedSheet;
  const first = () => sheet.rowOf("Your holdings") + 2;
  beforeAll(async () => {
    await select("A:H");
    const selected = await read();
    const holdings = holdingsIn(selected as never)!;
    const plan = holdingsSheet({ date: "2026-11-30", version: "0.1.0", holdings });
    [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
  });

  test("follows the user's cells, which are as they were, and fills in what is usual", async () => {
    expect(sheet.read(first(), 0, 3, 6)).toEqual([
      ["AAA", 200, 5, 0.09, "fade", 1],
      ["BBB", 80, 4, 0.089, "fade", 1],
      ["", "", "", "", "", ""],
    ]);
    expect(sheet.errors()).toEqual([]);
    expect(Boolean(sheet.value(2, 1))).toBe(true);
    const { grid } = book.workbook;
    const before = sheet.value(first(), 8);
    grid.write({ sheet: book1, row: 3, column: 2, rows: 1, columns: 1 }, [[400]]);
    await grid.settle();
    expect(sheet.value(first(), 1)).toBe(400);
    expect(Number(sheet.value(first(), 8))).toBeLessThan(Number(before));
    const own = { sheet: book1, row: 2, column: 1, rows: 4, columns: 4 };
    expect(grid.values(own)).toEqual(list.map((row, k) => (k === 1 ? ["AAA", 400, 5, 0.09] : row)));
  });
});
