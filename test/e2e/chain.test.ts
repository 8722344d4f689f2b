import { expect, test } from "@playwright/test";
import { resize, tooWide, violations } from "./axe";
import { Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const node = (name: RegExp) => workbench.pane.getByRole("button", { name });

test("a scenario shows how it works through, and follows the year", async () => {
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: "The DeepSeek shock" }).first().click();
  await pane.getByText("How it works through").click();
  await expect(node(/^AI capex: \$437bn, baseline \$437bn, as in the baseline/)).toBeVisible();
  await pane.getByRole("slider", { name: "Year", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(node(/^AI capex: \$385bn, baseline \$459bn, −\$73\.7bn/)).toBeVisible();
  await page.keyboard.press("End");
  await expect(node(/^Debt to GDP: 118\.7%/)).toBeVisible();
});

test("the picture lies over the selected cell, and no cell changes", async () => {
  const { pane, page } = workbench;
  await pane.getByText("Use the picture").click();
  await page.evaluate(() => window.workbench.select("H3"));
  const before = await workbench.sheet("Jevons");
  await pane.getByRole("button", { name: "Insert at H3" }).click();
  await expect(pane.getByText("Inserted the picture on Jevons.")).toBeVisible();
  expect(await workbench.sheet("Jevons")).toEqual(before);
  const picture = await workbench.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Jevons");
      sheet.shapes.load("items/name,items/left,items/altTextDescription,items/width");
      const cell = sheet.getRange("H3");
      cell.load("left");
      await context.sync();
      const [shape] = sheet.shapes.items;
      return { ...shape!.toJSON(), offset: shape!.left - cell.left };
    }),
  );
  expect(picture).toMatchObject({ name: "The DeepSeek shock, year 10", offset: 0, width: 450 });
  expect(picture.altTextDescription).toContain("Debt to GDP: 118.7%");
});

test("the picture is saved as a file, made in the pane", async () => {
  const { pane, page } = workbench;
  for (const [kind, begins] of [
    ["PNG", "\u0089PNG"],
    ["SVG", "<svg xmlns"],
  ] as const) {
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: `Save ${kind}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`The DeepSeek shock, year 10.${kind.toLowerCase()}`);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString("latin1").startsWith(begins)).toBe(true);
  }
});

test("axe finds nothing in the picture and in the list, and nothing scrolls sideways", async () => {
  for (const view of ["Picture", "List"]) {
    await workbench.pane.getByRole("button", { name: view, exact: true }).click();
    for (const width of [320, 600]) {
      await resize(workbench, width);
      expect(await violations(workbench), `${view}, ${width} px`).toEqual([]);
      expect(await tooWide(workbench), `${view}, ${width} px`).toEqual([]);
    }
  }
  await workbench.pane.getByRole("button", { name: "Picture", exact: true }).click();
});

test("a node leads to the page of its function", async () => {
  await node(/^Tech valuation/).click();
  await expect(workbench.pane.getByText("=MACRO.DISCOUNTSHOCK(").first()).toBeVisible();
});
