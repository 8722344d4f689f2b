/** @jest-environment jsdom */
import { act } from "react";
import { ExcelTrouble } from "../../src/excel/contract";
import { button, closePane, openPane, openTab, press, says, saysNot, until } from "./support/pane";

// What the tab fetches is compiled before the tests wait for it.
beforeAll(() => import("../../src/taskpane/explain/ExplainTab"));
afterEach(closePane);

async function openExplain(formula = "", value: string | number | boolean = "") {
  const { excel } = await openPane();
  excel.cells.select("Sheet1!B7", formula, value);
  await openTab("explain");
  return excel.cells;
}

const text = () => document.getElementById("panel-explain")?.textContent ?? "";
const calls = () => [...document.querySelectorAll<HTMLElement>("[data-call]")];

test("a call is explained: its result, its arguments with their units, its defaults with their sources", async () => {
  await openExplain("=MACRO.JEVONSDEMAND(100,10,-1.5)", 316.227766016838);
  await says("Demand for compute after an efficiency gain");
  await says("as the cell shows");
  expect(text()).toContain("316.228");
  expect(text()).toContain("efficiency_speed");
  expect(text()).toMatch(/default · Judgement · 1 is an immediate gain/);
  expect(text()).toContain("left out");
  expect(text()).toContain("Works without the add-in");
});

test("a result that is not the cell's is told as such", async () => {
  await openExplain("=MACRO.JEVONSDEMAND(100,10,-1.5)", 300);
  await says("The cell shows 300.");
});

test("cells are read in one trip and can be gone to", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = {
    A1: { address: "Sheet1!A1", rows: [[100]] },
    "Inputs!B3": { address: "Inputs!B3", rows: [[10]] },
  };
  excel.cells.select("Sheet1!B7", "=1+MACRO.JEVONSDEMAND(A1,Inputs!B3,-1.5)", 317.227766016838);
  await openTab("explain");
  await says("one part of the formula");
  expect(text()).toContain("316.228");
  expect(excel.cells.asked).toEqual(["cell Sheet1!B7", "cells A1 Inputs!B3 for Sheet1!B7"]);
  await press("Go to Inputs!B3");
  expect(excel.cells.asked.at(-1)).toBe("go to Inputs!B3");
});

test("where a cell cannot be gone to, the reason is said until it can", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = { "Inputs!B3": { address: "Inputs!B3", rows: [[10]] } };
  excel.cells.select("Sheet1!B7", "=MACRO.JEVONSDEMAND(100,Inputs!B3,-1.5)", 316.227766016838);
  await openTab("explain");
  await says("316.228");
  excel.cells.trouble = new ExcelTrouble("That sheet is hidden.", "InvalidOperation", true);
  await press("Go to Inputs!B3");
  await says("That sheet is hidden.");
  excel.cells.trouble = undefined;
  await press("Go to Inputs!B3");
  await until(() => saysNot("That sheet is hidden."));
});

test("what Excel calculates in the formula has no number here", async () => {
  await openExplain("=MACRO.JEVONSDEMAND(SUM(1,2),10,-1.5)", 9);
  await says("calculated in the formula");
  await says("Some of its arguments are calculated in the formula");
});

test("the first call is shown, and any other by a click or the arrow keys", async () => {
  await openExplain("=MACRO.CROWDOUT(500,300)+LET(x,MACRO.CREDITSPREAD(300,-20%),x*2)", 1);
  await says("MACRO.CROWDOUT(spending");
  const [first, second] = calls();
  expect(first!.textContent).toBe("MACRO.CROWDOUT");
  expect(first!.tabIndex).toBe(0);
  expect(second!.tabIndex).toBe(-1);
  await act(async () => second!.click());
  await says("MACRO.CREDITSPREAD(spread");
  await act(async () =>
    calls()[1]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true })),
  );
  await says("MACRO.CROWDOUT(spending");
  expect(document.activeElement?.textContent).toBe("MACRO.CROWDOUT");
});

