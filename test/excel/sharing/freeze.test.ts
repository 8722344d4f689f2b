import { applyChange, inspectWorkbook } from "../../../src/excel";
import { planChange, reportOf } from "../../../src/sharing";
import { liveMark } from "../../../src/sheets/live";
import { HostError } from "../../../src/workbench/host/errors";
import type { GridValue } from "../../../src/workbench/host/grid";
import { Book, call, nativeCall } from "./book";

const book = new Book();

const results: Record<string, GridValue> = {
  [call]: 1 / 3,
  [nativeCall]: "#NUM!",
  '="=1+1"&MACRO_CROWDOUT(1,2)': "=1+1",
  '=IF(MACRO.CROWDOUT(1,2),"")': "",
  "=MACRO.CROWDOUT(2,1)>0": true,
};
beforeEach(() => {
  book.shown = (formula) => results[formula] ?? 0;
  book.column(book.grid.activeSheet(), Object.keys(results));
});

test("leaves the values, keeps the formulas in a hidden sheet, and brings them back", async () => {
  const before = book.grid.formulas(book.at(0, 0, 12, 4));
  const values = book.grid.values(book.at(0, 0, 12, 4));
  const frozen = await applyChange(await book.plan("freeze"));
  expect(frozen).toMatchObject({ done: 5, left: 0, skipped: [] });
  expect(book.grid.values(book.at(0, 0, 12, 4))).toEqual(values);
  expect(book.grid.formulas(book.at(1, 1, 5, 1))).toEqual(
    Object.values(results).map((value) => [value]),
  );
  const store = book.grid.sheets().find(({ name }) => name === "Macroscope formulas")!;
  expect(store.visibility).toBe("Hidden");
  const [title, note, head, first] = book.grid.values(book.at(0, 0, 4, 8, store.id));
  expect(String(title![0])).toContain("frozen");
  expect(String(note![0])).toContain("Unfreeze");
  expect(head!.slice(0, 3)).toEqual(["Sheet", "Cell", "Formula"]);
  expect(first!.slice(0, 5)).toEqual(["Sheet1", "B2", call, 1, 1]);
  expect(first![5]).toMatch(/^\d{4}-\d\d-\d\d$/);

  const found = await inspectWorkbook("workbook");
  expect(reportOf(found)).toMatchObject({ live: 0, native: 0, frozen: 5 });
  expect(await applyChange(planChange(found, "unfreeze"))).toMatchObject({
    done: 5,
    skipped: [],
  });
  expect(book.grid.formulas(book.at(0, 0, 12, 4))).toEqual(before);
  expect(book.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("the cell of a sheet that says what calculates it says since when it is frozen, and comes back", async () => {
  const { formula } = liveMark;
  book.shown = () => "Calculated with Macroscope 0.1.0";
  book.put(0, 5, formula);
  // A cell that only shows the same words calls nothing, and is left alone.
  book.put(0, 6, '="Calculated with Macroscope 0.1.0"');
  await applyChange(await book.plan("freeze"));
  expect(book.formulaAt(0, 5)).toMatch(/^Frozen on \d{4}-\d\d-\d\d$/);
  expect(book.formulaAt(0, 6)).toBe('="Calculated with Macroscope 0.1.0"');
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ skipped: [] });
  expect(book.formulaAt(0, 5)).toBe(formula);
});

test("a value that somebody has changed since stays, and its formula stays kept", async () => {
  await applyChange(await book.plan("freeze"));
  book.put(1, 1, 0.5);
  book.put(5, 1, "=TRUE");
  const outcome = await applyChange(await book.plan("unfreeze"));
  expect(outcome.done).toBe(3);
  expect(outcome.skipped.map(({ address, code }) => [address, code])).toEqual([
    ["B2", "valueChanged"],
    ["B6", "valueChanged"],
  ]);
  expect([book.formulaAt(1, 1), book.formulaAt(5, 1)]).toEqual([0.5, "=TRUE"]);
  const { store } = await inspectWorkbook("workbook");
  expect(store!.frozen.map(({ formula }) => formula)).toEqual([call, "=MACRO.CROWDOUT(2,1)>0"]);
});

test("rows that were sorted since are called sorted and not changed, and undoing it lets them be unfrozen", async () => {
  const calls = [1, 2, 3].map((n) => `=MACRO.CROWDOUT(${n},0)`);
  book.shown = (formula) => 10 * calls.indexOf(formula);
  const column = { ...book.at(20, 5, 3, 1) };
  book.grid.write(
    column,
    calls.map((formula) => [{ formula }]),
  );
  await applyChange(await book.plan("freeze"));
  const values = [[20], [10], [0]];
  book.grid.write(column, values);
  const outcome = await applyChange(await book.plan("unfreeze"));
  // The middle one stands where it stood.
  expect(outcome.skipped.map(({ address, code }) => [address, code])).toEqual([
    ["F21", "sorted"],
    ["F23", "sorted"],
  ]);
  book.grid.write(book.at(20, 5), [[0]]);
  book.grid.write(book.at(22, 5), [[20]]);
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 2, skipped: [] });
  expect(book.grid.formulas(column)).toEqual(calls.map((formula) => [formula]));
});

