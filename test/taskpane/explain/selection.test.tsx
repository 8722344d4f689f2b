/** @jest-environment jsdom */
import { act } from "react";
import { ExcelTrouble } from "../../../src/excel/contract";
import { closePane, openPane, openTab, press, says, saysNot, settle, until } from "../support/pane";

// What the tab fetches is compiled before the tests wait for it.
beforeAll(() => import("../../../src/taskpane/explain/ExplainTab"));
afterEach(closePane);

async function openExplain(formula = "", value: string | number | boolean = "") {
  const { excel } = await openPane();
  excel.cells.select("Sheet1!B7", formula, value);
  await openTab("explain");
  return excel.cells;
}

test("while a cell is edited the pane says so and reads again when asked", async () => {
  const { excel } = await openPane();
  excel.cells.trouble = new ExcelTrouble(
    "A cell is being edited. Press Enter or Esc and try again.",
    "X",
    true,
  );
  await openTab("explain");
  await says("A cell is being edited.");
  excel.cells.trouble = undefined;
  excel.cells.select("Sheet1!B7", "=MACRO.CROWDOUT(500,300)", 200);
  await press("Read again");
  await says("MACRO.CROWDOUT(spending");
});

test("the selection is followed only while the tab is in front", async () => {
  const { excel } = await openPane();
  expect(excel.cells.watched).toBe(false);
  await openTab("explain");
  await until(() => excel.cells.watched);
  await openTab("functions");
  await until(() => !excel.cells.watched);
});

test("a cell that is stayed on is read anew when the selection moves, and let go again", async () => {
  const cells = await openExplain("=MACRO.CROWDOUT(500,300)", 200);
  await says("MACRO.CROWDOUT(spending");
  await press("Stay on this cell");
  cells.asked.length = 0;
  await act(async () => cells.select("Sheet1!D4", "=MACRO.CREDITSPREAD(300,-20%)", 1));
  await until(() => cells.asked.length > 0);
  expect(cells.asked).toEqual(["cell Sheet1!B7"]);
  await says("MACRO.CROWDOUT(spending");
  await press("Stay on this cell");
  await says("MACRO.CREDITSPREAD(spread");
});

test("a cell that is selected before Excel tells of selections is read, and no cell is read twice", async () => {
  const { excel } = await openPane();
  const { cells } = excel;
  let ready = () => {};
  cells.registering = new Promise((resolve) => (ready = resolve));
  cells.select("Sheet1!B7", "=MACRO.CROWDOUT(500,300)", 200);
  await openTab("explain");
  await says("MACRO.CROWDOUT(spending");
  cells.select("Sheet1!D4", "=MACRO.CREDITSPREAD(300,-20%)", 1);
  await settle(200);
  expect(cells.asked).toEqual(["cell Sheet1!B7"]);
  await act(async () => ready());
  await says("MACRO.CREDITSPREAD(spread");
  expect(cells.asked).toEqual(["cell Sheet1!B7", "cell Sheet1!D4"]);
});

test("a walk through many cells reads the last one only, and an answer that comes late is dropped", async () => {
  const cells = await openExplain("=MACRO.CROWDOUT(500,300)", 200);
  await says("MACRO.CROWDOUT(spending");
  cells.asked.length = 0;
  await act(async () => {
    for (let row = 1; row < 20; row++) cells.select(`Sheet1!A${row}`, `row ${row}`, `row ${row}`);
  });
  await says("A19 holds a value");
  expect(cells.asked).toEqual(["cell Sheet1!A19"]);
  let release = () => {};
  cells.hold = new Promise((resolve) => (release = resolve));
  await act(async () => cells.select("Sheet1!A20", "late", "late"));
  await settle(200);
  cells.hold = undefined;
  await act(async () => cells.select("Sheet1!A21", "last", "last"));
  await says("A21 holds a value");
  await act(async () => release());
  await settle(50);
  expect(saysNot("A20 holds a value")).toBe(true);
});
