import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

let workbench: Workbench;

test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  await workbench.newSheet("Guarded");
});
test.afterAll(() => workbench.close());

const alert = () => workbench.pane.getByRole("alert").filter({ hasText: /\S/ });

test("in a workbook of protected structure Insert model says so, says what to do, and adds nothing", async () => {
  const { frame, pane } = workbench;
  const before = await workbench.sheetNames();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: "No shock" }).click();
  await pane.getByRole("button", { name: "Insert model" }).click();
  await expect(alert()).toHaveText(
    "The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.",
  );
  expect(await workbench.sheetNames()).toEqual(before);
});

test("once the workbook is unprotected the same button inserts the model", async () => {
  const { frame, pane } = workbench;
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: "Insert model" }).click();
  await expect(pane.getByText("Added No shock. Change the blue cells.")).toBeVisible();
  await expect(alert()).toHaveCount(0);
});

test("on a protected sheet Insert says so, says what to do, and writes nothing", async () => {
  const { frame, page, pane } = workbench;
  await page.getByText("Guarded", { exact: true }).click();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Guarded").protection.protect();
      await context.sync();
    }),
  );
  await workbench.openTab("Functions");
  await pane.getByRole("searchbox").fill("fcfyield");
  await pane.getByRole("button", { name: /FCFYIELD$/ }).click();
  await pane.getByRole("button", { name: "Fill with an example" }).click();
  await workbench.clickCell(4, 2);
  await pane.getByRole("button", { name: "Insert at C5" }).click();
  await expect(alert()).toHaveText(
    "Guarded is protected. Unprotect it (Review > Unprotect Sheet) and try again.",
  );
  expect(await workbench.value("Guarded!C5")).toBe("");
});

test("a part of the pane that cannot be fetched says what to check and is there after “Try again”", async () => {
  const { page, pane, trouble } = workbench;
  await page.route(/scenarios\..*\.js$/, (route) => route.abort());
  await pane.locator("body").evaluate(() => location.reload());
  await expect(pane.getByText("This part could not be loaded")).toBeVisible();
  await page.unroute(/scenarios\..*\.js$/);
  await pane.getByRole("button", { name: "Try again" }).click();
  await expect(pane.getByRole("button", { name: "No shock" })).toBeVisible();
  // The browser itself tells the console of a request that failed; that is the only trouble there may be.
  expect(trouble.filter((line) => !/ERR_FAILED|ChunkLoadError/.test(line))).toEqual([]);
  trouble.length = 0;
});
