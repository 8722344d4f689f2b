import { stageOf } from "../../src/sheets/scenario/columns";
import {
  type Outcome,
  outcomes,
  runChain,
  scenarios,
  valuesOf,
  scenario,
} from "../../src/scenarios";
import { comparisonSheet, type SheetPlan } from "../../src/sheets";
import { labelOf, scaleOf } from "../../src/sheets/outcomeChooser";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** The comparison sheet in a spreadsheet engine with all functions. */

const options = { date: "2025-02-03", version: "0.1.0" };
/** A baseline for each vintage stands first. */
const compared = [
  "baseline",
  "baseline 2025-01",
  ...scenarios.map(({ key }) => key).filter((k) => k !== "baseline"),
];
const baselines = 2;
const referenceOf = (k: number) => (scenario(compared[k]!).vintage === "v2026_11" ? 0 : 1);
const paths = compared.map((key) => runChain(valuesOf(key), 10).years);

let book: TestWorkbook;
let sheet: InsertedSheet;
beforeAll(async () => {
  book = new TestWorkbook();
  const plan: SheetPlan = comparisonSheet(compared, options);
  const trips = book.client.host.roundTrips;
  [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
  expect(book.client.host.roundTrips - trips).toBe(2);
});
afterAll(() => book.close());

test("no cell is an error and all checks pass", () => {
  expect(sheet.errors()).toEqual([]);
  expect(Boolean(sheet.value(3, 1))).toBe(true);
});

test.each(outcomes.map((outcome) => [labelOf(outcome), outcome] as const))(
  "%s of every scenario and year is TRANSMISSION's, and stands beside its difference from the baseline",
  async (label, outcome) => {
    await sheet.write("a_outcome", label);
    const first = sheet.rowOf("Year") + 1;
    const count = compared.length;
    const levels = sheet.read(first, 1, 11, count);
    const differences = sheet.read(first, count + 2, 11, count - baselines);
    const scale = scaleOf(outcome);
    for (let t = 0; t <= 10; t++)
      paths.forEach((years, k) => {
        const want = years[t]![stageOf(outcome)] * scale;
        const from = paths[referenceOf(k)]![t]![stageOf(outcome)] * scale;
        expect(apart(levels[t]![k], want)).toBeLessThanOrEqual(1e-9);
        if (k >= baselines)
          expect(
            Math.abs(Number(differences[t]![k - baselines]) - (want - from)),
          ).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(want), Math.abs(from)));
      });
    expect(sheet.errors()).toEqual([]);
  },
);

test("each chart is called by the outcome that it shows, with its unit, and follows the choice", async () => {
  await sheet.write("a_outcome", labelOf("gdp_gap"));
  const says = sheet.plan.charts.map(({ titleFrom, axisTitles }) => [
    sheet.value(titleFrom!.row, titleFrom!.column),
    sheet.value(axisTitles!.valuesFrom!.row, axisTitles!.valuesFrom!.column),
  ]);
  expect(says).toEqual([
    ["GDP gap, % of GDP, by scenario", "% of GDP"],
    ["GDP gap, % of GDP, less the baseline", "% of GDP"],
    [
      expect.stringMatching(
        /^GDP gap, % of GDP, year 10, from .+ to .+: blue lifts, orange lowers/,
      ),
      "% of GDP",
    ],
  ]);
  // What they are called before anything is chosen.
  expect(sheet.plan.charts.map(({ title }) => title)).toEqual([
    "10-year yield, change in bp, by scenario",
    "10-year yield, change in bp, less the baseline",
    expect.stringMatching(/^10-year yield, change in bp, year 10, from /),
  ]);
});

test("the key outcomes are the chains', beside their differences from the baseline", () => {
  const first = sheet.rowOf("Scenario") + 1;
  const keyOutcomes = (years: (typeof paths)[number]) => {
    const of = (outcome: Outcome, year: number) => years[year]![stageOf(outcome)];
    const trough = Math.min(...years.slice(1).map(({ gdp_gap }) => gdp_gap));
    return [
      of("yield_bp", 1),
      of("yield_bp", 10),
      of("debt", 10),
      of("valuation", 1),
      of("valuation", 10),
      of("crowdout", 10),
      trough,
    ];
  };
  paths.forEach((years, k) => {
    const baseline = keyOutcomes(paths[referenceOf(k)]!);
    const cells = sheet.read(first + k, 1, 1, 15)[0]!;
    keyOutcomes(years).forEach((want, r) => {
      expect(apart(cells[r], want)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(Number(cells[8 + r]) - (want - baseline[r]!))).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(want)),
      );
    });
  });
});

test("an outcome that is not in the list shows in every number and in the checks", async () => {
  await sheet.write("a_outcome", "happiness");
  expect(sheet.value(sheet.rowOf("Year") + 1, 1)).toBe("#N/A");
  expect(Boolean(sheet.value(3, 1))).toBe(false);
});