test("5 for 5% is asked about, with what to enter", async () => {
  await openExplain("=MACRO.HMODELVALUE(100,15%,10,4%,9)", 1);
  await says("discount_rate: 9 looks like 9%: enter 0.09 or 9%.");
});

test("what can be percent or basis points is asked about with both", async () => {
  await openExplain("=MACRO.DEBTPATH(1,-3%,25,3.8%)", 1);
  await says("rate: 25 looks like 25% or 25 bp, and a decimal is wanted: enter 0.25 or 0.0025.");
});

test("an error says which argument is wrong, what it must be, and where it comes from", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = { C3: { address: "Sheet1!C3", rows: [[0.5]] } };
  excel.cells.select("Sheet1!B7", "=ROUND(MACRO.JEVONSDEMAND(100,10,C3),2)", "#NUM!");
  await openTab("explain");
  await says("Why it shows #NUM!");
  await says("MACRO.JEVONSDEMAND: elasticity must be 0 or less, got 0.5.");
  await press("Go to Sheet1!C3");
});

test("of nested calls the one that fails by itself is shown first", async () => {
  await openExplain("=MACRO.CROWDOUT(MACRO.JEVONSDEMAND(-1,10,-1),300)", "#NUM!");
  await says("MACRO.JEVONSDEMAND: demand must be 0 or more, got -1.");
  await says("MACRO.JEVONSDEMAND(demand");
  expect(calls()[1]!.getAttribute("aria-pressed")).toBe("true");
});

test("a number that stands in a cell: its name, its unit, the preset's value, its source and who uses it", async () => {
  const { excel } = await openPane();
  const head = ["Assumption", "Value", "Unit", "Low", "High", "Basis", "Key", "", "", "Source"];
  excel.cells.sheet = {
    cells: [
      ["DeepSeek shock"],
      ["deepseek_2025 · after DPAM · made 2026-11-30 with Macroscope 0.1.0"],
      head,
      ["Price shock", -0.2, "ratio", -0.3, 0, "published", "price_shock", "", "", "DPAM"],
      ["", "=1+a_price_shock", "=SUM(B1:B9)", "=SUM(C1:C9)"],
    ],
    names: [{ name: "a_price_shock", formula: "=Sheet1!$B$4", comment: "Price shock" }],
  };
  excel.cells.select("Sheet1!B4", "-0.2", -0.2);
  await openTab("explain");
  await says("B4 holds a value and no formula.");
  await says("a_price_shock");
  expect(text()).toContain("Changed here: The DeepSeek shock has ");
  expect(text()).toContain("Source of the number in The DeepSeek shock: ");
  expect(text()).toContain("Used by 2 formulas on this sheet");
  await press("Go to Sheet1!B5");
  expect(excel.cells.asked).toContain("around Sheet1!B4");
  await act(async () => excel.cells.select("Sheet1!A9", "7", 7));
  await says("No formula on this sheet uses it");
});

test("an error that comes in with a cell is traced to it", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = { C3: { address: "Sheet1!C3", rows: [["#REF!"]] } };
  excel.cells.select("Sheet1!B7", "=MACRO.CROWDOUT(C3,300)", "#REF!");
  await openTab("explain");
  await says("MACRO.CROWDOUT was given an error: spending is #REF!. Correct that first.");
});

test("#SPILL! names the cells in the way of the table, and no others", async () => {
  const { excel } = await openPane();
  excel.cells.around = [
    ["=", "", "", "", "", "", "mine too"],
    ["", "mine", "", "", "", "", ""],
  ];
  excel.cells.select("Sheet1!B7", "=MACRO.DEBTPATH(1,0,3%,3%)", "#SPILL!");
  await openTab("explain");
  await says("Not empty: C8. Clear them, or move the formula.");
});

test("each other error has its reason and what to do", async () => {
  const cells = await openExplain("=MACRO.CROWDOUT(500,300)", "#NAME?");
  await says("Share > Repair");
  await act(async () => cells.select("Sheet1!B8", "=MACRO.CROWDOUT(500,300)", "#BUSY!"));
  await says("Excel is still calculating");
  await act(async () => cells.select("Sheet1!B9", "=MACRO.CROWDOUT(500,300)", "#CALC!"));
  await says("could not calculate an array");
  await act(async () => cells.select("Sheet1!B9", "=MACRO.NOSUCH(5)", "#NAME?"));
  // No name is near.
  await says(
    "MACRO.NOSUCH is not a function of this version of Macroscope. Check its spelling, or update the add-in.",
  );
});

