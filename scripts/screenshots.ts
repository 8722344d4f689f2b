import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium, type FrameLocator, type Page } from "@playwright/test";
import { launchOptions } from "./browser";

/**
 * npm run screenshots: the pictures of README and documentation, docs/pictures/*.png, made anew from dist/ in the
 * workbench. ImageMagick, where it is installed, makes them smaller.
 */

const port = 3211;
const folder = resolve(__dirname, "..", "docs", "pictures");
const size = { width: 1366, height: 768 };

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
}

type Theme = "light" | "dark";

async function serve(): Promise<() => void> {
  const args = ["-r", "./scripts/typescript.cjs", "scripts/serve.ts", "--port", String(port)];
  const server = spawn(process.execPath, args, { cwd: resolve(__dirname, "..") });
  await new Promise<void>((done, fail) => {
    server.stdout.once("data", () => done());
    server.stderr.once("data", (text: Buffer) => fail(new Error(text.toString())));
  });
  return () => void server.kill();
}

async function open(browser: Browser, theme: Theme): Promise<Opened> {
  const page = await browser.newPage({
    baseURL: `http://localhost:${port}`,
    viewport: size,
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  await page.goto("/workbench/");
  const pane = page.frameLocator("#pane");
  await pane.getByRole("article").first().waitFor();
  return { page, pane };
}

/** Waits until nothing moves, takes the picture, and makes it small. */
async function picture(page: Page, name: string, selector?: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.evaluate(async () => {
    const calculated = window.workbench.read("A1");
    await Promise.all([calculated, ...document.getAnimations().map(({ finished }) => finished)]);
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
  await (selector ? page.locator(selector).screenshot({ path }) : page.screenshot({ path }));
  spawnSync("convert", [path, "-strip", "+dither", "-colors", "255", `png8:${path}`]);
  console.log(`${name}.png  ${Math.round(statSync(path).size / 1024)} kB`);
}

/** The pane alone, in each of its views, ending at a scenario's detail. */
async function paneViews({ page, pane }: Opened, theme: Theme): Promise<void> {
  const take = (view: string) => picture(page, `pane-${view}-${theme}`, "#side");
  await take("scenarios");
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("button", { name: /JEVONSDEMAND$/ }).waitFor();
  await take("functions");
  await pane.getByRole("button", { name: /JEVONSDEMAND$/ }).click();
  await pane.getByRole("button", { name: "Fill with an example" }).click();
  await pane.locator("math").first().waitFor();
  // An empty cell to insert at.
  await page.evaluate(() => window.workbench.select("H2"));
  await pane.getByRole("button", { name: "Insert at H2" }).waitFor();
  await take("function");
  await pane.getByRole("tab", { name: "Scenarios" }).click();
  await pane.getByRole("button", { name: "The DeepSeek shock" }).click();
  await take("scenario");
}

/** The sheet of the scenario that is open in the pane: its top, its years, its assumptions. */
async function insertedSheet({ page, pane }: Opened, theme: Theme): Promise<void> {
  await pane.getByRole("button", { name: "Insert model" }).click();
  await pane.getByText(/^Added/).waitFor();
  await picture(page, `workbench-scenario-${theme}`);
  if (theme === "dark") return;
  for (const [view, text] of [
    ["chain", "The chain, year by year"],
    ["assumptions", "Assumptions"],
    ["checks", "Checks"],
  ] as const) {
    await scrollTo(page, text);
    await picture(page, `workbench-scenario-${view}`);
  }
}

/** Scrolls the sheet until the row of a heading in column A stands at the top. */
async function scrollTo(page: Page, heading: string): Promise<void> {
  const row = await page.evaluate(async (text) => {
    const column = await window.workbench.read("A1:A400");
    return column.findIndex(([label]) => label === text) + 1;
  }, heading);
  const box = page.locator('#sheet [data-u-comp="defined-name"] input');
  for (const cell of [`A${row + 20}`, `A${row}`]) {
    await box.fill(cell);
    await box.press("Enter");
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stop = await serve();
  const browser = await chromium.launch(launchOptions);
  try {
    for (const theme of ["light", "dark"] as const) {
      const opened = await open(browser, theme);
      await picture(opened.page, `workbench-${theme}`);
      if (theme === "light")
        for (const name of ["Valuation", "CBO debt"]) {
          await opened.page.getByText(name, { exact: true }).click();
          await picture(opened.page, `workbench-${name.split(" ")[0]!.toLowerCase()}`);
        }
      await paneViews(opened, theme);
      await insertedSheet(opened, theme);
      await opened.page.close();
    }
  } finally {
    await browser.close();
    stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
