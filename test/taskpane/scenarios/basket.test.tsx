/** @jest-environment jsdom */
import { price, scenarioPage } from "../support/own";
import {
  button,
  choose,
  closePane,
  openPane,
  press,
  says,
  saysNot,
  type,
  until,
} from "../support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

async function put(title: string, before?: () => Promise<void>): Promise<void> {
  await press(title);
  await until(() => button("Add to comparison"));
  await before?.();
  await press("Add to comparison");
  expect(button("In comparison")!.getAttribute("aria-pressed")).toBe("true");
  await press("All scenarios");
}

test("scenarios that were put aside are compared, each with its values", async () => {
  const { excel } = await openPane();
  await until(() => button("The Italian risk"));
  expect(button("Insert comparison")).toBeUndefined();
  await put("The Italian risk");
  await says("Compare 1 scenario with the baseline");
  await put("The DeepSeek shock", () => type(price, "-10%"));
  await says("Compare 2 scenarios");
  await says("Adds one sheet, Comparison, at the end.");
  await press("Insert comparison");
  await says("Added Comparison. Choose an outcome in its blue cell.");
  expect(excel.done).toEqual([
    "comparison debt_spiral 2026-11 own_the_deepseek_shock_changed(price_shock=-0.1)",
  ]);
});

test("a sensitivity and a comparison show the outcome that was chosen in the pane", async () => {
  const { excel } = await openPane();
  await put("Foreigners stop buying", async () => {
    await choose("Outcome", "gdp_gap");
    await press("Sensitivity");
  });
  await press("Insert comparison");
  await press("Foreigners stop buying");
  await choose("Outcome", "liquidity");
  await press("All scenarios");
  await press("Insert comparison");
  expect(excel.done).toEqual([
    "sensitivity foreign_sudden_stop 2026-11 of gdp_gap",
    "comparison foreign_sudden_stop 2026-11 of gdp_gap",
    "comparison foreign_sudden_stop 2026-11 of crowdout",
  ]);
});

test("each is left out again by name, or all at once", async () => {
  await openPane();
  await put("The Italian risk");
  await put("2000 again");
  const bar = await press(/^Compare 2 scenarios/);
  expect(bar.getAttribute("aria-expanded")).toBe("true");
  await press("Leave out 2000 again (January 2025)");
  await says("Compare 1 scenario");
  expect(document.activeElement?.textContent).toContain("Compare 1 scenario");
  await press("Clear");
  expect(saysNot("Compare 1")).toBe(true);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Search scenarios");
});

test("pressing again on its page leaves it out; other values are taken along", async () => {
  const { excel } = await openPane();
  await press("The DeepSeek shock");
  await type(price, "-10%");
  await press("Add to comparison");
  await type(price, "-20%");
  expect(button("In comparison")!.getAttribute("aria-pressed")).toBe("true");
  await press("All scenarios");
  await press("Insert comparison");
  expect(excel.done).toEqual(["comparison own_the_deepseek_shock_changed(price_shock=-0.2)"]);
  // The changes are still there, and in the comparison; the scenario as it was is another one.
  await press("The DeepSeek shock");
  await until(() => button("In comparison"));
  await press("Reset all");
  await press("Add to comparison");
  await press("In comparison");
  await press("All scenarios");
  await says("Compare 1 scenario");
});

test("saved under a name, it is in the comparison under that name", async () => {
  const { excel } = await openPane();
  await put("The DeepSeek shock", () => type(price, "-10%"));
  await press("The DeepSeek shock");
  await press("Save as…");
  await type("Name", "Mild shock");
  await press("Save");
  await says("Saved “Mild shock”");
  await press("All scenarios");
  await press("Insert comparison");
  expect(excel.done.slice(-1)).toEqual(["comparison own_mild_shock(price_shock=-0.1)"]);
});

test("the baseline is in every comparison, and cannot be added", async () => {
  await openPane();
  await press("No shock");
  await until(() => button("Insert model"));
  expect(button("Add to comparison")).toBeUndefined();
});

test("what was put aside is ticked on the page of the comparison, under its own name", async () => {
  await openPane();
  await put("The DeepSeek shock", () => type(price, "-10%"));
  await press("Comparison");
  const ticked = () =>
    [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")]
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent);
  await until(() => ticked().length > 0);
  expect(ticked()).toEqual(["The DeepSeek shock, changed (January 2025)"]);
});
