import type { OwnScenario } from "../../../src/scenarios";
import { FakeExcel } from "./fakeExcel";

/** The labels of two assumptions of The DeepSeek shock. */
export const price = "Change of tech prices from the news at its worst";
export const inference = "Compute saved per unit of inference work (times)";

export const mild: OwnScenario = {
  key: "own_mild_shock",
  title: "Mild shock",
  story: "Half of it. And more.",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.02 },
};

/** A workbook that keeps these scenarios. */
export function excelWith(...own: readonly OwnScenario[]): FakeExcel {
  const excel = new FakeExcel();
  for (const one of own) excel.own.set(one.key, one);
  return excel;
}

/** For beforeAll: what the pane fetches with the first scenario is compiled before the tests look at the clock. */
export const scenarioPage = () => import("../../../src/taskpane/scenarios/ScenarioDetail");
