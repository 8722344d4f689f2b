import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const scenario = "The DeepSeek shock";
const titles = [
  "10-year yield, change in bp",
  "Federal debt held by the public, % of GDP",
  "Tech valuation, before the shock: 100",
  "Demand for compute, before the shock: 100",
  "AI capex, $bn a year",
  "Crowded out, $bn a year",
];

const charts = () => workbench.page.evaluate(() => window.workbench.charts());
const visible = async () =>
  (await charts()).filter((chart) => chart.visible).map(({ title }) => title);
const chart = (title: string) => workbench.page.getByRole("group", { name: title, exact: true });
const select = (address: string) =>
  workbench.page.evaluate((at) => window.workbench.select(at), address);

/** The lines of a chart, as they are drawn. */
const lines = (title: string) =>
  chart(title)
    .locator(".line-series path.line")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));

const reading = () => workbench.page.locator(".reading");

test("the opening workbook shows a chart on each sheet, and only that of the sheet in front", async () => {
  expect((await charts()).map(({ sheet }) => sheet)).toEqual(["Jevons", "Valuation", "CBO debt"]);
  for (const { sheet, title } of await charts()) {
    await select(`'${sheet}'!A1`);
    await expect.poll(visible).toEqual([title]);
    await expect(chart(title)).toHaveCount(1);
    const drawn = await lines(title);
    expect(drawn.length).toBeGreaterThan(1);
    for (const line of drawn) expect(line).toMatch(/^M.*L/);
  }
});

test("an inserted scenario shows six charts with the values of its cells, each beside the baseline", async () => {
  const { pane } = workbench;
  await pane.getByRole("searchbox").fill("deepseek");
  await pane.getByRole("article").getByRole("button", { name: scenario, exact: true }).click();
  await pane.getByRole("button", { name: "Insert model" }).click();
  await expect(pane.getByText(`Added ${scenario}.`)).toBeVisible();
  await expect.poll(visible).toEqual(titles);
  for (const title of titles) await expect(chart(title)).toHaveCount(1);

  const { values } = await workbench.sheet(scenario);
  const header = values.findIndex(([first, second]) => first === "Year" && second !== "Debt");
  const capex = values[header]!.indexOf("Capex");
  const cells = values.slice(header + 2, header + 13).map((row) => row[capex]);
  const shown = (await charts()).find(({ title }) => title === titles[4])!;
  expect(shown.series[0]).toMatchObject({ name: scenario, values: cells });
  expect(shown.series.map(({ name }) => name)).toEqual([scenario, "Baseline"]);
});

test("a chart has a name, and words that say what it shows", async () => {
  const { page } = workbench;
  const words = page.locator(`#${await chart(titles[2]!).getAttribute("aria-describedby")}`);
  await expect(words).toHaveText(
    /^Line chart.* from 0 to 10\. The DeepSeek shock: last \d+\.\d \(10\)/,
  );
});

