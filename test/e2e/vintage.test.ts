import { expect, test } from "@playwright/test";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, Workbench } from "./support";

/** One choice of numbers for all scenarios, by keyboard alone. */

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const title = "The Italian risk";
const choice = () => workbench.pane.getByLabel("Numbers of");
const card = () => workbench.pane.getByRole("article").filter({ hasText: title });
const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });

test("the arrow keys change the numbers of all cards, the newest stand first", async () => {
  await expect(card()).toContainText("Numbers of November 2026");
  await choice().focus();
  await choice().press("ArrowDown");
  await expect(card()).toContainText("Numbers of January 2025");
  await expect(choice()).toBeFocused();
  await choice().press("ArrowUp");
  await expect(card()).toContainText("Numbers of November 2026");
});

test("a model of the newest numbers is sound and says of when it is, on its sheet", async () => {
  const { pane } = workbench;
  await button(title).focus();
  await button(title).press("Enter");
  await button("Insert model").press("Enter");
  await expect(pane.getByText(`Added ${title}, 2026-11. Change the blue cells.`)).toBeVisible();
  const { values } = await workbench.sheet(`${title}, 2026-11`);
  expect(errorsIn(values)).toEqual([]);
  expect(String(values[1]![0])).toMatch(/^debt_spiral 2026-11 · .*numbers of 2026-11 · made /);
  expect(values[2]!.slice(0, 2)).toEqual(["All checks pass", true]);
});

test("Compare with January 2025 puts both on one sheet, each less its own baseline", async () => {
  const { pane } = workbench;
  await button("Compare with January 2025").press("Enter");
  await expect(pane.getByText(/^Added Comparison: numbers of November 2026/)).toBeVisible();
  const { values } = await workbench.sheet("Comparison");
  expect(errorsIn(values)).toEqual([]);
  expect(String(values[1]![0])).toContain("numbers of 2025-01 and 2026-11");
  for (const name of [title, "No shock"])
    for (const month of ["2025-01", "2026-11"])
      expect(values.flat()).toContain(`${name}, ${month}`);
  expect(values.find(([label]) => label === "All checks pass")![1]).toBe(true);
});

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing and nothing is too wide on its page, ${theme}`, async () => {
    const back = button("All scenarios");
    if (await back.isVisible()) await back.click();
    await workbench.setTheme(theme);
    await button(title).click();
    await expect(button("Compare with January 2025")).toBeVisible();
    for (const width of [320, 600]) {
      await resize(workbench, width);
      expect(await violations(workbench), `${width} px`).toEqual([]);
      expect(await tooWide(workbench), `${width} px`).toEqual([]);
    }
  });
