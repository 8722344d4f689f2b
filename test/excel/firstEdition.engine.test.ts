import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyMigration, insertSheet, previewMigration, readWorkbookStamp } from "../../src/excel";
import { changedScenario, type ScenarioChoice } from "../../src/scenarios";
import { scenarioSheet, sensitivitySheet, type SheetPlan } from "../../src/sheets";
import { driftOf, type Stamp } from "../../src/sheets/about";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../src/workbench/headless";
import type { GridValue } from "../../src/workbench/host/grid";
import { aboutPlan, firstEditionFile, now, options, update } from "../support/firstEdition";
import { functionsBundle } from "../support/functionsBundle";
import { officeClient, type OfficeClient } from "../support/officeClient";

/**
 * Workbooks that the first edition of the chain saved, as they are in the history of examples/: opened, looked through and
 * brought up to date through Microsoft's client in a spreadsheet engine with all functions. One was stamped by the command
 * line of its time.
 */

const old = "The DeepSeek shock";

let workbook: HeadlessWorkbook;
let client: OfficeClient;
beforeEach(() => {
  // Univer complains of formulas on sheets that have gone, and calculates the others all the same.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  workbook = createHeadlessWorkbook(functionsBundle());
  client = officeClient(workbook.grid);
});
afterEach(async () => {
  client.close();
  await workbook.dispose();
  jest.restoreAllMocks();
});

const idOf = (name: string) => workbook.grid.sheets().find((one) => one.name === name)!.id;
const rect = (name: string) => {
  const used = workbook.grid.usedRect(idOf(name))!;
  return { ...used, sheet: idOf(name) };
};
const values = (name: string): GridValue[][] => workbook.grid.values(rect(name));
const formulas = (name: string) => workbook.grid.formulas(rect(name));
const rowOf = (name: string, key: string) => values(name).findIndex((row) => row[6] === key);
async function write(row: number, column: number, value: GridValue) {
  workbook.grid.write({ sheet: idOf(old), row, column, rows: 1, columns: 1 }, [[value]]);
  await workbook.grid.settle();
}

async function updated() {
  const all = await update();
  await workbook.grid.settle();
  return all;
}

/** What is not alike on two sheets, number by number and text by text; the sheet's own name apart. */
async function unlikeFresh(
  made: string,
  choice: ScenarioChoice,
  plan: SheetPlan = scenarioSheet(choice, options),
): Promise<string[]> {
  const { name } = await insertSheet(plan);
  await workbook.grid.settle();
  const [got, want] = [values(made), values(name)];
  expect(got).toHaveLength(want.length);
  return want.flatMap((row, i) =>
    row.flatMap((cell, j) => (got[i]![j] === cell ? [] : [`${i},${j}: ${got[i]![j]}, ${cell}`])),
  );
}

