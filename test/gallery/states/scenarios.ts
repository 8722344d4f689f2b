import { ExcelTrouble } from "../../../src/excel/contract";
import type { SelectedValues } from "../../../src/excel/readSelected";
import type { FakeExcel } from "../../taskpane/support/fakeExcel";
import { inference, mild, price } from "../../taskpane/support/own";
import { press, says, type } from "../hands";
import { fails, long, never, type States } from "./state";

const scenario = () => press("The DeepSeek shock");
const halfWay = new ExcelTrouble("It stopped half-way.", "GeneralException", false);

const own = async () => {
  await press("Mild shock");
  await says("Insert model");
};

const ownNumbers = (values: SelectedValues["values"]) => async (excel: FakeExcel) => {
  excel.table = { address: "Numbers!A1:B3", sheet: "Numbers", row: 0, column: 0, values };
  await press("Own numbers…");
  await press("Read the selected cells");
};

/** The cards, a scenario, one's own scenarios and numbers. */
export const scenarioStates: States = {
  "scenarios-list": { go: () => says("No shock") },
  "scenarios-loading": { data: { loadScenarios: never }, go: () => says("Scenarios") },
  "scenarios-failed": {
    data: { loadScenarios: fails },
    go: () => says("This part could not be loaded"),
  },
  "scenarios-nothing-found": {
    go: async () => {
      await says("No shock");
      await type("Search scenarios", "zebra");
      await says("Nothing found for");
    },
  },
  "scenarios-own-and-problems": {
    prepare: (excel) => {
      excel.own.set(mild.key, mild);
      excel.own.set("own_long", {
        ...mild,
        key: "own_long",
        title: `${long} x`.slice(0, 60),
        story: `${long} `.repeat(8),
      });
      excel.ownProblems = ["“Old”: price_shock must be above -1, got -2"];
    },
    go: () => says("Mild shock"),
  },
  "scenarios-compare": {
    go: async () => {
      await scenario();
      await press("Add to comparison");
      await press("All scenarios");
      await press("Insert comparison");
      await says("Comparison");
    },
  },
  "scenarios-manager": {
    go: async () => {
      await press("Scenario manager");
      await says("Insert both sheets");
    },
  },
  "scenarios-comparison": {
    go: async () => {
      await press("Comparison");
      await press("Choose all");
      await press("Insert comparison");
      await says("Added Comparison");
    },
  },
  "scenarios-holdings": {
    go: async () => {
      await press("Holdings");
      await press("Insert holdings");
      await says("five companies as an example");
    },
  },
  "scenario-detail": {
    go: async () => {
      await scenario();
      await says("Insert model");
    },
  },
  "scenario-all-assumptions": {
    go: async () => {
      await scenario();
      await press(/^Show all assumptions/);
      await says("Show fewer");
    },
  },
  "scenario-edited-and-wrong": {
    go: async () => {
      await scenario();
      await type(price, "-10%");
      await type(inference, "200 apples");
      await says("You changed");
    },
  },
  "scenario-inserted": {
    go: async () => {
      await scenario();
      await press("Insert model");
      await says("DeepSeek shock (2)");
    },
  },
  "scenario-trouble": {
    prepare: (excel) => void (excel.trouble = halfWay),
    go: async () => {
      await scenario();
      await press("Insert model");
      await says("It stopped half-way");
    },
  },
  "scenario-reverse": {
    go: async () => {
      await press("No shock");
      await press("What would it take?");
      await press("Find out");
      await says("cannot do it alone");
    },
  },
  "scenario-save-as": {
    go: async () => {
      await scenario();
      await type(price, "-10%");
      await press("Save as…");
      await type("Name", "Reverse-QE");
      await says("Save");
    },
  },
  "scenario-chain": {
    go: async () => {
      await scenario();
      await press("How it works through");
      await says("Each step against the baseline");
    },
  },
  "scenario-chain-list": {
    go: async () => {
      await scenario();
      await press("How it works through");
      await press("List");
      await says("Demand for compute");
    },
  },
  "own-scenario-export": {
    prepare: (excel) => void excel.own.set(mild.key, mild),
    go: async () => {
      await own();
      await press("Export");
      await says("It holds numbers and words");
    },
  },
  "own-scenario-delete": {
    prepare: (excel) => void excel.own.set(mild.key, mild),
    go: async () => {
      await own();
      await press("Delete");
      await says("from this workbook?");
    },
  },
  "own-numbers-empty": {
    go: async () => {
      await press("Own numbers…");
      await says("Read the selected cells");
    },
  },
  "own-numbers-bad-list": {
    go: async (excel) => {
      await ownNumbers([
        ["capx0", 745],
        [long, "#N/A"],
        ["rate", "4.1 apples"],
      ])(excel);
      await says("Nothing was taken");
    },
  },
  "own-numbers-read": {
    go: async (excel) => {
      await ownNumbers([
        ["capex0", 745],
        ["mortgage0", "6.2%"],
      ])(excel);
      await says("2 numbers read");
    },
  },
  "own-numbers-taken": {
    go: async (excel) => {
      await ownNumbers([
        ["capex0", 745],
        ["mortgage0", "6.2%"],
      ])(excel);
      await type("Name", `${long} x`.slice(0, 60));
      await press("Take as own numbers");
      await says("All scenarios run on");
    },
  },
};
