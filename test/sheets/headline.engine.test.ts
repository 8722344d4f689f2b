import {
  baselineUnder,
  baselineValues,
  type Outcome,
  ownKey,
  type OwnVintage,
  presetOn,
  runChain,
  scenario,
  valuesOf,
  vintageKey,
} from "../../src/scenarios";
import type { OwnScenario } from "../../src/scenarios/own";
import { chosen, chosenValues } from "../../src/scenarios/ownChosen";
import { managerSheets, scenarioSheet } from "../../src/sheets";
import { baselineLook } from "../../src/sheets/lineLooks";
import { stageOf } from "../../src/sheets/scenario/columns";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

const options = { date: "2026-11-30", version: "0.1.0" };
const years = 10;
const shown: readonly Outcome[] = ["yield_bp", "debt", "valuation", "crowdout", "gdp_gap"];

let book: TestWorkbook;
beforeAll(() => {
  book = new TestWorkbook();
});
afterAll(() => book.close());

/** How far the headline of a sheet is from what the chain itself gives. */
function wrong(
  sheet: InsertedSheet,
  name: string,
  values = valuesOf(name),
  without = baselineValues(scenario(name).vintage),
): string[] {
  const row = sheet.rowOf("Headline numbers");
  const path = runChain(values, years).years;
  const base = runChain(without, years).years;
  return shown.flatMap((outcome, k) => {
    const of = (t: number, chain = path) => chain[t]![stageOf(outcome)];
    const after = Array.from({ length: years }, (_, t) => of(t + 1));
    const [peak, trough] = [Math.max(...after), Math.min(...after)];
    const cells = sheet.read(row + 2 + k, 1, 1, 7)[0]!;
    const wanted = [peak, undefined, trough, undefined, of(years), of(years, base)];
    const numbers = wanted.flatMap((want, at) =>
      want !== undefined && apart(cells[at], want) > 1e-9 ? [`${outcome} ${at}: ${cells[at]}`] : [],
    );
    const when = [1, 3].flatMap((at) =>
      apart(of(Number(cells[at])), wanted[at - 1]!) > 1e-9 ? [`${outcome} year ${cells[at]}`] : [],
    );
    const less = apart(cells[6], of(years) - of(years, base)) > 1e-6 ? [`${outcome} less`] : [];
    return [...numbers, ...when, ...less];
  });
}

test.each(["deepseek_2025", "reverse_qe 2025-01", "reverse_qe 2026-11"])(
  "the sheet of %s begins with five outcomes: peak, trough, last year, baseline, difference, and they follow its cells",
  async (name) => {
    const plan = scenarioSheet(name, options);
    const [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [
      InsertedSheet,
    ];
    expect(sheet.rowOf("Headline numbers")).toBeLessThan(sheet.rowOf("Results"));
    expect(wrong(sheet, name)).toEqual([]);
    await sheet.write("a_primary_balance", -0.06);
    const changed = { ...valuesOf(name), primary_balance: -0.06 };
    expect(wrong(sheet, name, changed)).toEqual([]);
  },
);

test("the manager's model is compared with the baseline of the numbers that its scenario has", async () => {
  const own: OwnScenario = {
    key: "own_late",
    title: "Late",
    basedOn: "reverse_qe",
    story: "",
    overrides: {},
  } as OwnScenario;
  const [manager, model] = (await book.insert(managerSheets({ ...options, own: [own] }))) as [
    InsertedSheet,
    InsertedSheet,
  ];
  for (const key of ["deepseek_2025", "baseline", "debt_spiral 2026-11", "own_late"]) {
    await manager.write("a_selected", key);
    const based = key === "own_late" ? "reverse_qe" : key;
    expect([key, wrong(model, based)]).toEqual([key, []]);
  }
});

const on: OwnVintage = {
  key: vintageKey('"Bull"'),
  name: '"Bull"',
  date: "2026-11-30",
  from: "pasted",
  over: "v2026_11",
  values: { capex0: 745, primary_balance: -0.025, baseline_primary_balance: -0.025, tariff: 0.1 },
  sources: {},
};
const spiral = presetOn("debt_spiral", on);
const wrongOn = (sheet: InsertedSheet) =>
  wrong(
    sheet,
    "debt_spiral 2026-11",
    chosenValues(chosen(spiral)),
    baselineUnder({ vintage: on.over, on }),
  );

test("on numbers of the user's the baseline is on them, too", async () => {
  const plan = scenarioSheet(spiral, options);
  const [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [
    InsertedSheet,
  ];
  expect(wrongOn(sheet)).toEqual([]);
});

test("a manager has the baseline of the user's numbers beside scenarios on them, of a month beside others", async () => {
  const own = (title: string, more: Partial<OwnScenario>): OwnScenario => ({
    key: ownKey(title),
    title,
    basedOn: "debt_spiral 2026-11",
    story: "",
    overrides: {},
    ...more,
  });
  const late = own("Late", { basedOn: "reverse_qe 2025-01" });
  for (const [numbers, first] of [
    [on, { title: spiral.key }],
    ["v2025_01", own("Mine", { on })],
  ] as const) {
    const kept = "on" in first ? [late, first] : [late];
    const [manager, model] = (await book.insert(
      managerSheets({ ...options, vintage: numbers, own: kept }),
    )) as [InsertedSheet, InsertedSheet];
    await manager.write("a_selected", first.title);
    expect([first.title, wrongOn(model)]).toEqual([first.title, []]);
    await manager.write("a_selected", "Late");
    expect(["Late", wrong(model, "reverse_qe 2025-01")]).toEqual(["Late", []]);
  }
});

test("every chart shows the baseline beside the scenario, in one look each, and says what its axes count", () => {
  for (const name of ["deepseek_2025", "debt_spiral", "reverse_qe 2025-01"]) {
    const { charts } = scenarioSheet(name, options);
    expect(charts.length).toBeGreaterThanOrEqual(6);
    for (const { series, axisTitles, title } of charts) {
      const [own, base, ...others] = series;
      expect(others).toEqual([]);
      expect(base).toMatchObject({ name: "Baseline", ...baselineLook });
      expect([own.color, own.dash]).toEqual([
        charts[0]!.series[0].color,
        charts[0]!.series[0].dash,
      ]);
      expect(own.color).not.toBe(base!.color);
      expect(axisTitles).toMatchObject({ categories: "Year", values: expect.stringMatching(/\S/) });
      expect(title).toMatch(/bp|GDP|: 100|\$bn/);
    }
  }
});
