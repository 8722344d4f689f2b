import { applyChange, ExcelTrouble } from "../../../src/excel";
import { entries } from "../../../src/catalog/entries.generated";
import { nameFor } from "../../../src/sharing/functions";
import { HostError } from "../../../src/workbench/host/errors";
import { Book, call, nativeCall } from "./book";

const book = new Book();

test("rewrites what was previewed and adds the names, and comes back to the very same", async () => {
  book.column(book.grid.activeSheet(), [
    call,
    "=1+MACRO.REBOUND(MACRO.CROWDOUT(1,2))",
    "=A1",
    call,
  ]);
  const before = book.grid.formulas(book.at(0, 0, 8, 4));
  const change = await book.plan("native");
  expect(await applyChange(change)).toMatchObject({
    done: 3,
    left: 0,
    sheets: [{ name: "Sheet1", done: 3, left: 0 }],
    skipped: [],
    namesAdded: ["MACRO_CROWDOUT", "MACRO_REBOUND"],
  });
  expect(book.grid.formulas(book.at(1, 1, 4, 1))).toEqual([
    [nativeCall],
    ["=1+MACRO_REBOUND(MACRO_CROWDOUT(1,2))"],
    ["=A1"],
    [nativeCall],
  ]);
  const crowdOut = nameFor(entries.find(({ fn }) => fn.name === "CROWDOUT")!)!;
  expect(book.grid.names()[0]).toMatchObject(crowdOut);
  const back = await applyChange(await book.plan("live"));
  expect(back).toMatchObject({ done: 3, namesRemoved: ["MACRO_CROWDOUT", "MACRO_REBOUND"] });
  expect(book.grid.formulas(book.at(0, 0, 8, 4))).toEqual(before);
  expect(book.grid.names()).toEqual([]);
});

test("10,000 formulas on four sheets take one round trip a sheet, one before and one to compare; the names go first", async () => {
  const formulas = Array.from({ length: 2500 }, (_, k) => `=MACRO.CROWDOUT(A${k + 2},$B$1)*2`);
  const sheets = ["A", "B", "C", "D"].map((name) => book.grid.addSheet(name));
  for (const sheet of sheets) book.column(sheet, formulas);
  const change = await book.plan("native");
  expect(change.cells).toBe(10_000);
  const requests = book.client.requests.length;
  expect(await book.tripsOf(() => applyChange(change))).toBe(2 + 4);
  for (const body of book.client.requests.slice(requests))
    expect(JSON.stringify(body).length).toBeLessThan(5_000_000);
  const { Actions, ObjectPaths } = book.client.requests[requests + 1]!;
  const order = Actions.map(({ Name, ObjectPathId }) => Name || ObjectPaths[ObjectPathId]!.Name);
  expect(order.indexOf("Add")).toBeGreaterThan(0);
  expect(order.indexOf("Formulas")).toBeGreaterThan(order.indexOf("Add"));
  expect(book.formulaAt(2500, 1, sheets[3])).toBe("=MACRO_CROWDOUT(A2501,$B$1)*2");
});

test("scattered and long formulas go in requests of at most 5 MB", async () => {
  const long = `"${"x".repeat(7000)}"`;
  const formulas = Array.from({ length: 900 }, () => `=MACRO.CROWDOUT(1,2)&${long}`);
  book.column(book.grid.activeSheet(), formulas);
  for (let k = 0; k < 6000; k++) book.put(2 * k, 4 + (k % 2), call);
  const change = await book.plan("native");
  const requests = book.client.requests.length;
  expect(await applyChange(change)).toMatchObject({ done: 6900, left: 0 });
  const sizes = book.client.requests.slice(requests).map((body) => JSON.stringify(body).length);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  expect(Math.max(...sizes)).toBeGreaterThan(1_000_000);
});

test("no cell is written that does not change", async () => {
  book.column(book.grid.activeSheet(), [call, "=A1", call]);
  const written: unknown[] = [];
  const change = await book.plan("native");
  book.grid.listen(
    (event) => event.kind === "changed" && written.push([event.rect.row, event.rect.rows]),
  );
  await applyChange(change);
  expect(written).toEqual([
    [1, 1],
    [3, 1],
  ]);
});

