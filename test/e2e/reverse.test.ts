import { expect, test } from "@playwright/test";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const table = () => workbench.pane.getByRole("group", { name: "One assumption at a time" });

/** Opens the question backwards in the baseline, by the keyboard alone. */
async function open(): Promise<void> {
  const { page, pane } = workbench;
  const card = pane.getByRole("button", { name: "No shock" });
  await card.focus();
  await page.keyboard.press("Enter");
  const summary = pane.getByText("What would it take?");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByLabel("Target")).toBeVisible();
}

async function ask(target: string): Promise<void> {
  const { page, pane } = workbench;
  await pane.getByLabel("Target").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(target);
  await page.keyboard.press("Enter");
  await expect(table()).toBeVisible();
}

test("debt of 130%, by keyboard: what each assumption would have to be, and the smallest joint move", async () => {
  await open();
  await ask("130%");
  const growth = table().getByRole("row", { name: /Nominal potential growth/ });
  await expect(growth).toContainText("3.133% a year");
  await expect(growth).toContainText("−19%");
  await expect(
    workbench.pane.getByText(/The smallest joint move of two: .* of a range\./),
  ).toBeVisible();
});

test("other work of the pane has its turn again and again while it is worked out", async () => {
  const { frame, pane } = workbench;
  await pane.getByLabel("Target").focus();
  await frame.evaluate(() => {
    const store = Object.assign(window as unknown as { ticks: number }, { ticks: 0 });
    const tick = () => {
      store.ticks++;
      setTimeout(tick);
    };
    tick();
  });
  await ask("131%");
  // A busy machine makes turns late, never fewer.
  const ticks = await frame.evaluate(() => (window as unknown as { ticks: number }).ticks);
  expect(ticks).toBeGreaterThan(5);
});

test("axe finds nothing and nothing scrolls sideways, light and dark, at 320 and 600 px", async () => {
  for (const theme of ["light", "dark"] as const) {
    await workbench.pane.getByRole("button", { name: "All scenarios" }).click();
    await workbench.setTheme(theme);
    await open();
    await ask("130%");
    await workbench.pane.getByText(/assumptions cannot do it alone/).click();
    for (const width of [320, 600]) {
      await resize(workbench, width);
      expect(await violations(workbench), `${theme}, ${width} px`).toEqual([]);
      expect(await tooWide(workbench), `${theme}, ${width} px`).toEqual([]);
    }
  }
});

test("inserted as a sheet it is live: no error, all checks pass, two charts, and another target moves it", async () => {
  const { pane, page } = workbench;
  const insert = pane.getByRole("button", { name: "Insert as sheet" });
  await insert.focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/Added Reverse No shock/)).toBeVisible();
  const name = "Reverse No shock";
  const { values } = await workbench.sheet(name);
  expect(errorsIn(values)).toEqual([]);
  expect(await workbench.value(`${name}!B6`)).toBe(true);
  const row = values.findIndex((cells) => cells[7] === "growth");
  expect(Number(values[row]![1])).toBeCloseTo(0.0313298108535923, 9);
  await workbench.frame.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("B4").values = [[125]];
        await context.sync();
      }),
    name,
  );
  await expect
    .poll(async () => Number(await workbench.value(`${name}!B${row + 1}`)))
    .toBeCloseTo(0.0351212500451733, 9);
});
