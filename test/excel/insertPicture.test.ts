import { ExcelTrouble, insertPicture } from "../../src/excel";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

/** A PNG of one pixel. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const picture = { png, name: "Shock, year 1", alt: "AI capex falls.", width: 600, height: 400 };

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 0);
  client = officeClient(grid);
});
afterEach(() => client.close());

const pictures = () => client.host.pictures(grid.activeSheet());

test("a picture lies with its corner at the cell, named and described, in two round trips", async () => {
  expect(await insertPicture({ ...picture, at: "Sheet1!C4:D9" })).toEqual({ sheet: "Sheet1" });
  expect(client.host.roundTrips).toBe(2);
  expect(pictures()).toHaveLength(1);
  const { Name, AltTextDescription, Width, Height, Left, Top } = pictures()[0]!.values;
  expect([Name, AltTextDescription]).toEqual(["Shock, year 1", "AI capex falls."]);
  expect([Width, Height]).toEqual([450, 300]);
  const [left, top] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C4");
    cell.load("left,top");
    await context.sync();
    return [cell.left, cell.top];
  });
  expect([Left, Top]).toEqual([left, top]);
  expect(Number(Left)).toBeGreaterThan(0);
});

test("cells under the picture stay as they are", async () => {
  const area = { sheet: grid.activeSheet(), row: 3, column: 2, rows: 1, columns: 1 };
  grid.write(area, [["mine"]]);
  await insertPicture({ ...picture, at: "Sheet1!C4" });
  expect(grid.values(area)).toEqual([["mine"]]);
});

test("a protected sheet says so, and no picture is left half-way", async () => {
  client.host.protection(grid.activeSheet()).protect();
  const trouble = await insertPicture({ ...picture, at: "Sheet1!A1" }).catch((e: unknown) => e);
  expect(trouble).toBeInstanceOf(ExcelTrouble);
  expect(trouble).toMatchObject({
    code: "SheetProtected",
    unchanged: true,
    message: expect.stringContaining("Review > Unprotect Sheet") as string,
  });
  expect(pictures()).toHaveLength(0);
});

test("a sheet that is gone is trouble in plain words", async () => {
  await expect(insertPicture({ ...picture, at: "Gone!A1" })).rejects.toMatchObject({
    code: "ItemNotFound",
    unchanged: true,
  });
});
