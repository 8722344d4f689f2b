import { entries } from "../../../src/catalog/entries.generated";
import {
  applyChange,
  type CopyPlans,
  inspectWorkbook,
  prepareCopy,
  takeBack,
} from "../../../src/excel";
import { ExcelTrouble } from "../../../src/excel/contract";
import { reportOf } from "../../../src/sharing";
import { entryOf, namesFor } from "../../../src/sharing/functions";
import { aboutSheet, readMeSheet } from "../../../src/sheets/about";
import type { GridValue } from "../../../src/workbench/host/grid";
import { TestWorkbook } from "../../support/insertedSheets";
import { Book, call, nativeCall } from "./book";

const options = { date: "2026-11-30", version: "0.1.0", home: "https://example.com/" };
const plans: CopyPlans = {
  date: options.date,
  version: options.version,
  readMe: readMeSheet(options),
  about: ({ functions, presets }) =>
    aboutSheet({
      ...options,
      presets,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    }),
};

const fan = '=MACRO.FAN("baseline")';
const wrong = "=MACRO.REBOUND(10,-1.5)";

describe("a copy to send", () => {
  const book = new Book();
  const sheetNames = () => book.grid.sheets().map(({ name }) => name);
  const cell = (row: number) => book.formulaAt(row, 1, book.idOf("Sheet1"));
  const cellAt = (row: number, column: number) => book.formulaAt(row, column, book.idOf("Sheet1"));
  const read = (sheet: string) => {
    const used = book.grid.usedRect(book.idOf(sheet))!;
    return book.grid.values(used);
  };
  beforeEach(() => {
    book.shown = (formula) => (formula.startsWith("=MACRO_REBOUND") ? 7 : 200);
    book.column(book.grid.activeSheet(), [call, wrong, fan, "=A1", "=_xldudf_MACRO_CROWDOUT(1,2)"]);
  });

  test("has native formulas, values in place of what has no native form or shows another value, and says all of it", async () => {
    const done = await prepareCopy(plans);
    expect([1, 2, 3, 4, 5].map(cell)).toEqual([
      nativeCall,
      200,
      200,
      "=A1",
      "=_xldudf_MACRO_CROWDOUT(1,2)",
    ]);
    expect(done.left).toMatchObject([{ address: "B6", code: "showsError" }]);
    expect(done.sheetsAdded).toEqual(["Read me", "About this model", "Reconciliation"]);
    expect(sheetNames()).toEqual([
      "Sheet1",
      "Macroscope copy",
      "Macroscope formulas",
      "Read me",
      "About this model",
      "Reconciliation",
    ]);
    const rows = read("Reconciliation");
    expect(rows.find(([name]) => name === "Sheet1")).toEqual(["Sheet1", 1, 1, 0, 0, 2]);
    const why = (cell: string) => rows.find((row) => row[1] === cell)!;
    expect(why("B3")[4]).toMatch(/showed something else .* B3: 200 before, 7 after\./);
    expect(why("B3")[5]).toBe(wrong);
    expect(why("B4")[4]).toMatch(/^FAN has no form without the add-in\./);
    expect(why("B6")[4]).toMatch(/cannot be kept as a value/);
    expect(rows.flat().join(" ")).toMatch(/Excel 2024 and Microsoft 365.*Enable Editing/);
  });

  test("has the values of every function without a native form in place of its calls", async () => {
    const without = entries.filter(({ page }) => page.native === undefined);
    expect(without.map(({ fn }) => fn.name)).toEqual(
      expect.arrayContaining(["ODDS", "REVERSESTRESS"]),
    );
    const formulas = without.map(({ page }) => page.examples[0].formula);
    book.column(book.grid.activeSheet(), [...formulas, call]);
    const done = await prepareCopy(plans);
    expect(formulas.map((_, k) => cell(k + 1))).toEqual(formulas.map(() => 200));
    expect(cell(formulas.length + 1)).toBe(nativeCall);
    expect(done.left.filter(({ address }) => address !== "B6")).toEqual([]);
    const rows = read("Reconciliation");
    without.forEach(({ fn }, k) => {
      const row = rows.find(([, address]) => address === `B${k + 2}`)!;
      expect(row[4]).toMatch(new RegExp(`^${fn.name} has no form without the add-in`));
      expect(row[5]).toBe(formulas[k]);
    });
  });

  test("is taken back whole: formulas, names, and the sheets that came with it", async () => {
    const area = book.at(0, 0, 12, 4);
    const before = book.grid.formulas(area);
    await prepareCopy(plans);
    const back = await takeBack();
    expect(book.grid.formulas(area)).toEqual(before);
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect(book.grid.names()).toEqual([]);
    expect([...back.sheetsRemoved].sort()).toEqual([
      "About this model",
      "Read me",
      "Reconciliation",
    ]);
  });

  test("a sheet that somebody has written on since stays, and so does one that was there before", async () => {
    book.grid.addSheet("Read me");
    book.put(0, 0, "Read me", book.idOf("Read me"));
    expect((await prepareCopy(plans)).sheetsAdded).toEqual(["About this model", "Reconciliation"]);
    book.put(300, 2, "my note", book.idOf("About this model"));
    expect(await takeBack()).toMatchObject({
      sheetsRemoved: ["Reconciliation"],
      sheetsKept: ["About this model"],
    });
    expect(sheetNames()).toEqual(["Sheet1", "Read me", "About this model"]);
  });

  test("what was native, frozen or ours before the copy is so again, to the letter, and names with it", async () => {
    const sheet = book.grid.activeSheet();
    book.shown = () => 200;
    for (const name of namesFor(entryOf("CROWDOUT")!))
      book.grid.addName({ ...name, visible: true });
    const twice = "=MACRO.CROWDOUT(1,2)+MACRO_CROWDOUT(1,2)+MACRO.CROWDOUT(3,4)";
    book.grid.addName({ name: "mine", formula: `${call}*2`, comment: "", visible: true });
    book.grid.addName({
      name: "half",
      formula: `=1+${twice.slice(1)}`,
      comment: "",
      visible: true,
    });
    book.put(20, 0, fan, sheet);
    await applyChange(await book.plan("freeze"));
    book.column(sheet, [nativeCall, call, twice, fan, "=A1"]);
    book.put(1, 3, nativeCall, sheet);
    book.put(2, 3, call, sheet);
    const whole = () => ({
      sheets: sheetNames(),
      cells: book.grid.formulas(book.at(0, 0, 30, 6)),
      names: book.grid.names().map(({ name, formula }) => `${name} ${formula}`),
      store: read("Macroscope formulas").slice(3),
    });
    const before = whole();
    expect(await prepareCopy(plans)).toMatchObject({
      native: { done: 3 },
      frozen: { done: 1 },
      left: [],
    });
    expect(reportOf(await inspectWorkbook("workbook"))).toMatchObject({ live: 0, native: 5 });
    // Rows move and a sheet gets another name in between: in Excel the record follows. Here a call is added by hand.
    book.put(10, 0, nativeCall, sheet);
    expect(await takeBack()).toMatchObject({
      live: { done: 3 },
      unfrozen: { done: 1 },
      remaining: 0,
    });
    expect(cellAt(10, 0)).toBe(nativeCall);
    book.put(10, 0, "", sheet);
    expect(whole()).toEqual(before);
  });

  test("a copy that is prepared again is begun anew, so that all of it is compared and counted", async () => {
    await prepareCopy(plans);
    const first = read("Reconciliation");
    book.put(1, 5, call, book.idOf("Sheet1"));
    expect(await prepareCopy(plans)).toMatchObject({ native: { done: 2 }, frozen: { done: 2 } });
    const second = read("Reconciliation");
    expect(first.find(([name]) => name === "Sheet1")).toEqual(["Sheet1", 1, 1, 0, 0, 2]);
    expect(second.find(([name]) => name === "Sheet1")).toEqual(["Sheet1", 2, 2, 0, 0, 2]);
    expect(sheetNames().filter((name) => /Reconciliation|Read me|copy/.test(name))).toHaveLength(3);
  });

  test("without a copy there is nothing to take back, and it says what brings formulas back", async () => {
    await applyChange(await book.plan("native"));
    const before = book.grid.formulas(book.at(0, 0, 12, 4));
    await expect(takeBack()).rejects.toMatchObject({
      code: "NoCopy",
      unchanged: true,
      message: expect.stringMatching(/Turn live and Unfreeze/) as string,
    });
    expect(book.grid.formulas(book.at(0, 0, 12, 4))).toEqual(before);
  });

  test("what cannot be reached is told with the cells that are left, whichever request fails", async () => {
    await prepareCopy(plans);
    const requests = book.client.requests.length;
    await takeBack();
    for (let k = 1; k <= requests; k++) {
      const start = book.client.requests.length;
      book.client.faultIn = () =>
        book.client.requests.length >= start + k ? { carriedOut: 0, kind: "Timeout" } : undefined;
      const done = await prepareCopy(plans).catch((error: unknown) => error as ExcelTrouble);
      book.client.faultIn = () => undefined;
      const live = reportOf(await inspectWorkbook("workbook")).live;
      if (done instanceof ExcelTrouble)
        // It rejects where no formula was touched, and says so.
        expect([k, done.unchanged, live]).toEqual([k, true, 3]);
      else if (done.stopped) {
        expect([k, done.stopped]).toEqual([k, expect.objectContaining({ unchanged: false })]);
        // Of what still calls the add-in one cell is stuck, which neither step could reach.
        expect([k, done.remaining]).toEqual([k, live]);
      }
      await takeBack().catch(() => undefined);
    }
  });

  test("stopped half-way, it says so, calculates, and goes on when asked again", async () => {
    const stop = new AbortController();
    const done = await prepareCopy(plans, {
      signal: stop.signal,
      onProgress: () => cell(1) === nativeCall && stop.abort(),
    });
    expect(done).toMatchObject({ stopped: "cancelled", sheetsAdded: [] });
    expect(cell(3)).toBe(fan);
    expect(await prepareCopy(plans)).toMatchObject({
      frozen: { done: 2 },
      left: [{ address: "B6" }],
    });
    expect(cell(3)).toBe(200);
  });
});

