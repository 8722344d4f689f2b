import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  await workbench.newSheet("Form");
  await workbench.openTab("Functions");
});
test.afterAll(() => workbench.close());

/** A cell of the sheet in front, selected by a click; waits until the pane knows. */
async function select(row: number, column: number, button: string): Promise<void> {
  await workbench.clickCell(row, column);
  await shown(button);
}

const shown = (button: string) =>
  expect(workbench.pane.getByRole("button", { name: button, exact: true })).toBeVisible();

const field = (name: string) => workbench.pane.getByRole("textbox", { name, exact: true });
const result = () => workbench.pane.getByRole("status", { name: "Result" });

async function open(query: string, name: string): Promise<void> {
  const { pane } = workbench;
  const back = pane.getByRole("button", { name: "All functions" });
  if (await back.isVisible()) await back.click();
  await pane.getByRole("searchbox").fill(query);
  await pane.getByRole("button", { name: new RegExp(`${name}$`) }).click();
  await expect(pane.getByText(`=MACRO.${name}(`).first()).toBeVisible();
}

test("a word of a question finds the function: “cheaper compute” has JEVONSDEMAND first", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("searchbox").focus();
  await page.keyboard.type("cheaper compute");
  const first = pane.getByRole("tabpanel", { name: "Functions" }).getByRole("listitem").first();
  await expect(first).toContainText("JEVONSDEMAND");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("=MACRO.JEVONSDEMAND(").first()).toBeVisible();
});

test("the form calculates while it is filled, and Insert writes the formula that it shows to the selected cell", async () => {
  const { pane } = workbench;
  await select(3, 1, "Insert at B4");
  await expect(pane.getByRole("button", { name: "Insert at B4" })).toBeDisabled();
  await field("demand").fill("100");
  await field("efficiency").fill("10");
  await expect(result()).toContainText("Needs elasticity");
  await field("elasticity").fill("-1.5");
  await expect(result()).toContainText("316.228");
  await pane.getByRole("button", { name: "Insert at B4" }).click();
  await expect(pane.getByText("Wrote the formula to B4.")).toBeVisible();
  await expect.poll(() => workbench.value("Form!B4")).toBeCloseTo(316.227766016838, 10);
  const { formulas } = await workbench.sheet("Form");
  expect(formulas[3]![1]).toBe("=MACRO.JEVONSDEMAND(100,10,-1.5)");
});

test("a value out of its range is told at its field, and nothing can be inserted with it", async () => {
  const { pane } = workbench;
  await select(5, 1, "Insert at B6");
  await field("efficiency").fill("-10");
  await expect(field("efficiency")).toHaveAttribute("aria-invalid", "true");
  await expect(result()).toContainText("#NUM!");
  await field("efficiency").fill("ten");
  await expect(pane.getByText("ten must be a name in this workbook.")).toBeVisible();
  await expect(pane.getByText("ten is no name in this workbook.")).toBeVisible();
  await expect(pane.getByRole("button", { name: "Insert at B6" })).toBeDisabled();
  await field("efficiency").fill("ten times");
  await expect(pane.getByText("This field takes a number of times.")).toBeVisible();
  await expect(pane.getByRole("button", { name: "Insert at B6" })).toBeDisabled();
  expect(await workbench.value("Form!B6")).toBe("");
});

test("the button beside a field takes the address of the selected cell, and the formula follows that cell", async () => {
  const { page, pane } = workbench;
  await select(7, 1, "Insert at B8");
  await workbench.type("30");
  await shown("Insert at B9");
  await page.keyboard.press("ArrowUp");
  await pane.getByRole("button", { name: "Use B8 for efficiency", exact: true }).click();
  await expect(field("efficiency")).toHaveValue("Form!B8");
  await expect(result()).toContainText("547.723");
  await select(7, 2, "Insert at C8");
  await pane.getByRole("button", { name: "Insert at C8" }).click();
  await expect(pane.getByText("Wrote the formula to C8.")).toBeVisible();
  await expect.poll(() => workbench.value("Form!C8")).toBeCloseTo(100 * Math.sqrt(30), 8);
  await select(7, 1, "Insert at B8");
  await workbench.type("40");
  await expect.poll(() => workbench.value("Form!C8")).toBeCloseTo(100 * Math.sqrt(40), 8);
});

test("over a value of the user nothing can be inserted, over a formula of ours the button says Replace and warns", async () => {
  const { pane } = workbench;
  await field("efficiency").fill("1000");
  await select(7, 1, "Insert at B8");
  await expect(pane.getByText(/B8 is not empty/)).toBeVisible();
  await expect(pane.getByRole("button", { name: "Insert at B8" })).toBeDisabled();
  expect(await workbench.value("Form!B8")).toBe(40);

  await select(3, 1, "Replace B4");
  await expect(pane.getByText(/B4 .*replaced/)).toBeVisible();
  expect(await workbench.value("Form!B4")).toBeCloseTo(316.227766016838, 10);
  await pane.getByRole("button", { name: "Replace B4" }).click();
  await expect.poll(() => workbench.value("Form!B4")).toBeCloseTo(100 * Math.sqrt(1000), 8);
});

test("a cell that was filled behind the pane's back is not overwritten", async () => {
  const { frame, pane } = workbench;
  await select(11, 1, "Insert at B12");
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B12").values = [["mine"]];
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: "Insert at B12" }).click();
  await expect(
    pane.getByRole("alert").getByText(/There is something in .*B12 already/),
  ).toBeVisible();
  expect(await workbench.value("Form!B12")).toBe("mine");
});

test("a table is refused where its cells are not empty, and spills where they are", async () => {
  const { pane } = workbench;
  await open("where does the debt go", "DEBTPATH");
  await pane.getByRole("button", { name: "Fill with an example" }).click();
  await expect(result()).toContainText(/\d+ rows, \d+ columns/);
  await select(10, 1, "Insert at B11");
  await pane.getByRole("button", { name: "Insert at B11" }).click();
  await expect(pane.getByText(/one of those cells is not empty/)).toBeVisible();
  expect(await workbench.value("Form!B11")).toBe("");
  await select(15, 1, "Insert at B16");
  await pane.getByRole("button", { name: "Insert at B16" }).click();
  await expect(pane.getByText("Wrote the formula to B16.")).toBeVisible();
  await expect.poll(() => workbench.value("Form!B17")).toBe(0);
  await workbench.clickCell(16, 2);
  await expect(pane.getByText("C17 is part of the table that B16 spills.")).toBeVisible();
});
