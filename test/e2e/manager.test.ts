import { expect, test } from "@playwright/test";
import { errorsIn, type SheetContent, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const manager = "Scenario manager";
const model = "Scenario model";

/** A result on the manager, by its label. */
const result = ({ values }: SheetContent, label: string) =>
  values.find(([first]) => first === label)![1] as number;

/** The debt of the model in its last year. */
function lastDebt({ values }: SheetContent): number {
  const header = values.findIndex(([first, second]) => first === "Year" && second !== "Debt");
  return values[header + 12]![values[header]!.indexOf("Debt to GDP")] as number;
}

async function choose(title: string): Promise<void> {
  await workbench.goTo("B3");
  await workbench.type(title);
  await expect.poll(() => workbench.value(`'${model}'!A1`)).toBe(title);
}

test("by keyboard alone: More sheets, Scenario manager, Insert adds both sheets in 3 round trips or fewer", async () => {
  const { page, pane } = workbench;
  const before = await workbench.roundTrips;
  await pane.getByRole("searchbox").focus();
  await workbench.pressUntil("Tab", manager);
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: manager })).toBeFocused();
  await expect(
    pane.getByText(`Adds two sheets, ${manager} and ${model}, at the end.`),
  ).toBeVisible();
  await workbench.pressUntil("Tab", "Insert both sheets");
  await page.keyboard.press("Enter");
  await expect(pane.getByText(`Added ${manager} and ${model}.`)).toBeVisible();
  expect((await workbench.roundTrips) - before).toBeLessThanOrEqual(3);
  expect((await workbench.sheetNames()).slice(-2)).toEqual([manager, model]);
  for (const name of [manager, model]) {
    const content = await workbench.sheet(name);
    expect(errorsIn(content.values), name).toEqual([]);
    expect(content.values.find(([label]) => label === "All checks pass")![1], name).toBe(true);
  }
});

test("typing another scenario into the blue cell switches the model, its results and its story, and every check stays TRUE", async () => {
  const debts: number[] = [];
  for (const title of ["The Italian risk, 2026-11", "It works out", "No shock"]) {
    await choose(title);
    const [there, here] = [await workbench.sheet(model), await workbench.sheet(manager)];
    expect([...errorsIn(there.values), ...errorsIn(here.values)], title).toEqual([]);
    for (const { values } of [there, here])
      expect(values.find(([label]) => label === "All checks pass")![1], title).toBe(true);
    expect(lastDebt(there), title).toBe(result(here, "Debt to GDP, year 10"));
    debts.push(lastDebt(there));
  }
  const [spiral, soft, baseline] = debts as [number, number, number];
  expect(spiral).toBeGreaterThan(baseline);
  expect(soft).toBeLessThan(baseline);
});

test("switching the selector changes every chart of the model", async () => {
  const { page } = workbench;
  const show = (address: string) => page.evaluate((at) => window.workbench.select(at), address);
  const drawn = () =>
    page
      .locator("#charts .chart[aria-label]")
      .evaluateAll((charts) =>
        charts.map((chart) => [
          chart.getAttribute("aria-label")!,
          [...chart.querySelectorAll("path.line")].map((path) => path.getAttribute("d")).join(),
        ]),
      );
  const under = async (title: string) => {
    await show(`'${manager}'!A1`);
    await choose(title);
    await show(`'${model}'!A1`);
    await expect.poll(async () => (await drawn()).length).toBe(6);
    return new Map((await drawn()) as [string, string][]);
  };
  const before = await under("No shock");
  const after = await under("Jevons wins, 2026-11");
  for (const [title, lines] of before) {
    expect(lines, title).toMatch(/^M/);
    await expect
      .poll(async () => new Map((await drawn()) as [string, string][]).get(title))
      .not.toBe(lines);
  }
  expect([...after.keys()]).toEqual([...before.keys()]);
  await show(`'${manager}'!A1`);
});

test("a number of the user's own column runs the model", async () => {
  await choose("Own");
  const before = lastDebt(await workbench.sheet(model));
  const { values } = await workbench.sheet(manager);
  const row = values.findIndex((cells) => cells[5] === "primary_balance");
  await workbench.goTo(`G${row + 1}`);
  await workbench.type("-0.05");
  await expect.poll(async () => lastDebt(await workbench.sheet(model))).not.toBe(before);
  expect(await workbench.value(`'${manager}'!B4`)).toBe(true);
});
