import { expect, test } from "@playwright/test";
import { scenarios } from "../../src/scenarios";
import { violations } from "./axe";
import { Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => workbench.close());

type View = "scenario list" | "scenario detail" | "function list" | "function page";

/** Each view of the pane, and how one comes there from the one before it. */
const views: Readonly<Record<View, () => Promise<void>>> = {
  "scenario list": async () => {
    const { pane } = workbench;
    await workbench.openTab("Scenarios");
    const back = pane.getByRole("button", { name: "All scenarios" });
    if (await back.isVisible()) await back.click();
    await expect(pane.getByRole("article")).toHaveCount(scenarios.length);
  },
  "scenario detail": async () => {
    await workbench.pane.getByRole("button", { name: "The DeepSeek shock" }).click();
    await expect(workbench.pane.getByRole("button", { name: "Insert model" })).toBeVisible();
  },
  "function list": async () => {
    const { pane } = workbench;
    await workbench.openTab("Functions");
    const back = pane.getByRole("button", { name: "All functions" });
    if (await back.isVisible()) await back.click();
    // Among those used last it may stand once more.
    await expect(pane.getByRole("button", { name: /JEVONSDEMAND$/ }).last()).toBeVisible();
  },
  "function page": async () => {
    const { pane } = workbench;
    await pane
      .getByRole("button", { name: /JEVONSDEMAND$/ })
      .last()
      .click();
    await pane.getByRole("button", { name: "Fill with an example" }).click();
    await expect(pane.locator("math").first()).toBeVisible();
    await expect(pane.getByRole("status", { name: "Result" })).toContainText(/\d/);
  },
};
const viewNames = Object.keys(views) as View[];

// Every state in every width is looked at in the gallery; here it is the pane that ships, in a frame.
for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing in the four views, ${theme}`, async () => {
    await workbench.setTheme(theme);
    for (const view of viewNames)
      await test.step(view, async () => {
        await views[view]();
        expect(await violations(workbench), view).toEqual([]);
      });
  });

/** Marks every control that can be seen, and counts them. */
const markControls = () =>
  workbench.frame.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "button, input, select, textarea, a[href], summary, [tabindex='0']",
      ),
    ].filter((element) => {
      // In a list of tabs the arrow keys go on from the selected one.
      const stop = element.tabIndex >= 0 && !element.matches(":disabled");
      return stop && element.checkVisibility({ visibilityProperty: true });
    });
    controls.forEach((element, k) => (element.dataset.control = String(k)));
    return controls.length;
  });

/** What the eye may see of a control's focus: its own looks and those of the boxes around it. */
const looksOfFocused = () =>
  workbench.frame.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const looks = () => {
      const styles: string[] = [];
      let at: Element | null = element;
      for (let up = 0; at && up < 4; up++, at = at.parentElement)
        for (const part of [undefined, "::before", "::after"]) {
          const style = getComputedStyle(at, part);
          const { outlineStyle, outlineWidth, outlineColor } = style;
          const outline = outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`;
          const { boxShadow, borderColor, transform, textDecoration } = style;
          styles.push([outline, boxShadow, borderColor, transform, textDecoration].join("|"));
        }
      return styles.join("\n");
    };
    const focused = looks();
    element.blur();
    const { control = "" } = element.dataset;
    const bare = looks();
    element.focus();
    return {
      control,
      name: element.getAttribute("aria-label") ?? element.textContent ?? "",
      visible: focused !== bare,
    };
  });

for (const view of viewNames)
  test(`every control of the ${view} is reached by Tab, and shows that it has the focus`, async () => {
    await workbench.page.emulateMedia({ reducedMotion: "reduce" });
    await views["scenario list"]();
    if (view !== "scenario list") {
      if (view.startsWith("function")) await views["function list"]();
      await views[view]();
    }
    const count = await markControls();
    // Into the pane from the border before it, as the keyboard goes.
    await workbench.page.getByRole("separator", { name: "Width of the pane" }).focus();
    await workbench.page.keyboard.press("Tab");
    const reached = new Set<string>();
    const hidden: string[] = [];
    for (let pressed = 0; pressed < count; pressed++) {
      const { control, name, visible } = await looksOfFocused();
      reached.add(control);
      if (!visible) hidden.push(name);
      await workbench.page.keyboard.press("Tab");
    }
    expect(hidden, "without a sign of the focus").toEqual([]);
    expect(reached.size, "reached").toBe(count);
  });

test("in a Windows contrast theme the chosen chip, the cards and the focus are still told apart", async () => {
  const { page, pane } = workbench;
  await page.emulateMedia({ forcedColors: "active" });
  await views["scenario list"]();
  const color = (name: string) =>
    pane
      .getByRole("group", { name: "Themes" })
      .getByRole("button", { name, exact: true })
      .evaluate((chip) => getComputedStyle(chip).backgroundColor);
  expect(await color("All")).not.toBe(await color("Debt"));
  const card = pane.getByRole("article").first();
  const border = await card.evaluate((element) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(element);
    const page = getComputedStyle(document.body).backgroundColor;
    return { width: borderTopWidth, apart: borderTopColor !== page };
  });
  expect(border).toEqual({ width: "1px", apart: true });
  // The quietest text takes the theme's one colour of text. (axe reads a colour that the theme overrules, and so cannot
  // tell the contrast here.)
  const quiet = await card
    .locator("p")
    .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).color));
  const loud = await pane.locator("h1").evaluate((text) => getComputedStyle(text).color);
  expect(new Set(quiet)).toEqual(new Set([loud]));
  expect(await violations(workbench, { rules: { "color-contrast": { enabled: false } } })).toEqual(
    [],
  );
  await page.emulateMedia({ forcedColors: "none" });
});
