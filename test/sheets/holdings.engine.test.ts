import { invoke } from "../../src/calculation";
import { reprice } from "../../src/catalog/valuation/reprice";
import { presetOn, runChain, type ScenarioValues, valuesOf } from "../../src/scenarios";
import { chosen, chosenValues } from "../../src/scenarios/ownChosen";
import { type Area, holdingsSheet } from "../../src/sheets";
import { fiveCompanies } from "../../src/sheets/holdings/list";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { fittedTo, ownNumbers, ownScenario } from "../support/own";

/** The table of holdings in a spreadsheet engine with all functions. */

const own = ownScenario("Mild", { estimates: { fcf_yield: fittedTo(0.03, "Data!A2:B11") } });
const same = ownScenario("Same", { overrides: {} });
const day = ownNumbers({ capex0: 745, primary_balance: -0.025, fcf_yield: 0.028 });
const onDay = (key: string) => chosenValues(chosen(presetOn(key, day)));

let book: TestWorkbook;
let sheet: InsertedSheet;
beforeAll(async () => {
  book = new TestWorkbook();
  const plan = holdingsSheet({
    date: "2026-11-30",
    version: "0.1.0",
    own: [own, same],
    ownNumbers: [day],
  });
  const trips = book.client.host.roundTrips;
  [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
  expect(book.client.host.roundTrips - trips).toBe(2);
});
afterAll(() => book.close());

const first = () => sheet.rowOf("Your holdings") + 2;
const row = (k: number) => sheet.read(first() + k, 0, 1, 20)[0]!;
const ranked = () => sheet.read(sheet.rowOf("Ranked, the largest loss first") + 2, 0, 13, 7);
const passes = () => Boolean(sheet.named("a_scenario") && sheet.value(2, 1));

test("no cell is an error, all checks pass, and the sheet says what calculates it", () => {
  expect(sheet.errors()).toEqual([]);
  expect(passes()).toBe(true);
  expect(sheet.value(3, 1)).toMatch(/^Calculated with Macroscope/);
});

test("Microsoft at half a point falls by the worked 10.0%, every holding by REPRICE, and its base is its price", () => {
  expect(apart(row(1)[8], -0.099922982556077)).toBeLessThan(1e-12);
  fiveCompanies.forEach(({ price, fcf, rate, model }, k) => {
    const cells = row(k);
    expect(apart(cells[7], Number(price))).toBeLessThan(1e-9);
    for (const [column, move] of [
      [8, 0.005],
      [9, 0.01],
    ] as const) {
      const [[want]] = invoke(reprice, [price, fcf, rate, move, model]) as [[number]];
      expect(apart(cells[column], want)).toBeLessThan(1e-12);
      expect(apart(cells[column + 2], Number(price) * (1 + want))).toBeLessThan(1e-9);
    }
  });
});

const scenes: [string, number, ScenarioValues][] = [
  ["deepseek_2025", 1, valuesOf("deepseek_2025")],
  ["debt_spiral 2026-11", 10, valuesOf("debt_spiral 2026-11")],
  ["dotcom_replay", 3, valuesOf("dotcom_replay")],
  ["Mild", 2, { ...valuesOf("deepseek_2025"), ...own.overrides }],
  ["Same", 1, valuesOf("deepseek_2025")],
  ["The Italian risk, own, 2026-11-30", 5, onDay("debt_spiral")],
  ["The DeepSeek shock, own, 2026-11-30", 1, onDay("deepseek_2025")],
  ["No shock, own, 2026-11-30", 3, onDay("baseline")],
];

test.each(scenes)(
  "%s, year %i: news times the exposure, and the discounting by each holding's own cash flows",
  async (scenario, year, values) => {
    await sheet.write("a_scenario", scenario);
    await sheet.write("a_year", year);
    const { valuation, yield_bp } = runChain(values, year).years[year]!;
    expect(apart(sheet.named("a_valuation"), valuation)).toBeLessThan(1e-9);
    const more = (values.persistence * yield_bp) / 1e4 + values.risk_premium;
    const kept = (1 - values.flow_through) * more;
    const news = valuation / 100 / (values.fcf_yield / (values.fcf_yield + kept)) - 1;
    fiveCompanies.forEach(({ price, fcf, rate, model, exposure }, k) => {
      const [[byRate]] = invoke(reprice, [
        price,
        fcf,
        rate,
        more,
        model,
        10,
        0.04,
        values.flow_through,
      ]) as [[number]];
      const want = (1 + Math.max(-1, Number(exposure) * news)) * (1 + byRate) - 1;
      expect(apart(row(k)[14], want)).toBeLessThan(1e-9);
    });
    expect(passes()).toBe(true);
    expect(sheet.errors()).toEqual([]);
  },
);

test("an own number stands with its interval and source, and typed over it is in the scenario that is chosen", async () => {
  const at = sheet.all().findIndex((cells) => cells[0] === "Mild" && cells[2] === "fcf_yield");
  expect(sheet.read(at, 0, 1, 6)[0]).toEqual([
    "Mild",
    "deepseek_2025",
    "fcf_yield",
    0.03,
    0.024,
    0.036,
  ]);
  expect(sheet.value(at, 6)).toMatch(/^own data, Data!A2:B11, 2026-11-30; 0.0\d+ in The DeepSeek/);
  await sheet.write("a_scenario", "Mild");
  await sheet.write("a_year", 1);
  await sheet.write([at, 3], 0.04);
  const values = { ...valuesOf("deepseek_2025"), ...own.overrides, fcf_yield: 0.04 };
  expect(sheet.named("a_fcf_yield")).toBe(0.04);
  const { valuation } = runChain(values, 1).years[1]!;
  expect(apart(sheet.named("a_valuation"), valuation)).toBeLessThan(1e-9);
  expect(passes()).toBe(true);
  await sheet.write([at, 3], 0.03);
});

test("a holding that is like tech falls as the scenario's tech valuation says", async () => {
  await sheet.write("a_scenario", "debt_spiral 2026-11");
  await sheet.write("a_year", 10);
  const y = valuesOf("debt_spiral 2026-11").fcf_yield;
  const growth = 0.1 - y;
  await sheet.writeAll(first() + 5, 0, [["Tech", 100, (100 * y) / (1 + growth), 0.1, "gordon", 1]]);
  expect(apart(row(5)[14], Number(sheet.named("a_valuation")) / 100 - 1)).toBeLessThan(1e-9);
  expect(passes()).toBe(true);
});

test("the ranking follows what it is ranked by, the largest loss first, each holding once", async () => {
  for (const [by, column] of [
    ["First move", 3],
    ["Scenario", 5],
  ] as const) {
    await sheet.write("a_ranked_by", by);
    const all = ranked();
    const rows = all.slice(0, 6);
    expect(all.slice(6).flat().join("")).toBe("");
    const changes = rows.map((cells) => Number(cells[column]));
    expect(changes).toEqual([...changes].sort((a, b) => a - b));
    expect(new Set(rows.map(([name]) => name)).size).toBe(6);
    expect(rows.map((cells) => cells[1])).toEqual([1, 2, 3, 4, 5, 6]);
  }
});

test("rows without a holding are not ranked, and stand behind those that gain", async () => {
  await sheet.write("a_scenario", "deepseek_2025");
  await sheet.write("a_year", 1);
  await sheet.write("a_ranked_by", "Scenario");
  const rows = ranked();
  expect(rows.slice(0, 6).every(([name]) => name !== "")).toBe(true);
  expect(rows[5]!.slice(0, 1)).toEqual(["Meta"]);
  expect(Number(rows[5]![5])).toBeGreaterThan(0);
  expect(rows.slice(6).flat().join("")).toBe("");
});

test("two that are alike are both ranked", async () => {
  await sheet.writeAll(first() + 6, 0, [["Twin", ...row(5).slice(1, 6)]]);
  const names = ranked().map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(["Tech", "Twin"]));
  expect(passes()).toBe(true);
  await sheet.writeAll(first() + 6, 0, [["", "", "", "", "", ""]]);
});