test("a name that Macroscope does not know either is all that is said, with the names most like it", async () => {
  const cells = await openExplain("=MACRO.JEVONSDEMND(100,10)", "#NAME?");
  await says("MACRO.JEVONSDEMND is not a function of this version of Macroscope.");
  expect(text()).toMatch(/Did you mean JEVONSDEMAND\b/);
  expect(saysNot("Share > Repair")).toBe(true);
  expect(text().match(/is not a function/g)).toHaveLength(1);
  await act(async () =>
    cells.select("Sheet1!B8", "=MACRO_CROWDOUT(500,300)+MACRO_CROWDOT(1,2)", "#NAME?"),
  );
  await says("MACRO_CROWDOT is not a function");
  await act(async () => calls()[0]!.click());
  await says("MACRO.CROWDOUT(spending");
  expect(text()).toContain("MACRO_CROWDOT is not a function");
  expect(saysNot("Name Manager")).toBe(true);
  await press("Show MACRO.CROWDOT");
  expect(calls()[1]!.getAttribute("aria-pressed")).toBe("true");
});

test("arguments that were left out and have no default are named, all of them", async () => {
  const cells = await openExplain("=MACRO.JEVONSDEMAND(100)", "#VALUE!");
  await says("MACRO.JEVONSDEMAND: efficiency and elasticity are required.");
  expect(saysNot("got nothing")).toBe(true);
  await act(async () => cells.select("Sheet1!B8", "=MACRO.JEVONSDEMAND(100,10)", "#VALUE!"));
  await says("MACRO.JEVONSDEMAND: elasticity is required.");
});

test("calls that calculate without the add-in, and those that lost it, are explained as well", async () => {
  const cells = await openExplain("=MACRO_CROWDOUT(500,300)", 200);
  await says("MACRO.CROWDOUT(spending");
  await act(async () => cells.select("Sheet1!B8", "=_xldudf_MACRO_CROWDOUT(500,300)", "#NAME?"));
  await says("Share > Repair enters the formula again");
  await act(async () => cells.select("Sheet1!B9", "=MACRO_CROWDOUT(500,300)", "#NAME?"));
  await says("Add MACRO_CROWDOUT (Formulas > Name Manager)");
});

test.each([
  ["an empty cell", "", "", {}, "B7 is empty."],
  ["a text", "mine", "mine", {}, "B7 holds a value and no formula."],
  ["a formula without our functions", "=SUM(A1:A3)", 6, {}, "no Macroscope function"],
  ["text that looks like a call", '="MACRO.CROWDOUT(1,2)"', "x", {}, "no Macroscope function"],
  ["semicolons", "=MACRO.CROWDOUT(500;300)", "#ERROR!", {}, "Formulas take commas here"],
  ["a formula that cannot be parsed", "=MACRO.CROWDOUT(500,300", 1, {}, "cannot be taken apart"],
  ["a hidden formula", "", 5, { hidden: true }, "hides the formula of B7"],
  ["a chart", "", "", { selected: "chart" }, "A chart is selected."],
  ["several blocks", "", "", { selected: "blocks" }, "Several blocks of cells"],
] as const)("%s gets a sentence", async (_what, formula, value, more, sentence) => {
  const { excel } = await openPane();
  excel.cells.select("Sheet1!B7", formula, value, more);
  await openTab("explain");
  await says(sentence);
  // Of a number the sheet around it is read as well, for its name and who takes it.
  const isNumber = typeof value === "number" && !("hidden" in more);
  expect(excel.cells.asked).toEqual(["cell Sheet1!B7", ...(isNumber ? ["around Sheet1!B7"] : [])]);
});

