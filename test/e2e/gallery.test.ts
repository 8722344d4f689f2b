import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { states } from "../gallery/states";
import { tooWide, violations } from "./axe";

/**
 * Every state of the pane, in both themes, in the widths that Excel gives it, from the right to the left, in contrast. The way
 * to a state is the longest part of looking at it: all looks have one.
 */

const port = Number(process.env.E2E_PORT ?? 3210) + 500;

let gallery: ChildProcess;
let said = "";
let page: Page;

test.beforeAll(async ({ browser }) => {
  const args = ["scripts/run.mjs", "scripts/gallery.ts", "--port", String(port)];
  gallery = spawn("node", args, { cwd: join(__dirname, "../..") });
  gallery.stdout!.on("data", (text) => (said += String(text)));
  gallery.stderr!.on("data", (text) => (said += String(text)));
  // A colour that is on its way to another is none that anybody reads.
  page = await browser.newPage({ reducedMotion: "reduce" });
  await expect.poll(() => said, { timeout: 400_000 }).toContain("The gallery:");
});
test.afterAll(async () => {
  await page?.close();
  gallery.kill();
});

async function open(name: string): Promise<void> {
  await page.goto(`http://localhost:${port}/index.html?state=${name}`);
  const reached = await page.waitForFunction(() => {
    const { state, trouble } = document.documentElement.dataset;
    return state ?? trouble;
  });
  expect(await reached.jsonValue()).toBe(name);
}

/** The state that stands, in another size: laid out, with what is measured and drawn anew. */
async function size(width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(
    ([w, h]) => innerWidth === w && innerHeight === h && document.body.clientHeight === h,
    [width, height],
  );
  await frames();
}

/** The state that stands, in another theme or direction. */
async function look(theme: "light" | "dark", direction: "ltr" | "rtl" = "ltr"): Promise<void> {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent("look", { detail })), {
    theme,
    direction,
  });
  await page.locator(`[data-theme=${theme}] #root > [dir=${direction}]`).waitFor();
  await frames();
}

const frames = () =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** What is still wrong when all has been drawn anew: a chart follows its place a little later. */
async function lasting(look: () => Promise<string[]>): Promise<string[]> {
  let wrong = await look();
  for (let k = 0; k < 50 && wrong.length > 0; k++) {
    await page.waitForTimeout(100);
    wrong = await look();
  }
  return wrong;
}

for (const name of Object.keys(states))
  test(`${name}: axe finds nothing and all fits, in both themes, in contrast, from the right, narrow and at 200%`, async () => {
    const framed = { frame: page.mainFrame() };
    const wrong: string[] = [];
    const note = (what: string, found: string[]) =>
      wrong.push(...found.map((line) => `${what}: ${line}`));

    await page.setViewportSize({ width: 320, height: 640 });
    await open(name);
    note("buttons without words", await withoutTooltip());
    for (const theme of ["light", "dark"] as const) {
      await look(theme);
      for (const width of [320, 600]) {
        await size(width, 640);
        note(`${theme}, ${width} px`, await violations(framed));
        note(`${theme}, ${width} px`, await lasting(() => tooWide(framed)));
      }
    }

    await look("light", "rtl");
    await size(320, 640);
    note("from the right to the left", await lasting(() => tooWide(framed)));

    await look("light");
    // Somebody is in the field that is wrong.
    const wrongField = page.locator("[aria-invalid=true]:visible").last();
    if ((await wrongField.count()) > 0) await wrongField.focus();
    // A pane of 320 by 640 at 200% has 160 by 320, one of 600 by 640 has 300 by 320.
    for (const [width, height] of [
      [320, 640],
      [320, 480],
      [300, 320],
      [160, 320],
    ] as const) {
      await size(width, height);
      const label = `${width} by ${height} px`;
      note(label, await lasting(() => hiddenByFooters(height)));
      note(label, await lasting(() => tooWide(framed)));
    }

    await page.emulateMedia({ forcedColors: "active" });
    await size(350, 640);
    // axe reads a colour that the theme overrules.
    const options = { rules: { "color-contrast": { enabled: false } } };
    note("Windows contrast theme", await violations(framed, options));
    await page.emulateMedia({ forcedColors: "none" });
    expect(wrong).toEqual([]);
  });

