import { readAround } from "../../src/excel";
import { plainNumber } from "../../src/explain";
import { cell, quoted } from "../../src/a1";
import {
  comparisonSheet,
  managerSheets,
  scenarioSheet,
  sensitivitySheet,
  type SheetPlan,
  type SheetSet,
} from "../../src/sheets";
import { chainLines, satelliteLines } from "../../src/sheets/scenario/assumptionLines";
import { scenario } from "../../src/scenarios";
import { type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** What Explain says of the numbers on the sheets that we insert. */

const options = { date: "2026-11-30", version: "0.1.0" };
const one = (plan: SheetPlan): SheetSet => ({ names: [plan.name], plans: () => [plan] });

let book: TestWorkbook;
beforeEach(() => (book = new TestWorkbook()));
afterEach(() => book.close());

const around = ({ name }: InsertedSheet) => readAround(`${quoted(name)}!A1`);
const placeOf = ({ plan }: InsertedSheet, name: string) =>
  plan.names.find((one) => one.name === name)!;

test("every named assumption of a scenario: label, unit, span, source, the preset's value, who uses it", async () => {
  const [sheet] = await book.insert(one(scenarioSheet("deepseek_2025", options)));
  const { roundTrips } = book.client.host;
  const read = await around(sheet!);
  expect(book.client.host.roundTrips - roundTrips).toBe(1);
  const preset = scenario("deepseek_2025");
  const lines = [...chainLines(preset), ...satelliteLines(preset)];
  expect(lines.length).toBeGreaterThan(60);
  for (const line of lines) {
    const { row, column } = placeOf(sheet!, `a_${line.key}`);
    const { key, label, unit, low, high, value } = line;
    const found = plainNumber(read, row, column);
    expect({ key, ...found }).toMatchObject({
      key,
      name: `a_${key}`,
      label,
      unit,
      low,
      high,
      basis: line.tag,
      source: line.source,
      preset: { title: preset.title, line: { value } },
    });
    expect([key, found.users.length > 0]).toEqual([key, true]);
  }
});

test("an own scenario's preset is the one that it is based on", async () => {
  const own = {
    key: "own_mild",
    title: "Mild",
    story: "Half.",
    basedOn: "deepseek_2025",
    overrides: { price_shock: -0.02 },
  };
  const [sheet] = await book.insert(one(scenarioSheet(own, options)));
  const { row, column } = placeOf(sheet!, "a_price_shock");
  const { preset, source } = plainNumber(await around(sheet!), row, column);
  expect(preset!.title).toBe(scenario("deepseek_2025").title);
  expect(preset!.line.value).toBe(scenario("deepseek_2025").overrides.price_shock);
  expect(source).toContain("your value");
});

test("a preset behind another vintage is that vintage's", async () => {
  const [sheet] = await book.insert(one(scenarioSheet("reverse_qe 2025-01", options)));
  const { row, column } = placeOf(sheet!, "a_gdp0");
  const found = plainNumber(await around(sheet!), row, column);
  const line = chainLines(scenario("reverse_qe 2025-01")).find(({ key }) => key === "gdp0")!;
  expect(found.preset!.line.value).toBe(line.value);
});

test("a number of the manager is its column's preset's; one of the sensitivity sheet its scenario's", async () => {
  const [manager] = await book.insert(managerSheets(options));
  const read = await around(manager!);
  const header = read.cells.findIndex(([first]) => first === "Assumption");
  const column = read.cells[header + 1]!.indexOf("deepseek_2025");
  const row = read.cells.findIndex((line) => line.includes("price_shock"));
  expect(plainNumber(read, row, column)).toMatchObject({
    label: chainLines(scenario("baseline")).find(({ key }) => key === "price_shock")!.label,
    preset: {
      title: scenario("deepseek_2025").title,
      line: { value: scenario("deepseek_2025").overrides.price_shock },
    },
  });

  const [sensitivity] = await book.insert(one(sensitivitySheet("deepseek_2025", options)));
  const there = await around(sensitivity!);
  const at = there.cells.findIndex((line) => line[6] === "price_shock");
  const found = plainNumber(there, at, 1);
  expect(found.label).toBe(there.cells[at]![0]);
  expect(found.source).toBe(there.shown[at]![9]);
  expect(found.users.length).toBeGreaterThan(0);
});

test("every other plain number of the sheets has a label, from its row or its column", async () => {
  const sheets = [
    ...(await book.insert(one(scenarioSheet("baseline", options)))),
    ...(await book.insert(one(comparisonSheet(["baseline", "deepseek_2025"], options)))),
  ];
  for (const sheet of sheets) {
    const read = await around(sheet);
    const numbers = read.cells.flatMap((line, i) =>
      line.flatMap((content, j) => (typeof content === "number" ? [[i, j] as const] : [])),
    );
    expect(numbers.length).toBeGreaterThan(5);
    for (const [i, j] of numbers)
      expect([sheet.name, cell(i, j), plainNumber(read, i, j).label]).toEqual([
        sheet.name,
        cell(i, j),
        expect.stringMatching(/[A-Za-z]/),
      ]);
  }
});

test("a name of the workbook counts on a sheet of one's own, and a range that holds the number uses it", () => {
  const cells = [
    ["Cost of equity", 0.089, "=wacc+1", "='My model'!B1", "=Other!B1", "=SUM(A:B)", "=wacc2"],
  ];
  const sheet = {
    sheet: "My model",
    cells,
    shown: cells,
    names: [{ name: "wacc", formula: "='My model'!$B$1", comment: "" }],
  };
  const { label, name, users } = plainNumber(sheet, 0, 1);
  expect([label, name]).toEqual(["Cost of equity", "wacc"]);
  expect(users.map((user) => user.cell)).toEqual(["C1", "D1", "F1"]);
});
