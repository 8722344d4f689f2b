import { applyChange, inspectWorkbook } from "../../src/excel";
import { planChange } from "../../src/sharing";
import { comparisonSheet, reverseSheet, sensitivitySheet } from "../../src/sheets";
import { type InsertedSheet, TestWorkbook } from "../support/insertedSheets";

/** Sheets whose tables are calls, frozen and live again, in a spreadsheet engine with all functions. */

const options = { date: "2025-02-03", version: "0.1.0" };
const plans = [
  comparisonSheet(["deepseek_2025"], options),
  sensitivitySheet("deepseek_2025", options),
  reverseSheet("debt_spiral", {
    ...options,
    outcome: "debt",
    target: 1.3,
    year: 5,
    pair: ["growth", "rate"],
  }),
];

let book: TestWorkbook;
let sheets: InsertedSheet[];
beforeAll(async () => {
  // Univer complains of formulas that have gone, and calculates the others all the same.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  book = new TestWorkbook();
  sheets = await book.insert({ names: plans.map(({ name }) => name), plans: () => plans });
});
afterAll(async () => {
  await book.close();
  jest.restoreAllMocks();
});

async function act(action: "freeze" | "unfreeze"): Promise<void> {
  await applyChange(planChange(await inspectWorkbook("workbook"), action));
  await book.workbook.grid.settle();
}

/** The check of checks with the mark beside it, and the hint beside the choice. */
const heads = () =>
  sheets.map((sheet) => {
    const [, passes, mark] = sheet.read(sheet.rowOf("All checks pass"), 0, 1, 3)[0]!;
    return [passes, mark, sheet.value(sheet.rowOf("Outcome"), 2)];
  });

const formulas = () =>
  sheets.map((sheet) => {
    const { id } = book.workbook.grid.sheets().find(({ name }) => name === sheet.name)!;
    const row = sheet.rowOf("All checks pass");
    return book.workbook.grid.formulas({ sheet: id, row, column: 1, rows: 1, columns: 2 })[0]!;
  });

test("a comparison, a sensitivity and what it would take say that they are live; frozen, since when; and live again", async () => {
  const live = heads();
  for (const [passes, mark, hint] of live) {
    expect(passes).toBe(true);
    expect(mark).toMatch(/^Calculated with Macroscope \d/);
    expect(hint).toMatch(/^Choose here/);
  }
  await act("freeze");
  const on = new Date().toLocaleDateString("sv");
  for (const [passes, mark, hint] of heads()) {
    expect(passes).toBe(true);
    expect(mark).toBe(`Frozen on ${on}`);
    expect(hint).toMatch(new RegExp(`^Frozen on ${on}: .* numbers of that day`));
  }
  await act("unfreeze");
  for (const [, mark] of formulas()) expect(mark).toMatch(/^="Calculated with Macroscope "&/);
});
