import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { errorsIn, type SheetContent, type Value, Workbench } from "./support";

// One workbook, by the keyboard alone: what it would take, how likely it is, an elasticity of one's own, what makes the
// difference between two scenarios, and a list of holdings; saved, opened again, and prepared to be sent.

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => {
  // The workbench's engine says so when many formulas become values while it calculates; nothing comes of it.
  const { trouble } = workbench;
  trouble.splice(0, trouble.length, ...trouble.filter((line) => !/Dependency tree not/.test(line)));
  return workbench.close();
});

const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
/** What is being looked at is waited for: a key does not wait until a button can be pressed. */
async function press(name: string): Promise<void> {
  await expect(button(name)).toBeEnabled();
  await button(name).press("Enter");
}
const own = "Own work";
const sheets = ["Reverse No shock", own, "Comparison", "Holdings"];

/** Prices and quantities of the worked example: ten rows. */
const prices = [60, 36, 30, 15, 10, 5, 2.5, 2.19, 1.1, 0.6];
const quantities = [1, 1.6, 2.1, 4.4, 7, 15, 33, 36, 80, 140];

const odds = (correlations: string) =>
  `=MACRO.ODDS("baseline 2026-11","debt",1.3,10,"above",{"growth";"rate"},${correlations},20000)`;

type Shown = Readonly<Record<string, readonly (readonly Value[])[]>>;

async function shown(): Promise<Shown> {
  const read: Record<string, Value[][]> = {};
  for (const name of sheets) {
    await workbench.value(`'${name}'!A1`);
    const { values }: SheetContent = await workbench.sheet(name);
    expect([name, errorsIn(values)]).toEqual([name, []]);
    read[name] = values;
  }
  return read;
}

/** The mark alone says that a sheet is frozen. */
const isMark = (value: Value) => /^(Frozen on|Calculated with)/.test(String(value));

/** Cells that show something else; a path without a shock ends in what rounding leaves, which is nothing. */
const moved = (before: Shown, after: Shown): string[] =>
  Object.entries(before).flatMap(([name, rows]) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const now = after[name]![r]?.[c] ?? "";
        const same =
          typeof value === "number" && typeof now === "number"
            ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value))
            : value === now || (isMark(value) && isMark(now));
        return same ? [] : [`${name}, row ${r + 1}, column ${c + 1}: ${value}, ${now}`];
      }),
    ),
  );

/**
 * Types a formula into a cell. While the grid still offers names it takes Enter for itself, once; that the formula ends behind a
 * number leaves it none to put in.
 */
async function enter(cell: string, text: string): Promise<void> {
  await workbench.goTo(cell);
  await workbench.page.keyboard.type(text);
  await expect(async () => {
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.value(`'${own}'!${cell}`)).not.toBe("");
  }).toPass();
}

/** What a sheet shows beside a label. */
const beside = async (sheet: string, label: string, column = 1) =>
  (await workbench.sheet(sheet)).values.find(([first]) => first === label)![column];

test("a reverse stress test of debt at 130%, inserted as a sheet", async () => {
  const { page, pane } = workbench;
  await button("No shock").press("Enter");
  await pane.getByText("What would it take?").press("Enter");
  await pane.getByLabel("Target").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("130%");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/The smallest joint move of two/)).toBeVisible({ timeout: 60_000 });
  await press("Insert as sheet");
  await expect(pane.getByText("Added Reverse No shock")).toBeVisible();
  const { values } = await workbench.sheet("Reverse No shock");
  const growth = values.find((cells) => cells[7] === "growth")!;
  expect(Number(growth[1])).toBeCloseTo(0.0313298108535923, 9);
  await press("All scenarios");
});

