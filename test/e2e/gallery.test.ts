import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { states } from "../gallery/states";
import { tooWide, violations } from "./axe";

/** Every state of the pane, in both themes, in the widths that Excel gives it, from the right to the left, in contrast. */

const port = Number(process.env.E2E_PORT ?? 3210) + 500;
const names = Object.keys(states);

// A colour that is on its way to another is none that anybody reads.
test.use({ contextOptions: { reducedMotion: "reduce" } });

let gallery: ChildProcess;
let said = "";

test.beforeAll(async () => {
  const args = ["scripts/run.mjs", "scripts/gallery.ts", "--port", String(port)];
  gallery = spawn("node", args, { cwd: join(__dirname, "../..") });
  gallery.stdout!.on("data", (text) => (said += String(text)));
  gallery.stderr!.on("data", (text) => (said += String(text)));
  await expect.poll(() => said, { timeout: 400_000 }).toContain("The gallery:");
});
test.afterAll(() => gallery.kill());

async function open(page: Page, name: string, more = ""): Promise<void> {
  await page.goto(`http://localhost:${port}/index.html?state=${name}${more}`);
  const reached = await page.waitForFunction(() => {
    const { state, trouble } = document.documentElement.dataset;
    return state ?? trouble;
  });
  expect(await reached.jsonValue()).toBe(name);
}

for (const theme of ["light", "dark"])
  test(`axe finds nothing in any state at 320 and 600 px, and nothing scrolls sideways, ${theme}`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const name of names) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, name, `&theme=${theme}`);
      for (const width of [320, 600]) {
        await page.setViewportSize({ width, height: 640 });
        const framed = { frame: page.mainFrame() };
        const found = [...(await violations(framed)), ...(await tooWide(framed))];
        wrong.push(...found.map((line) => `${name}, ${width} px: ${line}`));
      }
    }
    expect(wrong).toEqual([]);
  });

test("from the right to the left nothing scrolls sideways at 320 px", async ({ page }) => {
  const wrong: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of names) {
    await open(page, name, "&direction=rtl");
    const over = await tooWide({ frame: page.mainFrame() });
    wrong.push(...over.map((line) => `${name}: ${line}`));
  }
  expect(wrong).toEqual([]);
});

test("in a Windows contrast theme axe finds nothing", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 350, height: 640 });
  const wrong: string[] = [];
  for (const name of names) {
    await open(page, name);
    // axe reads a colour that the theme overrules.
    const options = { rules: { "color-contrast": { enabled: false } } };
    const found = await violations({ frame: page.mainFrame() }, options);
    wrong.push(...found.map((line) => `${name}: ${line}`));
  }
  expect(wrong).toEqual([]);
});

test("every equation of the functions fits at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "functions-list");
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

test("in a small pane and at 200% zoom a footer takes at most a fifth of the height, and no message lies behind it", async ({
  page,
}) => {
  const wrong: string[] = [];
  // A pane of 360 by 800 at 200% has 180 by 400.
  for (const [width, height] of [
    [320, 480],
    [180, 400],
  ] as const)
    for (const name of names) {
      await page.setViewportSize({ width, height });
      await open(page, name);
      wrong.push(
        ...(await page.evaluate(
          ({ height, at }) => {
            const seen = (one: Element) => one.getBoundingClientRect().height > 0;
            const footers = [...document.querySelectorAll("footer")].filter(seen);
            const covered = footers.map((footer) => footer.getBoundingClientRect());
            const invalid = [...document.querySelectorAll("[aria-invalid=true]")].filter(seen);
            return [
              // A form or a question that stands in the footer for a while is as high as it is.
              ...footers
                .filter((one) => !one.querySelector("input, textarea, [aria-label^=Delete]"))
                .filter((one) => one.getBoundingClientRect().height > height / 5 + 1)
                .map((one) => `${at}: footer of ${one.getBoundingClientRect().height}`),
              ...invalid
                .filter((one) => !one.closest("footer"))
                .flatMap((one) => {
                  const ids = (one.getAttribute("aria-describedby") ?? "").split(" ");
                  const last = document.getElementById(ids.at(-1)!)?.getBoundingClientRect();
                  return last && covered.some(({ top }) => last.bottom > top + 1 && last.top < top)
                    ? [`${at}: the message of ${one.id} is half behind the footer`]
                    : [];
                }),
            ];
          },
          { height, at: `${name}, ${width} px` },
        )),
      );
    }
  expect(wrong).toEqual([]);
});
