import {
  ExcelTrouble,
  insertAbout,
  insertSheet,
  insertSheets,
  readOwnVintages,
  readSelectedTable,
  readWorkbookStamp,
  removeOwnVintage,
  saveOwnScenario,
  saveOwnVintage,
} from "../../src/excel";
import { presetOn } from "../../src/scenarios";
import { managerSheets, scenarioSheet } from "../../src/sheets";
import { aboutSheet } from "../../src/sheets/about";
import { migrationOf } from "../../src/sheets/about/migration";
import { valuesNow } from "../../src/sheets/about/stamp";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";
import { ownNumbers, ownOn } from "../support/own";

// The second is what was published: it is the user's all the same.
const on = ownNumbers(
  { capex0: 745, mortgage0: 0.0619, tariff: 0.1 },
  { capex0: "company guidance" },
);
const setting = "macroscope.vintages";

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 7);
  client = officeClient(grid);
});
afterEach(() => client.close());

const trips = async (work: Promise<unknown>) => {
  const before = client.host.roundTrips;
  await work;
  return client.host.roundTrips - before;
};

test("numbers are kept, read again, replaced and removed: one round trip to read, two to change", async () => {
  expect(await trips(saveOwnVintage(on))).toBe(2);
  expect(await trips(readOwnVintages())).toBe(1);
  expect(await readOwnVintages()).toEqual({ vintages: [on], problems: [] });
  const later = { ...on, date: "2026-12-01" };
  expect(await saveOwnVintage(later)).toEqual({ replaced: true });
  expect((await readOwnVintages()).vintages).toEqual([later]);
  expect(await trips(removeOwnVintage(on.key))).toBe(2);
  expect(await removeOwnVintage(on.key)).toEqual({ removed: false });
  expect((await readOwnVintages()).vintages).toEqual([]);
});

test("a setting that somebody broke is told, and never written over", async () => {
  for (const broken of ["{", 7, '{"macroscope":"vintages","version":2,"vintages":[]}']) {
    grid.setSetting(setting, broken);
    const { vintages, problems } = await readOwnVintages();
    expect(vintages).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/own numbers kept .* cannot be read/)]);
    const trouble = await saveOwnVintage(on).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(ExcelTrouble);
    expect(trouble).toMatchObject({ unchanged: true });
    expect(grid.settings()[setting]).toBe(broken);
  }
});

test("what could not be read again is not saved", async () => {
  const wrong = { ...on, values: { capex0: -1 } };
  await expect(saveOwnVintage(wrong)).rejects.toMatchObject({
    unchanged: true,
    message: "own, 2026-11-30: capex0 must be above 0, got -1",
  });
  expect(grid.settings()).toEqual({});
});

test("an own scenario keeps the numbers that it was made on", async () => {
  const own = ownOn(on);
  expect((await saveOwnScenario(own)).replaced).toBe(false);
  expect(String(grid.settings()["macroscope.scenarios"])).toContain('"capex0":745');
});

test("an own scenario fills the next free column of a manager on them", async () => {
  const { key } = on;
  await insertSheets(managerSheets({ date: "2026-11-30", version: "0.1.0", vintage: on }));
  const own = ownOn(on);
  expect(await saveOwnScenario(own)).toMatchObject({
    managers: ["Scenario manager"],
    problems: [],
  });
  const sheet = grid.sheets().find(({ name }) => name === "Scenario manager")!.id;
  const rows = grid.values({ ...grid.usedRect(sheet)!, sheet });
  const keys = rows.find((row) => row.includes(own.key))!;
  const capex = rows.find((row) => row[5] === "capex0")!;
  expect(capex[keys.indexOf(own.key)]).toBe(745);
  expect(keys).toContain(`debt_spiral_${key}`);
});

