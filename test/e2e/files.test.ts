import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readXlsx, writeXlsx } from "../../src/workbench/xlsx";
import { strangersParts, zipped } from "../workbench/xlsx/zip";
import { errorsIn, type SheetContent, Workbench } from "./support";

// The workbench opens and saves .xlsx files.

let workbench: Workbench;
test.beforeEach(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterEach(() => workbench.close());

const sheet = "The DeepSeek shock";

const said = () => workbench.page.locator("#said p");

async function saved(press = () => workbench.page.getByRole("button", { name: "Save" }).click()) {
  const downloading = workbench.page.waitForEvent("download");
  await press();
  const download = await downloading;
  await expect(said()).toContainText("Saved");
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Picks a file with Open. */
async function pick(name: string, bytes: Buffer): Promise<void> {
  const choosing = workbench.page.waitForEvent("filechooser");
  await workbench.page.getByRole("button", { name: "Open…" }).click();
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
}

/** A workbook of our fixtures with something that the engine cannot calculate, or has no room for. */
const caseFile = (name: string) =>
  readFileSync(join(__dirname, `../workbench/fixtures/cases/${name}.xlsx`));

const question = () => workbench.page.getByRole("dialog");

/** The texts and truth values of a sheet, and its numbers to 12 digits. */
const values = ({ values: rows }: SheetContent) =>
  rows.map((row) =>
    row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
  );

test("a scenario, saved and opened after a reload, shows the same values, and is saved to the same bytes", async () => {
  test.slow();
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Scenarios" }).click();
  await pane.getByRole("button", { name: sheet }).click();
  await pane.getByRole("button", { name: "Insert model" }).click();
  await expect(pane.getByText(`Added ${sheet}.`)).toBeVisible();
  const before = await workbench.sheet(sheet);
  const charts = (await workbench.page.evaluate(() => window.workbench.charts())).length;
  const file = await saved();
  expect(file.name).toBe("Book1.xlsx");

  await workbench.page.reload();
  await workbench.page.evaluate(() => window.workbench.ready);
  await workbench.paneReady();
  await pick("shock.xlsx", file.bytes);
  await expect(said()).toHaveText("Opened shock.xlsx.");
  await workbench.paneReady();
  expect(await workbench.sheetNames()).toContain(sheet);
  const after = await workbench.sheet(sheet);
  expect(errorsIn(after.values)).toEqual([]);
  expect(values(after)).toEqual(values(before));
  expect(after.formulas).toEqual(before.formulas);
  expect(after.values[2]!.slice(0, 2)).toEqual(["All checks pass", true]);
  expect((await workbench.page.evaluate(() => window.workbench.charts())).length).toBe(charts);

  const again = await saved();
  expect(again.name).toBe("shock.xlsx");
  expect(again.bytes.equals(file.bytes)).toBe(true);
});

test("a date typed into a workbook that counts from 1904 is that day in the file", async () => {
  const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const parts = strangersParts(`<worksheet><sheetData>${row}</sheetData></worksheet>`);
  await pick("mac.xlsx", Buffer.from(zipped({ ...parts, "xl/workbook.xml": book })));
  await expect(said()).toContainText("beginning in 1904");
  await workbench.paneReady();
  for (const [at, text] of [
    ["B1", "1/1/2020"],
    ["B2", "12:00"],
    ["B3", "42369"],
  ] as const) {
    await workbench.goTo(at);
    await workbench.type(text);
  }
  const [{ cells }] = readXlsx((await saved()).bytes).workbook.sheets;
  expect(cells.map(({ value }) => value)).toEqual([1, 42_369, 0.5, 42_369]);
});

test("changes are not lost without a question; Escape keeps them", async () => {
  const { bytes } = await saved();
  await workbench.goTo("B6");
  await workbench.type("250");
  await pick("other.xlsx", bytes);
  await expect(question()).toContainText("Open other.xlsx?");
  await workbench.page.keyboard.press("Escape");
  await expect(question()).toBeHidden();
  expect(await workbench.value("Jevons!B6")).toBe(250);

  await pick("other.xlsx", bytes);
  await question().getByRole("button", { name: "Open and lose the changes" }).click();
  await expect(said()).toHaveText("Opened other.xlsx.");
  expect(await workbench.value("Jevons!B6")).toBe(100);
});

test("what is being typed into a cell is not lost: Save and Open wait until it is entered", async () => {
  const { bytes } = await saved();
  await workbench.goTo("B6");
  await workbench.page.keyboard.type("250");
  await workbench.page.keyboard.press("Control+s");
  await expect(said()).toContainText("Book1.xlsx was not saved. A cell is being edited");
  await workbench.page.keyboard.press("Enter");
  await expect.poll(() => workbench.value("Jevons!B6")).toBe(250);

  await workbench.goTo("B6");
  await workbench.page.keyboard.type("300");
  await pick("other.xlsx", bytes);
  await expect(said()).toContainText("other.xlsx was not opened. A cell is being edited");
  await workbench.goTo("B7");
  await expect.poll(() => workbench.value("Jevons!B6")).toBe(300);
});

test("a file that is none is refused in words, and nothing changes", async () => {
  await pick("letter.xlsx", Buffer.from("Dear reader"));
  await expect(said()).toHaveText(
    "letter.xlsx was not opened. This is no Excel workbook. Choose a file that ends in .xlsx. Nothing was changed.",
  );
  expect(await workbench.sheetNames()).toEqual(["Jevons", "Valuation", "CBO debt"]);
  await workbench.page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(said()).toBeHidden();
});

test("by keyboard alone: Ctrl+S saves, Enter on Open opens; a file that is dropped opens too", async () => {
  const { page } = workbench;
  const { bytes } = await saved(() => page.keyboard.press("Control+s"));
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).press("Enter");
  await (await choosing).setFiles({ name: "keys.xlsx", mimeType: "", buffer: bytes });
  await expect(said()).toHaveText("Opened keys.xlsx.");

  // What it holds is what readXlsx and writeXlsx make of it anywhere.
  const { workbook, leftOut } = readXlsx(bytes);
  expect(leftOut).toEqual([]);
  expect(Buffer.from(writeXlsx(workbook)).equals(bytes)).toBe(true);

  const dropped = await page.evaluateHandle(
    (data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], "dropped.xlsx"));
      return transfer;
    },
    [...bytes],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await expect(said()).toHaveText("Opened dropped.xlsx.");
});

