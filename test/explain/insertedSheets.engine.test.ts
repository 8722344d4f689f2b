import { entries } from "../../src/catalog/entries.generated";
import { readCells } from "../../src/excel";
import { readCall, readFormula, type FormulaReference, referencesOf } from "../../src/explain";
import { scenarios, valuesOf } from "../../src/scenarios";
import {
  comparisonSheet,
  managerSheets,
  scenarioSheet,
  sensitivitySheet,
  type SheetPlan,
  type SheetSet,
} from "../../src/sheets";
import { quoted } from "../../src/a1";
import { type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { evaluatorOver } from "./support";

/** What Explain says of the formulas on the sheets that we insert, with the cells that stand there. */

const options = { date: "2025-02-03", version: "0.1.0" };
const one = (plan: SheetPlan): SheetSet => ({ names: [plan.name], plans: () => [plan] });

let book: TestWorkbook;
afterEach(() => book.close());

/** Reads every call of a sheet: none may be warned of, and what it gives must be what its cell shows. */
async function readSheet({ name }: InsertedSheet): Promise<number> {
  const { grid } = book.workbook;
  const { id } = grid.sheets().find((sheet) => sheet.name === name)!;
  const used = grid.usedRect(id)!;
  const values = grid.values(used);
  const formulas = grid
    .formulas(used)
    .flatMap((row, i) => row.map((text, j) => ({ text: String(text), shown: values[i]![j]! })))
    .flatMap(({ text, shown }) => {
      const formula = text.startsWith("=") ? readFormula(text) : undefined;
      return formula ? [{ formula, shown }] : [];
    });
  const references = new Map<string, FormulaReference>();
  for (const { formula } of formulas)
    for (const [text, reference] of referencesOf(formula.calls)) references.set(text, reference);
  const { cells } = await readCells(references, `${quoted(name)}!A1`);
  const evaluate = evaluatorOver(
    Object.fromEntries([...cells].map(([text, { rows }]) => [text, rows])),
  );
  let calls = 0;
  for (const { formula, shown } of formulas)
    for (const call of formula.calls) {
      const entry = entries.find(({ fn }) => fn.name === call.name)!;
      const { rows, warnings } = await readCall(entry, call, evaluate);
      expect([formula.text, warnings]).toEqual([formula.text, []]);
      const first = rows?.[0]?.[0];
      if (call.whole && typeof first === "number")
        expect([formula.text, first]).toEqual([formula.text, expect.closeTo(Number(shown), 9)]);
      calls++;
    }
  return calls;
}

test("with the assumptions of any preset: no false alarm, and a call gives what its cell shows", async () => {
  book = new TestWorkbook();
  const { grid } = book.workbook;
  const plan = scenarioSheet("baseline", options);
  const [sheet] = await book.insert(one(plan));
  const { id } = grid.sheets().find(({ name }) => name === sheet!.name)!;
  for (const { key } of scenarios) {
    let written = 0;
    for (const [assumption, value] of Object.entries(valuesOf(key))) {
      const place = plan.names.find(({ name }) => name === `a_${assumption}`);
      if (!place) continue;
      grid.write({ sheet: id, row: place.row, column: place.column, rows: 1, columns: 1 }, [
        [value],
      ]);
      written++;
    }
    expect(written).toBeGreaterThan(20);
    await grid.settle();
    expect(await readSheet(sheet!)).toBeGreaterThan(20);
  }
});

test.each<[string, () => SheetSet]>([
  ["the manager", () => managerSheets(options)],
  ["the comparison", () => one(comparisonSheet(["baseline", "deepseek_2025"], options))],
  ["the sensitivity sheet", () => one(sensitivitySheet("deepseek_2025", options))],
])("%s: no false alarm, and a call gives what its cell shows", async (_what, set) => {
  book = new TestWorkbook();
  let calls = 0;
  for (const sheet of await book.insert(set())) calls += await readSheet(sheet);
  expect(calls).toBeGreaterThan(0);
});
