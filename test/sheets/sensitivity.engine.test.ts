import { invoke } from "../../src/calculation";
import { tornado } from "../../src/catalog/scenario/tornado";
import {
  baselineValues,
  type Outcome,
  outcomes,
  type ParameterKey,
  parametersIn,
  runChain,
  scenario,
  type ScenarioValues,
  valuesOf,
} from "../../src/scenarios";
import { sensitivitySheet } from "../../src/sheets";
import { formatOf } from "../../src/sheets/formats";
import { chartNames } from "../../src/sheets/chartNames";
import { baselineLook, lookOf } from "../../src/sheets/lineLooks";
import { labelOf, scaleOf } from "../../src/sheets/outcomeChooser";
import { stageOf } from "../../src/sheets/scenario/columns";
import { chosen } from "../../src/scenarios/ownChosen";
import { variedIn } from "../../src/sheets/sensitivity/assumptionTable";
import { place, steps } from "../../src/sheets/sensitivity/places";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** The sensitivity sheet in a spreadsheet engine with all functions. */

const key = "deepseek_2025";
const at = place(10);

let book: TestWorkbook;
let sheet: InsertedSheet;
beforeAll(async () => {
  book = new TestWorkbook();
  const plan = sensitivitySheet(key, { date: "2025-02-03", version: "0.1.0" });
  const trips = book.client.host.roundTrips;
  [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
  expect(book.client.host.roundTrips - trips).toBe(2);
});
afterAll(() => book.close());

const keyOf = (label: unknown) => parametersIn("v2025_01").find((p) => p.label === label)!.key;

/** Cells of the grid that are not the chain's with both assumptions changed. */
function wrongInGrid(outcome: Outcome, year: number, values = valuesOf(key)): string[] {
  const [first, second] = [keyOf(sheet.named("a_first")), keyOf(sheet.named("a_second"))];
  const top = sheet.plan.names.find(({ name }) => name === "a_second")!.row + 2;
  const [corner, ...across] = sheet.read(top, 0, 1, steps + 1)[0]!;
  expect(corner).toContain(chartNames[outcome]);
  return sheet.read(top + 1, 0, steps, steps + 1).flatMap(([down, ...cells]) =>
    cells.flatMap((got, j) => {
      const changed = { ...values, [second]: Number(across[j]), [first]: Number(down) };
      const path = runChain(changed as ScenarioValues, year);
      const want = path.end ? undefined : path.years[year]![stageOf(outcome)] * scaleOf(outcome);
      const right = want === undefined ? String(got).startsWith("#") : apart(got, want) <= 1e-9;
      return right ? [] : [`${first} ${down}, ${second} ${across[j]}: ${got}, not ${want}`];
    }),
  );
}

test("no cell is an error, the grid is the chain's, and all checks pass", () => {
  expect(sheet.errors()).toEqual([]);
  // It begins with the year in which the shock is largest.
  expect(wrongInGrid("debt", Number(sheet.named("a_year")))).toEqual([]);
  expect(Boolean(sheet.value(at.top.allPass, 1))).toBe(true);
});

test("the axes run from low to high of the assumptions that are chosen", () => {
  const { row } = sheet.plan.names.find(({ name }) => name === "a_first")!;
  for (const k of [0, 1]) {
    const { low, high } = parametersIn("v2025_01").find(
      ({ label }) => label === sheet.value(row + k, 1),
    )!;
    expect(sheet.read(row + k, 3, 1, 2)[0]).toEqual([low, high]);
    expect(String(sheet.value(row + k, 5))).toMatch(/^-?[\d.]+(%| \S.*) to -?[\d.]+(%| \S.*)$/);
  }
  const down = sheet.read(row + 4, 0, steps).map(([value]) => Number(value));
  const { low, high } = parametersIn("v2025_01").find(
    ({ label }) => label === sheet.named("a_first"),
  )!;
  down.forEach((value, k) => expect(value).toBeCloseTo(low! + ((high! - low!) * k) / 6, 12));
});

test("other assumptions, another outcome and another year give their grid", async () => {
  const label = (wanted: string) => parametersIn("v2025_01").find((p) => p.key === wanted)!.label;
  await sheet.write("a_first", label("price_shock"));
  await sheet.write("a_second", label("refi"));
  await sheet.write("a_outcome", labelOf("gdp_gap"));
  await sheet.write("a_year", 3);
  expect(wrongInGrid("gdp_gap", 3)).toEqual([]);
  expect(Boolean(sheet.value(at.top.allPass, 1))).toBe(true);
});

test("the tornado is TORNADO's, and its chart begins with the narrowest of the widest", () => {
  const given = parametersIn("v2025_01").map((p) => [p.key, valuesOf(key)[p.key]]);
  const vary = [...variedIn(chosen(key))].map((one) => [one]);
  const [, ...whole] = invoke(tornado, [key, "gdp_gap", 3, given, true, vary]);
  const wanted = whole.filter((row) => Math.abs(Number(row[7])) > 1e-12);
  expect(wanted.length).toBeLessThan(whole.length);
  // The shock itself is among what varies.
  expect(wanted.map(([, one]) => one)).toContain("price_shock");
  // By labels, and each row in the unit in which one reads it: shares in per cent, with % as their unit.
  const rows = sheet.read(at.tornado.row + 1, 0, wanted.length + 1, at.tornado.columns);
  wanted.forEach(([, wide, low, high, ...outcome], k) => {
    const { label, unit } = parametersIn("v2025_01").find((p) => p.key === wide)!;
    const percent = formatOf(unit).endsWith("%");
    const [shown, shownUnit, ...numbers] = rows[k]!;
    const short = label.replace(/ \(.*/, "");
    expect([shown, shownUnit, numbers.pop()]).toEqual([short, percent ? "%" : unit, wide]);
    const times = [percent ? 100 : 1, ...outcome.map(() => scaleOf("gdp_gap"))];
    [low, high, ...outcome].forEach((want, j) =>
      expect(apart(numbers[j], Number(want) * times[Math.max(0, j - 1)]!)).toBeLessThanOrEqual(
        1e-9,
      ),
    );
  });
  expect(rows.at(-1)).toEqual(rows.at(-1)!.map(() => ""));
  expect(new Set(rows.map(([, unit]) => unit)).size).toBeGreaterThan(3);
  const bars = sheet.read(at.bars.row + 1, at.bars.column, at.bars.rows - 1, at.bars.columns);
  const widest = wanted[0]!;
  // By the label that the assumption has on the sheet, not by its key; without what stands in brackets.
  expect(bars.map(([label]) => label)).toEqual(
    wanted
      .slice(0, bars.length)
      .reverse()
      .map(([, wide]) =>
        parametersIn("v2025_01")
          .find((p) => p.key === wide)!
          .label.replace(/ \(.*$/, ""),
      ),
  );
  // Whatever stands in a row, its numbers say what they are: 2.5%, 25 bp.
  const said = (number: unknown, of: unknown) => {
    const { unit } = parametersIn("v2025_01").find((p) => p.key === of)!;
    const percent = formatOf(unit).endsWith("%");
    const shown = Number((Number(number) * (percent ? 100 : 1)).toFixed(6));
    return percent ? `${shown}%` : `${shown} ${unit}`;
  };
  expect(bars.map((row) => row.slice(3))).toEqual(
    wanted
      .slice(0, bars.length)
      .reverse()
      .map(([, wide, low, high]) => [
        said(low, wide),
        said(valuesOf(key)[wide as ParameterKey], wide),
        said(high, wide),
      ]),
  );
  expect(bars.some((row) => String(row[3]).endsWith("%"))).toBe(true);
  expect(apart(bars.at(-1)![1], (Number(widest[4]) - Number(widest[5])) * 100)).toBeLessThan(1e-9);
});

test("the fan is FAN's: in order, ending in the draws used, with the scenario beside it", async () => {
  await sheet.write("a_outcome", labelOf("debt"));
  const vary = [...variedIn(chosen(key))].map((one) => `"${one}"`).join(";");
  const [formula] = [`=MACRO.FAN("deepseek_2025","debt",10,2000,1,,,{${vary}})`];
  const [direct] = (await book.workbook.evaluate([formula!])) as [unknown[][]];
  const rows = sheet.read(at.fan.row, 0, at.fan.rows, at.fan.columns);
  expect(rows).toEqual(direct);
  const { years } = runChain(valuesOf(key), 10);
  const lines = sheet.read(at.lines.row + 1, at.lines.column, 11, at.lines.columns);
  const without = runChain(baselineValues(scenario(key).vintage), 10).years;
  lines.forEach(([year, p5, p25, p50, p75, p95, path, baseline, ...bands], t) => {
    expect(year).toBe(t);
    // Stacked upon P5 the bands end at P25, P75 and P95.
    const ends = bands.map((_, k) =>
      bands.slice(0, k + 1).reduce((sum: number, band) => sum + Number(band), Number(p5)),
    );
    [p25, p75, p95].forEach((end, k) => expect(apart(ends[k], Number(end))).toBeLessThan(1e-9));
    expect([p5, p25, p50, p75, p95]).toEqual(
      [p5, p25, p50, p75, p95].sort((a, b) => Number(a) - Number(b)),
    );
    expect(apart(path, years[t]!.debt * 100)).toBeLessThan(1e-9);
    expect(apart(baseline, without[t]!.debt * 100)).toBeLessThan(1e-9);
  });
});

test("the fan's chart is a band with the median, the scenario's line as on every sheet, and the baseline over it", () => {
  const { kind, series } = sheet.plan.charts.find(({ title }) => title.includes("nine in ten"))!;
  expect(kind).toBe("AreaStacked");
  const { title } = chosen(key);
  expect(series.map(({ name, kind: own, color }) => [name, own ?? color])).toEqual([
    ["P5", "none"],
    ["P5 to P25", "#BDD7EE"],
    ["P25 to P75", "#9DC3E6"],
    ["P75 to P95", "#BDD7EE"],
    ["Median", "Line"],
    [title, "Line"],
    ["Baseline", "Line"],
  ]);
  const looks = series.map(({ color, dash }) => ({ color, dash }));
  expect(looks[5]).toEqual(lookOf(chosen(key)));
  expect(looks[6]).toEqual(baselineLook);
  expect(looks[4]).not.toEqual(looks[5]);
  const header = sheet.read(at.lines.row, at.lines.column, 1, at.lines.columns)[0]!;
  for (const { name, values } of series)
    expect(header[values.column - at.lines.column]).toBe(name === title ? "Scenario" : name);
});

test("an assumption that is changed on the sheet runs through everything", async () => {
  const row = sheet.all().findIndex((cells) => cells[6] === "growth");
  await sheet.write([row, 1], 0.03);
  const values = { ...valuesOf(key), growth: 0.03 };
  expect(wrongInGrid("debt", 3, values)).toEqual([]);
  const base = sheet.value(at.tornado.row + 1, 5);
  expect(apart(base, runChain(values, 10).years[3]!.debt * 100)).toBeLessThan(1e-9);
  expect(Boolean(sheet.value(at.top.allPass, 1))).toBe(true);
  expect(outcomes.length).toBe(18);
  expect(scenario(key).overrides.growth).toBeUndefined();
});
