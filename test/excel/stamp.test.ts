import { entries } from "../../src/catalog/entries.generated";
import {
  type AboutPlan,
  applyMigration,
  insertAbout,
  insertSheet,
  insertSheets,
  previewMigration,
  readAutoOpen,
  readWorkbookStamp,
  setAutoOpen,
} from "../../src/excel";
import { managerSheets, scenarioSheet, sensitivitySheet } from "../../src/sheets";
import { aboutSheet, type Installed, installed, type Stamp } from "../../src/sheets/about";
import type { GridValue } from "../../src/workbench/host/grid";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

const options = { date: "2026-11-22", version: "0.1.0", home: "https://example.com/" };
const planOf =
  (version: string): AboutPlan =>
  ({ functions, presets }) =>
    aboutSheet({
      ...options,
      version,
      presets,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    });
const name = "About this model";

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 7);
  client = officeClient(grid);
});
afterEach(() => client.close());

const idOf = (sheet: string) => grid.sheets().find((one) => one.name === sheet)!.id;
const all = (sheet: string) =>
  grid.formulas({ ...grid.usedRect(idOf(sheet))!, sheet: idOf(sheet) });
const write = (sheet: string, row: number, column: number, value: GridValue) =>
  grid.write({ sheet: idOf(sheet), row, column, rows: 1, columns: 1 }, [[value]]);
