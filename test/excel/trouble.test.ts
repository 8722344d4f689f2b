import {
  applyChange,
  ExcelTrouble,
  insertFormula,
  insertSheet,
  inspectWorkbook,
  readSelection,
  selectCells,
} from "../../src/excel";
import { troubleOf } from "../../src/excel/trouble";
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

/** Each code that Microsoft's client knows or Microsoft documents, with what it is told as: cause, then next step. */
const told: Readonly<Record<string, RegExp>> = {
  AccessDenied: /did not allow it\. .*unprotect it .* or save a copy/,
  ActivityLimitReached: /more requests than it takes at once\. Wait/,
  ApiNotAvailable: /too old for that\. Update Office/,
  ApiNotFound: /too old for that\. Update Office/,
  Conflict: /Somebody else changed the same place .*\. Look at it and try again/,
  ConnectionFailure: /connection to Excel was lost\. Check the network/,
  DirtySupportingFormula: /has not been calculated yet\. Wait/,
  FilteredRangeConflict: /filter is in the way\. Clear it/,
  FormulaLengthExceedsLimit: /longer than Excel takes .*\. Refer to cells/,
  GeneralException: /did not say why\. Try again/,
  HostIsBusy: /busy\. Wait/,
  HostRestartNeeded: /was updated after Excel had started\. Close Excel/,
  InactiveWorkbook: /Another workbook is in front\. Click into this one/,
  InsertDeleteConflict: /inserted or deleted at the same moment\. Try again/,
  InvalidArgument: /did not accept a value .*\. Check what was typed/,
  InvalidBinding: /have been moved or deleted\. Select a cell/,
  InvalidObjectPath: /somebody has deleted or renamed it\. Try again/,
  InvalidOperation: /does not allow that here\. Choose another place/,
  InvalidOperationInCellEditMode: /cell is being edited\. Press Enter or Esc/,
  InvalidOrTimedOutSession: /session with Excel has ended\. Load the workbook anew/,
  InvalidReference: /cannot reach the cells .*\. Select a cell/,
  InvalidSelection: /Select one block of cells/,
  ItemAlreadyExists: /of that name already\. Rename it/,
  ItemNotFound: /somebody has deleted or renamed it\. Try again/,
  MemoryLimitReached: /out of memory\. Close other workbooks/,
  MergedRangeConflict: /Merged cells are in the way\. Unmerge them/,
  NonBlankCellOffSheet: /push filled cells off the sheet\. Choose another place/,
  NotImplemented: /cannot do that\. Update Office/,
  OpenWorkbookLinksBlocked: /Links .* are blocked\. Allow them/,
  OperationCellsExceedLimit: /more cells than Excel changes at once\. Do it sheet by sheet/,
  PivotTableRangeConflict: /PivotTable is in the way\. Choose another place/,
  RangeExceedsLimit: /more cells than Excel reads at once\. Select fewer/,
  RefreshWorkbookLinksBlocked: /Links .* are blocked\. Allow them/,
  RequestAborted: /stopped the request\. Try again/,
  RequestPayloadSizeLimitExceeded: /more than Excel takes at once\. Do it sheet by sheet/,
  ResponsePayloadSizeLimitExceeded: /more than Excel hands over at once\. Select fewer/,
  ServiceNotAvailable: /not answering\. Wait/,
  Timeout: /not answering\. Wait/,
  Unauthenticated: /lost your sign-in\. Sign in again/,
  UnsupportedFeature: /does not let add-ins change\. Take it out/,
  UnsupportedOperation: /this kind of workbook\. Save it as/,
  UnsupportedSheet: /has no cells\. Go to a worksheet/,
  WriteNotSupportedWhenModalDialogOpen: /dialog of Excel is open\. Close it/,
};

/** What says that Excel was asked the wrong way, and nothing of what a user did. */
const ours = [
  "CannotRegisterEvent",
  "CannotUpdateReadOnlyProperty",
  "ContentLengthRequired",
  "EmptyChartSeries",
  "InvalidRequest",
  "InvalidRequestContext",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "UnsupportedFillType",
  "ValueNotLoaded",
];

/** Codes of what Macroscope never asks for. */
const never = ["PowerQueryRefreshResourceChallenge", "RangeImageExceedsLimit"];

describe("codes", () => {
  test.each(Object.entries(told))(
    "%s is told with its cause and the next step",
    async (code, words) => {
      fail(code, 1, 9);
      const { message, code: as } = await trouble(readSelection);
      expect([message, as]).toEqual([expect.stringMatching(words), code]);
      expect(chinese.trouble.byCode[code]).toMatch(/。.*。|若|请/);
    },
  );

  test.each(ours)("%s is not blamed on Excel or on the workbook", async (code) => {
    fail(code, 1, 9);
    expect((await trouble(readSelection)).message).toMatch(/^Something went wrong in Macroscope/);
  });

  test("none that Microsoft's client knows is left out", () => {
    const known = [
      ...Object.values(Excel.ErrorCodes),
      ...Object.values(OfficeExtension.ErrorCodes as unknown as Record<string, string>),
    ].filter((code) => typeof code === "string");
    expect(known.length).toBeGreaterThan(30);
    const named = new Set([...Object.keys(told), ...ours, ...never]);
    expect(known.filter((code) => !named.has(code))).toEqual([]);
  });

  test("what has no code was not said by Excel", async () => {
    const { message } = troubleOf(new TypeError("x is undefined"), true);
    expect(message).toMatch(/^Something went wrong in Macroscope \(x is undefined\)/);
    expect(troubleOf(Object.assign(new Error("Odd."), { code: "Odd" }), true).message).toBe(
      "Excel said: Odd. (Odd). Look at the workbook and try again.",
    );
  });

  test("a connection that is lost is told as that", async () => {
    fail("connection lost", 1, 9);
    expect((await trouble(readSelection)).message).toMatch(/^The connection to Excel was lost/);
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
