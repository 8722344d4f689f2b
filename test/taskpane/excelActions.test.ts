import type { SelectedValues, Unread } from "../../src/excel/readSelected";
import type { SheetPlan, SheetSet } from "../../src/sheets";
import { comparisonName, managerNames, sensitivityName } from "../../src/sheets/sheetNames";
import { labelOf } from "../../src/sheets/outcomeChooser";
import { excelActions } from "../../src/taskpane/excelActions";

const plans: SheetPlan[] = [];
const kept = [
  { key: "own_mild", title: "Mild", story: "", basedOn: "baseline", overrides: { idle0: 7 } },
];
const ownNumbers = [
  {
    key: "own_day",
    name: "own, day",
    date: "2026-11-30",
    from: "Numbers!A1:B2",
    over: "v2026_11",
    values: { capex0: 745 },
    sources: {},
  },
];
const handlers = new Set<unknown>();
let selected: SelectedValues | Unread = { why: "empty" };

jest.mock("../../src/excel", () => ({
  insertSheet: async (plan: SheetPlan) => {
    plans.push(plan);
    return { name: `${plan.name} (2)`, address: "" };
  },
  insertSheets: async (set: SheetSet) => {
    plans.push(...set.plans(set.names));
    return set.names;
  },
  readOwnScenarios: async () => ({ scenarios: kept, problems: [] }),
  readOwnVintages: async () => ({ vintages: ownNumbers, problems: [] }),
  readSelected: async () => selected,
  ExcelTrouble: jest.requireActual("../../src/excel/contract").ExcelTrouble,
  insertFormula: async (formula: string) => ({ address: `Sheet1!${formula.length}`, value: 0 }),
  onSelectionChanged: (handler: unknown) => {
    handlers.add(handler);
    return () => handlers.delete(handler);
  },
}));

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a scenario is inserted as the plan of its sheet, dated today and with the version", async () => {
  expect(await excelActions.insertScenario("deepseek_2025")).toEqual({
    sheet: "The DeepSeek shock (2)",
  });
  expect(plans).toHaveLength(1);
  expect(plans[0]!.name).toBe(excelActions.sheetName("The DeepSeek shock"));
  expect(JSON.stringify(plans[0])).toMatch(
    new RegExp(`made ${new Date().getFullYear()}-\\d\\d-\\d\\d with Macroscope \\d+\\.\\d+\\.\\d+`),
  );
});

test("the manager comes with its model, a comparison with what was chosen, a sensitivity with its scenario", async () => {
  plans.length = 0;
  expect(await excelActions.insertManager("v2025_01")).toEqual({ sheets: managerNames });
  await excelActions.insertComparison(["debt_spiral", "reverse_qe"]);
  await excelActions.insertSensitivity("reverse_qe");
  expect(plans.map(({ name }) => name)).toEqual([
    ...managerNames,
    comparisonName,
    sensitivityName("Quantitative easing in reverse"),
  ]);
  expect(plans[0]!.blocks[1]!.cells[0]![0]).toContain("numbers of 2025-01");
  // The workbook's own scenarios are columns of the manager.
  expect(plans[0]!.dropDowns[0]!.words).toContain("Mild");
  const texts = JSON.stringify(plans[2]!.blocks);
  expect(["debt_spiral", "reverse_qe", "baseline"].every((key) => texts.includes(key))).toBe(true);
  expect(texts).not.toContain("jevons_boom");
});

test("holdings are those of the selection, else five companies; own scenarios and presets on own numbers can be chosen; too many are refused", async () => {
  plans.length = 0;
  const firstNames = () =>
    plans.at(-1)!.blocks.flatMap(({ cells }) => cells.filter(([one]) => one === "Nvidia")).length;
  selected = {
    address: "Book!A1:C2",
    sheet: "Book",
    row: 0,
    column: 0,
    values: [
      ["Name", "Price", "FCF"],
      ["AAA", 1, 2],
    ],
  };
  expect(await excelActions.insertHoldings()).toEqual({
    sheet: "Holdings (2)",
    count: 1,
    from: "Book!A1:C2",
  });
  expect(JSON.stringify(plans[0]!.blocks)).toContain("='Book'!B2");
  expect(plans[0]!.dropDowns[0]!.words).toContain("Mild");
  // Every preset on the numbers that the workbook keeps.
  expect(plans[0]!.dropDowns[0]!.words).toContain("The Italian risk, own, day");
  selected = { why: "empty" };
  expect(await excelActions.insertHoldings()).toEqual({ sheet: "Holdings (2)", count: 5 });
  expect(firstNames()).toBe(1);
  selected = { why: "too large", address: "Book!A:C", rows: 300, columns: 3 };
  await expect(excelActions.insertHoldings()).rejects.toMatchObject({
    unchanged: true,
    message: "Too much is selected: a sheet takes 200 holdings. Select the list alone.",
  });
  expect(plans).toHaveLength(2);
});

test("a comparison and a sensitivity show the outcome that was asked for, or their own", async () => {
  plans.length = 0;
  const first = ({ names, blocks }: SheetPlan) => {
    const at = names.find(({ name }) => name === "a_outcome")!;
    return blocks.find(({ row, column }) => row === at.row && column === at.column)!.cells[0]![0];
  };
  await excelActions.insertComparison(["reverse_qe"]);
  await excelActions.insertComparison(["reverse_qe"], "gdp_gap");
  await excelActions.insertSensitivity("reverse_qe");
  await excelActions.insertSensitivity("reverse_qe", "gdp_gap");
  expect(plans.map(first)).toEqual(
    (["yield_bp", "gdp_gap", "debt", "gdp_gap"] as const).map(labelOf),
  );
});

test("following the selection can be stopped before Excel's part has arrived", async () => {
  const stop = excelActions.onSelectionChanged(() => undefined);
  stop();
  await settled();
  expect(handlers.size).toBe(0);
  const stopLater = excelActions.onSelectionChanged(() => undefined);
  while (handlers.size === 0) await settled();
  expect(handlers.size).toBe(1);
  stopLater();
  expect(handlers.size).toBe(0);
});