test("a large file opens beside the page, which goes on; Cancel and Escape leave the workbook as it is", async () => {
  test.slow();
  const { page } = workbench;
  const { workbook } = readXlsx((await saved()).bytes);
  const [first] = workbook.sheets;
  const cells = Array.from({ length: 250_000 }, (_cell, k) => ({
    row: Math.floor(k / 25),
    column: k % 25,
    value: k,
    calculated: false,
    look: {},
    format: "",
  }));
  const sheet = {
    ...first,
    name: "Large",
    cells,
    charts: [],
    tables: [],
    dropDowns: [],
    names: [],
  };
  const bytes = Buffer.from(writeXlsx({ ...workbook, names: [], sheets: [sheet] }));

  await pick("large.xlsx", bytes);
  await expect(said()).toHaveText(/^(Reading|Calculating) large\.xlsx…$/);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(said()).toHaveText("large.xlsx was not opened. Nothing was changed.");
  await pick("large.xlsx", bytes);
  await expect(said()).toHaveText(/^(Reading|Calculating) large\.xlsx…$/);
  await page.keyboard.press("Escape");
  await expect(said()).toHaveText("large.xlsx was not opened. Nothing was changed.");
  expect(await workbench.sheetNames()).toEqual(["Jevons", "Valuation", "CBO debt"]);

  await pick("large.xlsx", bytes);
  await expect(said()).toHaveText("Opened large.xlsx.", { timeout: 60_000 });
  expect(await workbench.value("Large!Y10000")).toBe(249_999);
  const again = readXlsx((await saved()).bytes).workbook;
  expect(again.sheets[0].cells).toHaveLength(250_000);
});

test("cells with the file's answer are marked and named, until something else is typed", async () => {
  const { page } = workbench;
  /** The upper right corner of a cell of the first row, when the sheet has been drawn. */
  const cornerOf = async (column: number) => {
    const canvas = page.locator("#sheet canvas[id^=univer-sheet-main-canvas]");
    const at = (await canvas.boundingBox())!;
    const clip = { x: at.x + 46 + 64 * (column + 1) - 9, y: at.y + 21, width: 7, height: 7 };
    return (await page.screenshot({ clip })).toString("base64");
  };
  await pick("linked.xlsx", caseFile("external-link"));
  await expect(said()).toHaveText(
    "Opened linked.xlsx. 1 cell shows the file's answer, marked at the corner (Data!A1): this engine cannot calculate what stands there. Excel will, when it opens what you save.",
  );
  await page.locator("#said").getByRole("button", { name: "Close" }).click();
  await workbench.goTo("D9");
  await expect.poll(async () => (await cornerOf(0)) !== (await cornerOf(1))).toBe(true);
  await workbench.goTo("A1");
  await workbench.type("84");
  await workbench.goTo("D9");
  await expect.poll(async () => (await cornerOf(0)) === (await cornerOf(1))).toBe(true);
});

test("a file with widths of its own and another sheet in front looks so again when it is saved and opened", async () => {
  await workbench.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Second");
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("B:B").format.columnWidth = 150;
      sheet.activate();
      await context.sync();
    }),
  );
  const { bytes } = await saved();
  await pick("again.xlsx", bytes);
  await expect(said()).toHaveText("Opened again.xlsx.");
  await workbench.paneReady();
  const now = await workbench.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange("B:B");
      sheet.load("name");
      format.load("columnWidth");
      await context.sync();
      return { name: sheet.name, width: format.columnWidth };
    }),
  );
  expect(now).toEqual({ name: "Second", width: 150 });
});