test("the odds of it, with correlation and without, and an elasticity fitted from ten rows, typed into cells", async () => {
  const { page } = workbench;
  await workbench.newSheet(own);
  await workbench.clickCell(0, 0);
  for (const [k, price] of prices.entries()) {
    await page.keyboard.type(String(price));
    await page.keyboard.press("Tab");
    await page.keyboard.type(String(quantities[k]));
    await page.keyboard.press("Enter");
  }
  await enter("D1", odds(""));
  await enter("D5", odds('{"growth","rate",0.6}'));
  await enter("D9", '=MACRO.FITELASTICITY(A1:A10,B1:B10,"levels",-1)');
  await expect
    .poll(async () => Number(await workbench.value(`'${own}'!E10`)))
    .toBeCloseTo(-1.09231472842212, 12);
  const [[free, error]] = (await workbench.read(`'${own}'!D2:E2`)) as [[number, number]];
  const [[tied]] = (await workbench.read(`'${own}'!D6:E6`)) as [[number]];
  expect(Math.abs(free - 0.2725828)).toBeLessThan(4 * error);
  expect(Math.abs(tied - 0.1573815)).toBeLessThan(4 * error);
});

test("a waterfall of two scenarios, with the elasticity that was fitted beside the published one", async () => {
  const { pane } = workbench;
  await press("Comparison");
  for (const title of ["The DeepSeek shock", "2000 again"])
    await pane.getByRole("checkbox", { name: new RegExp(`^${title}`) }).press("Space");
  await press("Insert comparison");
  await expect(pane.getByText("Added Comparison.")).toBeVisible();
  expect(await beside("Comparison", "The parts add up to it")).toBe(true);
  const waterfall = (await workbench.page.evaluate(() => window.workbench.charts())).find(
    ({ title }) =>
      /^10-year yield, change in bp, year 10, from .* to 2000 again: blue lifts/.test(title),
  )!;
  expect(waterfall.sheet).toBe("Comparison");
  const [base, ...parts] = waterfall.series;
  expect(base!.name).toBe("Base");
  expect(parts.some(({ values }) => values.some((value) => value !== 0))).toBe(true);
  await press("All scenarios");
});

test("holdings, five companies in the place of a list, ranked", async () => {
  const { pane } = workbench;
  await press("Holdings");
  await press("Insert holdings");
  await expect(pane.getByText("Added Holdings with five companies as an example")).toBeVisible();
  expect(await beside("Holdings", "All checks pass")).toBe(true);
  const half = Number(await beside("Holdings", "Microsoft", 8));
  expect(half).toBeCloseTo(-0.099922982556077, 12);
  await press("All scenarios");
});

test("saved and opened again, every sheet shows the same, with the same charts", async () => {
  const { page } = workbench;
  const before = await shown();
  const charts = await page.evaluate(() => window.workbench.charts());
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  const bytes = readFileSync(await (await downloading).path());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  await workbench.paneReady();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).press("Enter");
  await (await choosing).setFiles({ name: "book.xlsx", mimeType: "", buffer: bytes });
  await expect(page.locator("#said p")).toHaveText("Opened book.xlsx.");
  await workbench.paneReady();
  expect(moved(before, await shown())).toEqual([]);
  const again = await page.evaluate(() => window.workbench.charts());
  const told = (list: typeof charts) =>
    list.map(({ title, sheet, series }) => [title, sheet, series.map(({ name }) => name)]);
  expect(told(again)).toEqual(told(charts));
});

test("prepared to be sent, every sheet shows the same values without one call of the add-in", async () => {
  const before = await shown();
  await workbench.pane.getByRole("tab", { name: "Share" }).focus();
  await workbench.page.keyboard.press("Enter");
  await press("Preview: Prepare a copy to send");
  await press("Prepare the copy");
  await expect(workbench.pane.locator("footer:visible").getByRole("status")).toHaveText(
    /^Turned \d+ formulas native, froze \d+ formulas?, added/,
  );
  expect(moved(before, await shown())).toEqual([]);
  for (const name of sheets) {
    const { formulas } = await workbench.sheet(name);
    const calls = formulas.flat().filter((text) => /^=.*MACRO\./.test(String(text)));
    expect([name, calls]).toEqual([name, []]);
  }
});
