import { expect, test } from "@playwright/test";
import { source as axeSource } from "axe-core";
import type { AxeResults } from "axe-core";
import { Workbench } from "./support";

/** Explain in the shipped pane, through Microsoft's client, over a spreadsheet that calculates. */
let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  await workbench.newSheet("Try");
  await write("Try!A1:A3", [[500], [0.09], ["mine"]]);
  await write("Try!C1:C4", [
    ["=MACRO.JEVONSDEMAND(100,10,-1.5)"],
    ["=1+MACRO.CROWDOUT(A1,300)+LET(rate,A2,MACRO.HMODELVALUE(100,15%,10,4%,rate))"],
    ["=MACRO.JEVONSDEMAND(100,10,-A2*-10)"],
    ["=MACRO.HMODELVALUE(100,15,10,4%,9%)"],
  ]);
  await write("Try!E1", [["=MACRO.DEBTPATH(1,-3%,3.4%,3.8%,5)"]]);
  await workbench.pane.getByRole("tab", { name: "Explain" }).click();
});
test.afterAll(() => workbench.close());

const write = (address: string, formulas: (string | number)[][]) =>
  workbench.frame.evaluate(
    ([at, rows]) =>
      Excel.run(async (context) => {
        const [sheet, cells] = at.split("!");
        context.workbook.worksheets.getItem(sheet!).getRange(cells!).formulas = rows;
        await context.sync();
      }),
    [address, formulas] as const,
  );

const panel = () => workbench.pane.getByRole("tabpanel", { name: "Explain" });

/** Selects a cell as a person does, and waits until it is explained. */
async function select(row: number, column: number, cell: string): Promise<void> {
  await workbench.clickCell(row, column);
  await expect(panel().getByRole("heading", { name: `Try!${cell}` })).toBeVisible();
}

