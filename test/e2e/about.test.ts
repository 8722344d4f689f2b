import { expect, test } from "@playwright/test";
import { version } from "../../package.json";
import { fingerprint } from "../../src/a1/fingerprint";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, type Value, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const about = "About this model";
const shock = "The DeepSeek shock";
const notice = () => workbench.pane.getByRole("complementary", { name: "About this workbook" });

/** Opens the pane again, in the other theme. */
async function reopen(): Promise<void> {
  const theme = await workbench.page.evaluate(() => window.workbench.theme);
  await workbench.setTheme(theme === "dark" ? "light" : "dark");
}

/** Makes the workbook one of another version: its stamp, and a number of its preset, in the stamp and on the sheet. */
async function makeEarlier(from: number): Promise<void> {
  const { values } = await workbench.sheet(about);
  const now = values.find(
    ([scenario, key]) => scenario === "deepseek_2025" && key === "price_shock",
  )![2];
  const cells = values.map((row): Value[] =>
    row.map((cell, k) => {
      if (row[0] === "Version of Macroscope" && k === 1) return "0.0.9";
      if (row[0] === "Check" && k === 1) return "";
      return row[0] === "deepseek_2025" && row[1] === "price_shock" && k === 2 ? from : cell;
    }),
  );
  const at = (first: string, second?: string) =>
    cells.findIndex((row) => row[0] === first && (second === undefined || row[1] === second)) + 1;
  const scenario = await workbench.sheet(shock);
  const row = scenario.values.findIndex((line) => line[6] === "price_shock") + 1;
  expect(scenario.values[row - 1]![1]).toBe(now);
  await workbench.frame.evaluate(
    ({ writes }) =>
      Excel.run(async (context) => {
        for (const [sheet, address, value] of writes)
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        await context.sync();
      }),
    {
      writes: [
        [about, `B${at("Version of Macroscope")}`, "'0.0.9"],
        [about, `B${at("Check")}`, `'${fingerprint(cells)}`],
        [about, `C${at("deepseek_2025", "price_shock")}`, from],
        [shock, `B${row}`, from],
      ] as [string, string, Value][],
    },
  );
}

test("a model and its stamp: the sheet is added in three round trips, without an error", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: shock }).click();
  await pane.getByRole("button", { name: "Insert model" }).click();
  await expect(pane.getByText(`Added ${shock}.`)).toBeVisible();
  await workbench.openTab("Share");
  // The tab looks through the workbook first.
  await expect(pane.getByText("Functions used")).toBeVisible();
  const before = await workbench.roundTrips;
  await pane.getByRole("button", { name: `Add ${about}` }).click();
  await expect(pane.getByText(`Added ${about}.`)).toBeVisible();
  expect((await workbench.roundTrips) - before).toBeLessThanOrEqual(3);
  const { values } = await workbench.sheet(about);
  expect(errorsIn(values)).toEqual([]);
  expect(values.find(([word]) => word === "Version of Macroscope")![1]).toBe(version);
  expect(values.some(([name]) => name === "MACRO.TRANSMISSION")).toBe(true);
});

test("the Read me is added for people without the add-in", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Add Read me" }).click();
  await expect(pane.getByText("Added Read me.")).toBeVisible();
  expect((await workbench.sheet("Read me")).values.flat().join(" ")).toContain("#NAME? means");
});

test("opened with the same version, the pane says nothing", async () => {
  await reopen();
  await expect(notice()).toHaveCount(0);
});

test("opened with another version, it tells what changed, at any width, and axe finds nothing", async () => {
  await makeEarlier(-0.1);
  for (const theme of ["earlier", "again"]) {
    await reopen();
    await expect(notice()).toContainText(`made with Macroscope 0.0.9; this is ${version}`);
    await notice().getByRole("button", { name: "What changed" }).click();
    await expect(notice()).toContainText(
      `${shock}, Change of tech prices from the news at its worst: −10% then, −5.6% now`,
    );
    for (const width of [320, 400, 600]) {
      await resize(workbench, width);
      expect(await tooWide(workbench), `${theme}, ${width}`).toEqual([]);
      expect(await violations(workbench), `${theme}, ${width}`).toEqual([]);
    }
  }
});

test("by keyboard alone its numbers are brought up to date after a preview, and the next opening says nothing", async () => {
  const { page } = workbench;
  await notice().getByRole("button", { name: "Hide what changed" }).focus();
  await workbench.pressUntil("Shift+Tab", "Update numbers");
  await page.keyboard.press("Enter");
  await expect(notice()).toContainText(`Changes 1 cell on ${shock} to the numbers of now.`);
  const before = await workbench.roundTrips;
  await notice().getByRole("button", { name: "Hide what changed" }).focus();
  await workbench.pressUntil("Shift+Tab", "Change 1 cell");
  await page.keyboard.press("Enter");
  await expect(notice()).toContainText("Changed 1 cell.");
  expect((await workbench.roundTrips) - before).toBeLessThanOrEqual(3);
  const { values } = await workbench.sheet(shock);
  expect(values.find((row) => row[6] === "price_shock")![1]).toBe(-0.056);
  expect(values.find(([label]) => label === "All checks pass")![1]).toBe(true);
  await reopen();
  await expect(notice()).toHaveCount(0);
});
