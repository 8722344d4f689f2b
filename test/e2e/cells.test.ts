import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

/** What the workbench itself draws over and in cells. */

let workbench: Workbench;

test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const button = (cell: string) =>
  workbench.page.getByRole("button", { name: `Choose for ${cell} (Alt+Down)` });
const list = () => workbench.page.getByRole("listbox");

/** The pixels of a cell of column A, without its borders, when the sheet has been drawn. */
async function picture(row: number, width = 30): Promise<string> {
  const sheet = workbench.page.locator("#sheet canvas[id^=univer-sheet-main-canvas]");
  const at = (await sheet.boundingBox())!;
  const clip = { x: at.x + 50, y: at.y + 20 + 24 * row + 3, width, height: 18 };
  return (await workbench.page.screenshot({ clip })).toString("base64");
}

test("a number that is wider than its column shows # and no number, one that fits shows its digits", async () => {
  const { frame } = workbench;
  await workbench.newSheet("Narrow");
  const put = (width: number) =>
    frame.evaluate(
      (points) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Narrow");
          const cells = sheet.getRange("A2:A4");
          cells.numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
          cells.values = [[123456789012.34], [987654321098.76], [1.5]];
          cells.format.columnWidth = points;
          await context.sync();
        }),
      width,
    );
  await put(40);
  await expect.poll(async () => (await picture(1)) === (await picture(2))).toBe(true);
  expect(await picture(1)).not.toBe(await picture(3));
  await put(200);
  await expect.poll(async () => (await picture(1, 250)) !== (await picture(2, 250))).toBe(true);
  expect(await workbench.value("Narrow!A2")).toBe(123456789012.34);
});

test("a cell with a list has a button, and Alt+Down opens the list", async () => {
  const { frame, page } = workbench;
  await workbench.newSheet("Lists");
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lists");
      sheet.getRange("E1:E3").values = [["low"], [0.25], ["high"]];
      sheet.getRange("C3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=$E$1:$E$3" },
      };
      sheet.getRange("C5").dataValidation.rule = {
        list: { inCellDropDown: true, source: "bear,base,7" },
      };
      await context.sync();
    }),
  );
  await workbench.clickCell(2, 2);
  await expect(button("C3")).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(list().getByRole("option")).toHaveText(["low", "0.25", "high"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(list()).toBeHidden();
  await expect.poll(() => workbench.value("Lists!C3")).toBe(0.25);

  // The keyboard is in the sheet again.
  await page.keyboard.press("ArrowDown");
  await expect(button("C3")).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await button("C5").click();
  await list().getByRole("option", { name: "7" }).click();
  await expect.poll(() => workbench.value("Lists!C5")).toBe(7);

  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.type("bea");
  await page.keyboard.press("Escape");
  await expect(list()).toBeHidden();
  expect(await workbench.value("Lists!C5")).toBe(7);
});