test("what somebody has changed since the preview is left alone and told", async () => {
  book.column(book.grid.activeSheet(), [call, call, call]);
  const change = await book.plan("native");
  book.put(2, 1, "=MACRO.CROWDOUT(1,1)");
  const outcome = await applyChange(change);
  expect(outcome).toMatchObject({ done: 2, left: 0 });
  expect(outcome.skipped).toEqual([
    { sheet: "Sheet1", address: "B3", formula: call, code: "changed" },
  ]);
  expect(book.formulaAt(2, 1)).toBe("=MACRO.CROWDOUT(1,1)");
});

test("where somebody has changed a cell meanwhile, no name is taken away: it may be used there", async () => {
  book.column(book.grid.activeSheet(), [call, call]);
  await applyChange(await book.plan("native"));
  const change = await book.plan("live");
  book.put(2, 1, "=1+MACRO_CROWDOUT(1,1)");
  expect(await applyChange(change)).toMatchObject({ done: 1, namesRemoved: [] });
  expect(book.grid.names()).toHaveLength(1);
});

test("a sheet that somebody has deleted since is told, and the others are done", async () => {
  const gone = book.grid.addSheet("Gone");
  book.put(0, 0, call, gone);
  book.put(0, 0, call);
  const change = await book.plan("native");
  book.grid.removeSheet(gone);
  const outcome = await applyChange(change);
  expect(outcome).toMatchObject({ done: 1, skipped: [{ sheet: "Gone", code: "changed" }] });
});

test("a name that somebody has taken since stops it before anything is changed", async () => {
  book.put(0, 0, call);
  const change = await book.plan("native");
  book.grid.addName({ name: "MACRO_CROWDOUT", formula: "=1", comment: "", visible: true });
  await expect(applyChange(change)).rejects.toMatchObject({
    code: "NameChanged",
    unchanged: true,
  });
  expect(book.formulaAt(0, 0)).toBe(call);
  expect(book.grid.names()).toHaveLength(1);
});

describe("where Excel spells a formula in its own way", () => {
  const crowdOut = nameFor(entries.find(({ fn }) => fn.name === "CROWDOUT")!)!;
  const respelled = (formula: string) => formula.replace(/, /g, ",").replace("LET(", "_xlfn.LET(");

  test("a name of ours that a co-author has added meanwhile is ours all the same", async () => {
    book.put(0, 0, call);
    const change = await book.plan("native");
    book.grid.addName({ ...crowdOut, formula: respelled(crowdOut.formula), visible: true });
    expect(await applyChange(change)).toMatchObject({ done: 1, namesAdded: [] });
    const back = await book.plan("live");
    book.grid.changeName({ ...book.grid.names()[0]!, formula: crowdOut.formula });
    expect(await applyChange(back)).toMatchObject({ namesRemoved: ["MACRO_CROWDOUT"] });
  });

  test("names and cells are counted after a request that fails half-way", async () => {
    book.column(book.grid.activeSheet(), ["=MACRO.CROWDOUT(1, 2)", "=A1", call]);
    const change = await book.plan("native");
    const write = book.grid.write.bind(book.grid);
    const addName = book.grid.addName.bind(book.grid);
    book.grid.addName = (name) => addName({ ...name, formula: respelled(name.formula) });
    let writes = 0;
    book.grid.write = (rect) => {
      if (++writes === 2) throw new HostError("GeneralException", "There was an internal error.");
      write(rect, [[{ formula: "=MACRO_CROWDOUT(1,2)" }]]);
    };
    expect(await applyChange(change)).toMatchObject({
      done: 1,
      left: 1,
      namesAdded: ["MACRO_CROWDOUT"],
    });
  });
});

