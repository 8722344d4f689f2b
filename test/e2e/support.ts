import {
  type Browser,
  expect,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "@playwright/test";
import { test } from "@playwright/test";
import { cell } from "../../src/a1";

/** A value as Excel hands it over. */
export type Value = string | number | boolean;

/** Everything that a sheet holds, from A1 on. */
export interface SheetContent {
  readonly values: Value[][];
  readonly formulas: Value[][];
}

export const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/;

/** Where the grid of a new sheet stands: headers, then columns and rows of Univer's own size. */
const grid = { left: 46, top: 20, column: 88, row: 24 };

/** The workbench in a page of its own, as a person sees it, and what went wrong in it. */
export class Workbench {
  /** Errors in the console, broken policies, requests to other origins. Nothing else may be in it at the end. */
  readonly trouble: string[] = [];

  private constructor(
    readonly page: Page,
    /** What is in the pane. */
    readonly pane: FrameLocator,
  ) {}

  static async open(browser: Browser): Promise<Workbench> {
    const { baseURL, viewport } = test.info().project.use;
    const context = await browser.newContext({ baseURL, viewport });
    const page = await context.newPage();
    const workbench = new Workbench(page, page.frameLocator("#pane"));
    const { trouble } = workbench;
    context.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!["data:", "blob:"].includes(protocol) && origin !== baseURL)
        trouble.push(`request to ${request.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error") trouble.push(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => trouble.push(`uncaught: ${error.error().message}`));
    await context.addInitScript(() =>
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`),
      ),
    );
    await page.goto("/workbench/");
    await page.evaluate(() => window.workbench.ready);
    await workbench.paneReady();
    return workbench;
  }

  /** Closes the page and says what went wrong in it, if anything did. */
  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.trouble).toEqual([]);
  }

  /** Waits until the pane shows its first list. */
  async paneReady(): Promise<void> {
    await expect(this.pane.getByRole("searchbox").first()).toBeVisible();
  }

  /** The pane's window, for Microsoft's client in it and for what only a script can see. */
  get frame(): Frame {
    return this.page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  }

  get roundTrips(): Promise<number> {
    return this.page.evaluate(() => window.workbench.roundTrips);
  }

  /** The values at an address such as "Jevons!A1:B2" when everything is calculated. */
  read(address: string): Promise<Value[][]> {
    return this.page.evaluate((at) => window.workbench.read(at), address) as Promise<Value[][]>;
  }

  async value(address: string): Promise<Value> {
    return (await this.read(address))[0]![0]!;
  }

  /** All of a sheet, by Microsoft's client. */
  async sheet(name: string): Promise<SheetContent> {
    return this.frame.evaluate(
      (sheetName) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          const all = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
          all.load("values,formulas");
          await context.sync();
          return { values: all.values as Value[][], formulas: all.formulas as Value[][] };
        }),
      name,
    );
  }

  sheetNames(): Promise<string[]> {
    return this.frame.evaluate(() =>
      Excel.run(async ({ workbook: { worksheets }, sync }) => {
        worksheets.load("items/name");
        await sync.call(worksheets.context);
        return worksheets.items.map(({ name }) => name);
      }),
    );
  }

  /** A new empty sheet in front, as somebody else would have left it. */
  newSheet(name: string): Promise<void> {
    return this.frame.evaluate(
      (sheetName) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(sheetName).activate();
          await context.sync();
        }),
      name,
    );
  }

  /** Clicks a cell of a new sheet, which nobody has scrolled or widened. */
  async clickCell(row: number, column: number): Promise<void> {
    const sheet = this.page.locator("#sheet canvas[id^=univer-sheet-main-canvas]");
    const x = grid.left + grid.column * (column + 0.5);
    await sheet.click({ position: { x, y: grid.top + grid.row * (row + 0.5) } });
    // A busy machine takes a while to select it.
    await expect(this.nameBox).toHaveValue(cell(row, column));
  }

  /** The box that shows the name of the selected cell. */
  private get nameBox(): Locator {
    return this.page.locator('#sheet [data-u-comp="defined-name"] input');
  }

  /** Goes to a cell of the sheet in front by the box that shows its name. */
  async goTo(cell: string): Promise<void> {
    const box = this.nameBox;
    await box.focus();
    await box.fill(cell);
    await box.press("Enter");
    await expect(box).toHaveValue(cell);
  }

  /** Types into the selected cell, ended by Enter. */
  async type(text: string): Promise<void> {
    const typed = await this.nameBox.inputValue();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    // What is typed before the next cell is selected goes into the same one.
    await expect(this.nameBox).not.toHaveValue(typed);
  }

  /** Presses a key in the pane until a control has the focus; fails where it never gets it. */
  async pressUntil(key: string, name: string, most = 60): Promise<void> {
    for (let pressed = 0; pressed < most; pressed++) {
      await this.page.keyboard.press(key);
      if ((await this.focused()).startsWith(name)) return;
    }
    throw new Error(`${most} times ${key} did not reach "${name}"`);
  }

  /** What has the focus in the pane, by its name. */
  focused(): Promise<string> {
    return this.frame.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  }

  /** Presses the theme button where that is needed, and waits for the pane that it loads anew. */
  async setTheme(theme: "light" | "dark"): Promise<void> {
    const { page, pane } = this;
    if ((await page.evaluate(() => window.workbench.theme)) !== theme)
      await page.getByRole("button", { name: "Dark" }).click();
    await this.reopenPane();
    const background = theme === "dark" ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)";
    await expect(pane.locator("#root > div").first()).toHaveCSS("background-color", background);
    await this.paneReady();
  }

  /** Loads the pane anew, as when somebody opens it again. */
  async reopenPane(): Promise<void> {
    await this.page.evaluate(() => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane")!;
      return new Promise((resolve) => {
        pane.addEventListener("load", resolve, { once: true });
        pane.contentWindow!.location.reload();
      });
    });
    await this.paneReady();
  }

  openTab(name: "Scenarios" | "Functions" | "Explain" | "Share"): Promise<void> {
    return this.pane.getByRole("tab", { name }).click();
  }
}

/** The cells of an area that show an error, by their place in it. */
export const errorsIn = (values: readonly (readonly Value[])[]): string[] =>
  values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      errorValue.test(String(value)) ? [`row ${r + 1}, column ${c + 1}: ${value}`] : [],
    ),
  );
