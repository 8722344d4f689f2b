import { expect, test } from "@playwright/test";
import { errorsIn, type SheetContent, Workbench } from "./support";

let workbench: Workbench;
const sheets = new Map<string, SheetContent>();

test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
  for (const name of await workbench.sheetNames()) sheets.set(name, await workbench.sheet(name));
});
test.afterAll(() => workbench.close());

const rowOf = ({ values }: SheetContent, label: string) =>
  values.findIndex((row) => row[0] === label);

test("the workbook opens with three sheets that calculate, and no cell shows an error", () => {
  expect([...sheets.keys()]).toEqual(["Jevons", "Valuation", "CBO debt"]);
  for (const [name, { values, formulas }] of sheets) {
    expect(errorsIn(values), name).toEqual([]);
    expect(
      formulas.flat().filter((cell) => /^=.*MACRO\./.test(String(cell))).length,
      `${name}: formulas of the add-in`,
    ).toBeGreaterThan(0);
  }
});

test("one formula fills the Jevons table: 12 elasticities by 4 gains, 100 at an elasticity of -1", () => {
  const jevons = sheets.get("Jevons")!;
  const top = rowOf(jevons, "What it means") + 1;
  const table = jevons.values.slice(top, top + 12).map((row) => row.slice(1, 6));
  const formulas = jevons.formulas
    .slice(top, top + 12)
    .map((row) => row.slice(2, 6))
    .flat();
  expect(formulas.filter((cell) => String(cell).startsWith("=MACRO.JEVONSDEMAND("))).toHaveLength(
    1,
  );
  expect(table.flat().every((cell) => typeof cell === "number")).toBe(true);
  const at = (elasticity: number) => table.find((row) => row[0] === elasticity)!.slice(1);
  for (const demand of at(-1)) expect(demand).toBeCloseTo(100, 9);
  // Demand x gain^(-1 - elasticity): nothing but the saving at 0, the gain itself at -2.
  expect(at(0)).toEqual([2, 5, 11, 30].map((gain) => 100 / gain));
  at(-2).forEach((demand, k) => expect(demand).toBeCloseTo(100 * [2, 5, 11, 30][k]!, 8));
});

test("DEBTPATH stays within 0.02 points of what CBO prints for 2026 to 2035", () => {
  const cbo = sheets.get("CBO debt")!;
  const header = rowOf(cbo, "Fiscal year");
  const column = cbo.values[header]!.indexOf("Difference (points)");
  const differences = cbo.values
    .filter(([year]) => typeof year === "number" && year >= 2026 && year <= 2035)
    .map((row) => row[column]);
  expect(differences).toHaveLength(10);
  for (const difference of differences) expect(Math.abs(difference as number)).toBeLessThan(0.02);
  for (const check of [
    "Debt rolls forward by deficit and other means",
    "Within 0.02 points of CBO, 2026 to 2035",
  ])
    expect(cbo.values[rowOf(cbo, check)]!.includes(true), check).toBe(true);
});

test("the theme button turns sheet and pane dark, and back", async () => {
  const { page, pane } = workbench;
  const background = (selector: string) =>
    pane.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  const darkness = async () => ({
    page: await page.evaluate(() => document.documentElement.dataset.theme),
    pane: await background("#root > div"),
  });
  await page.getByRole("button", { name: "Dark" }).click();
  await expect.poll(darkness).toEqual({ page: "dark", pane: "rgb(41, 41, 41)" });
  await page.getByRole("button", { name: "Dark" }).click();
  await expect.poll(darkness).toEqual({ page: "light", pane: "rgb(255, 255, 255)" });
  await workbench.paneReady();
});

test("the theme button loses nothing: what is typed in the pane, the tab, the selection, what can be undone", async () => {
  const { page, pane } = workbench;
  await workbench.goTo("B6");
  const before = await workbench.value("Jevons!B6");
  await workbench.type("150");
  await workbench.goTo("C4");
  await workbench.openTab("Functions");
  await pane.getByRole("searchbox").fill("jevons");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(pane.locator("#root > div").first()).toHaveCSS(
    "background-color",
    "rgb(41, 41, 41)",
  );
  await expect(pane.getByRole("searchbox")).toHaveValue("jevons");
  await expect(pane.getByRole("tab", { name: "Functions" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page.locator('#sheet [data-u-comp="defined-name"] input')).toHaveValue("C4");
  await workbench.goTo("C4");
  await page.keyboard.press("Control+z");
  await expect.poll(() => workbench.value("Jevons!B6")).toBe(before);
  await workbench.setTheme("light");
});

test("typing into a blue cell of the opening workbook fills its table anew", async () => {
  await workbench.goTo("B6");
  await workbench.type("200");
  await expect
    .poll(() => workbench.read("Jevons!C13:F13"))
    .toEqual([[2, 5, 11, 30].map((gain) => 200 / gain)]);
});

test("no name of a control is a key that nobody has put into words", async () => {
  const named = await workbench.page.evaluate(() =>
    [...document.querySelectorAll("main [aria-label], main [title], main button, main [role=tab]")]
      .flatMap((element) => [
        element.getAttribute("aria-label"),
        element.getAttribute("title"),
        element.children.length === 0 ? element.textContent : null,
      ])
      .filter((text) => text !== null && text !== ""),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((text) => /^[a-z][\w-]*(\.[\w-]+)+$/.test(text!))).toEqual([]);
});
