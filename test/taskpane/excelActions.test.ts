import type { SheetPlan } from "../../src/sheets";
import { excelActions } from "../../src/taskpane/excelActions";

const plans: SheetPlan[] = [];
const handlers = new Set<unknown>();

jest.mock("../../src/excel", () => ({
  insertSheet: async (plan: SheetPlan) => {
    plans.push(plan);
    return { name: `${plan.name} (2)`, address: "" };
  },
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

test("following the selection can be stopped before Excel's part has arrived", async () => {
  const stop = excelActions.onSelectionChanged(() => undefined);
  stop();
  await settled();
  expect(handlers.size).toBe(0);
  const stopLater = excelActions.onSelectionChanged(() => undefined);
  await settled();
  expect(handlers.size).toBe(1);
  stopLater();
  expect(handlers.size).toBe(0);
});
