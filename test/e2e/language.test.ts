import { expect, test } from "@playwright/test";
import { scenarios } from "../../src/scenarios";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  await workbench.page.evaluate(() => {
    window.officeHost.language = "zh-CN";
  });
  await workbench.pane.locator("body").evaluate(() => location.reload());
  await expect(workbench.pane.getByRole("tab", { name: "情景" })).toBeVisible();
});
test.afterAll(() => workbench.close());

const tabs = ["情景", "函数", "解释", "共享"];

test("where Excel's menus are Chinese the pane says that it is, and speaks it on every tab", async () => {
  const { pane } = workbench;
  await expect(pane.locator("html")).toHaveAttribute("lang", "zh-CN");
  for (const name of tabs) await expect(pane.getByRole("tab", { name })).toBeVisible();
  await expect(pane.getByRole("article")).toHaveCount(scenarios.length);
  for (const title of await pane.getByRole("article").getByRole("button").allInnerTexts())
    expect(title).toMatch(/\p{Script=Han}/u);
});

test("axe finds nothing in Chinese, and nothing scrolls sideways, at 320 and 600 px", async () => {
  for (const name of tabs) {
    await workbench.pane.getByRole("tab", { name }).click();
    await expect(workbench.pane.getByRole("tabpanel", { name })).toBeVisible();
    for (const width of [320, 600]) {
      await resize(workbench, width);
      expect(await violations(workbench), `${name}, ${width} px`).toEqual([]);
      expect(await tooWide(workbench), `${name}, ${width} px`).toEqual([]);
    }
  }
});

test("a sheet that a Chinese pane inserts is the English one, so that it can be passed on", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "情景" }).click();
  await pane.getByRole("button", { name: "DeepSeek 冲击", exact: true }).click();
  await pane.getByRole("button", { name: "插入模型" }).click();
  await expect.poll(() => workbench.sheetNames()).toContain("The DeepSeek shock");
  await workbench.value("'The DeepSeek shock'!A1");
  const { values } = await workbench.sheet("The DeepSeek shock");
  expect(errorsIn(values)).toEqual([]);
  expect(values.flat().filter((value) => /\p{Script=Han}/u.test(String(value)))).toEqual([]);
});

for (const [locale, tab] of [
  ["zh-CN", "解释"],
  ["eo", "Explain"],
] as const)
  test(`the workbench speaks ${locale} where the browser does, or else English`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/workbench/");
    await page.evaluate(() => window.workbench.ready);
    await expect(page.frameLocator("#pane").getByRole("tab", { name: tab })).toBeVisible();
    await context.close();
  });
