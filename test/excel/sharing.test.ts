import { applyChange, ExcelTrouble, inspectWorkbook } from "../../src/excel";
import { entries } from "../../src/catalog/entries.generated";
import { planChange, reportOf, type Action } from "../../src/sharing";
import { nameFor } from "../../src/sharing/functions";
import { HostError } from "../../src/workbench/host/errors";
import type { Cell } from "../../src/workbench/host/grid";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

const call = "=MACRO.CROWDOUT(500,300)";
const nativeCall = "=MACRO_CROWDOUT(500,300)";

let client: OfficeClient;
let grid: MemoryGrid;
let shown: (formula: string) => Cell;
beforeEach(() => {
  shown = () => 200;
  grid = new MemoryGrid((formula) => shown(formula));
  client = officeClient(grid);
});
afterEach(() => client.close());

const at = (row: number, column: number, rows = 1, columns = 1, sheet = grid.activeSheet()) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const put = (row: number, column: number, text: Cell, sheet = grid.activeSheet()) =>
  grid.write(at(row, column, 1, 1, sheet), [
    [typeof text === "string" && text.startsWith("=") ? { formula: text } : text],
  ]);
const formulaAt = (row: number, column: number, sheet = grid.activeSheet()) =>
  grid.formulas(at(row, column, 1, 1, sheet))[0]![0];
const idOf = (name: string) => grid.sheets().find((sheet) => sheet.name === name)!.id;

/** A column of formulas on a sheet of its own. */
function column(sheet: string, formulas: readonly string[]): void {
  grid.write(
    { sheet, row: 1, column: 1, rows: formulas.length, columns: 1 },
    formulas.map((formula) => [{ formula }]),
  );
}

async function plan(action: Action, options = {}) {
  return planChange(await inspectWorkbook("workbook"), action, options);
}

const tripsOf = async (work: () => Promise<unknown>) => {
  const before = client.host.roundTrips;
  await work();
  return client.host.roundTrips - before;
};

describe("looking", () => {
  test("finds calls on all sheets, hidden and very hidden ones too, and those far from the corner", async () => {
    put(0, 0, call);
    put(5, 3, "=SUM(A1:A4)");
    put(6, 3, "MACRO.CROWDOUT(1)");
    const hidden = grid.addSheet("Hidden");
    grid.changeSheet(hidden, { visibility: "VeryHidden" });
    put(700, 60, nativeCall, hidden);
    client.host.protection(hidden).protect();
    grid.addSheet("Empty");
    let report: ReturnType<typeof reportOf> | undefined;
    const trips = await tripsOf(async () => {
      report = reportOf(await inspectWorkbook("workbook"));
    });
    // The sheets, their sizes, the far one in full together with a look at A1, a look at the far one.
    expect(trips).toBe(4);
    expect(report!.sheets).toEqual([
      {
        name: "Sheet1",
        visibility: "Visible",
        protected: false,
        live: 1,
        native: 0,
        stuck: 0,
        frozen: 0,
      },
      {
        name: "Hidden",
        visibility: "VeryHidden",
        protected: true,
        live: 0,
        native: 1,
        stuck: 0,
        frozen: 0,
      },
      {
        name: "Empty",
        visibility: "Visible",
        protected: false,
        live: 0,
        native: 0,
        stuck: 0,
        frozen: 0,
      },
    ]);
  });

  test("a workbook of ordinary sheets takes three round trips, however many they are", async () => {
    for (let k = 0; k < 12; k++) column(grid.addSheet(`S${k}`), [call, call]);
    expect(await tripsOf(() => inspectWorkbook("workbook"))).toBe(3);
  });

  test("a text that looks like a formula is none", async () => {
    grid.write(at(0, 0), [[{ text: call }]]);
    expect((await plan("native")).cells).toBe(0);
  });

  test("a cell that is formatted as text is left alone, or its formula would become a text", async () => {
    put(0, 0, call);
    put(1, 0, call);
    grid.setNumberFormats(at(0, 0), [["@"]]);
    for (const action of ["native", "freeze"] as const) {
      const change = await plan(action);
      expect(change.sheets[0]!.cells.map(({ row }) => row)).toEqual([1]);
      expect(change.skipped).toMatchObject([{ address: "A1", code: "textFormat" }]);
    }
  });

  test("only the sheet, or only what is selected", async () => {
    put(0, 0, call);
    put(1, 0, call);
    put(0, 0, call, grid.addSheet("Other"));
    expect(planChange(await inspectWorkbook("sheet"), "native").cells).toBe(2);
    grid.select(at(1, 0, 5, 5));
    const selected = planChange(await inspectWorkbook("selection"), "native");
    expect(selected.sheets[0]!.cells.map(({ row }) => row)).toEqual([1]);
  });

  test("is broken off between two requests, and says so", async () => {
    put(0, 0, call);
    const stop = new AbortController();
    client.beforeAnswer = () => stop.abort();
    await expect(inspectWorkbook("workbook", { signal: stop.signal })).rejects.toMatchObject({
      code: "Cancelled",
      unchanged: true,
    });
  });
});

