import { runChain, type ScenarioValues, valuesOf } from "../../src/scenarios";
import { chosen } from "../../src/scenarios/ownChosen";
import { type Area, comparisonSheet } from "../../src/sheets";
import { differing } from "../../src/sheets/comparison/attribution";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** The split of the difference between two scenarios, in a spreadsheet engine with all functions. */

const own = {
  key: "own_mild",
  title: "Mild",
  story: "",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.02, eff_inference: 4, foreign_drop: 0.1 },
};
const choices = ["deepseek_2025", own] as const;

let book: TestWorkbook;
let sheet: InsertedSheet;
beforeAll(async () => {
  book = new TestWorkbook();
  const plan = comparisonSheet(choices, { date: "2026-11-30", version: "0.1.0", outcome: "debt" });
  [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
});
afterAll(() => book.close());

const compared = () => ["baseline 2025-01", ...choices].map(chosen);
const parts = () =>
  sheet
    .read(sheet.rowOf("What makes the difference"), 0, 160, 6)
    .filter((row) => differing(compared()).includes(String(row[5]) as never));

test("the parts add up to the difference that the table by year shows, whichever two are chosen", async () => {
  expect(sheet.errors()).toEqual([]);
  for (const [from, to] of [
    ["No shock, 2025-01", "Mild"],
    ["The DeepSeek shock", "Mild"],
    ["Mild", "No shock, 2025-01"],
  ]) {
    await sheet.write("a_from", from!);
    await sheet.write("a_to", to!);
    expect([from, to, Boolean(sheet.named("a_split_adds_up"))]).toEqual([from, to, true]);
    expect(sheet.errors()).toEqual([]);
  }
});

test("what is the same in both adds nothing; two that differ are split by Shapley's average of both orders", async () => {
  await sheet.write("a_from", "The DeepSeek shock");
  await sheet.write("a_to", "Mild");
  const [a, b] = [valuesOf("deepseek_2025"), { ...valuesOf("deepseek_2025"), ...own.overrides }];
  const keys = Object.keys(own.overrides);
  for (const row of parts()) if (!keys.includes(String(row[5]))) expect(row[1]).toBe(0);
  // The chain with these keys turned, three of them: in order and in reverse.
  const debt = (turned: readonly string[]) => {
    const values = {
      ...a,
      ...Object.fromEntries(turned.map((key) => [key, b[key as keyof typeof b]])),
    };
    return runChain(values as ScenarioValues, 10).years[10]!.debt * 100;
  };
  const order = parts()
    .map((row) => String(row[5]))
    .filter((key) => keys.includes(key));
  order.forEach((key, k) => {
    const forth = debt(order.slice(0, k + 1)) - debt(order.slice(0, k));
    const back = debt(order.slice(k)) - debt(order.slice(k + 1));
    const got = parts().find((row) => row[5] === key)![1];
    expect(apart(got, (forth + back) / 2)).toBeLessThan(1e-9);
  });
});

test("from a scenario to itself nothing adds anything, and the other way round all parts change their sign", async () => {
  await sheet.write("a_from", "The DeepSeek shock");
  await sheet.write("a_to", "No shock, 2025-01");
  const there = parts().map((row) => Number(row[1]));
  await sheet.write("a_from", "No shock, 2025-01");
  await sheet.write("a_to", "The DeepSeek shock");
  parts().forEach((row, k) => expect(Number(row[1])).toBeCloseTo(-there[k]!, 9));
  expect(there.some((part) => Math.abs(part) > 0.01)).toBe(true);
  await sheet.write("a_from", "The DeepSeek shock");
  expect(parts().every((row) => row[1] === 0)).toBe(true);
});

const bars = () => {
  const chart = sheet.plan.charts.at(-1)!;
  const read = ({ row, column, rows }: Area) =>
    sheet.read(row, column, rows, 1).map(([value]) => Number(value));
  const { row, rows, column } = chart.categories;
  const table = (k: number) => read({ row, rows, column: column + k, columns: 1 });
  return {
    kind: chart.kind,
    adds: table(1),
    comesTo: table(2),
    base: read(chart.series[0].values),
    drawn: chart.series.slice(1).map(({ values }) => read(values)),
    colors: chart.series.map(({ color }) => color),
  };
};

test("the bars of the chart are the largest parts, and with the rest they come to the second scenario", async () => {
  await sheet.write("a_from", "No shock, 2025-01");
  await sheet.write("a_to", "The DeepSeek shock");
  const { adds, comesTo } = bars();
  const sizes = adds.slice(0, -2).map(Math.abs);
  expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
  const sum = adds.slice(0, -1).reduce((one, other) => one + other);
  const whole = parts().reduce((one, row) => one + Number(row[1]), 0);
  expect(sum).toBeCloseTo(whole, 9);
  expect(adds.at(-1)).toBeCloseTo(whole, 9);
  const debt = runChain(valuesOf("deepseek_2025"), 10).years[10]!.debt * 100;
  expect(apart(comesTo.at(-1), debt)).toBeLessThan(1e-9);
});

test.each(["Debt", "GDP gap", "Tech valuation", "Yield change"])(
  "%s as a waterfall: each bar begins where the one before it ends, above zero, below it and across",
  async (label) => {
    await sheet.write("a_outcome", label);
    await sheet.write("a_from", "The DeepSeek shock");
    await sheet.write("a_to", "Mild");
    const { kind, adds, base, drawn, colors } = bars();
    expect([kind, colors[0]]).toEqual(["ColumnStacked", "none"]);
    let height = 0;
    adds.forEach((size, k) => {
      // As a program stacks them: gains on gains above zero, losses on losses below it.
      const of = (sign: number) =>
        [base[k]!, ...drawn.map((one) => one[k]!)].map((v) => Math.max(0, sign * v));
      const [up, down] = [of(1), of(-1)];
      const sum = (list: readonly number[]) => list.reduce((one, other) => one + other, 0);
      const top = sum(up) > 0 ? sum(up) : -down[0]!;
      const bottom = sum(down) > 0 ? -sum(down) : up[0]!;
      if (k === adds.length - 1) height = 0;
      expect(Math.max(height, height + size)).toBeCloseTo(top, 9);
      expect(Math.min(height, height + size)).toBeCloseTo(bottom, 9);
      height += size;
    });
    expect(sheet.errors()).toEqual([]);
  },
);
