import { readFileSync } from "node:fs";
import { expect, type Locator, test } from "@playwright/test";
import { scenarios } from "../../src/scenarios";
import { errorsIn, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const preset = "The DeepSeek shock";
const title = "Mild shock";
const price = "Change of tech prices from the news at its worst";

const button = (name: string | RegExp) =>
  workbench.pane.getByRole("button", { name, exact: true }).and(workbench.pane.locator(":visible"));
const field = (label: string) => workbench.pane.getByLabel(label, { exact: true });
const cards = () => workbench.pane.getByRole("article");
/** The chart of the scenario that is open: a slider over its years. */
const chart = () => workbench.pane.getByRole("slider", { name: /year by year$/ });

const back = () => button("All scenarios").click();

/** The value of an assumption in a sheet of a scenario, with its checks. */
async function inserted(name: string, key: string): Promise<unknown> {
  const content = await workbench.sheet(name);
  expect(errorsIn(content.values), name).toEqual([]);
  expect(content.values.find(([label]) => label === "All checks pass")![1], name).toBe(true);
  return workbench.frame.evaluate(
    ([sheet, wanted]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet!).names.getItem(wanted!).getRange();
        range.load("values");
        await context.sync();
        return range.values[0]![0] as unknown;
      }),
    [name, `a_${key}`],
  );
}

test("every card draws a chart of its outcome and two results", async () => {
  await expect(cards()).toHaveCount(scenarios.length);
  for (const card of await cards().all()) {
    await expect(card.locator("svg path")).toHaveCount(2);
    await expect(card.locator("dl").last().locator("dd")).toHaveCount(2);
    const { width, height } = (await card.locator("svg").boundingBox())!;
    expect([width, height]).toEqual([96, 40]);
  }
});

test("by keyboard alone: another value changes the chart, and the inserted sheet has it, its checks TRUE", async () => {
  const { page, pane } = workbench;
  await button(preset).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: preset })).toBeFocused();
  await workbench.pressUntil("Tab", "Demand for compute, before the shock 100");
  await page.keyboard.press("Home");
  await expect(chart()).toHaveAttribute("aria-valuetext", /^Year 0: .+ 100, Baseline 100$/);
  const before = await chart().getAttribute("aria-valuetext");
  await page.keyboard.press("End");
  expect(await chart().getAttribute("aria-valuetext")).not.toBe(before);
  const unchanged = await chart().getAttribute("aria-valuetext");

  const inference = field("Compute saved per unit of inference work (times)");
  await inference.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("16");
  await expect(chart()).not.toHaveAttribute("aria-valuetext", unchanged!);
  await field(price).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("-10%");
  await expect(pane.getByRole("status").filter({ hasText: "You changed 2 values." })).toBeVisible();
  await expect(
    pane.getByText(`Adds one sheet, “${preset}, changed”, at the end, with the 2 values you`),
  ).toBeVisible();

  const trips = await workbench.roundTrips;
  await workbench.pressUntil("Tab", "Insert model", 90);
  await page.keyboard.press("Enter");
  await expect(pane.getByText(`Added ${preset}, changed.`)).toBeVisible();
  expect((await workbench.roundTrips) - trips).toBeLessThanOrEqual(3);
  const sheet = `${preset}, changed`;
  expect(await inserted(sheet, "price_shock")).toBe(-0.1);
  expect(await inserted(sheet, "eff_inference")).toBe(16);
  expect(await inserted(sheet, "eff_training")).toBe(11);
});

test("saved under a name it is kept in the workbook: a pane that is opened anew shows it first", async () => {
  const { pane } = workbench;
  await button("Save as…").click();
  await field("Name").fill(title);
  const trips = await workbench.roundTrips;
  await button("Save").click();
  await expect(pane.getByText(`Saved “${title}” in this workbook.`)).toBeVisible();
  expect((await workbench.roundTrips) - trips).toBeLessThanOrEqual(3);
  await expect(button("Save as…")).toBeFocused();

  await pane.locator("body").evaluate(() => location.reload());
  await expect(cards()).toHaveCount(scenarios.length + 1);
  await expect(cards().first()).toContainText(`${title}Yours`);
  await expect(cards().first()).toContainText("Tech share prices−10%");
  await expect(cards().first().locator("svg path")).toHaveCount(2);
});