test("opens, its own arithmetic calculates, and the drift names each number that changed, and why", async () => {
  await workbook.openFile(firstEditionFile("first-edition"));
  const chain = values(old).slice(31, 42);
  expect(chain).toHaveLength(11);
  expect(chain.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
  const stamp = (await readWorkbookStamp()) as Stamp;
  const drift = driftOf(stamp, now)!;
  expect(drift).toMatchObject({ stampedBy: "earlier", firstEdition: true });
  const told = drift.changes.flatMap((change) =>
    change.kind === "value"
      ? [[change.to.scenario, change.to.key, change.from.value, change.to.value, change.why]]
      : [],
  );
  expect(told).toEqual([
    ["baseline 2025-01", "idle0", 350, 245, "balance"],
    ["baseline 2025-01", "saving", 130, 125, "balance"],
    ["baseline 2025-01", "growth", 0.038, 0.0384, "cbo"],
    ["baseline 2025-01", "rate", 0.0355, 0.036, "cbo"],
    ["baseline 2025-01", "primary_balance", -0.0215, -0.0219, "cbo"],
    ["baseline 2025-01", "stabiliser", 0, 0.35, "read"],
    ["baseline 2025-01", "baseline_rate", 0.0355, 0.036, "cbo"],
    ["baseline 2025-01", "baseline_growth", 0.038, 0.0384, "cbo"],
    ["baseline 2025-01", "baseline_primary_balance", -0.0215, -0.0219, "cbo"],
    ["baseline 2025-01", "equity_wealth", 55000, 56020, "read"],
    ["deepseek_2025", "softness", 50, 0, "sharp"],
  ]);
  const gone = drift.changes.flatMap((one) => (one.kind === "assumptionGone" ? one.value.key : []));
  expect(gone).toEqual(["baseline_capex0"]);
  expect(drift.changes).toContainEqual({
    kind: "vintage",
    scenario: "baseline",
    from: "2025-01",
    to: "2026-11",
  });
});

test("without a stamp it is told all the same, from what the first edition would have stamped", async () => {
  await workbook.openFile(firstEditionFile("first-edition"));
  const stamped = driftOf((await readWorkbookStamp()) as Stamp, now)!;
  await workbook.openFile(firstEditionFile("first-edition-unstamped"));
  const unstamped = driftOf((await readWorkbookStamp()) as Stamp, now)!;
  const numbers = ({ changes }: typeof stamped) =>
    changes.flatMap((one) =>
      one.kind === "value" ? [[one.to.scenario, one.to.key, one.from.value, one.to.value]] : [],
    );
  expect(numbers(unstamped)).toEqual(numbers(stamped));
  expect(unstamped).toMatchObject({ from: "0.1.0", date: "2026-11-21", firstEdition: true });
});

test("untouched, it becomes the scenario's sheet of today, cell by cell; the old sheet stays", async () => {
  await workbook.openFile(firstEditionFile("first-edition"));
  const before = formulas(old);
  const { preview, remade, done } = await updated();
  expect(preview.remade).toMatchObject([
    { sheet: old, choice: "deepseek_2025", years: 10, kept: [], lost: [], referredBy: [] },
  ]);
  expect(remade).toEqual([{ from: old, to: `${old} (2)` }]);
  expect(done).toMatchObject({ changed: 0, stamped: { updated: true } });
  expect(formulas(old)).toEqual(before);
  expect(values(`${old} (2)`)[2]!.slice(0, 2)).toEqual(["All checks pass", true]);
  expect(await unlikeFresh(`${old} (2)`, "deepseek_2025")).toEqual([]);
  // The workbook is stamped anew: nothing more to tell.
  expect(driftOf((await readWorkbookStamp()) as Stamp, now)).toBeUndefined();
});

test("what the user typed goes into the new sheet where the assumption is there still, and is named where not", async () => {
  await workbook.openFile(firstEditionFile("first-edition"));
  await write(rowOf(old, "foreign_drop"), 1, 0.4);
  await write(rowOf(old, "new_margin"), 1, 0.2);
  await write(rowOf(old, "fleet_age"), 1, 2);
  await write(rowOf(old, "baseline_capex0"), 1, 300);
  await write(rowOf(old, "spread0"), 1, "=B57");
  await write(rowOf(old, "leak"), 1, "nothing");
  const { preview, remade } = await updated();
  const [{ kept, lost }] = preview.remade as [(typeof preview.remade)[0]];
  expect(kept.map(({ key, value }) => [key, value])).toEqual([
    ["foreign_drop", 0.4],
    ["margin1", 0.2],
    ["fleet_age", 2],
  ]);
  expect(lost.map(({ row, label, why }) => [row, label, why])).toEqual([
    [rowOf(old, "baseline_capex0"), "Capex in the base year on the no-shock path", "gone"],
    [rowOf(old, "leak"), "Share of idle cash lost each year", "text"],
    [rowOf(old, "spread0"), "Credit spread in the base year", "formula"],
  ]);
  const made = remade[0]!.to;
  expect(values(made)[2]![1]).toBe(true);
  expect(values(made)[rowOf(made, "fleet_age")]![1]).toBe(2);
  const choice = changedScenario("deepseek_2025", { foreign_drop: 0.4, margin1: 0.2 });
  const unlike = await unlikeFresh(made, choice);
  // The age of the fleet is a side model's: a sheet that is inserted has it at 1, and its basis and source say so.
  const age = rowOf(made, "fleet_age");
  const ofAge = unlike.filter((line) => line.startsWith(`${age},`));
  expect(ofAge.map((line) => line.slice(0, line.indexOf(":")))).toEqual(
    [1, 5, 9].map((column) => `${age},${column}`),
  );
  // The head counts it; nothing else up to the end of the chain is another.
  const chain = values(made).findIndex(([first]) => first === "Year");
  const above = unlike.filter((line) => Number.parseInt(line, 10) < chain + 14);
  expect(above.map((line) => line.slice(0, line.indexOf(":")))).toEqual(["3,1", "3,3"]);
});

test("a formula that refers to another sheet is taken over; sheets that refer to the old one are named", async () => {
  await workbook.openFile(firstEditionFile("first-edition"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1:A2").formulas = [["=0.1+0.1"], [`='${old}'!B57`]];
    await context.sync();
  });
  await write(rowOf(old, "foreign_drop"), 1, "=Mine!A1*2");
  const { preview, remade } = await updated();
  expect(preview.remade).toMatchObject([
    { kept: [{ key: "foreign_drop", value: "=Mine!A1*2" }], lost: [], referredBy: ["Mine"] },
  ]);
  const made = remade[0]!.to;
  expect(formulas(made)[rowOf(made, "foreign_drop")]![1]).toBe("=Mine!A1*2");
  expect(values(made)[rowOf(made, "foreign_drop")]![1]).toBe(0.4);
  // Among the checks: the chain is TRANSMISSION's with the numbers of the blue cells.
  expect(values(made)[2]![1]).toBe(true);
});

test("a sensitivity becomes a sensitivity of the same outcome, with the user's numbers", async () => {
  await workbook.openFile(firstEditionFile("first-edition-sensitivity"));
  const name = "Sensitivity The DeepSeek shock";
  const put = (row: number, column: number, value: GridValue) =>
    workbook.grid.write({ sheet: idOf(name), row, column, rows: 1, columns: 1 }, [[value]]);
  put(2, 1, "Tech valuation");
  put(rowOf(name, "foreign_drop"), 1, 0.4);
  const { preview, remade } = await updated();
  expect(preview.remade).toMatchObject([
    { outcome: "valuation", kept: [{ key: "foreign_drop", value: 0.4 }], lost: [] },
  ]);
  const choice = changedScenario("deepseek_2025", { foreign_drop: 0.4 });
  const plan = sensitivitySheet(choice, { ...options, outcome: "valuation" });
  expect(await unlikeFresh(remade[0]!.to, choice, plan)).toEqual([]);
});

test("a workbook of today's edition opens without a word about numbers", async () => {
  for (const name of ["deepseek-shock", "foreign-sudden-stop", "opening"]) {
    await workbook.openFile(readFileSync(join(__dirname, "../../examples", `${name}.xlsx`)));
    expect(await readWorkbookStamp()).toBeUndefined();
    expect(await previewMigration(now.values)).toBeUndefined();
  }
  await applyMigration({ cells: [], kept: [], remade: [], old: [] }, now.values, aboutPlan);
  const stamp = (await readWorkbookStamp()) as Stamp;
  expect(driftOf({ ...stamp, version: "0.0.9" }, now)!.changes).toEqual([]);
});
