import { scenarios } from "../../src/scenarios";
import { sensitivitySheet } from "../../src/sheets";
import type { PlanFormula } from "../../src/sheets/plan";
import { brokenRules, callsOf, formulasOf } from "./planRules";

const options = { date: "2025-02-03", version: "0.1.0" };

test.each(scenarios.map(({ key }) => key))("%s: the plan keeps to the rules", (key) => {
  expect(brokenRules(sensitivitySheet(key, options))).toEqual([]);
});

test("TORNADO, FAN and each cell of the grid are live calls with the sheet's own assumptions", () => {
  const live = formulasOf(sensitivitySheet("deepseek_2025", options)).filter((text) =>
    /MACRO\.(?!ABOUT)/.test(text),
  );
  const calls = live.flatMap(callsOf);
  expect(calls.filter((call) => call === "MACRO.TRANSMISSION")).toHaveLength(49 + 2);
  expect(calls).toEqual(expect.arrayContaining(["MACRO.TORNADO", "MACRO.FAN"]));
  // All but the chain without a shock.
  const without = live.filter((text) => !text.includes("HSTACK("));
  expect(without).toEqual(['=MACRO.TRANSMISSION("baseline 2025-01",10)']);
});

test("every assumption that can be varied is offered, with its low and high", () => {
  const plan = sensitivitySheet("debt_spiral", options);
  const choosers = plan.dropDowns.filter(({ words }) => words.length > 20);
  expect(choosers).toHaveLength(2);
  for (const { words, from } of choosers) {
    expect(new Set(words).size).toBe(words.length);
    const block = plan.blocks.find(({ row, column }) => row === from!.row && column === 0)!;
    const rows = block.cells.slice(0, from!.rows);
    expect(rows.map(([label]) => label)).toEqual(words);
    for (const row of rows) expect([typeof row[3], typeof row[4]]).toEqual(["number", "number"]);
  }
});

test("every assumption has a basis and a source", () => {
  const plan = sensitivitySheet("slow_adoption", options);
  const table = plan.blocks.find(({ cells }) => cells.length > 50 && cells[0]!.length === 10)!;
  for (const row of table.cells) {
    expect((row[5] as PlanFormula).formula).toMatch(/,"(published|judgement)",/);
    expect((row[9] as PlanFormula).formula).toMatch(/; source of that: "\)&"[^"]/);
  }
});
