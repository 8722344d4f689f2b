import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officePane, type OfficePane, until } from "./officeClient";

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { paneOfWorkbench } = require("../../src/workbench/panePage") as {
  paneOfWorkbench: (page: string) => string;
};

const fixtures = join(__dirname, "fixtures");
const page = readFileSync(join(fixtures, "taskpane.html"), "utf8");

// A pane's page, unchanged but for the office.js tag, on Microsoft's office.js with our host: no browser.

interface Seen {
  host?: string;
  platform?: string;
  dark?: boolean;
  supports?: boolean;
  saved?: string;
  listening?: boolean;
  selections: string[];
  changes: string[];
  inserted?: unknown[][];
  error?: unknown;
}

let grid: MemoryGrid;
let pane: OfficePane;
const seen = () => (pane.window as unknown as { seen: Seen }).seen;

async function open(dark = false): Promise<void> {
  grid = new MemoryGrid(() => 42);
  pane = officePane(paneOfWorkbench(page), grid, [fixtures]);
  pane.endpoint.theme = dark ? "dark" : "light";
  await until(() => seen()?.listening);
}

afterEach(() => pane.close());

test("Office.onReady is real, and knows host, platform, theme and requirement sets", async () => {
  await open();
  expect(seen()).toMatchObject({
    host: "Excel",
    platform: "OfficeOnline",
    dark: false,
    supports: true,
  });
});

test("the theme is the workbench's", async () => {
  await open(true);
  expect(seen().dark).toBe(true);
});

test("document.settings are saved with the host", async () => {
  await open();
  await until(() => seen().saved);
  expect(seen().saved).toBe("succeeded");
});

test("selections and changes reach the pane", async () => {
  await open();
  const cell = { sheet: "{1}", row: 2, column: 1, rows: 1, columns: 1 };
  grid.select(cell);
  grid.write(cell, [[1]]);
  await until(() => seen().selections.length > 0 && seen().changes.length > 0);
  expect([seen().selections, seen().changes]).toEqual([["Sheet1!B3"], ["B3"]]);
});

test("what a pane asked for is dropped when another starts", async () => {
  await open();
  pane.endpoint.connect();
  grid.select({ sheet: "{1}", row: 2, column: 1, rows: 1, columns: 1 });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen().selections).toEqual([]);
});

test("a click inserts a sheet in one round trip", async () => {
  await open();
  await until(() => pane.host.roundTrips > 0);
  const before = pane.host.roundTrips;
  pane.window.document.getElementById("insert")?.click();
  await until(() => seen().inserted ?? seen().error);
  expect(seen().error).toBeUndefined();
  expect(seen().inserted).toEqual([[42], [42]]);
  expect(pane.host.roundTrips - before).toBe(1);
});

test("an unknown Common API call is answered, with a failure", (done) => {
  void open().then(() => {
    const { Office } = pane.window as unknown as { Office: typeof globalThis.Office };
    Office.context.document.getFilePropertiesAsync((result) => {
      expect(result.status).toBe("failed");
      done();
    });
  });
});

describe("the workbench's copy of the page", () => {
  test("loads Microsoft's files from the workbench and the rest from the add-in", () => {
    const copy = paneOfWorkbench(
      page.replace("<body>", '<body><img src="assets/a.png" /><a href="#top">x</a>'),
    );
    expect(copy).toContain('<script src="officeHook.js"></script>');
    expect(copy).toContain('<script src="officejs/office.js"></script>');
    expect(copy).toContain('src="../taskpane.js"');
    expect(copy).toContain('src="../assets/a.png"');
    expect(copy).toContain('href="#top"');
    expect(copy).not.toContain("hosted/office.js");
  });

  test("refuses a page without office.js", () => {
    expect(() => paneOfWorkbench("<html></html>")).toThrow("does not load office.js");
  });
});