/** Buttons of a picture alone that do not say what they do to those who point at them. */
const withoutTooltip = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, [role=button]")]
      .filter((one) => one.checkVisibility() && !/\p{L}/u.test(one.innerText))
      .filter((one) => !one.title || !one.ariaLabel?.startsWith(one.title))
      .map((one) => one.outerHTML.slice(0, 120)),
  );

/** A footer takes at most a fifth of the height, and no message lies behind it. */
const hiddenByFooters = (height: number): Promise<string[]> =>
  page.evaluate((height) => {
    const seen = (one: Element) => one.getBoundingClientRect().height > 0;
    const footers = [...document.querySelectorAll("footer")].filter(seen);
    const covered = footers.map((footer) => footer.getBoundingClientRect());
    const invalid = [...document.querySelectorAll("[aria-invalid=true]:focus")].filter(seen);
    return [
      ...footers
        .filter((one) => one.getBoundingClientRect().height > height / 5 + 1)
        .map((one) => `footer of ${one.getBoundingClientRect().height}`),
      ...footers
        .filter((one) => one.getBoundingClientRect().bottom > height + 0.5)
        .map((one) => `footer that ends at ${one.getBoundingClientRect().bottom}`),
      ...invalid
        .filter((one) => !one.closest("footer"))
        .flatMap((one) => {
          const ids = (one.getAttribute("aria-describedby") ?? "").split(" ");
          const last = document.getElementById(ids.at(-1)!)?.getBoundingClientRect();
          return last && covered.some(({ top }) => last.bottom > top + 1 && last.top < top)
            ? [`the message of ${one.id} is half behind the footer`]
            : [];
        }),
    ];
  }, height);

test("what is wrong with a field comes into sight whole, narrow and at 200%", async () => {
  const fields = [
    ["scenario-all-assumptions", "Change of tech prices from the news at its worst", "-10% of it"],
    ["scenario-all-assumptions", "Spending multiplier", "a tenth"],
    ["scenario-save-as", "Name", "x".repeat(61)],
    ["scenario-reverse", "Target", "much"],
    ["own-numbers-read", "As of (2026-11-30)", "yesterday"],
    ["function-example", "elasticity", "one to one"],
    ["function-example", "saturation", "a lot more"],
  ] as const;
  for (const [state, label, text] of fields)
    for (const [width, height] of [
      [320, 640],
      [160, 320],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(state);
      const field = page.getByRole("textbox", { name: label }).first();
      await field.fill(text);
      await expect(field, `${state}, ${label}`).toHaveAttribute("aria-invalid", "true");
      const described = (await field.getAttribute("aria-describedby"))!.split(" ");
      const message = page.locator(`[id="${described.at(-1)}"]`);
      // A browser scrolls by whole pixels: a part of one may be missing.
      await expect(message, `${state}, ${label}, ${width} px`).toBeInViewport({ ratio: 0.99 });
    }
});

test("every equation of the functions fits at 320 px", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open("functions-list");
  const keys = await page
    .locator("[data-key]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.key!));
  const functions = [...new Set(keys)].filter((key) => /^[A-Z0-9]+$/.test(key));
  expect(functions.length).toBeGreaterThan(50);
  for (const name of functions) {
    await page.locator(`[data-key="${name}"]`).last().click();
    const equation = page.getByRole("group", { name: "Equation" });
    await expect(equation.locator("math").first()).toBeVisible();
    await expect
      .poll(() => equation.evaluate((box) => box.scrollWidth - box.clientWidth), name)
      .toBeLessThanOrEqual(0);
    await page.getByText("All functions").click();
  }
});
