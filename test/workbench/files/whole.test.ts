import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeEndpoint } from "../../../src/workbench/host/officeEndpoint";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { Grid } from "../../../src/workbench/host/grid";
import { WorkbookFile } from "../../../src/workbench/files/workbookFile";
import { type FileWorkbook, readXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { full } from "../xlsx/full";

// A file takes the place of the open workbook whole or not at all: every request to the grid fails once.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const other = readXlsx(
  readFileSync(join(__dirname, "../fixtures/cases/table-totals.xlsx")),
).workbook;

/** The grid, whose call number `failing` throws. */
function failingGrid(grid: Grid) {
  // What the engine asks for while it calculates is no step of opening.
  const state = { calls: 0, failing: 0, calculating: false };
  const proxy = new Proxy(grid, {
    get(target, key) {
      const member = Reflect.get(target, key) as unknown;
      if (typeof member !== "function" || key === "listen") return member;
      if (key === "useTables")
        return (tables: Parameters<Grid["useTables"]>[0]) =>
          target.useTables(() => {
            state.calculating = true;
            const found = tables();
            state.calculating = false;
            return found;
          });
      return (...args: unknown[]) => {
        if (!state.calculating && ++state.calls === state.failing) throw new Error("a fault");
        return (member as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
  return { state, proxy };
}

test("whatever fails while a file is opened, the workbook that was open stays as it was", async () => {
  const { state, proxy } = failingGrid(engine.grid);
  const host = new ExcelHost(proxy);
  const settings = new OfficeEndpoint(host, "");
  const file = new WorkbookFile(host, settings, () => Promise.resolve(null));
  const small: FileWorkbook = { ...full, sheets: [full.sheets[0], full.sheets[1]!] };
  const opened = { workbook: readXlsx(writeXlsx(small)).workbook, leftOut: [] };
  await file.open("first.xlsx", opened);
  const before = Buffer.from((await file.save()).bytes);

  state.calls = 0;
  await file.open("other.xlsx", { workbook: other, leftOut: [] });
  const steps = state.calls;
  await file.open("first.xlsx", opened);

  for (let failing = 1; failing <= steps; failing += 1) {
    Object.assign(state, { calls: 0, failing });
    const trouble = await file.open("other.xlsx", { workbook: other, leftOut: [] }).then(
      () => "opened",
      (error: unknown) => String(error),
    );
    Object.assign(state, { calls: 0, failing: 0 });
    expect([failing, trouble]).toEqual([failing, "Error: a fault"]);
    const after = Buffer.from((await file.save()).bytes);
    expect([failing, after.equals(before), file.name]).toEqual([failing, true, "first.xlsx"]);
  }
});

test("whatever fails while a file is saved is said, and the next try writes it", async () => {
  const { state, proxy } = failingGrid(engine.grid);
  const host = new ExcelHost(proxy);
  const file = new WorkbookFile(host, { documentSettings: [] }, () => Promise.resolve(null));
  await file.open("other.xlsx", { workbook: other, leftOut: [] });
  file.changed = true;
  state.calls = 0;
  const whole = Buffer.from((await file.save()).bytes);
  const steps = state.calls;
  for (let failing = 1; failing <= steps; failing++) {
    file.changed = true;
    Object.assign(state, { calls: 0, failing });
    await expect(file.save()).rejects.toThrow("a fault");
    expect(file.changed).toBe(true);
    state.failing = 0;
    expect(Buffer.from((await file.save()).bytes).equals(whole)).toBe(true);
  }
});
