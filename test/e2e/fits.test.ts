import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, type Value, Workbench } from "./support";

// From ten rows of an analyst's own to an elasticity, into a scenario, onto a sheet, and through a file.

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const prices = [60, 36, 30, 15, 10, 5, 2.5, 2.19, 1.1, 0.6];
const quantities = [1, 1.6, 2.1, 4.4, 7, 15, 33, 36, 80, 140];
const label = "Price elasticity of inference demand";
const today = () =>
  workbench.frame.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });

const write = (address: string, cells: Value[][]) =>
  workbench.frame.evaluate(
    ([at, values]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange(at).values = values;
        await context.sync();
      }),
    [address, cells] as const,
  );

const select = (address: string) =>
  workbench.frame.evaluate(
    (at) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange(at).select();
        await context.sync();
      }),
    address,
  );

const chart = () => workbench.pane.getByRole("img", { name: /points with the fitted curve/ });

/** Presses a button of the pane by the keyboard. */
async function press(name: string | RegExp): Promise<void> {
  const button = workbench.pane.getByRole("button", { name, exact: typeof name === "string" });
  await button.focus();
  await workbench.page.keyboard.press("Enter");
}

/** The list of functions, whatever was open. */
async function toList(): Promise<void> {
  await workbench.openTab("Functions");
  const back = workbench.pane.getByRole("button", { name: "All functions" });
  if (await back.isVisible()) await back.click();
}

async function openFit(name: string): Promise<void> {
  const { pane, page } = workbench;
  await toList();
  await pane.getByRole("searchbox", { name: "Search functions and questions" }).fill(name);
  await pane.getByRole("button", { name: new RegExp(`${name}$`) }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByLabel("Formula")).toContainText(`=MACRO.${name}(`);
}

test("ten rows selected by the keyboard's buttons: the scatter with its curve, and the test in words", async () => {
  await workbench.newSheet("Data");
  await write("A1:B11", [["Price", "Use"], ...prices.map((price, k) => [price, quantities[k]!])]);
  await openFit("FITELASTICITY");
  await select("A2:A11");
  await press("Use A2:A11 for prices");
  await select("B2:B11");
  await press("Use B2:B11 for quantities");
  await select("D2");
  await expect(chart()).toHaveAccessibleName(
    "Quantities against prices: 10 points with the fitted curve. Elasticity −1.092, 95% from −1.112 to −1.072.",
  );
  await expect(workbench.pane.getByText(/speak against an elasticity of −1/)).toBeVisible();
});

test("a cell that is changed moves the fit once another cell is selected", async () => {
  await write("B11", [[70]]);
  await select("D3");
  await expect(chart()).toHaveAccessibleName(/Elasticity −1\.017/);
  await write("B11", [[140]]);
  await select("D2");
  await expect(chart()).toHaveAccessibleName(/Elasticity −1\.092/);
});

test("inserted it is a live formula that gives what the pane shows", async () => {
  await press("Insert at D2");
  await expect(workbench.pane.getByText("Wrote the formula to D2.")).toBeVisible();
  const { formulas } = await workbench.sheet("Data");
  expect(formulas[1]![3]).toBe("=MACRO.FITELASTICITY(A2:A11,B2:B11)");
  await expect
    .poll(async () => Number(await workbench.value("Data!E3")))
    .toBeCloseTo(-1.09231472842212, 12);
});

test("axe finds nothing and nothing scrolls sideways, light and dark, at 320 and 600 px", async () => {
  const { pane } = workbench;
  for (const theme of ["light", "dark"] as const) {
    await toList();
    await workbench.setTheme(theme);
    await openFit("FITELASTICITY");
    await pane.getByRole("textbox", { name: "prices" }).fill("Data!A2:A11");
    await pane.getByRole("textbox", { name: "quantities" }).fill("Data!B2:B11");
    await expect(chart()).toBeVisible();
    await press("Show as table");
    for (const width of [320, 600]) {
      await resize(workbench, width);
      expect(await violations(workbench), `${theme}, ${width} px`).toEqual([]);
      expect(await tooWide(workbench), `${theme}, ${width} px`).toEqual([]);
    }
  }
});

