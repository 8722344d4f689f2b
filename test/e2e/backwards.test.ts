import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { errorsIn, type SheetContent, type Value, Workbench } from "./support";

// One workbook, by the keyboard alone: what it would take, how likely it is, an elasticity of one's own that goes into a
// scenario, what makes the difference between two, and a list of holdings; saved, opened again, and prepared to be sent.

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  // What is written to the console as an error fails the file at its end.
  await workbench.page
    .context()
    .addInitScript(() =>
      addEventListener("pointerdown", () => console.error("the mouse was used"), true),
    );
  await workbench.page.reload();
  await workbench.page.evaluate(() => window.workbench.ready);
  await workbench.paneReady();
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
const kept = "Our elasticity";
const sheets = [own, kept, "Reverse No shock", "Comparison", "Holdings"];

/** Prices and quantities of the worked example: ten rows. */
const prices = [60, 36, 30, 15, 10, 5, 2.5, 2.19, 1.1, 0.6];
const quantities = [1, 1.6, 2.1, 4.4, 7, 15, 33, 36, 80, 140];

const odds = (correlations: string) =>
  `=MACRO.ODDS("baseline 2026-11","debt",1.3,10,"above",{"growth";"rate"},${correlations},5000)`;

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

const charts = () => workbench.page.evaluate(() => window.workbench.charts());
/** What they are. */
const drawn = async () =>
  (await charts()).map(({ title, sheet, series }) => [
    title,
    sheet,
    series.map(({ name }) => name),
  ]);

/** What a sheet shows beside a label. */
const beside = async (sheet: string, label: string, column = 1) =>
  (await workbench.sheet(sheet)).values.find(([first]) => first === label)![column];

/** Types into a field of the pane, in the place of what is in it. */
async function fill(label: string, text: string): Promise<void> {
  await workbench.pane.getByLabel(label, { exact: true }).focus();
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.type(text);
}

async function openTab(name: string): Promise<void> {
  await workbench.pane.getByRole("tab", { name }).focus();
  await workbench.page.keyboard.press("Enter");
}

/** The row of an assumption on a sheet that has its key in this column. */
const rowOf = async (sheet: string, key: string, column: number) =>
  (await workbench.sheet(sheet)).values.find((cells) => cells[column] === key)!;

test("what it would take, the odds of it with correlation and without, and an elasticity fitted from ten rows, typed into cells of one sheet", async () => {
  const { page } = workbench;
  await workbench.newSheet(own);
  await workbench.goTo("A1");
  for (const [k, price] of prices.entries()) {
    await page.keyboard.type(String(price));
    await page.keyboard.press("Tab");
    await page.keyboard.type(String(quantities[k]));
    await page.keyboard.press("Enter");
  }
  await enter("D1", odds(""));
  await enter("D5", odds('{"growth","rate",0.6}'));
  await enter("D9", '=MACRO.FITELASTICITY(A1:A10,B1:B10,"levels",-1)');
  await enter("D18", '=MACRO.REVERSESTRESS("baseline 2026-11","growth","debt",1.3,10)');
  await expect
    .poll(async () => Number(await workbench.value(`'${own}'!E10`)))
    .toBeCloseTo(-1.09231472842212, 12);
  const [[free, error]] = (await workbench.read(`'${own}'!D2:E2`)) as [[number, number]];
  const [[tied]] = (await workbench.read(`'${own}'!D6:E6`)) as [[number]];
  expect(Math.abs(free - 0.2725828)).toBeLessThan(4 * error);
  expect(Math.abs(tied - 0.1573815)).toBeLessThan(4 * error);
  expect(Number(await workbench.value(`'${own}'!D18`))).toBeCloseTo(0.0313298108535923, 12);
});