test("it is inserted under its name with its values, and so is its sensitivity", async () => {
  const { pane } = workbench;
  await button(title).click();
  await button("Insert model").click();
  await expect(pane.getByText(`Added ${title}. Change the blue cells.`)).toBeVisible();
  expect(await inserted(title, "price_shock")).toBe(-0.1);
  expect((await workbench.sheet(title)).values[0]![0]).toBe(title);
  await button("Sensitivity").click();
  await expect(pane.getByText(/^Added Sensitivity Mild shock\./)).toBeVisible();
  expect(errorsIn((await workbench.sheet(`Sensitivity ${title}`)).values)).toEqual([]);
});

test("scenarios put aside are compared: a preset, an own one, and one with values that nobody saved", async () => {
  const { pane } = workbench;
  await button("Add to comparison").click();
  await field(price).fill("-20%");
  await button("Add to comparison").click();
  await back();
  await button("The Italian risk").click();
  await button("Add to comparison").click();
  await back();
  await button(/^Compare 3 scenarios/).click();
  // Two are of January 2025, one is of November 2026: it is said here and on the sheet.
  await expect(
    pane.getByText("This mixes numbers of January 2025 and November 2026."),
  ).toBeVisible();
  await expect(button(`Leave out ${title} (January 2025)`)).toBeVisible();
  await button("Insert comparison").click();
  await expect(pane.getByText("Added Comparison. Choose an outcome")).toBeVisible();
  const { values } = await workbench.sheet("Comparison");
  expect(errorsIn(values)).toEqual([]);
  const texts = values.flat();
  for (const name of [
    `${title}, 2025-01`,
    `${title}, changed, 2025-01`,
    "The Italian risk, 2026-11",
  ])
    expect(texts).toContain(name);
  await button("Clear").click();
  await expect(button("Insert comparison")).toHaveCount(0);
});

test("exported, deleted and imported again it is the same; a second time it gets a number", async () => {
  const { page, pane } = workbench;
  await button(title).click();
  await button("Export").click();
  const text = await pane.getByLabel("The scenario as text").inputValue();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button("Save file").click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${title}.json`);
  expect(readFileSync(await download.path(), "utf8")).toBe(text);
  await button("Close").click();

  await button("Delete").click();
  await expect(button("Cancel")).toBeFocused();
  await button("Delete").click();
  await expect(pane.getByText(`Deleted “${title}”.`)).toBeVisible();
  await expect(cards()).toHaveCount(scenarios.length);

  const file = { name: "scenario.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await pane.locator("input[type=file]").setInputFiles(file);
  await expect(pane.getByText(`Imported “${title}”. It is kept in this workbook.`)).toBeVisible();
  await drop(cards().first(), text);
  await expect(pane.getByText(`Imported as “${title} (2)”`)).toBeVisible();
  await expect(cards()).toHaveCount(scenarios.length + 2);
  await button(title).click();
  await expect(field(price)).toHaveValue("−10%");
  await back();
});

/** Drops a file on the list, as from a folder of the desktop. */
async function drop(place: Locator, text: string): Promise<void> {
  await place.evaluate((element, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], "scenario.json", { type: "application/json" }));
    for (const type of ["dragover", "drop"])
      element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, text);
}

test("a file that holds something else changes nothing and says why; its text is never a formula or HTML", async () => {
  const { pane } = workbench;
  const take = (content: unknown) =>
    pane.locator("input[type=file]").setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    });
  await take("<html>");
  await expect(pane.getByText("Nothing was imported. This is not a scenario")).toBeVisible();
  const scenario = { macroscope: "scenario", version: 1, basedOn: "baseline", story: "" };
  await take({ ...scenario, title: "Bad", overrides: { price_shock: -7 } });
  await expect(pane.getByText("price_shock must be above -1, got -7")).toBeVisible();
  await expect(cards()).toHaveCount(scenarios.length + 2);

  const nasty = "=1+1 <img src=x onerror=alert(1)>";
  await take({ ...scenario, title: nasty, story: "=2+2", overrides: { price_shock: -0.1 } });
  await expect(pane.getByText(`Imported “${nasty}”.`)).toBeVisible();
  await pane.getByRole("button", { name: nasty }).click();
  await button("Insert model").click();
  const added = pane.getByText(/^Added .+\. Change the blue cells\.$/);
  await expect(added).toBeVisible();
  const name = /^Added (.+)\. Change/.exec((await added.textContent())!)![1]!;
  const { values, formulas } = await workbench.sheet(name);
  expect(values[0]![0]).toBe(nasty);
  expect(formulas.flat()).not.toContain("=2+2");
  expect(await pane.locator("img").count()).toBe(0);
  await back();
});
