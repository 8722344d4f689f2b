import type { Drift } from "../../src/sheets/about";
import { ExcelTrouble } from "../../src/excel/contract";
import type { SelectedValues } from "../../src/excel/readSelected";
import type { Data } from "../../src/taskpane/data";
import type { FakeExcel } from "../taskpane/support/fakeExcel";
import { inference, mild, price } from "../taskpane/support/own";
import { formulaIn, sheetOf } from "../taskpane/support/share";
import { press, says, type } from "./hands";

/** Every state of the pane that somebody may meet, with the way there. */
export interface State {
  readonly inExcel?: false;
  /** In place of what the pane fetches. */
  readonly data?: Partial<Data>;
  /** What the workbook is before the pane opens. */
  readonly prepare?: (excel: FakeExcel) => void;
  /** Ends where the state is to be seen. */
  readonly go: (excel: FakeExcel) => Promise<unknown>;
}

const never = () => new Promise<never>(() => undefined);
const fails = () => Promise.reject(new Error("not there"));
const scenario = () => press("The DeepSeek shock");
const page = async (name: string) => {
  await press("Functions");
  await press(new RegExp(`${name}$`));
};

const long = "Verschuldungsgrenzwertüberschreitungswahrscheinlichkeit";
const stopped = new ExcelTrouble("The workbook is read-only.", "AccessDenied", true);
const halfWay = new ExcelTrouble("It stopped half-way.", "GeneralException", false);

const model = [
  sheetOf("Model", [
    formulaIn(1, "=MACRO.CROWDOUT(500,300)"),
    formulaIn(2, "=MACRO.INTERESTBILL(28199,1)"),
    formulaIn(3, '=MACRO.FAN("baseline")'),
    formulaIn(4, "=MACRO_CROWDOUT(500,300)"),
    formulaIn(5, "=MACRO.CROWDOUT(5,3)", "#NAME?"),
  ]),
  sheetOf(
    `A sheet of a long name ${"and more ".repeat(1)}`.trim(),
    [formulaIn(1, "=MACRO.CROWDOUT(1,2)")],
    {
      protected: true,
      visibility: "Hidden",
    },
  ),
];
const share = async (excel: FakeExcel) => {
  excel.share.sheets = model;
  await press("Share");
  await says("Share this workbook");
};

const drift: Drift = {
  stampedBy: "earlier",
  from: "0.0.9",
  to: "0.1.0",
  date: "2026-01-02",
  changes: [
    { kind: "default", function: "CROWDOUT", argument: "pull", from: "0.5", to: "1" },
    { kind: "functionGone", function: "CROWDOT", nearest: ["CROWDOUT"] },
    { kind: "scenarioGone", scenario: "martians" },
  ],
};

const explain = (formula: string, value: string | number) => async (excel: FakeExcel) => {
  excel.cells.select("Sheet1!B7", formula, value);
  await press("Explain");
};

/** A fit on a price and a quantity in two columns. */
const fit = async (excel: FakeExcel) => {
  excel.cells.ranges = {
    "Data!A2:A6": { address: "Data!A2:A6", rows: [[60], [30], [15], [5], [1.1]] },
    "Data!B2:B6": { address: "Data!B2:B6", rows: [[1], [2.1], [4.4], [15], [80]] },
  };
  await page("FITELASTICITY");
  excel.select("Data!A2:A6");
  await press("Use A2:A6 for prices");
  excel.select("Data!B2:B6");
  await press("Use B2:B6 for quantities");
  await says("Estimates");
};
const own = async () => {
  await press("Mild shock");
  await says("Insert model");
};

const ownNumbers = (values: SelectedValues["values"]) => async (excel: FakeExcel) => {
  excel.table = { address: "Numbers!A1:B3", sheet: "Numbers", row: 0, column: 0, values };
  await press("Own numbers…");
  await press("Read the selected cells");
};