test("the elasticity goes into a scenario, which is kept and has it on its sheet with interval and cells", async () => {
  const { page, pane } = workbench;
  await openTab("Functions");
  await fill("Search functions and questions", "FITELASTICITY");
  await pane.getByRole("button", { name: /FITELASTICITY$/ }).press("Enter");
  await fill("prices", `'${own}'!A1:A10`);
  await fill("quantities", `'${own}'!B1:B10`);
  const scenario = pane.getByLabel("Scenario", { exact: true });
  await scenario.focus();
  await page.keyboard.type("The Deep");
  await expect(scenario.locator("option:checked")).toHaveText("The DeepSeek shock");
  await press("Use in the scenario");
  await press("Save as…");
  await fill("Name", kept);
  await press("Save");
  await expect(pane.getByText(`Saved “${kept}” in this workbook.`)).toBeVisible();
  await press("Insert model");
  await expect(pane.getByText(`Added ${kept}`)).toBeVisible();
  const row = await rowOf(kept, "elas_inference", 6);
  [-1.09231472842212, -1.11238898232, -1.07224047452].forEach((wanted, k) =>
    expect(Number(row[[1, 3, 4][k]!])).toBeCloseTo(wanted, 9),
  );
  expect(row[5]).toBe("own data");
  expect(row[9]).toContain(`own data, '${own}'!A1:A10 and '${own}'!B1:B10, `);
  await press("All scenarios");
});

test("a reverse stress test of debt at 130%, inserted as a sheet", async () => {
  const { page, pane } = workbench;
  await button("No shock").press("Enter");
  await pane.getByText("What would it take?").press("Enter");
  await fill("Target", "130%");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/The smallest joint move of two/)).toBeVisible();
  await press("Insert as sheet");
  await expect(pane.getByText("Added Reverse No shock")).toBeVisible();
  const growth = await rowOf("Reverse No shock", "growth", 7);
  expect(Number(growth[1])).toBeCloseTo(0.0313298108535923, 9);
  await press("All scenarios");
});

test("a waterfall of two scenarios, one with the elasticity that was fitted", async () => {
  const { pane } = workbench;
  await press("Comparison");
  for (const title of ["The DeepSeek shock", kept])
    await pane.getByRole("checkbox", { name: new RegExp(`^${title}`) }).press("Space");
  await press("Insert comparison");
  await expect(pane.getByText("Added Comparison.")).toBeVisible();
  expect(await beside("Comparison", "The parts add up to it")).toBe(true);
  const [, adds, from, to] = await rowOf("Comparison", "elas_inference", 5);
  expect(Number(adds)).not.toBe(0);
  expect(from).toBe(-1.11);
  expect(Number(to)).toBeCloseTo(-1.09231472842212, 12);
  const [waterfall] = (await charts()).filter(({ title }) =>
    new RegExp(`^10-year yield, change in bp, year 10, from .* to ${kept}: blue lifts`).test(title),
  );
  expect(waterfall!.sheet).toBe("Comparison");
  const [base, ...parts] = waterfall!.series;
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
  const pictures = await drawn();
  expect(pictures.length).toBeGreaterThan(5);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  const bytes = readFileSync(await (await downloading).path());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  await workbench.paneReady();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).press("Enter");
  await (await choosing).setFiles({ name: "book.xlsx", mimeType: "", buffer: bytes });
  // A busy machine may say that it shows the file's own answers: how long calculating takes is not asked here.
  await expect(page.locator("#said p")).toHaveText(/^Opened book\.xlsx\./);
  await workbench.paneReady();
  expect(moved(before, await shown())).toEqual([]);
  expect(await drawn()).toEqual(pictures);
  // The scenario is among those to choose from, with the number that was fitted.
  await workbench.pane.getByRole("button", { name: kept }).press("Enter");
  const field = workbench.pane.getByLabel("Price elasticity of inference demand", { exact: true });
  await expect(field).toHaveValue(/1\.09231/);
  await press("All scenarios");
});

test("prepared to be sent, every sheet shows the same values without one call of the add-in", async () => {
  const before = await shown();
  const pictures = await drawn();
  await openTab("Share");
  await press("Preview: Prepare a copy to send");
  await press("Prepare the copy");
  await expect(workbench.pane.locator("footer:visible").getByRole("status")).toHaveText(
    /^Turned \d+ formulas native, froze \d+ formulas?, added/,
  );
  expect(moved(before, await shown())).toEqual([]);
  expect(await drawn()).toEqual(pictures);
  for (const name of sheets) {
    const { formulas } = await workbench.sheet(name);
    const calls = formulas.flat().filter((text) => /^=.*MACRO\./.test(String(text)));
    expect([name, calls]).toEqual([name, []]);
  }
});
