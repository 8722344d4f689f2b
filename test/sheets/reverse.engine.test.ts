import { finish } from "../../src/calculation/work";
import { valuesOf } from "../../src/scenarios";
import { reverse, together, levers } from "../../src/scenarios/reverse";
import { reverseSheet } from "../../src/sheets";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** The sheet of a reverse stress test in a spreadsheet engine with all functions. */

const question = { outcome: "debt", target: 1.3, year: 10 } as const;
const key = "baseline 2026-11";

let book: TestWorkbook;
let sheet: InsertedSheet;
beforeAll(async () => {
  book = new TestWorkbook();
  const plan = reverseSheet(key, {
    date: "2026-11-30",
    version: "0.1.0",
    ...question,
    pair: ["growth", "primary_balance"],
  });
  [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
});
afterAll(() => book.close());

const rowOf = (text: string, column = 0) => {
  const cells = sheet.read(0, column, 260, 1).map(([one]) => one);
  return cells.indexOf(text);
};
const table = (heading: string, columns: number, rows: number) =>
  sheet.read(rowOf(heading) + 2, 0, rows, columns);

test("no cell is an error and all checks pass", () => {
  expect(sheet.errors()).toEqual([]);
  expect(Boolean(sheet.value(5, 1))).toBe(true);
});

test("each assumption stands with what it would have to be alone, as the pane says", () => {
  const { lines } = finish(reverse(valuesOf(key), question, () => undefined));
  const rows = table("One assumption at a time", 8, lines.length);
  for (const row of rows) {
    const line = lines.find((one) => one.key === row[7])!;
    if (line.value === undefined) expect(row[1]).toBe("not alone");
    else {
      expect(apart(row[1], line.value)).toBeLessThan(1e-9);
      expect(apart(row[6], line.distance!)).toBeLessThan(1e-9);
    }
  }
  expect(rows.filter((row) => typeof row[1] === "number").length).toBeGreaterThan(3);
  expect(new Set(rows.map((row) => row[7])).size).toBe(lines.length);
});

test("the chart's bars are the nearest, the nearest last", () => {
  const rows = sheet.read(rowOf("The nearest, for the chart", 10) + 1, 10, 10, 2);
  const far = rows.map((row) => Math.abs(Number(row[1]))).filter((one) => one > 0);
  expect(far.length).toBeGreaterThan(3);
  expect(far).toEqual([...far].sort((a, b) => b - a));
});

test("two together: the curve passes the target, and comes no nearer than the smallest joint move", () => {
  const values = valuesOf(key);
  const pair = ["growth", "primary_balance"].map((one) =>
    levers(values).find((lever) => lever.key === one)!,
  ) as never;
  const { distance } = finish(together(values, pair, question))!;
  const rows = sheet.read(rowOf("The first is") + 1, 0, 13, 3).filter((row) => row[2] !== "");
  expect(rows.length).toBeGreaterThan(3);
  for (const [, , far] of rows) expect(Number(far)).toBeGreaterThan(distance - 1e-9);
  expect(Math.min(...rows.map((row) => Number(row[2])))).toBeLessThan(distance * 1.2);
});

test("another target moves the answers, and the checks still pass", async () => {
  const before = table("One assumption at a time", 8, 5).map((row) => row[1]);
  await sheet.write("a_target", 125);
  expect(sheet.errors()).toEqual([]);
  expect(Boolean(sheet.value(5, 1))).toBe(true);
  const growth = table("One assumption at a time", 8, 70).find((row) => row[7] === "growth")!;
  expect(apart(growth[1], 0.0351212500451733)).toBeLessThan(1e-9);
  expect(before).toHaveLength(5);
});