describe("turning native", () => {
  test("rewrites what was previewed and adds the names, and comes back to the very same", async () => {
    column(grid.activeSheet(), [call, "=1+MACRO.REBOUND(MACRO.CROWDOUT(1,2))", "=A1", call]);
    const before = grid.formulas(at(0, 0, 8, 4));
    const change = await plan("native");
    expect(await applyChange(change)).toMatchObject({
      done: 3,
      left: 0,
      sheets: [{ name: "Sheet1", done: 3, left: 0 }],
      skipped: [],
      namesAdded: ["MACRO_CROWDOUT", "MACRO_REBOUND"],
    });
    expect(grid.formulas(at(1, 1, 4, 1))).toEqual([
      [nativeCall],
      ["=1+MACRO_REBOUND(MACRO_CROWDOUT(1,2))"],
      ["=A1"],
      [nativeCall],
    ]);
    const crowdOut = nameFor(entries.find(({ fn }) => fn.name === "CROWDOUT")!)!;
    expect(grid.names()[0]).toMatchObject(crowdOut);
    const back = await applyChange(await plan("live"));
    expect(back).toMatchObject({ done: 3, namesRemoved: ["MACRO_CROWDOUT", "MACRO_REBOUND"] });
    expect(grid.formulas(at(0, 0, 8, 4))).toEqual(before);
    expect(grid.names()).toEqual([]);
  });

  test("10,000 formulas on four sheets take one round trip a sheet and one before; the names go first", async () => {
    const formulas = Array.from({ length: 2500 }, (_, k) => `=MACRO.CROWDOUT(A${k + 2},$B$1)*2`);
    const sheets = ["A", "B", "C", "D"].map((name) => grid.addSheet(name));
    for (const sheet of sheets) column(sheet, formulas);
    const change = await plan("native");
    expect(change.cells).toBe(10_000);
    const requests = client.requests.length;
    expect(await tripsOf(() => applyChange(change))).toBe(5);
    for (const body of client.requests.slice(requests))
      expect(JSON.stringify(body).length).toBeLessThan(5_000_000);
    const { Actions, ObjectPaths } = client.requests[requests + 1]!;
    const order = Actions.map(({ Name, ObjectPathId }) => Name || ObjectPaths[ObjectPathId]!.Name);
    expect(order.indexOf("Add")).toBeGreaterThan(0);
    expect(order.indexOf("Formulas")).toBeGreaterThan(order.indexOf("Add"));
    expect(formulaAt(2500, 1, sheets[3])).toBe("=MACRO_CROWDOUT(A2501,$B$1)*2");
  });

  test("scattered and long formulas go in requests of at most 5 MB", async () => {
    const long = `"${"x".repeat(7000)}"`;
    const formulas = Array.from({ length: 900 }, () => `=MACRO.CROWDOUT(1,2)&${long}`);
    column(grid.activeSheet(), formulas);
    for (let k = 0; k < 6000; k++) put(2 * k, 4 + (k % 2), call);
    const change = await plan("native");
    const requests = client.requests.length;
    expect(await applyChange(change)).toMatchObject({ done: 6900, left: 0 });
    const sizes = client.requests.slice(requests).map((body) => JSON.stringify(body).length);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(Math.max(...sizes)).toBeGreaterThan(1_000_000);
  });

  test("no cell is written that does not change", async () => {
    column(grid.activeSheet(), [call, "=A1", call]);
    const written: unknown[] = [];
    const change = await plan("native");
    grid.listen(
      (event) => event.kind === "changed" && written.push([event.rect.row, event.rect.rows]),
    );
    await applyChange(change);
    expect(written).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  test("what somebody has changed since the preview is left alone and told", async () => {
    column(grid.activeSheet(), [call, call, call]);
    const change = await plan("native");
    put(2, 1, "=MACRO.CROWDOUT(1,1)");
    const outcome = await applyChange(change);
    expect(outcome).toMatchObject({ done: 2, left: 0 });
    expect(outcome.skipped).toEqual([
      { sheet: "Sheet1", address: "B3", formula: call, code: "changed" },
    ]);
    expect(formulaAt(2, 1)).toBe("=MACRO.CROWDOUT(1,1)");
  });

  test("a sheet that somebody has deleted since is told, and the others are done", async () => {
    const gone = grid.addSheet("Gone");
    put(0, 0, call, gone);
    put(0, 0, call);
    const change = await plan("native");
    grid.removeSheet(gone);
    const outcome = await applyChange(change);
    expect(outcome).toMatchObject({ done: 1, skipped: [{ sheet: "Gone", code: "changed" }] });
  });

  test("a name that somebody has taken since stops it before anything is changed", async () => {
    put(0, 0, call);
    const change = await plan("native");
    grid.addName({ name: "MACRO_CROWDOUT", formula: "=1", comment: "", visible: true });
    await expect(applyChange(change)).rejects.toMatchObject({
      code: "NameChanged",
      unchanged: true,
    });
    expect(formulaAt(0, 0)).toBe(call);
    expect(grid.names()).toHaveLength(1);
  });

  test("a name that is taken before blocks its function in the preview", async () => {
    put(0, 0, call);
    grid.addName({ name: "Macro_CrowdOut", formula: "=LAMBDA(a,b,a)", comment: "", visible: true });
    const change = await plan("native");
    expect(change).toMatchObject({ cells: 0, skipped: [{ code: "nameTaken" }] });
    expect(await tripsOf(() => applyChange(change))).toBe(0);
  });

  test("a sheet that gets protected half-way: the others are done, it says what is left, and it all calculates", async () => {
    const sheets = ["A", "B", "C"].map((name) => grid.addSheet(name));
    for (const sheet of sheets) column(sheet, [call, call]);
    const change = await plan("native");
    const start = client.requests.length;
    client.beforeAnswer = (count) => {
      // The first request looks, the second writes A, the third would write B.
      if (count === start + 3) client.host.protection(sheets[1]!).protect();
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
      message: expect.stringContaining("B or the workbook is protected") as string,
    });
    expect(outcome.namesAdded).toEqual(["MACRO_CROWDOUT"]);
    expect([formulaAt(1, 1, sheets[0]), formulaAt(1, 1, sheets[1])]).toEqual([nativeCall, call]);
    // And it goes on from there.
    client.host.protection(sheets[1]!).unprotect();
    expect(await applyChange(await plan("native"))).toMatchObject({ done: 4, namesAdded: [] });
  });

  test("a request that fails half-way is counted cell by cell", async () => {
    column(grid.activeSheet(), [call, "=A1", call, "=A2", call]);
    const change = await plan("native");
    const write = grid.write.bind(grid);
    let writes = 0;
    grid.write = (rect, cells) => {
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
    put(0, 0, call);
    const change = await plan("native");
    grid.addName = () => {
      throw new HostError("AccessDenied", "no");
    };
    await expect(applyChange(change)).rejects.toMatchObject({
      code: "AccessDenied",
      unchanged: true,
    });
    expect(formulaAt(0, 0)).toBe(call);
  });

  test("is cancelled between two sheets, with progress told, and goes on when asked again", async () => {
    const sheets = ["A", "B", "C"].map((name) => grid.addSheet(name));
    for (const sheet of sheets) column(sheet, [call, call]);
    const stop = new AbortController();
    const seen: number[] = [];
    const outcome = await applyChange(await plan("native"), {
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        seen.push(done / total);
        if (done >= 4) stop.abort();
      },
    });
    expect(seen).toEqual([1 / 3, 2 / 3]);
    expect(outcome).toMatchObject({ done: 4, left: 2, stopped: "cancelled" });
    expect(formulaAt(1, 1, sheets[2])).toBe(call);
    expect(await applyChange(await plan("native"))).toMatchObject({ done: 2, left: 0 });
  });
});

describe("repairing", () => {
  test("enters stuck formulas again", async () => {
    shown = (formula) => (formula === call ? "#NAME?" : 7);
    column(grid.activeSheet(), [call, "=_xldudf_MACRO_CROWDOUT(1,2)"]);
    const change = await plan("repair");
    shown = () => 200;
    expect(await applyChange(change)).toMatchObject({ done: 2 });
    expect(grid.values(at(1, 1, 2, 1))).toEqual([[200], [200]]);
    expect(formulaAt(2, 1)).toBe("=MACRO.CROWDOUT(1,2)");
  });

  test("says which sheets it cannot reach", async () => {
    shown = () => "#NAME?";
    put(0, 0, call);
    client.host.protection(grid.activeSheet()).protect();
    expect((await plan("repair")).skipped).toMatchObject([{ code: "protected", address: "A1" }]);
  });
});

describe("freezing", () => {
  const results: Record<string, Cell> = {
    [call]: 1 / 3,
    [nativeCall]: "#NUM!",
    '="=1+1"&MACRO_CROWDOUT(1,2)': "=1+1",
    '=IF(MACRO.CROWDOUT(1,2),"")': "",
    "=MACRO.CROWDOUT(2,1)>0": true,
  };
  beforeEach(() => {
    shown = (formula) => results[formula] ?? 0;
    column(grid.activeSheet(), Object.keys(results));
  });

  test("leaves the values, keeps the formulas in a hidden sheet, and brings them back", async () => {
    const before = grid.formulas(at(0, 0, 12, 4));
    const values = grid.values(at(0, 0, 12, 4));
    const frozen = await applyChange(await plan("freeze"));
    expect(frozen).toMatchObject({ done: 5, left: 0, skipped: [] });
    expect(grid.values(at(0, 0, 12, 4))).toEqual(values);
    expect(grid.formulas(at(1, 1, 5, 1))).toEqual(Object.values(results).map((value) => [value]));
    const store = grid.sheets().find(({ name }) => name === "Macroscope formulas")!;
    expect(store.visibility).toBe("Hidden");
    const [title, note, head, first] = grid.values(at(0, 0, 4, 8, store.id));
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
    expect(grid.formulas(at(0, 0, 12, 4))).toEqual(before);
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a value that somebody has changed since stays, and its formula stays kept", async () => {
    await applyChange(await plan("freeze"));
    put(1, 1, 0.5);
    put(5, 1, "=TRUE");
    const outcome = await applyChange(await plan("unfreeze"));
    expect(outcome.done).toBe(3);
    expect(outcome.skipped.map(({ address, code }) => [address, code])).toEqual([
      ["B2", "valueChanged"],
      ["B6", "valueChanged"],
    ]);
    expect([formulaAt(1, 1), formulaAt(5, 1)]).toEqual([0.5, "=TRUE"]);
    const { store } = await inspectWorkbook("workbook");
    expect(store!.frozen.map(({ formula }) => formula)).toEqual([call, "=MACRO.CROWDOUT(2,1)>0"]);
  });

  test("freezing again adds to the same sheet", async () => {
    await applyChange(await plan("freeze"));
    put(0, 5, call);
    await applyChange(await plan("freeze"));
    expect(grid.sheets()).toHaveLength(2);
    expect(await applyChange(await plan("unfreeze"))).toMatchObject({ done: 6 });
    expect(grid.sheets()).toHaveLength(1);
  });

  test("a cell whose row has moved is found by what Excel has kept true", async () => {
    await applyChange(await plan("freeze"));
    const store = idOf("Macroscope formulas");
    // What Excel does when a row is inserted above: the cell moves, and every reference to it follows.
    put(1, 1, "");
    put(11, 1, 1 / 3);
    const tracking = String(formulaAt(3, 7, store));
    put(3, 7, tracking.replace("$B$2", "$B$12"), store);
    expect(await applyChange(await plan("unfreeze"))).toMatchObject({ done: 5 });
    expect(formulaAt(11, 1)).toBe(call);
  });

  test("freezing that fails half-way loses no formula", async () => {
    put(0, 5, call);
    const change = await plan("freeze");
    const write = grid.write.bind(grid);
    grid.write = (rect, cells) => {
      if (rect.column === 5 && rect.sheet === idOf("Sheet1"))
        throw new HostError("GeneralException", "There was an internal error.");
      write(rect, cells);
    };
    const outcome = await applyChange(change);
    expect(outcome).toMatchObject({ done: 5, left: 1, stopped: { unchanged: false } });
    expect(formulaAt(0, 5)).toBe(call);
    grid.write = write;
    expect(await applyChange(await plan("unfreeze"))).toMatchObject({ done: 6, skipped: [] });
    expect(formulaAt(1, 1)).toBe(call);
    expect(grid.sheets()).toHaveLength(1);
  });
});

test("formulas go to and fro in English, whatever Excel is set to show", async () => {
  put(0, 0, call);
  await applyChange(await plan("native"));
  await applyChange(await plan("freeze"));
  await applyChange(await plan("unfreeze"));
  await applyChange(await plan("live"));
  expect(JSON.stringify(client.requests)).not.toMatch(/local|r1c1/i);
});

test("200,000 cells are read in pieces that Excel hands over, and only calls are taken apart", async () => {
  const sheet = grid.addSheet("Large");
  const rows = 10_000;
  grid.write(
    { sheet, row: 0, column: 0, rows, columns: 20 },
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: 20 }, (_, j) =>
        j === 19
          ? { formula: `=MACRO.CROWDOUT(A${i + 1},1)` }
          : j % 2
            ? { formula: `=A${i + 1}*2` }
            : i,
      ),
    ),
  );
  const start = performance.now();
  const trips = await tripsOf(async () => {
    expect(reportOf(await inspectWorkbook("workbook")).live).toBe(rows);
  });
  // The list of sheets, their sizes, five pieces of 40,000 cells, a closer look at the last one's calls.
  expect(trips).toBe(8);
  console.info(`200,000 cells looked through in ${Math.round(performance.now() - start)} ms`);
});

test("an answer that is too large for Excel is asked for in smaller pieces", async () => {
  const sheet = grid.addSheet("Heavy");
  const rows = 3000;
  grid.write(
    { sheet, row: 0, column: 0, rows, columns: 2 },
    Array.from({ length: rows }, (_, i) => [{ formula: call }, `${i}`]),
  );
  const formulas = grid.formulas.bind(grid);
  grid.formulas = (rect) => {
    if (rect.rows * rect.columns > 800)
      throw new HostError("ResponsePayloadSizeLimitExceeded", "too large");
    return formulas(rect);
  };
  expect(reportOf(await inspectWorkbook("workbook")).live).toBe(rows);
});
