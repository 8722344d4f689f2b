import { isDeepStrictEqual } from "node:util";
import { runChain, valuesOf } from "../../../src/scenarios";
import { bundledData, type ScenarioData } from "../../../src/taskpane/data";
import { cardOutcome, mainOutcome } from "../../../src/taskpane/scenarios/cardOutcome";
import {
  chartKeys,
  fixed,
  outcomes,
  outcomeWords,
  seriesOf,
} from "../../../src/taskpane/scenarios/outcomes";

let data: ScenarioData;
beforeAll(async () => {
  data = await bundledData.loadScenarios();
});

test("every preset's chain in the pane is that of the functions", () => {
  for (const { key, overrides, vintage } of data.scenarios)
    expect(
      isDeepStrictEqual(data.run(overrides, vintage).years, runChain(valuesOf(key), 10).years),
    ).toBe(true);
});

const resultsOf = (wanted: string) => {
  const { theme, title, overrides, vintage } = data.scenarios.find(({ key }) => key === wanted)!;
  return cardOutcome(theme, title, data.run(overrides, vintage), data.run({}, vintage)).results;
};

test("a result on a card is the chain's number of the year that shows the shock most", () => {
  const { years } = runChain(valuesOf("training_glut"), 10);
  const baseline = runChain(valuesOf("baseline 2025-01"), 10).years;
  const apart = years.map(({ valuation }, year) => Math.abs(valuation - baseline[year]!.valuation));
  const most = apart.indexOf(Math.max(...apart));
  expect(resultsOf("training_glut")[1]).toEqual({
    label: `Tech valuation in year ${most}`,
    value: String(Math.round(years[most]!.valuation)),
    baseline: `(baseline ${Math.round(baseline[most]!.valuation)})`,
  });
  expect(years[most]!.valuation).toBeLessThan(80);
});

test("the baseline stands beside a result where it says something, in few words", () => {
  // A change from nothing is what it is; the debt has its unit once.
  expect(resultsOf("foreign_sudden_stop")[0]).toMatchObject({
    label: "10-year yield in year 1",
    baseline: undefined,
  });
  expect(resultsOf("debt_spiral")[1]!.value).toMatch(/^\d+% of GDP$/);
  expect(resultsOf("debt_spiral")[1]!.baseline).toMatch(/^\(baseline \d+%\)$/);
  const moved = data.run({ policy_bp: 50 }, "v2025_01");
  const further = data.run({ policy_bp: 80 }, "v2025_01");
  expect(cardOutcome("debt", "Further", further, moved).results[0]!.baseline).toMatch(
    /^\(baseline \+\d+ bp\)$/,
  );
  expect(resultsOf("baseline").map(({ label, baseline }) => [label, baseline])).toEqual([
    ["Debt in year 10", undefined],
    ["Tech valuation in year 10", undefined],
  ]);
});

test("every theme has a chart of its own choice, which the page can show too", () => {
  for (const { theme, title, overrides, vintage } of data.scenarios) {
    const { caption, series, results } = cardOutcome(
      theme,
      title,
      data.run(overrides, vintage),
      data.run({}, vintage),
    );
    expect(caption).not.toBe("");
    expect(series.map(({ reference }) => reference)).toEqual([false, true]);
    expect(results).toHaveLength(2);
    expect(results.map(({ value }) => value)).not.toContain("no value");
    expect(chartKeys).toContain(mainOutcome(theme));
  }
});

test("idle cash and crowding out share a chart of four lines, all told apart by name", () => {
  const series = seriesOf(
    "liquidity",
    "The shock",
    data.run({ idle0: 100 }, "v2025_01"),
    data.run({}, "v2025_01"),
  );
  expect(series.map(({ name }) => name)).toEqual([
    "Idle cash, The shock",
    "Idle cash, Baseline",
    "Crowding out, The shock",
    "Crowding out, Baseline",
  ]);
  expect(series.map(({ quantity }) => quantity)).toEqual([0, 0, 1, 1]);
});

test("where the chain ends, its lines end, and the reason is told without the function's name", () => {
  const run = data.run({ policy_bp: -800 }, "v2025_01");
  expect(run.years.length).toBeLessThan(11);
  expect(run.end).toMatch(/^[a-z]/);
  const [scenario, baseline] = seriesOf("valuation", "S", run, data.run({}, "v2025_01"));
  expect(scenario!.values).toHaveLength(11);
  expect(scenario!.values.at(-1)).toBeNaN();
  expect(baseline!.values.every(Number.isFinite)).toBe(true);
});

test("numbers keep their decimals, take a true minus, and never read −0", () => {
  expect(fixed(-3.46, 0)).toBe("−3");
  expect(fixed(-0.04, 1)).toBe("0.0");
  expect(fixed(1234.5, 1)).toBe("1,234.5");
});

test("a change shows which way it goes; a level does not; each has its unit", () => {
  expect(outcomeWords("yield_bp", 43.09)).toBe("+43.1 bp");
  expect(outcomeWords("yield_bp", -3.46)).toBe("−3.5 bp");
  expect(outcomeWords("yield_bp", 0.01)).toBe("0.0 bp");
  expect(outcomeWords("debt", 118.37)).toBe("118.4% of GDP");
  expect(outcomeWords("capex", 607.4)).toBe("$607bn");
  expect(outcomeWords("crowdout", -2)).toBe("−$2bn");
  expect(outcomeWords("gdp_gap", -0.193)).toBe("−0.19%");
  expect(outcomes.gdp_gap.scale).toBe(100);
});

test("no card of a preset with a shock draws one line over another", () => {
  for (const { key, theme, title, overrides, vintage } of data.scenarios) {
    if (key.startsWith("baseline")) continue;
    const [run, without] = [data.run(overrides, vintage), data.run({}, vintage)];
    const { series, least } = cardOutcome(theme, title, run, without);
    const [own, baseline] = series.map(({ values }) => values);
    const most = Math.max(...own!.map((value, t) => Math.abs(value! - baseline![t]!)));
    expect([key, most > least / 100]).toEqual([key, true]);
  }
});