test("freezing again adds to the same sheet", async () => {
  await applyChange(await book.plan("freeze"));
  book.put(0, 5, call);
  await applyChange(await book.plan("freeze"));
  expect(book.grid.sheets()).toHaveLength(2);
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 6 });
  expect(book.grid.sheets()).toHaveLength(1);
});

test("a cell whose row has moved is found by what Excel has kept true", async () => {
  await applyChange(await book.plan("freeze"));
  const store = book.idOf("Macroscope formulas");
  // What Excel does when a row is inserted above: the cell moves, and every reference to it follows.
  book.put(1, 1, "");
  book.put(11, 1, 1 / 3);
  const tracking = String(book.formulaAt(3, 7, store));
  book.put(3, 7, tracking.replace("$B$2", "$B$12"), store);
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 5 });
  expect(book.formulaAt(11, 1)).toBe(call);
});

test("freezing that fails half-way loses no formula", async () => {
  book.put(0, 5, call);
  const change = await book.plan("freeze");
  const write = book.grid.write.bind(book.grid);
  book.grid.write = (rect, cells) => {
    if (rect.column === 5 && rect.sheet === book.idOf("Sheet1"))
      throw new HostError("GeneralException", "There was an internal error.");
    write(rect, cells);
  };
  const outcome = await applyChange(change);
  expect(outcome).toMatchObject({ done: 5, left: 1, stopped: { unchanged: false } });
  expect(book.formulaAt(0, 5)).toBe(call);
  book.grid.write = write;
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 6, skipped: [] });
  expect(book.formulaAt(1, 1)).toBe(call);
  expect(book.grid.sheets()).toHaveLength(1);
});

test("what a co-author has frozen since the preview stays kept", async () => {
  const theirs = "=MACRO.CROWDOUT(7,8)";
  // Before there is a sheet for it, and after.
  for (const [row, ours] of ["=MACRO.CROWDOUT(1,3)", "=MACRO.CROWDOUT(1,4)"].entries()) {
    book.put(row, 5, ours);
    const change = await book.plan("freeze");
    book.put(row, 5, "");
    book.put(row, 6, theirs);
    await applyChange(await book.plan("freeze"));
    book.put(row, 5, ours);
    await applyChange(change);
    expect(await applyChange(await book.plan("native"))).toMatchObject({ done: 0 });
  }
  expect(book.grid.sheets()).toHaveLength(2);
  const { store } = await inspectWorkbook("workbook");
  expect(store!.frozen.map(({ formula }) => formula).sort()).toEqual(
    [
      ...Object.keys(results),
      theirs,
      theirs,
      "=MACRO.CROWDOUT(1,3)",
      "=MACRO.CROWDOUT(1,4)",
    ].sort(),
  );
});

