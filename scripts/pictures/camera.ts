import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "@playwright/test";

/** What takes the pictures: the workbench in a browser, its pane, and a folder to put them into. */

const root = resolve(__dirname, "..", "..");
const folder = join(root, "docs", "pictures");
const port = 3211;

export type Theme = "light" | "dark";

/** Serves dist/; answers with how to stop. */
export async function serve(): Promise<() => void> {
  const args = ["scripts/run.mjs", "scripts/serve.ts", "--port", String(port)];
  const server = spawn(process.execPath, args, { cwd: root });
  await new Promise<void>((done, fail) => {
    server.stdout.once("data", () => done());
    server.stderr.once("data", (text: Buffer) => fail(new Error(text.toString())));
  });
  return () => void server.kill();
}

export class Camera {
  readonly pane: FrameLocator;

  private constructor(
    readonly page: Page,
    readonly theme: Theme,
  ) {
    this.pane = page.frameLocator("#pane");
  }

  static async open(browser: Browser, theme: Theme, forcedColors = false): Promise<Camera> {
    const page = await browser.newPage({
      baseURL: `http://localhost:${port}`,
      viewport: { width: 1366, height: 768 },
      colorScheme: theme,
      forcedColors: forcedColors ? "active" : "none",
      reducedMotion: "reduce",
    });
    await page.goto("/workbench/");
    const camera = new Camera(page, theme);
    await camera.paneReady();
    return camera;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Every card of the list with its chart. */
  async paneReady(): Promise<void> {
    await this.page.evaluate(() => window.workbench.ready);
    await this.pane.locator("article svg").nth(12).waitFor();
  }

  /** The pane's window, for Microsoft's client in it. */
  get frame(): Frame {
    return this.page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  }

  /** Loads the pane anew as Excel in another language opens it. */
  async speak(locale: string): Promise<void> {
    await this.page.evaluate((tag) => {
      window.officeHost.language = tag;
      (document.getElementById("pane") as HTMLIFrameElement).contentWindow!.location.reload();
    }, locale);
    await this.pane.locator(`html[lang^=${locale.slice(0, 2)}]`).waitFor();
    await this.paneReady();
  }

  /** Makes the pane so wide, in steps of ten. */
  async widen(width: number): Promise<void> {
    const border = this.page.getByRole("separator", { name: "Width of the pane" });
    await border.focus();
    for (;;) {
      const now = Number(await border.getAttribute("aria-valuenow"));
      if (now === width) break;
      await this.page.keyboard.press(now < width ? "ArrowLeft" : "ArrowRight");
    }
    await border.blur();
  }

  /** Makes the window so high. */
  stretch(height: number): Promise<void> {
    return this.page.setViewportSize({ width: 1366, height });
  }

  button(name: string | RegExp) {
    const visible = this.pane.locator(":visible");
    return this.pane.getByRole("button", { name, exact: true }).and(visible).first();
  }

  tab(name: "Scenarios" | "Functions" | "Explain" | "Share"): Promise<void> {
    return this.pane.getByRole("tab", { name }).click();
  }

  /** Puts formulas into a sheet, which is added where there is none of that name, and shows it. */
  async write(sheet: string, area: string, formulas: (string | number)[][]): Promise<void> {
    await this.frame.evaluate(
      ([name, cells, rows]) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const found = worksheets.getItemOrNullObject(name);
          await context.sync();
          const target = found.isNullObject ? worksheets.add(name) : found;
          target.getRange(cells).formulas = rows;
          target.activate();
          await context.sync();
        }),
      [sheet, area, formulas] as const,
    );
  }

  select(address: string): Promise<void> {
    return this.page.evaluate((at) => window.workbench.select(at), address);
  }

  /** Shows a sheet from a cell on. */
  async showFrom(cell: string, beyond: string): Promise<void> {
    const box = this.page.locator('#sheet [data-u-comp="defined-name"] input');
    for (const at of [beyond, cell]) {
      await box.fill(at);
      await box.press("Enter");
    }
  }

  /** The pane alone. */
  pictureOfPane(name: string): Promise<void> {
    return this.picture(`pane-${name}`, "#side");
  }

  /** Waits until nothing moves, takes the picture, and makes it small where ImageMagick is installed. */
  async picture(name: string, selector?: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    const still = async () => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    };
    await this.page.evaluate(() => window.workbench.read("A1"));
    await this.frame.evaluate(still);
    await this.page.evaluate(still);
    const place = selector ? this.page.locator(selector) : this.page;
    await place.screenshot({ path });
    spawnSync("convert", [path, "-strip", "+dither", "-colors", "255", `png8:${path}`]);
    console.log(`${name}.png  ${Math.round(statSync(path).size / 1024)} kB`);
  }
}