test("nor in the form for adopters, where the period of a row is chosen by the keyboard", async () => {
  const { page, pane } = workbench;
  for (const theme of ["light", "dark"] as const) {
    await toList();
    await workbench.setTheme(theme);
    await openFit("FITBASS");
    await press("Fill with an example");
    const period = pane.getByLabel("A row of your data is", { exact: true });
    await period.focus();
    await page.keyboard.type("a q");
    await expect(period).toHaveValue("quarter");
    await expect(pane.getByRole("button", { name: "Use in the scenario" })).toBeEnabled();
    for (const width of [320, 600]) {
      await resize(workbench, width);
      expect(await violations(workbench), `${theme}, ${width} px`).toEqual([]);
      expect(await tooWide(workbench), `${theme}, ${width} px`).toEqual([]);
    }
  }
});

test("other work of the pane has its turn again and again while two thousand rows are fitted and drawn", async () => {
  const { pane, frame } = workbench;
  const rows = Array.from({ length: 2000 }, (_, k) => [1 + k / 100, 500 / (1 + k / 90)]);
  await write("K1:L2000", rows);
  await openFit("FITELASTICITY");
  await frame.evaluate(() => {
    const store = Object.assign(window as unknown as { ticks: number }, { ticks: 0 });
    const tick = () => {
      store.ticks++;
      setTimeout(tick);
    };
    tick();
  });
  await pane.getByRole("textbox", { name: "prices" }).fill("Data!K1:K2000");
  await pane.getByRole("textbox", { name: "quantities" }).fill("Data!L1:L2000");
  await expect(chart()).toHaveAccessibleName(/2,000 points/);
  await expect(pane.getByText("500 of 2,000 points are drawn.")).toBeVisible();
  // A busy machine makes turns late, never fewer: work in one piece would leave none.
  const ticks = await frame.evaluate(() => (window as unknown as { ticks: number }).ticks);
  expect(ticks).toBeGreaterThan(20);
});

test("used in a scenario and inserted, the sheet says own data, and the interval is its low and high", async () => {
  const { pane } = workbench;
  await toList();
  await workbench.setTheme("light");
  await openFit("FITELASTICITY");
  await pane.getByRole("textbox", { name: "prices" }).fill("Data!A2:A11");
  await pane.getByRole("textbox", { name: "quantities" }).fill("Data!B2:B11");
  await pane.getByLabel("Scenario", { exact: true }).selectOption("The DeepSeek shock");
  await press("Use in the scenario");
  await expect(pane.getByText(`${label} is −1.092 now, from your own data.`)).toBeVisible();
  await press("Save as…");
  await pane.getByLabel("Name").fill("Our elasticity");
  await press("Save");
  await expect(pane.getByText("Saved “Our elasticity” in this workbook.")).toBeVisible();
  await press("Insert model");
  await expect(pane.getByText(/^Added Our elasticity/)).toBeVisible();
  await press("Sensitivity");
  await expect(pane.getByText(/Added Sensitivity Our elasticity/)).toBeVisible();
  await sheetSaysOwnData();
  expect(await bandKinds()).toEqual(bandOfFan);
});

async function sheetSaysOwnData(): Promise<void> {
  const { values } = await workbench.sheet("Our elasticity");
  expect(errorsIn(values)).toEqual([]);
  const row = values.find((cells) => cells[6] === "elas_inference")!;
  [-1.09231472842212, -1.11238898232, -1.07224047452].forEach((wanted, k) =>
    expect(Number(row[[1, 3, 4][k]!])).toBeCloseTo(wanted, 9),
  );
  expect(row[5]).toBe("own data");
  expect(row[9]).toMatch(
    new RegExp(`^own data, Data!A2:A11 and Data!B2:B11, ${await today()}; -1.11 in `),
  );
}

