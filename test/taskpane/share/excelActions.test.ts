import { shareActions } from "../../../src/taskpane/share/excelActions";
import { MemoryGrid } from "../../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../../support/officeClient";

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 200);
  client = officeClient(grid);
});
afterEach(() => client.close());

const work = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
const cell = () => ({ sheet: grid.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 });

test("what was looked at can be planned, and what was planned can be done and taken back", async () => {
  grid.write(cell(), [[{ formula: "=MACRO.CROWDOUT(500,300)" }]]);
  const found = await shareActions.look("workbook", work());
  expect(found.report).toMatchObject({ live: 1, native: 0, functions: ["CROWDOUT"] });
  expect(grid.formulas(cell())).toEqual([["=MACRO.CROWDOUT(500,300)"]]);

  const outcome = await shareActions.apply(await found.plan("native", {}, work()), work());
  expect(outcome).toMatchObject({ done: 1, left: 0, namesAdded: ["MACRO_CROWDOUT"] });
  expect(grid.formulas(cell())).toEqual([["=MACRO_CROWDOUT(500,300)"]]);

  const again = await shareActions.look("workbook", work());
  expect(again.report).toMatchObject({ live: 0, native: 1 });
  await shareActions.apply(await again.plan("live", {}, work()), work());
  expect(grid.formulas(cell())).toEqual([["=MACRO.CROWDOUT(500,300)"]]);
});

test("looking stops where the page is left", async () => {
  grid.write(cell(), [[{ formula: "=MACRO.CROWDOUT(500,300)" }]]);
  const controller = new AbortController();
  controller.abort();
  await expect(
    shareActions.look("workbook", { ...work(), signal: controller.signal }),
  ).rejects.toMatchObject({ code: "Cancelled", unchanged: true });
});
