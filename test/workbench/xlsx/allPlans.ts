import {
  comparisonSheet,
  holdingsSheet,
  managerNames,
  managerSheets,
  openingSheets,
  reverseSheet,
  scenarioSheet,
  sensitivitySheet,
  type SheetPlan,
} from "../../../src/sheets";

const options = { date: "2025-02-03", version: "1.2.3" };

/** Every kind of sheet that the pane inserts, and the workbench's own. */
export const allPlans = (): Readonly<Record<string, readonly SheetPlan[]>> => ({
  "a scenario": [scenarioSheet("foreign_sudden_stop", options)],
  "the scenario manager": managerSheets(options).plans([...managerNames]),
  "a comparison": [comparisonSheet(["deepseek_2025", "debt_spiral"], options)],
  "a sensitivity": [sensitivitySheet("deepseek_2025", options)],
  "what it would take": [
    reverseSheet("deepseek_2025", {
      ...options,
      outcome: "debt",
      target: 1.3,
      year: 10,
      pair: ["growth", "rate"],
    }),
  ],
  "the holdings": [holdingsSheet(options)],
  "the opening workbook": openingSheets(),
});
