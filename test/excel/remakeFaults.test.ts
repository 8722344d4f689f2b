import { previewMigration, remakeSheets } from "../../src/excel";
import type { Migration } from "../../src/sheets/about";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { readXlsx } from "../../src/workbench/xlsx";
import { firstEditionFile, now, options } from "../support/firstEdition";
import { type Fault, officeClient, type OfficeClient } from "../support/officeClient";

/**
 * Each request in which a manager of the first edition is made anew fails once, before it, half-way in it and after it:
 * the old sheets stay as they were, no half-made sheet is left, and doing it again gives what an undisturbed run gives.
 */

const { workbook } = readXlsx(firstEditionFile("first-edition-manager"));
let client: OfficeClient;
let grid: MemoryGrid;
beforeAll(() => (client = officeClient(new MemoryGrid())));
afterAll(() => client.close());

function openBook(): void {
  grid = new MemoryGrid();
  client.open(grid);
  const [blank] = grid.sheets();
  for (const { name, cells } of workbook.sheets) {
    const sheet = grid.addSheet(name);
    const rows = 1 + Math.max(...cells.map(({ row }) => row));
    const columns = 1 + Math.max(...cells.map(({ column }) => column));
    const table = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (): string | number | boolean | { formula: string } => ""),
    );
    for (const { row, column, formula, value } of cells)
      if (formula) table[row]![column] = { formula: formula.text };
      else if (value !== null) table[row]![column] = value;
    grid.write({ sheet, row: 0, column: 0, rows, columns }, table);
  }
  grid.removeSheet(blank!.id);
  client.requests.length = 0;
}

const remake = (preview: Migration) => remakeSheets(preview, now.values, options);

const state = () =>
  grid.sheets().map(({ id, name }) => [name, grid.formulas({ ...grid.usedRect(id)!, sheet: id })]);

test("any request may fail: the old sheets stay, nothing half-made is left, and once more gives the new ones", async () => {
  openBook();
  const preview = (await previewMigration(now.values))!;
  expect(preview.remade).toHaveLength(1);
  openBook();
  const before = state();
  await remake(preview);
  const wanted = state();
  expect(wanted.map(([name]) => name)).toEqual([
    "Scenario manager",
    "Scenario model",
    "Scenario manager (2)",
    "Scenario model (2)",
  ]);
  expect(wanted.slice(0, 2)).toEqual(before);
  const sizes = client.requests.map(({ Actions }) => Actions.length);
  // Reading and writing in pieces, as large as Excel takes.
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  const kinds = ["GeneralException", "Timeout", "connection lost"] as const;
  let faults = 0;
  for (const [k, size] of sizes.entries())
    for (const [n, carriedOut] of [0, Math.ceil(size / 2), size].entries()) {
      openBook();
      const fault: Fault = { carriedOut, kind: kinds[(k + n) % kinds.length]! };
      client.faultIn = () => (client.requests.length === k + 1 ? fault : undefined);
      const where = `request ${k + 1} of ${sizes.length}, step ${carriedOut} of ${size}: ${fault.kind}`;
      const trouble: unknown = await remake(preview).then(
        () => undefined,
        (error: unknown) => error,
      );
      client.faultIn = () => undefined;
      // The client lets go of what it has read in a request of its own, whose trouble is nobody's.
      if (trouble !== undefined) {
        expect([where, trouble]).toEqual([where, expect.objectContaining({ unchanged: true })]);
        expect([where, state()]).toEqual([where, before]);
        await remake(preview);
        faults++;
      }
      expect([where, state()]).toEqual([where, wanted]);
    }
  expect(faults).toBeGreaterThanOrEqual(12);
});