test("freezing several sheets puts the records of each below those before, in one round trip more", async () => {
  for (const name of ["A", "B"]) book.column(book.grid.addSheet(name), [call, call]);
  const change = await book.plan("freeze");
  expect(await book.tripsOf(() => applyChange(change))).toBe(4);
  const { store } = await inspectWorkbook("workbook");
  expect(store!.frozen.map(({ was }) => was).slice(4)).toEqual([
    "Sheet1!B6",
    "A!B2",
    "A!B3",
    "B!B2",
    "B!B3",
  ]);
});

test("what a co-author freezes while the formulas come back stays kept, and so does a row that nobody can read", async () => {
  await applyChange(await book.plan("freeze"));
  const change = await book.plan("unfreeze");
  book.put(9, 5, call);
  await applyChange(await book.plan("freeze"));
  expect(await applyChange(change)).toMatchObject({ done: 5 });
  const kept = async () => (await inspectWorkbook("workbook")).store?.frozen.map(({ was }) => was);
  expect(await kept()).toEqual(["Sheet1!F10"]);

  await applyChange(await book.plan("freeze"));
  const store = book.idOf("Macroscope formulas");
  book.put(8, 3, "one", store);
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 5 });
  expect(await kept()).toEqual([]);
  expect(book.formulaAt(8, 2, store)).toBe(call);
});

test("where somebody has taken rows out of the sheet meanwhile, no other record goes in their place", async () => {
  await applyChange(await book.plan("freeze"));
  const change = await book.plan("unfreeze");
  const store = book.idOf("Macroscope formulas");
  const rows = book.grid.formulas(book.at(4, 0, 4, 8, store));
  book.grid.clear(book.at(3, 0, 5, 8, store), "Contents");
  rows.forEach((row, i) => row.forEach((text, j) => book.put(3 + i, j, text, store)));
  expect(await applyChange(change)).toMatchObject({ done: 5 });
  expect((await inspectWorkbook("workbook")).store!.records).toBe(4);
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 4, skipped: [] });
  expect(book.grid.sheets()).toHaveLength(1);
});

test("a row of the hidden sheet that is damaged or is no formula of ours is named, and the others come back", async () => {
  await applyChange(await book.plan("freeze"));
  const store = book.idOf("Macroscope formulas");
  const kept = book.grid.formulas(book.at(0, 0, 12, 8, store));
  book.put(3, 3, 1_000_000_000, store);
  book.put(4, 2, "damaged", store);
  book.put(5, 2, '=HYPERLINK("https://example.com")', store);
  const outcome = await applyChange(await book.plan("unfreeze"));
  expect(outcome.done).toBe(2);
  expect(outcome.skipped.map(({ address, code, detail }) => [address, code, detail])).toEqual([
    ["B2", "unreadable", "4"],
    ["B3", "unreadable", "5"],
    ["B4", "notOurs", "6"],
  ]);
  // What could not be read stays where it is, and comes back once it is mended.
  expect(book.formulaAt(5, 2, store)).toBe('=HYPERLINK("https://example.com")');
  for (const [row, column] of [
    [3, 3],
    [4, 2],
    [5, 2],
  ] as const)
    book.put(row, column, kept[row]![column]!, store);
  expect(await applyChange(await book.plan("unfreeze"))).toMatchObject({ done: 3, skipped: [] });
  expect(book.grid.sheets()).toHaveLength(1);
});

test("a freeze that fails leaves no sheet in sight, and one that was left is taken over", async () => {
  const addSheet = book.grid.addSheet.bind(book.grid);
  const change = await book.plan("freeze");
  const { changeSheet } = book.grid;
  book.grid.changeSheet = () => {
    throw new HostError("GeneralException", "There was an internal error.");
  };
  await applyChange(change);
  expect(book.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  book.grid.changeSheet = changeSheet;

  addSheet("Macroscope formulas");
  expect(await applyChange(await book.plan("freeze"))).toMatchObject({ done: 5, left: 0 });
  expect(book.grid.sheets()).toMatchObject([
    { name: "Sheet1" },
    { name: "Macroscope formulas", visibility: "Hidden" },
  ]);
});