const protect = (sheet: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
const trips = async <T>(work: Promise<T>): Promise<[T, number]> => {
  const before = client.host.roundTrips;
  return [await work, client.host.roundTrips - before];
};

describe("the stamp of a workbook", () => {
  test("is asked for in one round trip, and is not there in a workbook without one", async () => {
    expect(await trips(readWorkbookStamp())).toEqual([undefined, 1]);
  });

  test("is found under any name, in a round trip or two more", async () => {
    write("Sheet1", 0, 0, "=MACRO.CROWDOUT(500,300)");
    grid.addSheet("Mine");
    expect(await trips(readWorkbookStamp())).toEqual([undefined, 2]);
    await insertAbout(planOf("0.1.0"));
    const about = grid.sheets().find((sheet) => sheet.name === name)!.id;
    for (const other of [`${name} (3)`, "Where it comes from"]) {
      grid.changeSheet(about, { name: other });
      expect(await readWorkbookStamp()).toMatchObject({ version: "0.1.0" });
    }
  });

  test("lists what the workbook uses: functions live and native, nested; presets by key and title, with a vintage or without, in cells and formulas", async () => {
    write("Sheet1", 0, 0, "=1+IF(A2>0,MACRO.CROWDOUT(500,300),MACRO_REBOUND(1,2))");
    write("Sheet1", 1, 0, '=MACRO.SCENARIO("The DeepSeek shock","idle0")');
    write("Sheet1", 2, 0, "debt_spiral");
    write("Sheet1", 3, 0, '="MACRO.BATHTUB(1)"&"reverse_qe"');
    write("Sheet1", 4, 0, '=MACRO.SCENARIO("soft_landing 2025-01","idle0")');
    write("Sheet1", 5, 0, "The Italian risk, 2026-11");
    await insertAbout(planOf("0.1.0"));
    const stamp = (await readWorkbookStamp()) as Stamp;
    expect(stamp.functions.map((fn) => fn.name)).toEqual(["CROWDOUT", "REBOUND", "SCENARIO"]);
    expect(new Set(stamp.values.map(({ scenario }) => scenario))).toEqual(
      new Set([
        "baseline",
        "baseline 2025-01",
        "debt_spiral",
        "debt_spiral 2026-11",
        "deepseek_2025",
        "soft_landing 2025-01",
      ]),
    );
  });

  test("takes three round trips, whatever the sheets, and is read back as it was", async () => {
    await insertSheet(scenarioSheet("deepseek_2025", options));
    await insertSheet(sensitivitySheet("reverse_qe", options));
    const [stamped, count] = await trips(insertAbout(planOf("0.1.0")));
    expect([stamped, count]).toEqual([{ sheet: name, updated: false }, 3]);
    const stamp = (await readWorkbookStamp()) as Stamp;
    expect(stamp).toMatchObject({ version: "0.1.0", date: "2026-11-22" });
    expect(stamp.functions.map((fn) => fn.name)).toEqual(
      expect.arrayContaining(["TRANSMISSION", "TORNADO", "FAN", "CROWDOUT"]),
    );
    expect(new Set(stamp.values.map(({ scenario }) => scenario))).toEqual(
      new Set(["baseline", "baseline 2025-01", "deepseek_2025", "reverse_qe"]),
    );
  });

  test("broken off while its sheet stands empty, it is written there the next time", async () => {
    write("Sheet1", 0, 0, "=MACRO.CROWDOUT(500,300)");
    let empty = 0;
    for (let carriedOut = 1; carriedOut < 8; carriedOut++) {
      client.faultIn = () =>
        client.requests.length === 3 ? { carriedOut, kind: "GeneralException" } : undefined;
      client.requests.length = 0;
      await insertAbout(planOf("0.1.0")).catch(() => undefined);
      client.faultIn = () => undefined;
      const left = grid.sheets().find((sheet) => sheet.name === name);
      if (left && !grid.usedRect(left.id)) empty++;
      await insertAbout(planOf("0.1.0"));
      expect(grid.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
      expect(await readWorkbookStamp()).toMatchObject({ version: "0.1.0" });
      grid.removeSheet(idOf(name));
    }
    // The case is there.
    expect(empty).toBeGreaterThan(0);
  });

  test("is written anew in its place, without anything left of the old one", async () => {
    await insertSheet(scenarioSheet("deepseek_2025", options));
    await insertAbout(planOf("0.1.0"));
    const first = all(name);
    grid.removeSheet(idOf("The DeepSeek shock"));
    const [stamped, count] = await trips(insertAbout(planOf("0.2.0")));
    expect([stamped, count]).toEqual([{ sheet: name, updated: true }, 3]);
    expect(all(name).length).toBeLessThan(first.length);
    expect(await readWorkbookStamp()).toMatchObject({ version: "0.2.0", functions: [] });
    expect(grid.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
  });

  test("that is hidden is written anew where it is, and the answer says so", async () => {
    await insertAbout(planOf("0.1.0"));
    grid.activate(idOf("Sheet1"));
    grid.changeSheet(idOf(name), { visibility: "Hidden" });
    expect(await insertAbout(planOf("0.2.0"))).toEqual({
      sheet: name,
      updated: true,
      hidden: true,
    });
    expect(await readWorkbookStamp()).toMatchObject({ version: "0.2.0" });
    expect(grid.activeSheet()).toBe(idOf("Sheet1"));
  });

  test("that somebody edited is left alone: a second sheet is added, and the answer says so", async () => {
    await insertAbout(planOf("0.1.0"));
    write(name, 400, 3, "my note");
    expect(await readWorkbookStamp()).toBe("edited");
    const before = all(name);
    expect(await insertAbout(planOf("0.2.0"))).toEqual({
      sheet: `${name} (2)`,
      updated: false,
      edited: name,
    });
    expect(all(name)).toEqual(before);
    // From now on it is the second that is ours.
    expect(await readWorkbookStamp()).toMatchObject({ version: "0.2.0" });
    expect(await insertAbout(planOf("0.2.0"))).toMatchObject({
      sheet: `${name} (2)`,
      updated: true,
    });
  });

  test("leaves a sheet of the user's with its name alone", async () => {
    grid.addSheet(name);
    write(name, 0, 0, "Mine");
    expect(await insertAbout(planOf("0.1.0"))).toEqual({ sheet: `${name} (2)`, updated: false });
    expect(all(name)).toEqual([["Mine"]]);
    grid.removeSheet(idOf(`${name} (2)`));
    expect(await readWorkbookStamp()).toBeUndefined();
  });

  test("that is protected says what to do, and nothing has changed", async () => {
    await insertAbout(planOf("0.1.0"));
    await protect(name);
    await expect(insertAbout(planOf("0.2.0"))).rejects.toMatchObject({
      unchanged: true,
      message: expect.stringMatching(/^About this model is protected.*Unprotect it/) as string,
    });
    expect(await readWorkbookStamp()).toMatchObject({ version: "0.1.0" });
  });

  test("cannot be added to a workbook whose structure is protected", async () => {
    client.host.structureLocked = true;
    await expect(insertAbout(planOf("0.1.0"))).rejects.toMatchObject({
      message: expect.stringMatching(/Review > Protect Workbook/) as string,
    });
  });

  test("sees formulas beyond the corner of a large sheet, with one round trip for each large piece of it", async () => {
    write("Sheet1", 4999, 9, "=MACRO.CROWDOUT(1,2)");
    write("Sheet1", 10, 80, '=MACRO.SCENARIO("reverse_qe","idle0")');
    const [, count] = await trips(insertAbout(planOf("0.1.0")));
    // 5,000 rows of 81 columns, at most 40,000 cells at a time.
    expect(count).toBe(3 + Math.ceil(5000 / Math.floor(40_000 / 81)));
    const stamp = (await readWorkbookStamp()) as Stamp;
    expect(stamp.functions.map((fn) => fn.name)).toEqual(["CROWDOUT", "SCENARIO"]);
    expect(stamp.values.some(({ scenario }) => scenario === "reverse_qe")).toBe(true);
  });
});

describe("bringing sheets up to date", () => {
  const now = installed(
    "0.2.0",
    entries.map(({ fn }) => fn),
  );
  const later: Installed["values"] = (presets) =>
    now
      .values(presets)
      .map((one) =>
        one.key === "price_shock" && one.scenario !== "baseline" ? { ...one, value: -0.07 } : one,
      );
  const shock = "The DeepSeek shock";
  const rowOf = (sheet: string, key: string, column = 6) =>
    all(sheet).findIndex((row) => row[column] === key);

  test("changes the cells of the preview and the stamp, in three round trips, and nothing else", async () => {
    await insertSheet(scenarioSheet("deepseek_2025", options));
    await insertAbout(planOf("0.1.0"));
    const before = all(shock);
    const [preview, reading] = await trips(previewMigration(later));
    expect(preview).toMatchObject({ cells: [{ sheet: shock, from: -0.056, to: -0.07 }], kept: [] });
    expect(reading).toBe(2);
    expect(all(shock)).toEqual(before);
    const [done, writing] = await trips(applyMigration(preview!, later, planOf("0.2.0")));
    expect(done).toEqual({ changed: 1, skipped: 0, stamped: { sheet: name, updated: true } });
    expect(writing).toBe(3);
    const after = before.map((row) => [...row]);
    // The cell, and what the sheet remembers as the preset's: it does not say that somebody has changed it.
    for (const column of [1, 8]) after[rowOf(shock, "price_shock")]![column] = -0.07;
    expect(all(shock)).toEqual(after);
    expect(await readWorkbookStamp()).toMatchObject({ version: "0.2.0" });
  });

  test("leaves what somebody typed after the preview, and says so", async () => {
    await insertSheet(scenarioSheet("deepseek_2025", options));
    await insertAbout(planOf("0.1.0"));
    const preview = (await previewMigration(later))!;
    write(shock, rowOf(shock, "price_shock"), 1, -0.3);
    expect(await applyMigration(preview, later, planOf("0.2.0"))).toMatchObject({
      changed: 0,
      skipped: 1,
    });
    expect(all(shock)[rowOf(shock, "price_shock")]![1]).toBe(-0.3);
  });

  test("reaches a manager's column of the preset and its list of sources, and no column of the user's", async () => {
    await insertSheets(managerSheets(options));
    await insertAbout(planOf("0.1.0"));
    const preview = (await previewMigration(later))!;
    const manager = "Scenario manager";
    const titles = all(manager).find((row) => row[0] === "Assumption")!;
    const columns = preview.cells.filter(({ row }) => row === rowOf(manager, "price_shock", 5));
    expect(preview.cells.every(({ sheet }) => sheet === manager)).toBe(true);
    expect(columns.map(({ column }) => titles[column])).toContain(shock);
    expect(columns.every(({ column }) => !/^Own/.test(String(titles[column])))).toBe(true);
    const listed = all(manager).findIndex(([id]) => id === "deepseek_2025 price_shock");
    expect(preview.cells.filter(({ row }) => row === listed)).toMatchObject([
      { column: 1, to: -0.07 },
    ]);
  });

  test("a sheet in another vintage than its scenario's natural one gets the numbers of its own", async () => {
    await insertSheet(scenarioSheet("reverse_qe 2025-01", options));
    await insertAbout(planOf("0.1.0"));
    const preview = (await previewMigration(later))!;
    expect(preview.cells).toMatchObject([
      { scenario: "reverse_qe 2025-01", from: -0.12, to: -0.07 },
    ]);
  });

  test("has nothing to say without a stamp", async () => {
    await insertSheet(scenarioSheet("deepseek_2025", options));
    expect(await previewMigration(later)).toBeUndefined();
  });
});

describe("the pane that opens with the workbook", () => {
  const setting = "Office.AutoShowTaskpaneWithDocument";
  const saved = new Map<string, unknown>();
  let fails = false;
  beforeEach(() => {
    saved.clear();
    fails = false;
    const kept = new Map<string, unknown>();
    const settings = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: unknown) => kept.set(key, value),
      remove: (key: string) => kept.delete(key),
      saveAsync: (tell: (result: object) => void) => {
        saved.clear();
        for (const [key, value] of kept) saved.set(key, value);
        tell(fails ? { status: "failed", error: { message: "full" } } : { status: "succeeded" });
      },
    };
    Object.assign(Office, { AsyncResultStatus: { Succeeded: "succeeded" } });
    Object.assign(Office.context, { document: { settings } });
  });

  test("is a setting of the workbook, on and off", async () => {
    expect(readAutoOpen()).toBe(false);
    await setAutoOpen(true);
    expect([readAutoOpen(), saved.get(setting)]).toEqual([true, true]);
    await setAutoOpen(false);
    expect([readAutoOpen(), saved.has(setting)]).toEqual([false, false]);
  });

  test("that cannot be kept is trouble in plain words", async () => {
    fails = true;
    await expect(setAutoOpen(true)).rejects.toMatchObject({
      message: "Excel could not keep that in the workbook: full",
    });
  });
});