test("a name that is taken before blocks its function in the preview", async () => {
  book.put(0, 0, call);
  book.grid.addName({
    name: "Macro_CrowdOut",
    formula: "=LAMBDA(a,b,a)",
    comment: "",
    visible: true,
  });
  const change = await book.plan("native");
  expect(change).toMatchObject({ cells: 0, skipped: [{ code: "nameTaken" }] });
  expect(await book.tripsOf(() => applyChange(change))).toBe(0);
});

test("a sheet that gets protected half-way: the others are done, it says what is left, and it all calculates", async () => {
  const sheets = ["A", "B", "C"].map((name) => book.grid.addSheet(name));
  for (const sheet of sheets) book.column(sheet, [call, call]);
  const change = await book.plan("native");
  const start = book.client.requests.length;
  book.client.beforeAnswer = (count) => {
    // The first request looks, the second writes A, the third would write B.
    if (count === start + 3) book.client.host.protection(sheets[1]!).protect();
  };
  const outcome = await applyChange(change);
  expect(outcome.sheets).toEqual([
    { name: "A", done: 2, left: 0 },
    { name: "B", done: 0, left: 2 },
    { name: "C", done: 0, left: 2 },
  ]);
  expect(outcome.stopped).toBeInstanceOf(ExcelTrouble);
  expect(outcome.stopped).toMatchObject({
    unchanged: false,
    message: expect.stringContaining("B is protected. Unprotect it") as string,
  });
  expect(outcome.namesAdded).toEqual(["MACRO_CROWDOUT"]);
  expect([book.formulaAt(1, 1, sheets[0]), book.formulaAt(1, 1, sheets[1])]).toEqual([
    nativeCall,
    call,
  ]);
  // And it goes on from there.
  book.client.host.protection(sheets[1]!).unprotect();
  expect(await applyChange(await book.plan("native"))).toMatchObject({ done: 4, namesAdded: [] });
});

test("a request that fails half-way is counted cell by cell", async () => {
  book.column(book.grid.activeSheet(), [call, "=A1", call, "=A2", call]);
  const change = await book.plan("native");
  const write = book.grid.write.bind(book.grid);
  let writes = 0;
  book.grid.write = (rect, cells) => {
    if (++writes === 3) throw new HostError("GeneralException", "There was an internal error.");
    write(rect, cells);
  };
  expect(await applyChange(change)).toMatchObject({
    done: 2,
    left: 1,
    namesAdded: ["MACRO_CROWDOUT"],
    stopped: { code: "GeneralException", unchanged: false },
  });
});

test("a first request that fails with nothing done rejects, and nothing has changed", async () => {
  book.put(0, 0, call);
  const change = await book.plan("native");
  book.grid.addName = () => {
    throw new HostError("AccessDenied", "no");
  };
  await expect(applyChange(change)).rejects.toMatchObject({
    code: "AccessDenied",
    unchanged: true,
  });
  expect(book.formulaAt(0, 0)).toBe(call);
});

test("is cancelled between two sheets, with progress told, and goes on when asked again", async () => {
  const sheets = ["A", "B", "C"].map((name) => book.grid.addSheet(name));
  for (const sheet of sheets) book.column(sheet, [call, call]);
  const stop = new AbortController();
  const seen: number[] = [];
  const outcome = await applyChange(await book.plan("native"), {
    signal: stop.signal,
    onProgress: ({ done, total }) => {
      seen.push(done / total);
      if (done >= 4) stop.abort();
    },
  });
  expect(seen).toEqual([1 / 3, 2 / 3]);
  expect(outcome).toMatchObject({ done: 4, left: 2, stopped: "cancelled" });
  expect(book.formulaAt(1, 1, sheets[2])).toBe(call);
  expect(await applyChange(await book.plan("native"))).toMatchObject({ done: 2, left: 0 });
});

test("formulas go to and fro in English, whatever Excel is set to show", async () => {
  book.put(0, 0, call);
  await applyChange(await book.plan("native"));
  await applyChange(await book.plan("freeze"));
  await applyChange(await book.plan("unfreeze"));
  await applyChange(await book.plan("live"));
  expect(JSON.stringify(book.client.requests)).not.toMatch(/local|r1c1/i);
});