describe("the selected cells", () => {
  const put = (cells: (string | number | boolean)[][], row = 4, column = 1) => {
    const sheet = grid.activeSheet();
    grid.write({ sheet, row, column, rows: cells.length, columns: cells[0]!.length }, cells);
    return { sheet, row, column, rows: cells.length, columns: cells[0]!.length };
  };

  test("are read with their address and the row in which they begin, in two round trips", async () => {
    grid.select(
      put([
        ["capex0", 745],
        ["rate", "#N/A"],
        ["pull", true],
      ]),
    );
    expect(await trips(readSelectedTable())).toBe(2);
    expect(await readSelectedTable()).toEqual({
      address: "Sheet1!B5:C7",
      sheet: "Sheet1",
      row: 4,
      column: 1,
      values: [
        ["capex0", 745],
        ["rate", "#N/A"],
        ["pull", true],
      ],
    });
  });

  test("as far as anything is in them, where whole columns are selected", async () => {
    const area = put([["capex0", 745]]);
    grid.select({ ...area, row: 0, rows: 1_048_576 });
    expect((await readSelectedTable()).address).toBe("Sheet1!B5:C5");
  });

  test("empty ones are said to be, and too many", async () => {
    const sheet = grid.activeSheet();
    grid.select({ sheet, row: 0, column: 0, rows: 3, columns: 2 });
    await expect(readSelectedTable()).rejects.toMatchObject({ code: "Empty", unchanged: true });
    grid.select(put(Array.from({ length: 2001 }, (_, k) => [`k${k}`, k])));
    await expect(readSelectedTable()).rejects.toMatchObject({ code: "TooLarge" });
  });
});

test("the stamp lists them, is read again, and bringing up to date touches none of their cells", async () => {
  const options = { date: "2026-11-30", version: "0.1.0", home: "" };
  await insertSheet(scenarioSheet(presetOn("baseline", on), options));
  await insertAbout(({ presets }) => aboutSheet({ ...options, functions: [], presets, own: [on] }));
  const about = grid.sheets().find(({ name }) => name === "About this model")!.id;
  const rows = grid.values({ ...grid.usedRect(about)!, sheet: about });
  const first = rows.findIndex(([cell]) => cell === "Own numbers");
  expect(rows[first - 1]![0]).toBe("own, 2026-11-30: 3 from Numbers!A1:E6, all others of 2026-11");
  expect(rows.slice(first + 1, first + 4).map((row) => [row[0], row[1], row[2], row[6]])).toEqual([
    [on.name, "capex0", 745, "own, Numbers!A1:E6, 2026-11-30: company guidance"],
    [on.name, "mortgage0", 0.0619, "own, Numbers!A1:E6, 2026-11-30"],
    [on.name, "tariff", 0.1, "own, Numbers!A1:E6, 2026-11-30"],
  ]);
  const stamp = await readWorkbookStamp();
  if (typeof stamp !== "object") throw new Error("no stamp");
  expect(stamp.values.map(({ key }) => key)).toContain("capex0");
  expect(stamp.values.some(({ scenario }) => scenario === on.name)).toBe(false);

  // Another version, in which the published numbers that the user has are others.
  const now = valuesNow(["baseline"]).map((one) =>
    one.key === "mortgage0" || one.key === "capex0" || one.key === "rate"
      ? { ...one, value: one.value * 1.01 }
      : one,
  );
  const sheets = grid.sheets().map(({ id, name }) => ({
    sheet: name,
    cells: grid.formulas({
      ...(grid.usedRect(id) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      sheet: id,
    }),
    protected: false,
    hidden: false,
  }));
  const { cells, kept } = migrationOf(stamp, now, sheets);
  const labelOf = (key: string) => now.find((one) => one.key === key)!.label;
  expect(cells.map(({ label }) => label)).toEqual([labelOf("rate")]);
  expect(kept.map(({ label, why }) => [label, why]).sort()).toEqual(
    [
      [labelOf("capex0"), "yours"],
      [labelOf("mortgage0"), "yours"],
    ].sort(),
  );
});
