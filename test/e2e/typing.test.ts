import { expect, test } from "@playwright/test";
import { Workbench } from "./support";

let workbench: Workbench;

test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  await workbench.newSheet("Typed");
});
test.afterAll(() => workbench.close());

test("=MACRO.JEVONSDEMAND(100,10,-1.5) typed into a cell shows 316.227766016838", async () => {
  await workbench.clickCell(1, 3);
  await workbench.type("=MACRO.JEVONSDEMAND(100,10,-1.5)");
  await expect
    .poll(async () => Number(await workbench.value("Typed!D2")).toPrecision(15))
    .toBe("316.227766016838");
});

test("an argument out of its range shows #NUM!, a text #VALUE!, and the cell says so in words", async () => {
  await workbench.clickCell(3, 3);
  await workbench.type("=MACRO.JEVONSDEMAND(100,-10,-1.5)");
  await workbench.type('=MACRO.JEVONSDEMAND("much",10,-1.5)');
  await expect.poll(() => workbench.read("Typed!D4:D5")).toEqual([["#NUM!"], ["#VALUE!"]]);
  const said = await workbench.page.evaluate(() =>
    window.workbench.messageOf("MACRO.JEVONSDEMAND"),
  );
  expect(said).toMatch(/demand/i);
});

test("a table typed as one formula spills, follows its inputs, and goes when the formula is deleted", async () => {
  const { page } = workbench;
  await workbench.clickCell(9, 0);
  await workbench.type("0.9");
  await workbench.clickCell(9, 1);
  await workbench.type("=MACRO.DEBTPATH(A10,{0.03;0.03;0.03},0.04,-0.02)");
  const table = () => workbench.read("Typed!B10:G15");
  const numbers = async () =>
    (await table()).map((row) => row.filter((cell) => typeof cell === "number").length);
  // Five rows or so: a header, then the years 0 to 3.
  await expect.poll(async () => (await numbers()).filter((count) => count === 6).length).toBe(4);
  const before = await table();
  expect(before[1]!.slice(0, 2)).toEqual([0, 0.9]);

  await workbench.clickCell(9, 0);
  await workbench.type("1.2");
  await expect.poll(async () => (await table())[1]![1]).toBe(1.2);

  await workbench.clickCell(9, 1);
  await page.keyboard.press("Delete");
  await expect.poll(async () => (await table()).flat().filter((cell) => cell !== "")).toEqual([]);
});

test("a table that has no room shows #SPILL! and takes the room when it is there", async () => {
  const { page } = workbench;
  await workbench.clickCell(18, 1);
  await workbench.type("mine");
  await workbench.clickCell(16, 1);
  await workbench.type("=MACRO.DEBTPATH(0.9,{0.03;0.03;0.03},0.04,-0.02)");
  await expect.poll(() => workbench.value("Typed!B17")).toBe("#SPILL!");
  expect(await workbench.value("Typed!B19")).toBe("mine");
  await workbench.clickCell(18, 1);
  await page.keyboard.press("Delete");
  await expect.poll(() => workbench.read("Typed!B18:C18")).toEqual([[0, 0.9]]);
});
