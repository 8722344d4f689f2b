import { openingSheets } from "../../src/sheets";
import { insertSheet } from "../../src/excel";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../src/workbench/headless";
import type { GridValue } from "../../src/workbench/host/grid";
import { functionsBundle } from "../support/functionsBundle";
import { officeClient, type OfficeClient } from "../support/officeClient";
import { brokenRules } from "./planRules";

let workbook: HeadlessWorkbook;
let client: OfficeClient;
const sheets = new Map<string, GridValue[][]>();
beforeAll(async () => {
  workbook = createHeadlessWorkbook(functionsBundle());
  client = officeClient(workbook.grid);
  for (const plan of openingSheets()) {
    const { name } = await insertSheet(plan);
    await workbook.grid.settle();
    const sheet = workbook.grid.sheets().find((s) => s.name === name)!.id;
    const used = workbook.grid.usedRect(sheet)!;
    sheets.set(
      name,
      workbook.grid.values({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: 20 }),
    );
  }
});
afterAll(() => {
  client.close();
  workbook.dispose();
});

const row = (sheet: string, label: string) =>
  sheets.get(sheet)!.find(([first]) => String(first).startsWith(label))!;

test.each(openingSheets().map((plan) => [plan.name, plan] as const))(
  "%s keeps to the rules, says its sources and has a chart",
  (_, plan) => {
    expect(brokenRules(plan)).toEqual([]);
    expect(plan.charts).toHaveLength(1);
    expect(JSON.stringify(plan.blocks)).toMatch(/CBO|DPAM|Damodaran/);
  },
);

test("no cell of the opening workbook is an error", () => {
  const errors = [...sheets].flatMap(([name, rows]) =>
    rows
      .flat()
      .flatMap((value) =>
        typeof value === "string" && /^#[A-Z]/.test(value) ? [`${name}: ${value}`] : [],
      ),
  );
  expect(errors).toEqual([]);
});

test("DEBTPATH is within 0.02 points of CBO's printed ratios in 2026 to 2035", () => {
  const rows = sheets.get("CBO debt")!.filter(([year]) => Number(year) >= 2026);
  expect(rows).toHaveLength(10);
  for (const cells of rows) expect(Math.abs(Number(cells[3]))).toBeLessThan(0.02);
  expect(row("CBO debt", "2035")[1]).toBeCloseTo(1.184895, 6);
  expect(row("CBO debt", "Debt rolls")[4]).toBe(true);
  expect(row("CBO debt", "Within")[4]).toBe(true);
});

test("Microsoft's yield is 2%, and the exact fade asks for less growth than the h model", () => {
  expect(row("Valuation", "Free-cash-flow yield")[1]).toBeCloseTo(0.0210870219813309, 12);
  const [, h] = row("Valuation", "Growth that falls");
  const [, fade] = row("Valuation", "The same, exactly");
  expect(Number(fade)).toBeLessThan(Number(h));
});

test("one formula fills the whole Jevons table, and demand holds at the break-even", () => {
  const table = sheets.get("Jevons")!;
  const first = table.findIndex(([label]) => label === "What it means") + 1;
  expect(table[first]!.slice(2, 6)).toEqual([
    50,
    20,
    expect.closeTo(100 / 11, 10),
    expect.closeTo(100 / 30, 10),
  ]);
  expect(table[first + 5]!.slice(2, 6).map((value) => Number(value).toFixed(9))).toEqual(
    new Array(4).fill("100.000000000"),
  );
  expect(row("Jevons", "Elasticity at which")[4]).toBeCloseTo(-1, 12);
});