describe("in a formula engine", () => {
  let book: TestWorkbook;
  beforeEach(() => (book = new TestWorkbook()));
  afterEach(() => book.close());

  test("a recipient finds the same values without one call of the add-in, and taking back gives the same formulas", async () => {
    const { grid } = book.workbook;
    const sheet = grid.activeSheet();
    const put = async (row: number, formula: string) => {
      grid.write({ sheet, row, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
      await grid.settle();
    };
    await put(0, "=MACRO.GROWTHSHOCK(-0.17,0.025)");
    await put(2, "=MACRO.PEEXSECTOR({26;27},37,0.325)");
    await put(6, '=MACRO.TORNADO("baseline","tenyear_bp")');
    const area = { sheet, row: 0, column: 0, rows: 60, columns: 8 };
    const [formulas, values] = [grid.formulas(area), grid.values(area)];
    const done = await prepareCopy(plans);
    await grid.settle();
    expect(done).toMatchObject({ native: { done: 2 }, frozen: { done: 1 }, left: [] });
    expect(reportOf(await inspectWorkbook("workbook"))).toMatchObject({
      live: 0,
      native: 2,
      stuck: 0,
    });
    const close = (one: GridValue, other: GridValue) =>
      typeof one === "number" && typeof other === "number"
        ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
        : one === other;
    const now = grid.values(area);
    expect(values.every((row, i) => row.every((cell, j) => close(cell, now[i]![j]!)))).toBe(true);
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    await takeBack();
    await grid.settle();
    expect(grid.formulas(area)).toEqual(formulas);
    expect(grid.sheets()).toHaveLength(1);
  });
});
