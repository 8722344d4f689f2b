import {
  applyChange,
  ExcelTrouble,
  insertFormula,
  insertSheet,
  inspectWorkbook,
  readSelection,
  selectCells,
} from "../../src/excel";
import { planChange } from "../../src/sharing";
import { scenarioSheet } from "../../src/sheets";
import { frame as chinese } from "../../src/taskpane/texts/zh-CN/frame";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

/** Each trouble names its cause and the next step, and nothing is blamed that is not the cause. */

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 200);
  client = officeClient(grid);
});
afterEach(() => client.close());

const at = (row: number, column: number) => ({
  sheet: grid.activeSheet(),
  row,
  column,
  rows: 1,
  columns: 1,
});

/** From request number `from` on, so many of them fail with a code. */
function fail(kind: string, from = 1, count = 1): void {
  const before = client.requests.length;
  client.faultIn = () => {
    const number = client.requests.length - before;
    return number >= from && number < from + count ? { carriedOut: 0, kind } : undefined;
  };
}

async function trouble(work: () => Promise<unknown>): Promise<ExcelTrouble> {
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ExcelTrouble);
  return error as ExcelTrouble;
}

const call = "=MACRO.CROWDOUT(500,300)";
const insert = () => insertFormula(call, { at: "Sheet1!B7" });
const sheet = () =>
  insertSheet(scenarioSheet("deepseek_2025", { date: "2026-11-30", version: "0.1.0" }));

async function freeze() {
  grid.write(at(0, 0), [[{ formula: call }]]);
  const change = planChange(await inspectWorkbook("workbook"), "freeze");
  const { stopped } = await applyChange(change);
  if (stopped) throw stopped as ExcelTrouble;
}

const actions = { insert, sheet, read: readSelection, freeze } as const;

describe.each([
  ["InactiveWorkbook", "Another workbook is in front. Click into this one and try again."],
  ["InvalidOperationInCellEditMode", "A cell is being edited. Press Enter or Esc and try again."],
  [
    "Conflict",
    "Somebody else changed the same place at the same moment. Look at it and try again.",
  ],
  ["InsertDeleteConflict", "Cells were inserted or deleted at the same moment. Try again."],
  ["HostIsBusy", "Excel is busy. Wait until it has calculated and try again."],
])("%s", (code, words) => {
  test.each(Object.entries(actions))("in %s is told as it is", async (_name, work) => {
    fail(code);
    const told = await trouble(work);
    expect([told.code, told.message, told.unchanged]).toEqual([code, words, true]);
    expect(chinese.trouble.byCode[code]).toBeDefined();
    expect(grid.sheets()).toHaveLength(1);
  });
});

describe("access denied", () => {
  test("on a protected sheet names the sheet, also where another one is in front", async () => {
    const other = grid.addSheet("Inputs");
    client.host.protection(grid.activeSheet()).protect();
    grid.activate(other);
    expect((await trouble(insert)).message).toBe(
      "Sheet1 is protected. Unprotect it (Review > Unprotect Sheet) and try again.",
    );
  });

  test("of a formula does not blame the structure of the workbook, nor another sheet's protection", async () => {
    client.host.structureLocked = true;
    client.host.protection(grid.addSheet("Inputs")).protect();
    fail("AccessDenied", 2);
    const { message, code } = await trouble(insert);
    expect(message).toMatch(/^Excel did not allow it, though neither the sheet nor the workbook/);
    expect(code).toBe("AccessDenied");
    expect(grid.values(at(6, 1))).toEqual([[""]]);
  });

  test("of a new sheet blames the structure where it is protected, and never the sheet in front", async () => {
    client.host.protection(grid.activeSheet()).protect();
    fail("AccessDenied", 2);
    expect((await trouble(sheet)).message).toMatch(/^Excel did not allow it, though/);
    client.faultIn = () => undefined;
    client.host.structureLocked = true;
    expect((await trouble(sheet)).message).toMatch(/^The structure of this workbook is protected/);
  });

  test("where Excel does not answer why either, says what it may be", async () => {
    fail("AccessDenied", 1, 9);
    expect((await trouble(insert)).message).toMatch(/^Excel did not allow it\. Where the sheet/);
  });

  test("of a freeze half-way names the sheet that was protected in the meantime", async () => {
    grid.write(at(0, 0), [[{ formula: call }]]);
    const change = planChange(await inspectWorkbook("workbook"), "freeze");
    client.host.protection(grid.activeSheet()).protect();
    const { stopped } = await applyChange(change);
    expect((stopped as ExcelTrouble).message).toMatch(/^Sheet1 is protected\./);
  });
});

test("a sheet that a co-author has deleted or renamed is named, and the formula goes nowhere else", async () => {
  grid.addSheet("Inputs");
  grid.changeSheet(grid.activeSheet(), { name: "Model" });
  const told = await trouble(insert);
  expect(told.message).toBe(
    "The sheet Sheet1 is gone: somebody has deleted or renamed it. Select a cell of another one and try again.",
  );
  expect((await trouble(() => selectCells("Sheet1!A1"))).message).toMatch(/^That sheet is gone/);
});
