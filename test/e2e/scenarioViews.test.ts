import { expect, test } from "@playwright/test";
import { scenarios } from "../../src/scenarios";
import { resize, tooWide, violations } from "./axe";
import { Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

const button = (name: string | RegExp) =>
  workbench.pane.getByRole("button", { name, exact: true }).and(workbench.pane.locator(":visible"));

/** What a scenario's page and the list can look like, each reached from the one before. */
const views: readonly (readonly [name: string, open: () => Promise<void>])[] = [
  [
    "a changed scenario with a wrong text, a note and an open source",
    async () => {
      const { pane } = workbench;
      await button("The DeepSeek shock").click();
      await pane
        .getByLabel("Change of tech prices from the news at its worst", { exact: true })
        .fill("oops");
      await pane
        .getByLabel("Compute saved per unit of inference work (times)", { exact: true })
        .fill("200");
      await button("Source of Change of tech prices from the news at its worst").click();
      await expect(
        pane.getByRole("status").filter({ hasText: "You changed 1 value." }),
      ).toBeVisible();
    },
  ],
  [
    "all assumptions, and the chart as a table",
    async () => {
      await button(/^Show all assumptions/).click();
      await button("Show as table").click();
      await expect(workbench.pane.getByRole("spinbutton")).toHaveCount(0);
      await expect(button("Show fewer")).toBeVisible();
      await expect(workbench.pane.getByRole("row")).toHaveCount(12);
    },
  ],
  [
    "saving under a name",
    async () => {
      await button("Add to comparison").click();
      await button("Save as…").click();
      await workbench.pane.getByLabel("Name", { exact: true }).fill("");
      await button("Save").click();
      await expect(workbench.pane.getByText("Give the scenario a name.")).toBeVisible();
    },
  ],
  [
    "an own scenario exported",
    async () => {
      await workbench.pane.getByLabel("Name", { exact: true }).fill("Mild shock");
      await button(/^(Save|Replace)$/).click();
      await button("Export").click();
      await expect(workbench.pane.getByRole("textbox", { name: "as text" })).toBeVisible();
    },
  ],
  [
    "the question before deleting",
    async () => {
      await button("Close").click();
      await button("Delete").click();
      await expect(button("Cancel")).toBeFocused();
    },
  ],
  [
    "the list with an own scenario, a comparison and a file that was refused",
    async () => {
      await button("Cancel").click();
      await button("All scenarios").click();
      await button(/^Compare 1 scenario/).click();
      await workbench.pane.locator("input[type=file]").setInputFiles({
        name: "x.json",
        mimeType: "application/json",
        buffer: Buffer.from("x"),
      });
      await expect(workbench.pane.getByText("Nothing was imported.")).toBeVisible();
    },
  ],
];

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing, and nothing scrolls sideways, at 320 and 600 px, ${theme}`, async () => {
    await workbench.setTheme(theme);
    for (const [name, open] of views)
      await test.step(name, async () => {
        await open();
        for (const width of [600, 320]) {
          await resize(workbench, width);
          expect(await violations(workbench), `${name}, ${width} px`).toEqual([]);
        }
        expect(await tooWide(workbench), name).toEqual([]);
      });
  });

test("in a Windows contrast theme lines, dots and the cursor take the theme's colours", async () => {
  const { page, pane } = workbench;
  await page.emulateMedia({ forcedColors: "active" });
  await button("Mild shock").click();
  const chart = pane.getByRole("slider", { name: /year by year$/ });
  await chart.focus();
  const text = await pane.locator("h1").evaluate((title) => getComputedStyle(title).color);
  const lines = await chart.locator("path").evaluateAll((paths) =>
    paths.map((path) => {
      const { stroke, strokeDasharray } = getComputedStyle(path);
      return { stroke, dashed: strokeDasharray !== "none" };
    }),
  );
  expect(lines).toEqual([
    { stroke: text, dashed: true },
    { stroke: text, dashed: false },
  ]);
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(pane.getByRole("img", { name: "changed" }).first()).not.toHaveCSS(
    "background-color",
    background,
  );
  expect(await violations(workbench, { rules: { "color-contrast": { enabled: false } } })).toEqual(
    [],
  );
  await page.emulateMedia({ forcedColors: "none" });
});

test("nothing of the list moves when own scenarios, charts and results come", async () => {
  const { pane } = workbench;
  await pane.locator("body").evaluate(() => location.reload());
  await expect(pane.getByRole("article")).toHaveCount(scenarios.length + 1);
  await expect(pane.locator("article svg")).toHaveCount(scenarios.length + 1);
  const moved = await workbench.frame.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .flatMap((entry) => (entry as unknown as LayoutShift).sources)
              .filter(({ node }) => node?.isConnected && node.closest?.("article"))
              .map(({ node }) => node!.outerHTML.slice(0, 120)),
          ),
        ).observe({ type: "layout-shift", buffered: true });
        // No entry: nothing has moved.
        setTimeout(resolve, 300, []);
      }),
  );
  expect(moved).toEqual([]);
});

interface LayoutShift {
  readonly sources: readonly { readonly node: Element | null }[];
}
