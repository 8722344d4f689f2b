import { expect, test } from "@playwright/test";
import { errorsIn, type SheetContent, type Value, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

/** The checks below the heading "Checks" with their answers. */
function checksOf({ values }: SheetContent): [label: Value, answer: Value][] {
  const first = values.findIndex(([label]) => label === "Checks") + 1;
  const rows = values.slice(first);
  const end = rows.findIndex(([label]) => label === "");
  return rows.slice(0, end).map((row) => [row[0]!, row[1]!]);
}

/** A column of the chain in its last year. */
function lastYear({ values }: SheetContent, label: string): number {
  const header = values.findIndex(([first, second]) => first === "Year" && second !== "Debt");
  return values[header + 12]![values[header]!.indexOf(label)] as number;
}

function expectSound(content: SheetContent, name: string): void {
  expect(errorsIn(content.values), name).toEqual([]);
  const checks = checksOf(content);
  expect(checks.length, name).toBeGreaterThan(5);
  expect(
    checks.filter(([, answer]) => answer !== true),
    name,
  ).toEqual([]);
  expect(content.values[2]!.slice(0, 2), name).toEqual(["All checks pass", true]);
}

const sheet = "The DeepSeek shock";

/** Names that belong to the sheet, with where they point and how that cell looks. */
const assumptions = () =>
  workbench.frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem(name);
        names.load("items/name");
        await context.sync();
        const cells = names.items.map((item) => ({ name: item.name, range: item.getRange() }));
        for (const { range } of cells) {
          range.load("address,values");
          range.format.font.load("color");
        }
        await context.sync();
        return cells.map(({ name: key, range }) => ({
          name: key,
          cell: range.address.split("!").pop()!,
          value: range.values[0]![0] as number,
          color: range.format.font.color,
        }));
      }),
    sheet,
  );

test("by keyboard alone: search, Enter, Insert model gives a sheet whose checks are TRUE, in 3 round trips or fewer", async () => {
  const { page, pane } = workbench;
  const before = await workbench.roundTrips;
  await pane.getByRole("tab", { name: "Scenarios" }).focus();
  await workbench.pressUntil("Tab", "Search scenarios", 1);
  await page.keyboard.type("deepseek");
  await page.keyboard.press("ArrowDown");
  expect(await workbench.focused()).toBe(sheet);
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: sheet })).toBeFocused();
  await workbench.pressUntil("Tab", "Insert model");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(`Added ${sheet}. Change the blue cells.`)).toBeVisible();
  expect((await workbench.roundTrips) - before).toBeLessThanOrEqual(3);
  expect(await workbench.sheetNames()).toEqual(["Jevons", "Valuation", "CBO debt", sheet]);
  expectSound(await workbench.sheet(sheet), sheet);
});

test("its assumptions are named cells, all of them numbers in blue", async () => {
  const named = await assumptions();
  expect(named.length).toBeGreaterThan(60);
  expect(new Set(named.map(({ color }) => color))).toEqual(new Set(["#0000FF"]));
  for (const { name, value } of named) expect(typeof value, name).toBe("number");
  expect(named.find(({ name }) => name === "a_eff_training")?.value).toBe(11);
});

test("it brings four charts, each with its title and its lines, and draws them", async () => {
  const charts = await workbench.frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { charts: found } = context.workbook.worksheets.getItem(name);
        found.load("items/name");
        await context.sync();
        for (const chart of found.items) {
          chart.title.load("text");
          chart.series.load("items/name");
        }
        await context.sync();
        return found.items.map(({ title, series }) => [title.text, series.items.length]);
      }),
    sheet,
  );
  expect(charts).toEqual([
    ["10-year yield, change in bp", 2],
    ["Federal debt held by the public, % of GDP", 2],
    ["Tech valuation, before the shock: 100", 2],
    ["Demand for compute, before the shock: 100", 2],
    ["AI capex, $bn a year", 2],
    ["Crowded out, $bn a year", 2],
  ]);
  await expect(
    workbench.page
      .getByRole("group", { name: "10-year yield, change in bp" })
      .locator("svg path")
      .first(),
  ).toBeVisible();
});

test("typing another elasticity into its blue cell changes the results, and the checks stay TRUE", async () => {
  const before = lastYear(await workbench.sheet(sheet), "Demand for compute");
  const { cell } = (await assumptions()).find(({ name }) => name === "a_elas_inference")!;
  await workbench.goTo(cell);
  await workbench.type("-1.6");
  await expect
    .poll(async () => lastYear(await workbench.sheet(sheet), "Demand for compute"))
    .toBeGreaterThan(before * 1.2);
  expectSound(await workbench.sheet(sheet), sheet);
});

test("inserting it again adds a second sheet under a free name and leaves the first as it was", async () => {
  const { page, pane } = workbench;
  const first = await workbench.sheet(sheet);
  await pane.getByRole("button", { name: "Insert model" }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByText(`Added ${sheet} (2).`)).toBeVisible();
  const second = await workbench.sheet(`${sheet} (2)`);
  expectSound(second, `${sheet} (2)`);
  expect(await workbench.sheet(sheet)).toEqual(first);
  expect(lastYear(second, "Demand for compute")).not.toBe(lastYear(first, "Demand for compute"));
});

test("each scenario inserts without an error and with every check TRUE", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "All scenarios" }).click();
  await pane.getByRole("searchbox").fill("");
  const titles = await pane.getByRole("article").getByRole("button").allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(13);
  for (const title of titles)
    await test.step(title, async () => {
      const before = await workbench.roundTrips;
      await pane.getByRole("button", { name: title, exact: true }).click();
      await pane.getByRole("button", { name: "Insert model" }).click();
      const added = pane.getByText(/^Added .+\. Change the blue cells\.$/);
      await expect(added).toBeVisible();
      const name = /^Added (.+)\. Change/.exec((await added.textContent())!)![1]!;
      expect((await workbench.roundTrips) - before, title).toBeLessThanOrEqual(3);
      expectSound(await workbench.sheet(name), name);
      await pane.getByRole("button", { name: "All scenarios" }).click();
    });
});
