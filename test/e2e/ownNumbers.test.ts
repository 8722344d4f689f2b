import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, Workbench } from "./support";

/** Numbers of the user's own: from cells to a model, by keyboard alone, saved and opened again. */

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const name = "own, 2026-11-27";
const sheet = `No shock, ${name}`;
const button = (label: string | RegExp) =>
  workbench.pane
    .getByRole("button", { name: label, exact: true })
    .and(workbench.pane.locator(":visible"));
const choice = () => workbench.pane.getByLabel("Numbers of", { exact: true });
const card = (title: string) => workbench.pane.getByRole("article").filter({ hasText: title });

/** Types rows of cells from A1 on, and selects them. */
async function fill(rows: readonly (readonly string[])[]): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) {
      await workbench.goTo(`${"ABCDE"[column]!}${row + 1}`);
      await workbench.type(text);
    }
  await workbench.goTo(`A1:${"ABCDE"[rows[0]!.length - 1]!}${rows.length}`);
}

/** Presses a button of the pane as a keyboard does. */
async function press(label: string | RegExp): Promise<void> {
  await button(label).focus();
  await workbench.page.keyboard.press("Enter");
}

test("a list with wrong rows names them, and nothing is taken", async () => {
  const { pane } = workbench;
  await workbench.newSheet("Numbers");
  await fill([
    ["Key", "Value", "Unit", "As of"],
    ["capx0", "745", "$bn", "2026-11"],
    ["rate", "4.1", "$bn", "2026-11"],
  ]);
  await press("Own numbers…");
  await expect(pane.getByRole("heading", { name: "Own numbers" })).toBeFocused();
  await workbench.pressUntil("Tab", "Read the selected cells");
  await workbench.page.keyboard.press("Enter");
  await expect(pane.getByText(/^Row 2 \(capx0\): .* The nearest is capex0\.$/)).toBeVisible();
  await expect(pane.getByText(/^Row 3 \(rate\): its unit “\$bn” does not fit/)).toBeVisible();
  await expect(button("Take as own numbers")).toHaveCount(0);
  await press("All scenarios");
});

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing and nothing is too wide, with a list read, ${theme}`, async () => {
    await workbench.setTheme(theme);
    await press("Own numbers…");
    for (const text of ["nothing 1", "capex0 745\nrate 4.1%"]) {
      await workbench.pane.getByRole("textbox", { name: /^Or paste text/ }).fill(text);
      await press("Read the text");
      for (const width of [320, 600]) {
        await resize(workbench, width);
        expect(await violations(workbench), `${width} px`).toEqual([]);
        expect(await tooWide(workbench), `${width} px`).toEqual([]);
      }
    }
    await press("All scenarios");
    await workbench.setTheme("light");
  });

test("in a small pane the button that takes a list is whole, in a footer of at most a fifth", async () => {
  const { page, pane } = workbench;
  const before = page.viewportSize()!;
  await press("Own numbers…");
  await pane.getByRole("textbox", { name: /^Or paste text/ }).fill("capex0 745");
  await press("Read the text");
  await resize(workbench, 320);
  await page.setViewportSize({ width: before.width, height: 640 });
  const footer = pane.locator("footer:visible");
  const [box, taking] = [
    await footer.boundingBox(),
    await button("Take as own numbers").boundingBox(),
  ];
  const high = await workbench.frame.evaluate(() => innerHeight);
  expect(box!.height).toBeLessThanOrEqual(high / 5 + 1);
  expect(taking!.y).toBeGreaterThanOrEqual(box!.y);
  expect(taking!.y + taking!.height).toBeLessThanOrEqual(box!.y + box!.height);
  await page.setViewportSize(before);
  await press("All scenarios");
});

test("by keyboard alone: the selected cells become numbers that all scenarios run on", async () => {
  const { pane, page } = workbench;
  await fill([
    ["Key", "Value", "Unit", "As of"],
    ["capex0", "0.745", "tn", "2026-11-26"],
    ["mortgage0", "6.2%", "rate", "2026-11-27"],
  ]);
  await press("Own numbers…");
  await workbench.pressUntil("Tab", "Read the selected cells");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("2 numbers read.")).toBeVisible();
  await expect(pane.getByLabel("Name", { exact: true })).toHaveValue(name);
  await workbench.pressUntil("Tab", "Take as own numbers");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(`All scenarios run on “${name}” now.`)).toBeVisible();
  await press("All scenarios");
  await expect(choice().locator("option:checked")).toHaveText(name);
  for (const title of ["No shock", "The Italian risk", "The DeepSeek shock"])
    await expect(card(title).first()).toContainText(`Numbers of ${name}`);
});

/** What the model holds of the list, and whether it is sound. */
async function model(): Promise<void> {
  const { values } = await workbench.sheet(sheet);
  expect(errorsIn(values)).toEqual([]);
  expect(values[2]!.slice(0, 2)).toEqual(["All checks pass", true]);
  expect(String(values[1]![0])).toContain(
    `numbers of ${name}: 2 from Numbers!A1:D3, all others of 2026-11`,
  );
  const stated = (key: string) => {
    const row = values.find((cells) => cells[6] === key)!;
    return [row[1], row[5], row[9]];
  };
  expect(stated("capex0")).toEqual([745, "your own", "own, Numbers!A1:D3, 2026-11-27: 2026-11-26"]);
  // The spreadsheet makes 0.06200000000000001 of 6.2%.
  expect(stated("mortgage0")[0]).toBeCloseTo(0.062, 12);
}

test("a preset is inserted on them, with values and sources in its cells", async () => {
  const { pane } = workbench;
  await press("No shock");
  await press("Insert model");
  await expect(pane.getByText(`Added ${sheet.slice(0, 31)}. Change the blue cells.`)).toBeVisible();
  await model();
  await press("All scenarios");
});

test("kept with the workbook: after saving, closing and opening again they are there, and so is the model", async () => {
  const { page, pane } = workbench;
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const bytes = readFileSync(await (await downloading).path());

  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  await workbench.paneReady();
  await expect(choice().locator("option")).toHaveText(["November 2026", "January 2025"]);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  const file = { name: "mine.xlsx", mimeType: "application/octet-stream", buffer: bytes };
  await (await choosing).setFiles(file);
  await expect(page.locator("#said p")).toHaveText("Opened mine.xlsx.");
  await workbench.paneReady();
  await expect(choice().locator("option")).toHaveText([name, "November 2026", "January 2025"]);
  await model();
  await choice().focus();
  await page.keyboard.press("Home");
  await expect(card("The Italian risk").first()).toContainText(`Numbers of ${name}`);

  await press("Own numbers…");
  await press(`Delete ${name}`);
  await expect(button("Cancel")).toBeFocused();
  await press("Delete");
  await expect(pane.getByText(`Deleted “${name}”.`)).toBeVisible();
  await press("All scenarios");
  await expect(choice().locator("option")).toHaveText(["November 2026", "January 2025"]);
  await model();
});