test("axe finds nothing in the charts, light and dark", async () => {
  for (const theme of ["dark", "light"] as const) {
    await workbench.setTheme(theme);
    const { violations } = await new AxeBuilder({ page: workbench.page })
      .include("#charts")
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test("changing a blue cell changes a line at once", async () => {
  const before = await lines(titles[3]!);
  await workbench.goTo(await addressOf("a_elas_inference"));
  await workbench.type("-1.6");
  await expect.poll(() => lines(titles[3]!)).not.toEqual(before);
});

test("the wheel scrolls the cells over a chart too, and the chart goes with them", async () => {
  const { page } = workbench;
  // A cell above the charts comes into view, and they with it.
  await workbench.goTo("C8");
  await workbench.goTo("C30");
  await expect.poll(async () => (await chart(titles[1]!).boundingBox())!.y).toBeGreaterThan(250);
  const before = (await chart(titles[1]!).boundingBox())!;
  await page.mouse.move(before.x + 150, before.y + 100);
  await page.mouse.wheel(0, 100);
  await expect
    .poll(async () => (await chart(titles[1]!).boundingBox())!.y)
    .toBeCloseTo(before.y - 100, 0);
});

test("pointing at a chart shows the values of the nearest category", async () => {
  const { page } = workbench;
  const box = (await chart(titles[1]!).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
  await expect(reading()).toHaveText(/^5The DeepSeek shock\d+\.\d%Baseline\d+\.\d%$/);
  await page.mouse.move(box.x + 100, box.y - 60);
  await expect(reading()).toBeHidden();
});

test("by keyboard: the arrow keys move along the categories, Escape leads back to the cells", async () => {
  const { page } = workbench;
  await chart(titles[3]!).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(reading()).toHaveText(/^1The DeepSeek shock/);
  await expect(page.locator("#charts").getByRole("status")).toHaveText(
    /^1: The DeepSeek shock .+; Baseline/,
  );
  // What has the focus is scrolled into view.
  const sheet = (await page.locator("#sheet").boundingBox())!;
  const box = (await chart(titles[3]!).boundingBox())!;
  expect(box.x).toBeGreaterThan(sheet.x);
  expect(box.x + box.width).toBeLessThan(sheet.x + sheet.width);
  await page.keyboard.press("Escape");
  await expect(reading()).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(chart(titles[3]!)).not.toBeFocused();
  const name = page.locator('#sheet [data-u-comp="defined-name"] input');
  const before = await name.inputValue();
  await page.keyboard.press("ArrowDown");
  await expect(name).not.toHaveValue(before);
});

test("a chart follows the width of its columns", async () => {
  const width = async () => (await chart(titles[1]!).boundingBox())!.width;
  const before = await width();
  await workbench.frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange("C:C").format.columnWidth = 200;
        await context.sync();
      }),
    scenario,
  );
  await expect.poll(width).toBeGreaterThan(before + 100);
});

test("clicks beside the charts reach the cells", async () => {
  const { page } = workbench;
  await workbench.goTo("C8");
  await workbench.goTo("C30");
  const box = (await chart(titles[0]!).boundingBox())!;
  const sheet = (await page.locator("#sheet").boundingBox())!;
  // The charts stand below the heading "Results", and above that is an empty row.
  await page.mouse.click(sheet.x + 150, box.y - 30);
  const { values } = await workbench.sheet(scenario);
  const above = values.findIndex(([label]) => label === "Results");
  const name = page.locator('#sheet [data-u-comp="defined-name"] input');
  await expect(name).toHaveValue(`A${above}`);
});

test("a picture that a script adds lies over its cells, says what it shows and goes when it is deleted", async () => {
  const { page, frame } = workbench;
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  await select("Valuation!A1");
  await frame.evaluate(
    (base64) =>
      Excel.run(async (context) => {
        const shape = context.workbook.worksheets.getItem("Valuation").shapes.addImage(base64);
        shape.lockAspectRatio = false;
        Object.assign(shape, { name: "Chart", left: 360, top: 300, width: 150, height: 75 });
        shape.altTextDescription = "Growth by yield";
        await context.sync();
      }),
    png,
  );
  const picture = page.getByRole("img", { name: "Growth by yield" });
  await expect(picture).toHaveCount(1);
  const before = (await picture.boundingBox())!;
  expect([before.width, before.height]).toEqual([200, 100]);
  await page.mouse.move(before.x - 20, before.y);
  await page.mouse.wheel(0, 48);
  await expect.poll(async () => (await picture.boundingBox())!.y).toBeLessThan(before.y);
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Valuation").shapes.getItem("Chart").delete();
      await context.sync();
    }),
  );
  await expect(picture).toHaveCount(0);
});

test("another sheet in front hides them, and coming back shows them again", async () => {
  await select("Jevons!A1");
  await expect(chart(titles[0]!)).toHaveCount(0);
  await select(`'${scenario}'!A1`);
  await expect.poll(visible).toEqual(titles);
});

test("a chart that is deleted through Office.js is gone", async () => {
  await workbench.frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).charts.getItemAt(3).delete();
        await context.sync();
      }),
    scenario,
  );
  await expect.poll(visible).toEqual(titles.filter((_, k) => k !== 3));
});

const addressOf = (name: string) =>
  workbench.frame.evaluate(
    ([sheet, key]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).names.getItem(key).getRange();
        range.load("address");
        await context.sync();
        return range.address.split("!").pop()!;
      }),
    [scenario, name] as const,
  );
