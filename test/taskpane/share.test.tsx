/** @jest-environment jsdom */
import { act } from "react";
import { ExcelTrouble } from "../../src/excel/contract";
import {
  button,
  closePane,
  type FakeExcel,
  openPane,
  openTab,
  press,
  says,
  saysNot,
  until,
} from "./support/pane";
import { formulaIn, sheetOf } from "./support/share";

// What the tab fetches is compiled before the tests wait for it.
beforeAll(() => import("../../src/taskpane/share/ShareTab"));
afterEach(closePane);

const model = () => [
  sheetOf("Model", [
    formulaIn(1, "=MACRO.CROWDOUT(500,300)"),
    formulaIn(2, "=1+MACRO.REBOUND(10,-1.5)"),
    formulaIn(3, '=MACRO.FAN("baseline")'),
  ]),
  sheetOf("Locked", [formulaIn(1, "=MACRO.CROWDOUT(1,2)")], {
    protected: true,
    visibility: "Hidden",
  }),
];

/** Presses what waits for the workbook to be looked at. */
async function pressOnceLooked(name: string): Promise<void> {
  await until(() => button(name)?.getAttribute("aria-disabled") === null);
  await press(name);
}

async function openShare(sheets = model(), prepare: (excel: FakeExcel) => void = () => undefined) {
  const { excel } = await openPane();
  excel.share.sheets = sheets;
  prepare(excel);
  await openTab("share");
  await says("Share this workbook");
  return excel;
}

test("formulas whose units look wrong are counted, and listed with what to enter and a way to go there", async () => {
  await openShare([
    sheetOf("My model", [
      formulaIn(1, "=MACRO.IMPLIEDGROWTH(3321,70.03,8.9)"),
      formulaIn(2, "=MACRO.IMPLIEDGROWTH(3321,70.03,8.9%)"),
      formulaIn(3, "=MACRO.INTERESTBILL(28199,1)"),
    ]),
  ]);
  await says("2 formulas whose units look wrong");
  await says("discount_rate: 8.9 looks like 8.9%: enter 0.089 or 8.9%.");
  await says("average_rate: 1 looks like 1%: enter 0.01 or 1%.");
  expect(button("Go to 'My model'!A3")).toBeDefined();
});

async function openNative(sheets = model()) {
  const excel = await openShare(sheets);
  await says("Live: calculated by the add-in4");
  await press("Preview: Turn native");
  await says("What changes");
  return excel;
}

const choose = (value: string) =>
  act(async () => document.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click());

/** What never comes to an end by itself. */
const forEver = () => new Promise<void>(() => undefined);

test("the report counts what is live, native, stuck and frozen, and says on which sheets", async () => {
  await openShare([
    ...model(),
    sheetOf("Old", [
      formulaIn(1, "=MACRO_CROWDOUT(500,300)"),
      formulaIn(2, "=MACRO.CROWDOUT(5,3)", "#NAME?"),
    ]),
  ]);
  await says("Live: calculated by the add-in4");
  await says("Native: work without the add-in1");
  await says("Stuck at #NAME?1");
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(rows).toEqual(["Model3000", "Locked (hidden, protected)1000", "Old0110"]);
});

test("a workbook without Macroscope says so, and offers nothing", async () => {
  await openShare([]);
  await says("There is no Macroscope formula in this workbook yet.");
  for (const title of ["Repair", "Turn native", "Turn live", "Freeze", "Unfreeze"])
    expect(button(`Preview: ${title}`)!.getAttribute("aria-disabled")).toBe("true");
});

test("the actions stand in the order in which people need them", async () => {
  await openShare();
  const titles = [...document.querySelectorAll("h4")].map((title) => title.textContent);
  const order = ["Repair", "Turn native", "Turn live", "Freeze", "Unfreeze"];
  expect(titles.filter((title) => order.includes(title!))).toEqual(order);
});

test("the preview lists sheets and counts, what cannot and why, and says whether undo works", async () => {
  const excel = await openNative();
  await says("Model2 cells");
  await says("Adds 2 names: MACRO_CROWDOUT, MACRO_REBOUND.");
  await says("2 formulas stay as they are");
  await says("FAN has no form without the add-in.");
  await says("Model!A3");
  await says("The sheet is protected. Unprotect it (Review > Unprotect Sheet) and look again.");
  await says("Rewrites 2 formulas on 1 sheet. Undo (Ctrl+Z) may not take it back; Turn live does.");
  expect(excel.share.done.every((what) => what.startsWith("look"))).toBe(true);
});

test("after it is done the page says what was done and what is left", async () => {
  const excel = await openNative();
  await press("Turn native");
  await says("Turned 2 formulas native.");
  await says("Model2 done");
  await says("Added 2 names: MACRO_CROWDOUT, MACRO_REBOUND.");
  expect(excel.share.sheets[0]!.cells[0]!.formula).toBe("=MACRO_CROWDOUT(500,300)");
  // Looked at again: what is left cannot be turned.
  await until(() => button("Turn native")!.getAttribute("aria-disabled") === "true");
  expect(excel.share.done.filter((what) => what === "native 2")).toHaveLength(1);
});

