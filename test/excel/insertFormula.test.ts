import {
  insertFormula,
  onSelectionChanged,
  onSelectionMovedOrCalculated,
  readSelection,
  type Selection,
} from "../../src/excel";
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

const at = (row: number, column: number, rows = 1, columns = 1) => ({
  sheet: grid.activeSheet(),
  row,
  column,
  rows,
  columns,
});

test("a formula goes into the active cell in two round trips", async () => {
  grid.select(at(6, 1));
  expect(await insertFormula("=MACRO.CROWDOUT(500,300)")).toEqual({
    address: "Sheet1!B7",
    value: 200,
  });
  expect(grid.formulas(at(6, 1))).toEqual([["=MACRO.CROWDOUT(500,300)"]]);
  expect(client.host.roundTrips).toBe(2);
});

test("an answer gets the number format of its unit, and a cell that has one keeps it", async () => {
  grid.setNumberFormats(at(1, 0), [["0.0%"]]);
  await insertFormula("=MACRO.FCFYIELD(A1:A2,1)", {
    size: { rows: 2, columns: 1 },
    format: "0.00%",
  });
  expect(grid.numberFormats(at(0, 0, 3))).toEqual([["0.00%"], ["0.0%"], ["General"]]);
  expect(client.host.roundTrips).toBe(2);
});

test("a formula goes where it is told, whatever is selected by then, on a sheet with any name", async () => {
  const sheet = grid.addSheet("It's new!");
  grid.select(at(6, 1));
  const address = "'It''s new!'!C4:D9";
  expect((await insertFormula("=MACRO.CROWDOUT(500,300)", { at: address })).address).toBe(
    "'It''s new!'!C4",
  );
  expect(grid.formulas({ ...at(3, 2), sheet })).toEqual([["=MACRO.CROWDOUT(500,300)"]]);
  expect(grid.formulas(at(6, 1))).toEqual([[""]]);
});

test("what is in the cell stays, unless it may be replaced", async () => {
  grid.write(at(0, 0), [["mine"]]);
  await expect(insertFormula("=1+1")).rejects.toMatchObject({
    code: "CellNotEmpty",
    unchanged: true,
  });
  expect(grid.values(at(0, 0))).toEqual([["mine"]]);
  await insertFormula("=1+1", { replace: true });
  expect(grid.formulas(at(0, 0))).toEqual([["=1+1"]]);
});

test("data where the table would spill stays even then", async () => {
  grid.write(at(2, 1), [["mine"]]);
  const inserting = insertFormula("=MACRO.DEBTPATH(1,0,0,0)", {
    replace: true,
    size: { rows: 12, columns: 6 },
  });
  await expect(inserting).rejects.toMatchObject({ code: "SpillBlocked", unchanged: true });
  expect(grid.formulas(at(0, 0))).toEqual([[""]]);
});

test("a column that has no room is said to need one column", async () => {
  grid.write(at(2, 0), [["mine"]]);
  const inserting = insertFormula("=MACRO.FCFYIELD(C1:C12,3321)", {
    size: { rows: 12, columns: 1 },
  });
  await expect(inserting).rejects.toThrow(
    "The table needs 12 rows and 1 column from Sheet1!A1, and one of those cells is not empty. Choose a cell with room.",
  );
});

test("a table that does not fit on the sheet is refused in plain words", async () => {
  grid.select(at(1_048_575, 0));
  await expect(
    insertFormula("=MACRO.DEBTPATH(1,0,0,0)", { size: { rows: 12, columns: 6 } }),
  ).rejects.toMatchObject({
    unchanged: true,
    message: expect.stringContaining("may not fit") as string,
  });
});

test("what is not a formula is refused", async () => {
  await expect(insertFormula("MACRO.CROWDOUT(500,300)")).rejects.toMatchObject({
    code: "NotAFormula",
  });
  expect(client.requests).toEqual([]);
});

test("a protected sheet says so", async () => {
  client.host.protection(grid.activeSheet()).protect();
  await expect(insertFormula("=1+1")).rejects.toMatchObject({
    code: "SheetProtected",
    unchanged: true,
    message: expect.stringContaining("Unprotect Sheet") as string,
  });
});

test("a cell that is being edited is said in plain words", async () => {
  const broken = client.host.grid as unknown as { selection: () => never };
  broken.selection = () => {
    throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  };
  await expect(readSelection()).rejects.toMatchObject({
    code: "InvalidOperationInCellEditMode",
    unchanged: true,
    message: expect.stringContaining("Press Enter or Esc") as string,
  });
});

test("the selection is read in one round trip", async () => {
  grid.write(at(3, 2), [[{ formula: "=A1*2" }]]);
  grid.select(at(3, 2, 2, 2));
  expect(await readSelection()).toEqual({ address: "Sheet1!C4:D5", formula: "=A1*2", value: 200 });
  expect(client.host.roundTrips).toBe(1);
});

test("a new selection is told until it is stopped", async () => {
  const seen: Selection[] = [];
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  const stop = onSelectionChanged((selection) => seen.push(selection));
  while (client.host.roundTrips === 0) await settled();
  grid.select(at(1, 1));
  while (seen.length === 0) await settled();
  expect(seen.map(({ address }) => address)).toEqual(["Sheet1!B2"]);
  stop();
  await settled();
  grid.select(at(2, 2));
  await settled();
  expect(seen).toHaveLength(1);
});

test("the active cell from which on selections are told comes with the one round trip that asks for them", async () => {
  let moves = 0;
  grid.select(at(3, 2, 2, 2));
  const active = await new Promise<string>((resolve) =>
    onSelectionMovedOrCalculated(() => moves++, resolve),
  );
  expect(active).toBe("Sheet1!C4");
  expect(client.host.roundTrips).toBe(1);
  grid.select(at(1, 1));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(moves).toBe(1);
});