test("adopters of ten years go into a scenario's side model, p and q together; a learning curve says why it cannot", async () => {
  const { pane } = workbench;
  await write("N1:N11", [["Adopters"], ...adopters.map((value) => [value])]);
  await toList();
  await openFit("FITLEARNING");
  await press("Fill with an example");
  await expect(pane.getByText(/^No assumption of the scenarios is this number: it/)).toBeVisible();
  await expect(pane.getByRole("button", { name: "Use in the scenario" })).toHaveCount(0);
  await openFit("FITBASS");
  await pane.getByRole("textbox", { name: "adopters" }).fill("Data!N2:N11");
  await expect(pane.getByText(/^The market m is no assumption/)).toBeVisible();
  await pane.getByLabel("Scenario", { exact: true }).selectOption("The DeepSeek shock");
  await press("Use in the scenario");
  await expect(
    pane.getByText("Bass coefficient of innovation is 3.013% a year and Bass coefficient of imi"),
  ).toBeVisible();
  await press("Save as…");
  await pane.getByLabel("Name").fill("Our adopters");
  await press("Save");
  await expect(pane.getByText("Saved “Our adopters” in this workbook.")).toBeVisible();
  await press("Insert model");
  await expect(pane.getByText(/^Added Our adopters/)).toBeVisible();
  await sheetHasOurAdopters();
});

const adopters = [30, 40, 53, 67, 83, 97, 107, 110, 104, 90];

async function sheetHasOurAdopters(): Promise<void> {
  const { values } = await workbench.sheet("Our adopters");
  expect(errorsIn(values)).toEqual([]);
  for (const [key, wanted] of [
    ["bass_p", [0.0301328339108624, 0.0297987808673339, 0.0304668869543912]],
    ["bass_q", [0.378716099637454, 0.375928674205163, 0.381503525069743]],
  ] as const) {
    const row = values.find((cells) => cells[6] === key)!;
    wanted.forEach((number, k) => expect(Number(row[[1, 3, 4][k]!])).toBeCloseTo(number, 11));
    expect(row[5]).toBe("own data");
    expect(row[9]).toMatch(new RegExp(`^own data, Data!N2:N11, ${await today()}; 0.(03|38) in `));
  }
}

/** A band that stands on what is not seen; the median, the scenario and the baseline over it. */
const bandOfFan = ["area", "area", "area", "area", "line", "line", "line"];

/** What the series of the fan's chart are. */
async function bandKinds(): Promise<string[]> {
  const all = await workbench.page.evaluate(() => window.workbench.charts());
  const fan = all.find(({ title }) => title.includes("nine in ten draws"));
  expect(fan?.series.every(({ values }) => values.length === 11)).toBe(true);
  return fan!.series.map(({ kind }) => kind);
}

test("saved and opened after a reload: the formula, the sheet, the band and the kept scenario are as they were", async () => {
  test.slow();
  const { page, pane } = workbench;
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  const bytes = readFileSync(await (await downloading).path());
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  await workbench.paneReady();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await choosing).setFiles({ name: "own.xlsx", mimeType: "", buffer: bytes });
  await expect(page.locator("#said p")).toHaveText("Opened own.xlsx.");
  await workbench.paneReady();

  await sheetSaysOwnData();
  await sheetHasOurAdopters();
  expect(await bandKinds()).toEqual(bandOfFan);
  expect(Number(await workbench.value("Data!E3"))).toBeCloseTo(-1.09231472842212, 12);
  await workbench.openTab("Scenarios");
  await pane.getByRole("button", { name: "Our elasticity" }).click();
  await expect(pane.getByLabel(label, { exact: true })).toHaveValue(/1\.09231/);
  await pane.getByRole("button", { name: `Source of ${label}` }).click();
  await expect(
    pane.getByText(`own data, Data!A2:A11 and Data!B2:B11, ${await today()}`),
  ).toBeVisible();
});
