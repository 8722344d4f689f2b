/** @jest-environment jsdom */
import { act } from "react";
import { ExcelTrouble } from "../../../src/excel/contract";
import { scenarios } from "../../../src/scenarios";
import { scenarioPage } from "../support/own";
import { button, choose, closePane, openPane, openTab, press, says, until } from "../support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
const tick = async (label: string) => {
  const box = await until(() => boxes().find((input) => input.labels?.[0]?.textContent === label));
  await act(async () => box.click());
};

test("the manager says before that two sheets come, and after which", async () => {
  const { excel } = await openPane();
  await press("Scenario manager");
  expect(document.activeElement?.textContent).toBe("Scenario manager");
  await says("Adds two sheets, Scenario manager and Scenario model, at the end. Nothing else");
  await press("Insert both sheets");
  await says("Added Scenario manager and Scenario model (2). Choose a scenario in the blue cell.");
  expect(excel.done).toEqual(["manager v2026_11"]);
});

test("the manager is built on the numbers that were chosen, and says which scenarios have none of then", async () => {
  const { excel } = await openPane();
  await press("Scenario manager");
  await says(
    "It is built on the numbers of November 2026. Without numbers of then, so with their own: The DeepSeek shock (January 2025) and 2000 again (January 2025).",
  );
  await press("All scenarios");
  await choose("Numbers of", "v2025_01");
  await press("Scenario manager");
  await says("It is built on the numbers of January 2025.");
  expect(document.body.textContent).not.toContain("Without numbers of then");
  await press("Insert both sheets");
  await says("Added Scenario manager");
  expect(excel.done).toEqual(["manager v2025_01"]);
});

test("going back returns the focus to where the page was opened", async () => {
  await openPane();
  await press("Comparison");
  await press("All scenarios");
  await until(() => document.activeElement === button("Comparison"));
});

test("a comparison takes the scenarios that are ticked, and the list keeps them in sight", async () => {
  const { excel } = await openPane();
  await press("Comparison");
  await until(() => boxes().length === scenarios.length - 1);
  expect(boxes().some(({ checked }) => checked)).toBe(false);
  await says("Choose at least one scenario.");
  await press("Insert comparison");
  expect(excel.done).toEqual([]);
  await press("Choose all");
  expect(boxes().every(({ checked }) => checked)).toBe(true);
  await press("Choose none");
  await tick("The Italian risk (November 2026)");
  await tick("2000 again (January 2025)");
  await says("Adds one sheet, Comparison, at the end.");
  await press("Insert comparison");
  await says("Added Comparison. Choose an outcome in its blue cell.");
  expect(excel.done).toEqual(["comparison debt_spiral 2026-11 dotcom_replay"]);
  await press("All scenarios");
  await says("Compare 2 scenarios");
});

test("a scenario offers its sensitivity beside its model, of the outcome that its chart shows", async () => {
  const { excel } = await openPane();
  await press("The DeepSeek shock");
  await press("Sensitivity");
  await says("Added Sensitivity (2). Choose an outcome in its blue cell.");
  expect(excel.done).toEqual(["sensitivity deepseek_2025 of compute"]);
});

test("holdings come from what is selected, and the pane says from where, or that it is an example", async () => {
  const { excel } = await openPane();
  await press("Holdings");
  await says("Select your list first");
  await says("Adds one sheet, Holdings, at the end.");
  await press("Insert holdings");
  await says("Added Holdings with five companies as an example");
  excel.list = { count: 12, from: "Book!A1:F13" };
  await press("Insert holdings");
  await says("Added Holdings with the 12 holdings of Book!A1:F13.");
  expect(excel.done).toEqual(["holdings", "holdings"]);
});

test("trouble is said in its own words", async () => {
  const { excel } = await openPane();
  await press("Scenario manager");
  excel.trouble = new ExcelTrouble("The workbook is protected.", "AccessDenied", true);
  await press("Insert both sheets");
  await says("The workbook is protected.");
});

test("outside Excel nothing can be inserted", async () => {
  await openPane({ inExcel: false });
  await openTab("scenarios");
  await press("Scenario manager");
  expect(button("Insert both sheets")!.disabled).toBe(true);
  await says("Open Macroscope in Excel to insert it.");
});