test("plain formulas are another plan, with a warning that it cannot be taken back", async () => {
  const excel = await openNative();
  await choose("plain");
  await says("neither can Turn live: save a copy first.");
  await says("CROWDOUT cannot be written as one formula.");
  expect(saysNot("Adds 2 names")).toBe(true);
  await press("Turn native");
  await says("Turned 1 formula into Excel’s own functions.");
  expect(excel.share.done).toContain("plain 1");
});

test("where only the selection is meant, only it is looked at, and the page names it", async () => {
  const excel = await openNative();
  await choose("selection");
  await says("Selection (Sheet1!B7)");
  await until(() => excel.share.done.includes("look selection"));
});

test("looking through a large workbook says how far it is, and can be cancelled", async () => {
  await openShare(model(), (excel) => (excel.share.held = forEver()));
  await says("1,200 of 10,000 cells");
  await press("Cancel");
  await says("Not looked at: you cancelled it. Nothing was changed.");
});

test("work says how far it is; cancelled before anything was done, it says that nothing was changed", async () => {
  const excel = await openNative();
  excel.share.held = forEver();
  await press("Turn native");
  await says("Turning native");
  await says("1,200 of 10,000 cells");
  await press("Cancel");
  await says("Cancelled. Nothing was changed.");
});

test("stopped half-way, it says what is done, what is left, and how to go on", async () => {
  const excel = await openNative();
  excel.share.ends = { done: 1, left: 1, stopped: "cancelled" };
  await press("Turn native");
  await says("Stopped: 1 cell done, 1 left. The workbook calculates; do it again to go on.");
});

test("trouble half-way is told in its own words beside what was done", async () => {
  const excel = await openNative();
  excel.share.ends = {
    done: 1,
    left: 1,
    sheets: [{ name: "Model", done: 1, left: 1 }],
    stopped: new ExcelTrouble("Model is protected.", "AccessDenied", false),
  };
  await press("Turn native");
  await says("Model is protected. Part of it may have been written");
  await says("Model1 done, 1 left");
});

test("where the workbook cannot be read, the tab says why and tries again", async () => {
  const excel = await openShare(model(), ({ share }) => {
    share.trouble = new ExcelTrouble("A cell is being edited.", "InvalidOperation", true);
  });
  await says("A cell is being edited.");
  excel.share.trouble = undefined;
  await press("Look again");
  await says("Live: calculated by the add-in4");
});

test("stuck cells are repaired first, and the report follows", async () => {
  await openShare([sheetOf("Model", [formulaIn(1, "=MACRO.CROWDOUT(500,300)", "#NAME?")])]);
  await says("Stuck at #NAME?1");
  await press("Preview: Repair");
  await says("Enters 1 formula on 1 sheet again, as it is.");
  await press("Repair");
  await says("Entered 1 formula again.");
  await press("Everything to share");
  await says("Stuck at #NAME?0");
  await until(() => document.activeElement?.getAttribute("aria-label") === "Preview: Repair");
});

test("a copy to send has one preview with what becomes native, what is frozen and what stays, and a way back", async () => {
  const excel = await openShare();
  await pressOnceLooked("Preview: Prepare a copy to send");
  await says("Becomes native");
  await says("Is frozen to its values");
  await says("The sheet is protected.");
  await says("Turns 2 formulas native, compares the values, freezes 1 formula");
  await says("In Protected View its readers choose Enable Editing.");
  await press("Prepare the copy");
  await says(
    "Turned 2 formulas native, froze 1 formula, added Read me, About this model and Reconciliation.",
  );
  expect(excel.share.done).toEqual(expect.arrayContaining(["native 2", "freeze 1"]));
  await pressOnceLooked("Take the copy back");
  await says("Removed Reconciliation. Changed since, so left: Read me.");
});

test("outside Excel the tab says where it works", async () => {
  await openPane({ inExcel: false });
  await openTab("share");
  await says("Open Macroscope in Excel to see what is in the workbook.");
});

test("the sheets for those who receive the workbook are added, and told", async () => {
  const excel = await openShare();
  await says("Excel then forgets what could be undone.");
  await press("Add About this model");
  await says("Added About this model.");
  await press("Add Read me");
  await says("Added Read me.");
  expect(excel.about.done).toEqual(["about", "read me"]);
});

test("the pane opens with the workbook where somebody wants it, and the page says for whom that works", async () => {
  const excel = await openShare();
  await says("From the Marketplace, Excel does not open it by itself.");
  const box = await until(() =>
    document.querySelector<HTMLInputElement>(
      "input[aria-label='Open Macroscope with this workbook']:not(:disabled)",
    ),
  );
  await act(async () => box.click());
  await says("Macroscope opens with this workbook from now on.");
  await act(async () => box.click());
  await says("Macroscope no longer opens by itself.");
  expect(excel.about.done).toEqual(["auto-open on", "auto-open off"]);
});

test("an About sheet that somebody has edited is left alone, and the page says so", async () => {
  const excel = await openShare();
  excel.about.trouble = new ExcelTrouble("The workbook is protected.", "AccessDenied", true);
  await press("Add Read me");
  await says("The workbook is protected.");
  excel.about.trouble = undefined;
  jest.spyOn(excel.about, "insertAbout").mockResolvedValueOnce({
    sheet: "About this model (2)",
    updated: false,
    edited: "About this model",
  } as never);
  await press("Add About this model");
  await says(
    "Added About this model (2). About this model was edited by somebody and was left alone.",
  );
});