test("#NAME? in a formula without our functions: which words Excel does not know", async () => {
  const cells = await openExplain("=SUM(Rate,Rte,Flows[FCF])+LET(a,1,a)", "#NAME?");
  await says("Excel does not know Rate and Rte. Check the spelling, or define them");
  cells.names = ["Rate", "Rte"];
  await act(async () => cells.select("Sheet1!B8", "=CROWDOUT(500,Rate)+SUMM(1)", "#NAME?"));
  await says("CROWDOUT is a Macroscope function: write MACRO.CROWDOUT.");
  await says("Excel does not know SUMM. Check the spelling, or define it");
});

test("a part of a table that spills is explained by the formula that spills it, a range by its first cell", async () => {
  const { excel } = await openPane();
  excel.cells.select("Sheet1!C9", "", 0.03, {
    spilledFrom: { address: "Sheet1!B7", formula: "=MACRO.DEBTPATH(1,0,3%,3%)", value: "Year" },
  });
  await openTab("explain");
  await says("C9 is part of the table that B7 spills.");
  await says("12 rows, 6 columns");
  await act(async () =>
    excel.cells.select("Sheet1!B7", "=MACRO.CROWDOUT(500,300)", 200, {
      selected: "range",
      selection: "Sheet1!B7:C9",
    }),
  );
  await says("B7:C9 is selected. This is its first cell, B7.");
  await says("MACRO.CROWDOUT(spending");
});

const column = {
  address: "Sheet1!A2:A5",
  rows: [[70], [65], [-40], [55]],
};
const spilled = (formula: string) => ({
  spilledFrom: { address: "Sheet1!B7", formula, value: 1 },
});

test("a cell of a column that spills is explained with its own row: numbers, link, result", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = { "A2:A5": column };
  excel.cells.select("Sheet1!B8", "", 65 / 3321, spilled("=MACRO.FCFYIELD(A2:A5,3321)"));
  await openTab("explain");
  await says("with the numbers of B8");
  await says("as the cell shows");
  expect(text()).toContain("1.95724%");
  expect(text()).not.toContain("4 rows");
  expect(text()).toContain("of A2:A5");
  await press("Go to Sheet1!A3");
  expect(excel.cells.asked.at(-1)).toBe("go to Sheet1!A3");
});

test("an error in a column that spills is explained by its own row's number, native or live", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = { "A2:A5": column };
  for (const call of ["MACRO.IMPLIEDGROWTH", "MACRO_IMPLIEDGROWTH"]) {
    excel.cells.select("Sheet1!B9", "", "#NUM!", spilled(`=${call}(3321,A2:A5,8.9%)`));
    await openTab("explain");
    await says("MACRO.IMPLIEDGROWTH: fcf must be above 0, got -40.");
    await press("Go to Sheet1!A4");
  }
  await act(async () =>
    excel.cells.select("Sheet1!B10", "", 0.06, spilled("=MACRO.IMPLIEDGROWTH(3321,A2:A5,8.9%)")),
  );
  await until(() => saysNot("Why it shows"));
});

test("a cell of a table is told with its row and its column", async () => {
  const { excel } = await openPane();
  excel.cells.select("Sheet1!C9", "", 1, spilled("=MACRO.DEBTPATH(1,0,3%,3%)"));
  await openTab("explain");
  await says("in a table of 12 rows, 6 columns");
  expect(text()).toMatch(/Year 1, \w+/);
});

test("a cell that is empty and takes the default is told as such", async () => {
  const { excel } = await openPane();
  excel.cells.ranges = { C3: { address: "Sheet1!C3", rows: [[""]] } };
  excel.cells.select("Sheet1!B7", "=MACRO.CROWDOUT(500,300,C3)", 200);
  await openTab("explain");
  await says("C3 is empty, so the default applies");
});

test("the page of the function is one click away", async () => {
  await openExplain("=MACRO.CROWDOUT(500,300)", 200);
  await press("About this function");
  await until(() => button("All functions"));
});

test("outside Excel the tab says what it is for", async () => {
  await openPane({ inExcel: false });
  await openTab("explain");
  await says("Explain follows the cell that you select in Excel.");
});
