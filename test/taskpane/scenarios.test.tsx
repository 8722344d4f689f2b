/** @jest-environment jsdom */
import { ExcelTrouble } from "../../src/excel/contract";
import { scenarios } from "../../src/scenarios";
import { bundledData } from "../../src/taskpane/data";
import { price, scenarioPage } from "./support/own";
import {
  button,
  closePane,
  openPane,
  openTab,
  press,
  says,
  saysNot,
  type,
  until,
} from "./support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

const cards = () => [...document.querySelectorAll("article")].map((card) => card.textContent);

test("each preset is a card with its story in a sentence and three drivers", async () => {
  await openPane();
  await until(() => button("The DeepSeek shock"));
  expect(cards()).toHaveLength(scenarios.length);
  expect(cards().join()).toContain("Compute per training runone eleventh");
});

test("words and themes narrow the cards down", async () => {
  await openPane();
  await until(() => button("Liquidity"));
  await press("Liquidity");
  expect(cards()).toHaveLength(2);
  await type("Search scenarios", "tub");
  expect(cards()).toHaveLength(1);
  await type("Search scenarios", "zebra");
  await says("Nothing found for “zebra”.");
  await press("Show everything");
  expect(cards()).toHaveLength(scenarios.length);
});

test("a scenario shows what it is not, and what differs from the baseline with its source", async () => {
  await openPane();
  await press("The DeepSeek shock");
  await says("Not a funding crisis");
  await says("12 values differ from the baseline.");
  const info = await press(`Source of ${price}`);
  expect(info.getAttribute("aria-expanded")).toBe("true");
  const source = document.getElementById(info.getAttribute("aria-controls")!)!;
  expect(source.hidden).toBe(false);
  expect(source.textContent).toContain("−5.6% · Published · S&P 500 technology sector on the day");
});

test("a preset without a difference shows its drivers", async () => {
  await openPane();
  await press("No shock");
  await says("Every value is at the baseline.");
  await says("$235bn");
});

test("the heading of an opened scenario has the focus, and going back returns it to the card", async () => {
  await openPane();
  await press("The DeepSeek shock");
  expect(document.activeElement?.textContent).toBe("The DeepSeek shock");
  expect(document.activeElement?.tagName).toBe("H2");
  await press("All scenarios");
  await until(() => document.activeElement === button("The DeepSeek shock"));
});

test("inserting says before what it will do and after what it did", async () => {
  const { excel } = await openPane();
  await press("The DeepSeek shock");
  await says(
    "at the end. Nothing else changes. Excel cannot undo it; delete the sheet to remove it.",
  );
  await press("Insert model");
  await says("Added DeepSeek shock (2). Change the blue cells.");
  expect(excel.done).toEqual(["sheet deepseek_2025"]);
});

test("trouble is said in its own words, and that part of it may have been written only where it may", async () => {
  const { excel } = await openPane();
  await press("The DeepSeek shock");
  excel.trouble = new ExcelTrouble("The workbook is protected.", "AccessDenied", true);
  await press("Insert model");
  await says("The workbook is protected.");
  expect(saysNot("look at the workbook")).toBe(true);
  excel.trouble = new ExcelTrouble("It stopped half-way.", "GeneralException", false);
  await press("Insert model");
  await says("It stopped half-way. Part of it may have been written");
});

test("where the scenarios do not arrive, the tab says so and tries again", async () => {
  let turns = 0;
  const loadScenarios = () =>
    ++turns === 1 ? Promise.reject(new Error("offline")) : bundledData.loadScenarios();
  await openPane({ data: { ...bundledData, loadScenarios } });
  await says("This part could not be loaded");
  await press("Try again");
  await until(() => button("The DeepSeek shock"));
});

test("outside Excel the functions come first and nothing can be inserted", async () => {
  await openPane({ inExcel: false });
  await says("Open this page in Excel");
  await until(() => button(/JEVONSDEMAND/));
  await openTab("scenarios");
  await press("The DeepSeek shock");
  expect(button("Insert model")!.disabled).toBe(true);
});
