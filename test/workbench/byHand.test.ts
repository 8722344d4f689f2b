import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { GridEvent } from "../../src/workbench/host/grid";
import { addChart } from "../../src/workbench/host/charts";
import { rect, testWorkbook } from "./testWorkbook";

// What people do by hand in the workbench, and what scripts leave for them, over Univer without a screen.

const { workbook, grid, newSheet, write, read } = testWorkbook();

/** Duplicates a sheet, as the tab's menu does. Returns the id of the new sheet. */
async function duplicate(sheet: string): Promise<string> {
  const before = new Set(grid.sheets().map(({ id }) => id));
  await workbook.injector
    .get(ICommandService)
    .executeCommand("sheet.command.copy-sheet", { subUnitId: sheet });
  return grid.sheets().find(({ id }) => !before.has(id))!.id;
}

test("a duplicated sheet has names, charts, drop-downs and a page set-up of its own", async () => {
  const sheet = newSheet("Model");
  write(sheet, "A1", [[10, "=rate*2"]]);
  grid.addName({ name: "rate", formula: "=Model!$A$1", comment: "", visible: true, scope: sheet });
  addChart(workbook.host, sheet, "Line", rect(sheet, "A1:A3"), "Columns");
  workbook.host.pageSetup(sheet).values.Orientation = "Landscape";
  workbook.host.validations.push({ rect: rect(sheet, "A1"), values: { rule: "any" } });

  const copy = await duplicate(sheet);
  write(copy, "A1", [[50]]);
  expect(await read(copy, "B1")).toEqual([[100]]);
  expect(await read(sheet, "B1")).toEqual([[20]]);
  const [chart] = workbook.host.charts(copy);
  expect(chart?.series[0]?.cells?.Values?.sheet).toBe(copy);
  expect(chart?.id).not.toBe(workbook.host.charts(sheet)[0]?.id);
  expect(workbook.host.pageSetup(copy).values.Orientation).toBe("Landscape");
  expect(workbook.host.validations.at(-1)?.rect.sheet).toBe(copy);
});

test("every sheet with results of a calculation says so, once", async () => {
  const sheet = newSheet();
  const seen: GridEvent[] = [];
  const stop = grid.listen((event) => {
    if (event.kind === "calculated") seen.push(event);
  });
  write(sheet, "A1", [[1, "=A1+1"]]);
  await grid.settle();
  stop();
  expect(seen).toEqual([{ kind: "calculated", sheet }]);
});

test("what a script did to a cell can be undone, a sheet that it added cannot be taken apart", async () => {
  const units = workbook.injector.get(IUniverInstanceService);
  units.focusUnit(units.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!.getUnitId());
  const undo = () => workbook.injector.get(IUndoRedoService).pitchTopUndoElement();
  const sheet = newSheet();
  grid.clearUndo();
  const request = (name: string, ...args: unknown[]) =>
    workbook.host.execute({
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: {
          Id: 3,
          ObjectPathType: 3,
          Name: name,
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: args },
        },
      },
    });
  write(sheet, "A1", [[1]]);
  await request("GetFirst");
  expect(undo()).not.toBeNull();
  await request("Add", "Added by a script");
  expect(undo()).toBeNull();
});