export const states: Readonly<Record<string, State>> = {
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
      await says("Insert model");
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
  "functions-list": {
    go: async () => {
      await press("Functions");
      await says("JEVONSDEMAND");
    },
  },
  "functions-failed": {
    data: { loadFunctions: fails },
    go: async () => {
      await press("Functions");
      await says("This part could not be loaded");
    },
  },
  "functions-loading": {
    data: { loadFunctions: never },
    go: async () => {
      await press("Functions");
      await says("Functions");
    },
  },
  "function-empty": {
    go: async () => {
      await page("JEVONSDEMAND");
      await says("Fill with an example");
    },
  },
  "function-example": {
    go: async () => {
      await page("JEVONSDEMAND");
      await press("Fill with an example");
      await says("316.228");
    },
  },
  "function-wrong": {
    go: async () => {
      await page("JEVONSDEMAND");
      await type("demand", "0,05");
      await type("efficiency", "ten");
      await type("elasticity", "1");
      await says("Use a point for decimals");
    },
  },
  "function-table": {
    go: async () => {
      await page("DEBTPATH");
      await press("Fill with an example");
      await says("the answer fills");
    },
  },
  "function-odds": {
    go: async () => {
      await page("ODDS");
      await press("Fill with an example");
      await says("the answer fills");
    },
  },
  "fit-empty": {
    go: async () => {
      await page("FITELASTICITY");
      await says("the scatter and the fit come here");
    },
  },
  "fit-drawn": { go: fit },
  "fit-use": {
    go: async (excel) => {
      await fit(excel);
      await says("Use in the scenario");
    },
  },
  "function-trouble": {
    prepare: (excel) => void (excel.trouble = stopped),
    go: async () => {
      await page("CROWDOUT");
      await press("Fill with an example");
      await says("$200bn");
      await says("Writes the formula to B7.");
      await press("Insert at B7");
      await says("read-only");
    },
  },
  "explain-nothing": {
    go: async () => {
      await press("Explain");
      await says("B7");
    },
  },
  "explain-loading": {
    prepare: (excel) => void (excel.cells.hold = never()),
    go: async () => {
      await press("Explain");
      await says("Explain");
    },
  },
  "explain-call": { go: explain("=MACRO.JEVONSDEMAND(100,10,-1.5)", 316.227766016838) },
  "explain-units": { go: explain("=MACRO.IMPLIEDGROWTH(3321,70.03,8.9)", 8.7) },
  "explain-error": { go: explain("=MACRO.CROWDOUT(500,-1)", "#NUM!") },
  "explain-many-calls": {
    go: explain(
      `=MACRO.CROWDOUT(500,300)+LET(${long},MACRO.CREDITSPREAD(300,-20%),${long}*2)&"${"text ".repeat(30)}"`,
      1,
    ),
  },
  "explain-unreadable": { go: explain("=MACRO.CROWDOUT(500,300", "") },
  "explain-trouble": {
    prepare: (excel) => void (excel.cells.trouble = stopped),
    go: async () => {
      await press("Explain");
      await says("read-only");
    },
  },
  "share-nothing": {
    go: async () => {
      await press("Share");
      await says("There is no Macroscope formula");
    },
  },
  "share-report": { go: share },
  "share-preview": {
    go: async (excel) => {
      await share(excel);
      await press("Preview: Turn native");
      await says("What changes");
    },
  },
  "share-busy": {
    go: async (excel) => {
      await share(excel);
      await press("Preview: Turn native");
      await says("What changes");
      excel.share.held = never();
      await press("Turn native");
      await says("1,200 of 10,000 cells");
    },
  },
  "share-done": {
    go: async (excel) => {
      await share(excel);
      await press("Preview: Turn native");
      await press("Turn native");
      await says("Turned 3 formulas native");
    },
  },
  "share-send": {
    go: async (excel) => {
      await share(excel);
      await press(/Prepare a copy to send/);
      await says("Save the workbook under another name first");
    },
  },
  "share-trouble": {
    prepare: (excel) => void (excel.share.trouble = stopped),
    go: async () => {
      await press("Share");
      await says("read-only");
    },
  },
  "drift-notice": {
    prepare: (excel) => void (excel.about.drift = drift),
    go: async () => {
      await press("What changed");
      await says("martians");
    },
  },
  "not-in-excel": { inExcel: false, go: () => says("Open this page in Excel") },
};