test.each<[string, unknown[], string]>([
  ["no cash flow", ["Odd", 100, -3, 0.09, "fade", 1], "no free cash flow to value"],
  ["a price of 0", ["Odd", 0, 3, 0.09, "fade", 1], "the price must be above 0"],
  ["no exposure", ["Odd", 100, 3, 0.09, "fade", ""], "a number is missing"],
  ["another model", ["Odd", 100, 3, 0.09, "dcf", 1], "the model is gordon, twostage, h or fade"],
  [
    "a rate below the growth that lasts",
    ["Odd", 100, 3, 0.03, "fade", 1],
    "no growth explains the price: is the discount rate above the growth that lasts?",
  ],
])(
  "%s: the row says what is missing, a check fails, and the others stay",
  async (_, cells, says) => {
    const before = ranked().filter(([name]) => name !== "").length;
    await sheet.writeAll(first() + 6, 0, [cells as string[]]);
    expect(row(6)[15]).toBe(says);
    expect(Boolean(sheet.value(2, 1))).toBe(false);
    expect(ranked().filter(([name]) => name !== "" && name !== "Odd")).toHaveLength(before);
    await sheet.writeAll(first() + 6, 0, [["", "", "", "", "", ""]]);
    expect(passes()).toBe(true);
  },
);

test("the chart shows the cells of the ranking", () => {
  const [chart] = sheet.plan.charts;
  const read = ({ row: at, column, rows }: Area) => sheet.read(at, column, rows, 1).map(([v]) => v);
  expect(read(chart!.categories)).toEqual(
    ranked()
      .slice(0, 5)
      .map(([name]) => name),
  );
  expect(chart!.series.map(({ name }) => name)).toEqual(["First move", "Second move", "Scenario"]);
});
