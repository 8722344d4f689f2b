/** @jest-environment jsdom */
import { scenarios } from "../../../src/scenarios";
import { bundledData, type ScenarioData, type AssumptionValues } from "../../../src/taskpane/data";
import { excelWith, mild } from "../support/own";
import { button, closePane, openPane, press, says, saysNot, until } from "../support/pane";

afterEach(closePane);

const cards = () => [...document.querySelectorAll("article")];
const card = (title: string) =>
  cards().find((one) => one.querySelector("button")?.textContent === title)!;

test("a card shows its theme's outcome as a chart, by name, and two results", async () => {
  await openPane();
  await until(() => card("The DeepSeek shock")?.querySelector("svg"));
  expect(card("The DeepSeek shock").querySelector("figcaption")?.textContent).toBe(
    "Demand for compute",
  );
  expect(card("The DeepSeek shock").textContent).toContain(
    "10-year yield in year 3−3 bpTech valuation",
  );
  expect(card("The DeepSeek shock").textContent).toContain(
    "Tech valuation in year 195 (baseline 100)",
  );
  await until(() => card("The Italian risk")?.querySelector("svg"));
  expect(card("The Italian risk").querySelector("figcaption")?.textContent).toBe("Debt");
  expect(document.querySelectorAll("article svg path")).toHaveLength(2 * scenarios.length);
});

test("a card is one stop of the tab key", async () => {
  await openPane();
  await until(() => button("The DeepSeek shock"));
  for (const one of cards())
    expect(one.querySelectorAll("button, a, input, [tabindex]")).toHaveLength(1);
});

/**
 * The scenarios with a chain that takes its time: how often it ran in each turn of the pane, and how many cards and
 * charts stood there when it first ran.
 */
function slowly(milliseconds: number) {
  const turns: number[] = [];
  const atFirst: number[] = [];
  let ran = 0;
  const run = (original: ScenarioData["run"]) => (values: AssumptionValues, vintage: string) => {
    if (atFirst.length === 0)
      atFirst.push(cards().length, document.querySelectorAll("article svg").length);
    if (ran === 0)
      setTimeout(() => {
        turns.push(ran);
        ran = 0;
      });
    ran += 1;
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    return original(values, vintage);
  };
  const loadScenarios = async () => {
    const data = await bundledData.loadScenarios();
    return { ...data, run: run(data.run) };
  };
  return { turns, atFirst, data: { ...bundledData, loadScenarios } };
}

test("the list stands before any chain has run, and a slow chain runs card by card", async () => {
  const { turns, atFirst, data } = slowly(10);
  await openPane({ data });
  await until(() => document.querySelectorAll("article svg").length === scenarios.length);
  await until(() => turns.length === scenarios.length);
  expect(atFirst).toEqual([13, 0]);
  // The baseline and one card: then somebody else may have a turn.
  expect(Math.max(...turns)).toBe(2);
  expect(turns).toHaveLength(scenarios.length);
});

test("the user's own scenarios come first, marked as theirs, with the values that they chose", async () => {
  await openPane({ excel: excelWith(mild) });
  await until(() => card("Mild shock"));
  expect(cards()[0]).toBe(card("Mild shock"));
  expect(card("Mild shock").textContent).toContain("Yours");
  expect(card("Mild shock").textContent).toContain("Based on The DeepSeek shock. Half of it.");
  expect(card("Mild shock").textContent).toContain("Tech share prices−2%");
  expect(cards()).toHaveLength(14);
  await until(() => card("Mild shock").querySelector("svg"));
});

test("what could not be read of the workbook is told, and read again when asked to", async () => {
  const excel = excelWith();
  excel.ownProblems = ["Mild: price_shock must be a number"];
  await openPane({ excel });
  await says("Some scenarios of this workbook could not be read");
  await says("Mild: price_shock must be a number");
  excel.ownProblems = [];
  await press("Try again");
  await until(() => saysNot("could not be read"));
  expect(cards()).toHaveLength(scenarios.length);
});
