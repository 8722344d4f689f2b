import {
  changedScenario,
  parametersIn,
  quantities,
  satellitesIn,
  scenarios,
} from "../../src/scenarios";
import { layOut, scenarioSheet } from "../../src/sheets";
import { stages } from "../../src/scenarios";
import { stageFormula } from "../../src/sheets/scenario/columns";
import type { PlanFormula } from "../../src/sheets/plan";
import { brokenRules, callsOf, formulasOf } from "./planRules";

const options = { date: "2025-02-03", version: "0.1.0" };
const keys = scenarios.map(({ key }) => key);

test.each(keys)("%s: the plan keeps to the rules", (key) => {
  expect(brokenRules(scenarioSheet(key, options))).toEqual([]);
});

test("the columns are the quantities of the chain, and each cell is one function or plain arithmetic", () => {
  expect(stages.map(({ key: quantity }) => quantity).sort()).toEqual([...quantities].sort());
  for (const text of formulasOf(scenarioSheet("deepseek_2025", options))) {
    expect(callsOf(text).length).toBeLessThanOrEqual(1);
  }
});

test("a column needs only what stands at its left, so that it reads from left to right", () => {
  stages.forEach(({ key: quantity, equation }, k) => {
    const left = new Set<string>(stages.slice(0, k).map(({ key }) => key));
    stageFormula(equation, {
      t: "A1",
      now: (needed) => {
        expect([quantity, needed, left.has(needed)]).toEqual([quantity, needed, true]);
        return "A1";
      },
      last: () => "A1",
      // Of compute in earlier years, and with no backlog in this one.
      all: (needed) => {
        expect(left.has(needed)).toBe(true);
        return "A1:A11";
      },
    });
  });
});

test("the functions of the essays stand live on the sheet", () => {
  const called = new Set(formulasOf(scenarioSheet("baseline", options)).flatMap(callsOf));
  for (const name of [
    "FCFYIELD",
    "IMPLIEDGROWTH",
    "JEVONSDEMAND",
    "BREAKEVENELASTICITY",
    "CROWDOUT",
    "TREASURYYIELDSHOCK",
    "YIELDSHOCKRANGE",
    "DEBTPATH",
  ])
    expect(called).toContain(`MACRO.${name}`);
});

test("every assumption is a named cell with label, unit, basis and source", () => {
  const plan = scenarioSheet("slow_adoption", options);
  const named = new Map(plan.names.map((item) => [item.name, item]));
  for (const { key } of [
    ...parametersIn("v2026_11").filter((p) => p.key !== "years"),
    ...satellitesIn("v2026_11"),
  ]) {
    const { row, column } = named.get(`a_${key}`)!;
    const block = plan.blocks.find(
      (b) =>
        b.row <= row && row < b.row + b.cells.length && b.column === 0 && b.cells[0]!.length === 10,
    )!;
    const cells = block.cells[row - block.row]!;
    expect(typeof cells[column]).toBe("number");
    expect((cells[5] as PlanFormula).formula).toMatch(/,"(published|reported|judgement)",/);
    expect((cells[9] as PlanFormula).formula).toMatch(/; source of that: "\)&"[^"]/);
    expect(cells[6]).toBe(key);
  }
});

test("changes of the user's are on the sheet, and say so", () => {
  const plan = scenarioSheet(changedScenario("baseline", { idle0: 77 }), options);
  const row = plan.blocks.flatMap(({ cells }) => cells).find((cells) => cells[6] === "idle0")!;
  expect(row.slice(1, 5)).toEqual([77, "$bn", 0, 2600]);
  expect((row[5] as PlanFormula).formula).toContain('"your own"');
  expect((row[9] as PlanFormula).formula).toContain(
    '"your value (2025-02-03); 240 in No shock (reserves',
  );
  expect(plan.name).toBe("No shock, changed");
});

test("as many years as are asked for", () => {
  const plan = scenarioSheet("baseline", { ...options, years: 15 });
  const chain = plan.blocks.find(
    ({ cells }) => cells[0]!.length === 1 + stages.length && cells.length > 1,
  )!;
  expect(chain.cells).toHaveLength(16);
  expect(brokenRules(plan)).toEqual([]);
});

test("the debt beside the scenario's is called what it is, and a note tells it from the baseline's", () => {
  const plan = scenarioSheet("baseline", options);
  const texts = plan.blocks.flatMap(({ cells }) => cells.flat());
  expect(texts).toContain("Debt on the planned path");
  expect(texts.filter((text) => /^(The )?debt.* without a shock/i.test(String(text)))).toEqual([]);
  const heading = plan.blocks.find(({ cells }) => cells[0]![0] === "The chain, year by year")!;
  const note = plan.blocks.find(({ row, column }) => row === heading.row && column === 1)!;
  expect(note.cells[0]![0]).toMatch(
    /^Debt on the planned path: .* without crowding out and GDP gap/,
  );
});

test("formats and looks are set by rectangles, not by cells", () => {
  const { formats, looks, writes } = layOut(scenarioSheet("baseline", options));
  const cells = writes.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  expect(cells).toBeGreaterThan(1400);
  expect(formats.length + looks.length).toBeLessThan(350);
});

test("the scenario without a shock and the baseline beside it are told apart", () => {
  for (const { series } of scenarioSheet("baseline", options).charts)
    expect(new Set(series.map(({ color, dash }) => `${color} ${dash}`)).size).toBe(series.length);
});

test("headline numbers are in words an analyst uses: debt in % of GDP, no ratio", () => {
  const { blocks } = scenarioSheet("deepseek_2025", options);
  const at = blocks.find(({ cells }) => cells[0]![0] === "Headline numbers")!.row;
  const table = blocks.find(({ row, column }) => row === at + 2 && column === 0)!;
  expect(table.cells.map((row) => row.at(-1))).toEqual([
    "bp",
    "% of GDP",
    "index",
    "$bn",
    "% of GDP",
  ]);
});
