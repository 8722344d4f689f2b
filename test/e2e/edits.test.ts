import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

/** A scenario that somebody has changed and not saved, as a person walks through the pane with it. */

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const button = (name: string | RegExp) =>
  workbench.pane.getByRole("button", { name, exact: true }).and(workbench.pane.locator(":visible"));
const field = () =>
  workbench.pane.getByLabel("Change of tech prices from the news at its worst", { exact: true });
const stillThere = () => expect(field()).toHaveValue("−10%");
const changed = () =>
  expect(
    workbench.pane.getByRole("status").filter({ hasText: "You changed 1 value." }),
  ).toBeVisible();

test("what is changed stays over the list, another tab, another theme and a reload", async () => {
  const { pane, page } = workbench;
  await button("The DeepSeek shock").click();
  await field().fill("-10%");
  await changed();
  await button("All scenarios").click();
  await expect(pane.getByText("You changed 1 value.").first()).toBeVisible();
  await button("The DeepSeek shock").click();
  await stillThere();
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("tab", { name: "Scenarios" }).click();
  await stillThere();
  await page.emulateMedia({ colorScheme: "dark" });
  await stillThere();
  await page.emulateMedia({ colorScheme: "light" });
  await workbench.frame.evaluate(() => location.reload());
  await workbench.paneReady();
  await button("The DeepSeek shock").click();
  await stillThere();
  await changed();
});

test("a line says before and after while the fields scroll by", async () => {
  const line = workbench.pane.getByRole("status").filter({ hasText: " → " });
  await field().scrollIntoViewIfNeeded();
  await expect(line).toBeInViewport();
  const [before, after] = (await line.locator("bdi").innerText()).split(" → ");
  expect(before).not.toBe(after);
});

test("Sensitivity and Insert model calculate with it, and say so", async () => {
  const { pane } = workbench;
  const said = pane.locator("footer:visible").getByRole("status");
  await button("Sensitivity").click();
  await expect(said).toContainText("around the value you changed");
  const price = async (sheet: string, column: number) => {
    const { values } = await workbench.sheet(sheet);
    return values.find((row) => row.includes("price_shock") && row[column] === -0.1);
  };
  const [sensitivity] = (await workbench.sheetNames()).filter((name) => /^Sensitivity/.test(name));
  expect(await price(sensitivity!, 1)).toBeDefined();
  await button("Insert model").click();
  await expect(said).toContainText("Added");
  const [model] = (await workbench.sheetNames()).filter(
    (name) => /changed/.test(name) && name !== sensitivity,
  );
  const { values } = await workbench.sheet(model!);
  expect(values.flat()).toContain(-0.1);
});
