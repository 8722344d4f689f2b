import { missingReferences, readCell, readCells, selectCells } from "../../src/excel";
import { readFormula, referencesOf } from "../../src/explain";
import { HostError } from "../../src/workbench/host/errors";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 200);
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

const referencesIn = (formula: string) => referencesOf(readFormula(formula)!.calls);

test("a cell is read in one round trip: its formula, its value, and where it stands", async () => {
  grid.write(at(6, 1), [[{ formula: "=MACRO.CROWDOUT(B1,300)" }]]);
  grid.select(at(6, 1));
  expect(await readCell()).toEqual({
    selected: "cell",
    selection: "Sheet1!B7",
    address: "Sheet1!B7",
    formula: "=MACRO.CROWDOUT(B1,300)",
    value: 200,
    hidden: false,
  });
  expect(client.host.roundTrips).toBe(1);
});

test("of a range the first cell is read, and of an address the cell there", async () => {
  grid.write(at(6, 1), [["first", "second"]]);
  grid.select(at(6, 1, 2, 2));
  expect(await readCell()).toMatchObject({
    selected: "range",
    selection: "Sheet1!B7:C8",
    address: "Sheet1!B7",
    value: "first",
  });
  expect(await readCell("Sheet1!C7")).toMatchObject({ selected: "cell", value: "second" });
});

test("a formula that a protected sheet hides is told from a cell without one", async () => {
  grid.write(at(0, 0), [[{ formula: "=1+1" }]]);
  client.host.protection(grid.activeSheet()).setHidden(at(0, 0), true);
  expect((await readCell("Sheet1!A1")).hidden).toBe(false);
  client.host.protection(grid.activeSheet()).protect();
  expect(await readCell("Sheet1!A1")).toMatchObject({ hidden: true, formula: "", value: 200 });
});

test("while a cell is edited Excel's refusal is told in plain words", async () => {
  const broken = client.host.grid as unknown as { selection: () => never };
  broken.selection = () => {
    throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  };
  await expect(readCell()).rejects.toMatchObject({
    message: expect.stringContaining("Press Enter or Esc") as string,
  });
});

test("all references of a formula are read in one round trip, whatever they are and wherever", async () => {
  const other = grid.addSheet("It's new");
  grid.write(at(0, 0), [[5], [6]]);
  grid.write(at(2, 1, 1, 1, other), [["far"]]);
  const name = (text: string, formula: string, scope?: string) =>
    grid.addName({ name: text, formula, comment: "", visible: true, scope });
  name("gdp", "='It''s new'!$B$3");
  name("local", "=Sheet1!$A$2", grid.activeSheet());
  const references = referencesIn(
    "=MACRO.F(A1,$A$1:A2,'It''s new'!B3,gdp,local,nothing)+MACRO.G(C9:D9)",
  );
  const { cells, around } = await readCells(references, "Sheet1!B7");
  expect(client.host.roundTrips).toBe(1);
  expect(Object.fromEntries(cells)).toEqual({
    A1: { address: "Sheet1!A1", rows: [[5]] },
    "$A$1:A2": { address: "Sheet1!A1:A2", rows: [[5], [6]] },
    "'It''s new'!B3": { address: "'It''s new'!B3", rows: [["far"]] },
    gdp: { address: "'It''s new'!B3", rows: [["far"]] },
    local: { address: "Sheet1!A2", rows: [[6]] },
    "C9:D9": { address: "Sheet1!C9:D9", rows: [["", ""]] },
  });
  expect(around).toBeUndefined();
});

test("names, sheets, tables, columns and spills that there are not are found in one round trip, as a formula on the sheet would see them", async () => {
  const other = grid.addSheet("Other");
  const name = (text: string, scope?: string) =>
    grid.addName({ name: text, formula: "=Sheet1!$A$1", comment: "", visible: true, scope });
  name("Rate");
  name("local", other);
  grid.write(at(0, 0), [["Year"], [2025]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:A2", true).name = "Rates";
    await context.sync();
  });
  const { roundTrips } = client.host;
  const there = ["Rate", "Other!local", "Rates", "Other!A1", "Rates[Year]", "rates[@year]", "[@x]"];
  const lost = {
    ten: "name",
    local: "name",
    "Gone!x": "name",
    "Gone!A1": "sheet",
    "Gone!A:A": "sheet",
    "Gone[Year]": "table",
    "Rates[Nope]": "column",
    "A1#": "spill",
  };
  expect(await missingReferences([...there, ...Object.keys(lost)], "Sheet1")).toEqual(
    Object.entries(lost).map(([text, what]) => ({ text, what })),
  );
  expect(client.host.roundTrips - roundTrips).toBe(1);
  expect(await missingReferences(["local"], "Other")).toEqual([]);
});

test("a column of a table is read, and its cell in the row of the formula", async () => {
  grid.write(at(0, 0), [
    ["Year", "Rate"],
    [2025, 0.04],
    [2026, 0.05],
  ]);
  const Excel = (globalThis as unknown as { Excel: typeof globalThis.Excel }).Excel;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Rates";
    await context.sync();
  });
  const { cells } = await readCells(
    referencesIn("=MACRO.F(Rates[Rate],Rates[@Rate])"),
    "Sheet1!D3",
  );
  expect(Object.fromEntries(cells)).toEqual({
    "Rates[Rate]": { address: "Sheet1!B2:B3", rows: [[0.04], [0.05]] },
    "Rates[@Rate]": { address: "Sheet1!B3", rows: [[0.05]] },
  });
});

test("what stands around a cell is read with it, up to the edge of the sheet", async () => {
  grid.write(at(1, 1), [["in the way"]]);
  const { around } = await readCells(new Map(), "Sheet1!A1", true);
  expect(around![1]![1]).toBe("in the way");
  expect((await readCells(new Map(), "Sheet1!XFD1048576", true)).around).toHaveLength(1);
});

test("a reference is gone to, on its own sheet", async () => {
  const other = grid.addSheet("Other");
  await selectCells("Other!B3:C4");
  expect(grid.selection()).toEqual(at(2, 1, 2, 2, other));
  grid.changeSheet(other, { visibility: "Hidden" });
  await expect(selectCells("Other!A1")).rejects.toMatchObject({
    message: expect.stringContaining("Unhide it") as string,
  });
});