async function violations(): Promise<string[]> {
  const { frame } = workbench;
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const { violations: found } = await frame.evaluate(() =>
    (
      window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }
    ).axe.run(document, { resultTypes: ["violations"] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test("a selected call is explained: result, equation, the same with its numbers, defaults with sources", async () => {
  await select(0, 2, "C1");
  await expect(panel()).toContainText("316.228");
  await expect(panel()).toContainText("as the cell shows");
  await expect(panel().locator("math").first()).toBeVisible();
  const numbers = panel().getByRole("group", { name: "Equation" }).nth(1);
  await expect(numbers).toContainText("100");
  await expect(numbers).toContainText("−1.5");
  await expect(panel()).toContainText("default · Judgement");
});

test("selecting a cell takes one round trip, and one more for the cells of its formula", async () => {
  await select(0, 2, "C1");
  const before = await workbench.roundTrips;
  await select(1, 2, "C2");
  await expect(panel().getByRole("button", { name: "Go to Try!A1" })).toBeVisible();
  expect((await workbench.roundTrips) - before).toBe(2);
});

test("a call inside LET in a longer formula is chosen by keyboard, and its cell gone to", async () => {
  await select(1, 2, "C2");
  await panel().getByRole("button", { name: "MACRO.CROWDOUT" }).focus();
  await workbench.page.keyboard.press("ArrowRight");
  await expect(panel().getByRole("article", { name: "MACRO.HMODELVALUE" })).toBeVisible();
  await panel().getByRole("button", { name: "Go to Try!A2" }).click();
  await expect(panel().getByRole("heading", { name: "Try!A2" })).toBeVisible();
  await expect(panel()).toContainText("A2 holds a value and no formula.");
});

test("an error tells the argument, its value and what it must be", async () => {
  await select(2, 2, "C3");
  const why = panel().getByRole("region", { name: "Why it shows #NUM!" });
  await expect(why).toContainText("MACRO.JEVONSDEMAND: elasticity must be 0 or less, got 0.9.");
});

test("15 for 15% is asked about", async () => {
  await select(3, 2, "C4");
  await expect(panel()).toContainText("growth: 15 looks like 15%: enter 0.15 or 15%.");
});

test("a cell that a table spills into is explained by the formula that spills it", async () => {
  await select(2, 5, "F3");
  await expect(panel()).toContainText("F3 is part of the table that E1 spills.");
  await expect(panel()).toContainText("7 rows, 6 columns");
});

test("a table without room names the cell in its way", async () => {
  await write("Try!E12:F13", [
    ["=MACRO.DEBTPATH(1,-3%,3.4%,3.8%,5)", ""],
    ["", "mine"],
  ]);
  await workbench.goTo("E12");
  await expect(panel()).toContainText("Not empty: F13.");
});

test("a cell that is stayed on shows its new result when an input changes", async () => {
  await write("Try!G10", [["=MACRO.CROWDOUT(A1,300)"]]);
  await workbench.goTo("G10");
  await expect(panel()).toContainText("200");
  await panel().getByRole("button", { name: "Stay on this cell" }).click();
  await workbench.clickCell(0, 0);
  await workbench.type("700");
  await expect(panel().getByRole("group", { name: "Result" })).toContainText("400");
  await expect(panel().getByRole("heading", { name: "Try!G10" })).toBeVisible();
  await panel().getByRole("button", { name: "Stay on this cell" }).click();
  await write("Try!A1", [[500]]);
});

test("the cell below a formula that was just entered is explained once the formula has spilled into it", async () => {
  await workbench.goTo("J20");
  await workbench.type("=MACRO.FCFYIELD({70;-5},{3321;0})");
  // Nothing is selected but by Enter.
  await expect(panel().getByRole("heading", { name: "Try!J21" })).toBeVisible();
  await expect(panel()).toContainText("J21 is part of the table that J20 spills.");
  await expect(panel().getByRole("region", { name: "Why it shows #DIV/0!" })).toBeVisible();
});

test("a formula of 8,000 characters with sixty calls is explained while the pane stays awake", async () => {
  const call =
    'MACRO.CROWDOUT(A1,IF(A2>1,MAX(100,200,300),SUM(100,100,100)),N(0))/LEN("MACRO.CROWDOUT(not a call)")';
  let formula = `=${call}`;
  for (let k = 1; k < 60; k++) formula += `+${call}`;
  formula = formula.padEnd(8_000, " ");
  await write("Try!A14", [[formula]]);
  await workbench.goTo("A14");
  await expect(panel().locator("[data-call]")).toHaveCount(60);
});

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing in Explain, and nothing scrolls sideways at 320 px, ${theme}`, async () => {
    await workbench.openTab("Scenarios");
    await workbench.setTheme(theme);
    await workbench.pane.getByRole("tab", { name: "Explain" }).click();
    const border = workbench.page.getByRole("separator", { name: "Width of the pane" });
    for (const width of [320, 400, 600]) {
      await border.focus();
      for (;;) {
        const now = Number(await border.getAttribute("aria-valuenow"));
        if (now === width) break;
        await workbench.page.keyboard.press(now < width ? "ArrowLeft" : "ArrowRight");
      }
      for (const [row, cell] of [
        [0, "C1"],
        [1, "C2"],
        [2, "C3"],
        [3, "C4"],
      ] as const) {
        await select(row, 2, cell);
        await expect(panel().locator("math").first()).toBeVisible();
        expect(await violations(), `${cell}, ${width} px`).toEqual([]);
        const wide = await workbench.frame.evaluate(() =>
          [...document.querySelectorAll("#panel-explain *")]
            .filter((element) => !element.closest("[role=group], pre, code, math"))
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(wide, `${cell}, ${width} px`).toEqual([]);
        if (process.env.PICTURES)
          await workbench.page.locator("#pane").screenshot({
            path: `${process.env.PICTURES}/${theme}-${width}-${cell}.png`,
          });
      }
    }
  });
