import { scenarios } from "../../src/scenarios";
import {
  comparisonSheet,
  managerSheets,
  scenarioSheet,
  sensitivitySheet,
  type SheetPlan,
} from "../../src/sheets";

const options = { date: "2026-11-30", version: "0.1.0" };

/** The texts of column A that are folded away. */
function foldedIn({ groups = [], blocks }: SheetPlan): string[] {
  const isFolded = (at: number) => groups.some(({ row, rows }) => at >= row && at < row + rows);
  return blocks.flatMap(({ row, column, cells }) =>
    column === 0
      ? cells.flatMap(([text], k) => (typeof text === "string" && isFolded(row + k) ? [text] : []))
      : [],
  );
}

test("a scenario's sheet folds the side models of other themes and keeps those of its own", () => {
  const compute = foldedIn(scenarioSheet("deepseek_2025", options));
  expect(compute).toContain("Who pays the tariff");
  expect(compute).toContain("Years until export controls bite");
  expect(compute).not.toContain("The installed fleet after the shock");
  expect(compute).not.toContain("Installed compute");
  expect(foldedIn(scenarioSheet("baseline", options))).toContain("Markets and rivalry");
  const liquidity = foldedIn(scenarioSheet("reverse_qe", options));
  expect(liquidity).toContain("Installed compute");
  expect(liquidity).not.toContain("Who buys the Treasuries of the largest gap");
  const rivalry = foldedIn(scenarioSheet("export_tightening", options));
  expect(rivalry).toContain("The installed fleet after the shock");
  expect(rivalry).not.toContain("Who pays the tariff");
});

test("what a preset itself sets of the side models is never folded away, nor is anything of the chain", () => {
  for (const preset of scenarios) {
    const plan = scenarioSheet(preset.name, options);
    const folded = new Set(foldedIn(plan));
    const set = Object.keys(preset.satelliteOverrides);
    for (const { name, row } of plan.names)
      if (set.includes(name.replace(/^a_/, "")))
        expect([
          preset.name,
          name,
          plan.groups!.some((one) => row >= one.row && row < one.row + one.rows),
        ]).toEqual([preset.name, name, false]);
    for (const heading of [
      "Assumptions",
      "Cross-checks",
      "Checks",
      "Headline numbers",
      "Beside the chain",
    ])
      expect([preset.name, folded.has(heading)]).toEqual([preset.name, false]);
    for (const { series } of plan.charts)
      for (const { values } of series)
        expect(
          plan.groups!.some(
            ({ row, rows }) => values.row < row + rows && row < values.row + values.rows,
          ),
        ).toBe(false);
  }
});

test("the manager's model, whose scenario changes, folds nothing", () => {
  const [, model] = managerSheets(options).plans(["Scenario manager", "Model"]);
  expect(model!.groups).toEqual([]);
});

test("what a choice of outcome needs for its formulas only is folded away, its unit is not", () => {
  const plans = [
    comparisonSheet(["deepseek_2025"], options),
    sensitivitySheet("deepseek_2025", options),
  ];
  for (const plan of plans) {
    const folded = foldedIn(plan);
    for (const text of ["Its key", "Multiplied by", "Its number in the list of outcomes"])
      expect(folded).toContain(text);
    for (const text of ["Shown in", "Outcome", "Charts", "Scenario", "Draws of the fan"])
      expect(folded).not.toContain(text);
  }
});

test("a comparison folds its chains and those of the split, and begins with the assumptions that differ", () => {
  const plan = comparisonSheet(["deepseek_2025", "reverse_qe"], options);
  const folded = foldedIn(plan);
  expect(folded).toContain("The DeepSeek shock");
  expect(folded).toContain("year");
  const table = plan.blocks.find(({ cells }) => cells[0]![0] === "What is assumed")!;
  expect(table.cells[0]).toContain("The DeepSeek shock, 2025-01");
  const rows = plan.blocks.find(({ row, column }) => row === table.row + 1 && column === 0)!;
  expect(rows.cells.length).toBeGreaterThan(5);
  for (const [label, ...others] of rows.cells) {
    const values = others.slice(0, -1);
    expect([label, new Set(values).size > 1]).toEqual([label, true]);
    expect(typeof others.at(-1)).toBe("string");
  }
  expect(folded).not.toContain("Assumptions that differ");
  expect(
    comparisonSheet(["baseline"], options).blocks.flatMap(({ cells }) => cells.flat()),
  ).not.toContain("Assumptions that differ");
});
