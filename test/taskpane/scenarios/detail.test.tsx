/** @jest-environment jsdom */
import { act } from "react";
import { bundledData } from "../../../src/taskpane/data";
import { excelWith, inference, mild, price, scenarioPage } from "../support/own";
import {
  button,
  choose,
  closePane,
  field,
  openPane,
  press,
  says,
  saysNot,
  type,
  until,
} from "../support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

async function openDeepSeek() {
  const opened = await openPane();
  await press("The DeepSeek shock");
  await field(price);
  return opened;
}

const chart = () => document.querySelector<HTMLElement>("[role=slider]")!;
const lastYear = () => chart().getAttribute("aria-valuetext")!;
const leave = async (label: string) => {
  const input = await field(label);
  await act(async () => {
    input.focus();
    input.blur();
  });
};

test("the chart begins with what the theme is about, and shows each outcome that is chosen", async () => {
  await openDeepSeek();
  expect(chart().getAttribute("aria-label")).toBe(
    "Demand for compute, before the shock 100, year by year",
  );
  await choose("Outcome", "debt");
  expect(lastYear()).toMatch(
    /^Year 10: The DeepSeek shock 11\d\.\d% of GDP, Baseline 118\.\d% of GDP$/,
  );
  await choose("Outcome", "liquidity");
  expect(lastYear()).toContain("Crowding out, Baseline $0bn");
});

test("the chart follows what is typed at once", async () => {
  await openDeepSeek();
  const before = lastYear();
  await type(inference, "16");
  expect(lastYear()).not.toBe(before);
  expect(lastYear()).toContain("The DeepSeek shock, changed");
  await type(inference, "8");
  expect(lastYear()).toBe(before);
});

test("a wrong text keeps the last good value, says why, and stays to be put right", async () => {
  await openDeepSeek();
  await type(price, "-10%");
  const good = lastYear();
  await type(price, "-10x%");
  await says("This field takes a change such as 5%, not x%. −10% stays.");
  expect(lastYear()).toBe(good);
  await leave(price);
  expect((await field(price)).value).toBe("-10x%");
  expect((await field(price)).getAttribute("aria-invalid")).toBe("true");
  await type(price, "-120%");
  await says("It must be above −100%. −10% stays.");
  await type(price, "-0.2");
  await leave(price);
  expect((await field(price)).value).toBe("−20%");
});

test("a value outside low and high is taken, with a note", async () => {
  const { excel } = await openDeepSeek();
  await type(inference, "200");
  await says("An analyst would try 1 to 100. It calculates all the same.");
  await press("Insert model");
  expect(excel.done).toEqual(["sheet own_the_deepseek_shock_changed(eff_inference=200)"]);
});

/** The value in the field after its slider was moved to one of its places. */
async function slide(to: (slider: HTMLInputElement) => number): Promise<string> {
  const slider = await field(`${price}, slider`);
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
  await act(async () => {
    set!.call(slider, String(to(slider)));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  });
  const { value } = await field(price);
  expect(slider.getAttribute("aria-valuetext")).toBe(value);
  return value;
}

test("a slider moves the value from low to high", async () => {
  await openDeepSeek();
  expect(await slide(({ min }) => Number(min))).toBe("−80%");
  expect(await slide(({ max }) => Number(max))).toBe("30%");
});

test("a slider shows its preset, and comes back to it from both sides", async () => {
  await openPane();
  await press("Foreigners stop buying");
  const { value } = await field(`${price}, slider`);
  expect((await field(`${price}, slider`)).getAttribute("aria-valuetext")).toBe("−25%");
  expect(await slide((slider) => slider.valueAsNumber + 1)).toBe("−24%");
  expect(await slide((slider) => slider.valueAsNumber - 1)).toBe("−25%");
  expect(await slide((slider) => slider.valueAsNumber - 1)).toBe("−26%");
  expect(await slide((slider) => slider.valueAsNumber + 1)).toBe("−25%");
  expect((await field(`${price}, slider`)).value).toBe(value);
  await until(() => button("Reset all") === undefined);
});

test("a change is marked, counted, and taken back: one by one or all at once", async () => {
  await openDeepSeek();
  const dots = () => document.querySelectorAll('[role=img][aria-label="changed"]');
  expect(button("Reset all")).toBeUndefined();
  await type(price, "-10%");
  await type(inference, "16");
  expect(dots()).toHaveLength(2);
  await says("You changed 2 values.");
  await says("preset −5.6%");
  await press(`Reset ${price}`);
  expect((await field(price)).value).toBe("−5.6%");
  await says("You changed 1 value.");
  await type(price, "wrong");
  await press("Reset all");
  expect((await field(price)).value).toBe("−5.6%");
  expect(dots()).toHaveLength(0);
  await says("12 values differ from the baseline.");
});

test("every assumption is reached: those that differ or drive first, the rest on demand", async () => {
  const { assumptions, named } = await bundledData.loadScenarios();
  await openDeepSeek();
  const labels = () => new Set([...document.querySelectorAll("label")].map((l) => l.textContent));
  const { overrides, drivers } = named("deepseek_2025");
  const first = new Set([...Object.keys(overrides), ...drivers]);
  for (const { key, label } of assumptions("v2025_01").values())
    expect([key, labels().has(label)]).toEqual([key, first.has(key)]);
  await press(/^Show all assumptions/);
  await until(() => button("Show fewer"));
  for (const { label } of assumptions("v2025_01").values()) expect(labels()).toContain(label);
});

test("what was changed is inserted under a name that says so, and told before", async () => {
  const { excel } = await openDeepSeek();
  await says("Adds one sheet, The DeepSeek shock, at the end. Nothing else changes.");
  await type(price, "-10%");
  await type(inference, "16");
  await says(
    "Adds one sheet, “The DeepSeek shock, changed”, at the end, with the 2 values you changed.",
  );
  await press("Insert model");
  await press("Sensitivity");
  const values = "(price_shock=-0.1 eff_inference=16)";
  expect(excel.done).toEqual([
    `sheet own_the_deepseek_shock_changed${values}`,
    `sensitivity own_the_deepseek_shock_changed${values} of compute`,
  ]);
  await says("Added Sensitivity (2), around the 2 values you changed.");
  await type(price, "-11%");
  expect(saysNot("Added Sensitivity")).toBe(true);
});

test("where the chain ends, the chart says from when on and why", async () => {
  await openPane();
  await press("The Italian risk");
  await type("Other yield change (flight to quality; policy)", "-600");
  await says(/The model has no answer from year \d+ on: [^:]+\. Change the values/);
});

test("an own scenario is changed against what was saved, and shows what its preset has", async () => {
  const { excel } = await openPane({ excel: excelWith(mild) });
  await press("Mild shock");
  await says("Based on The DeepSeek shock");
  await says("preset −5.6%");
  await press("Insert model");
  await type(price, "-3%");
  await says("saved −2%");
  await press(`Reset ${price}`);
  expect((await field(price)).value).toBe("−2%");
  await type(inference, "16");
  await press("Insert model");
  expect(excel.done).toEqual([
    "sheet own_mild_shock(price_shock=-0.02)",
    "sheet own_mild_shock_changed(price_shock=-0.02 eff_inference=16)",
  ]);
});

test("the baseline is after no essay, and nothing stands where one would", async () => {
  await openPane();
  await press("No shock");
  await says("Reference · Numbers of November 2026");
});
