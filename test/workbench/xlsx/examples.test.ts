import { storedFormula } from "../../../src/formula";
import { layOut, openingSheets, scenarioSheet, type SheetPlan } from "../../../src/sheets";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../../src/workbench/headless";
import { calculatedSheets, type FileSheet, noExtras, writeXlsx } from "../../../src/workbench/xlsx";
import { functionsBundle } from "../../support/functionsBundle";
import { partsOf, readBack, type ReadWorkbook } from "./readBack";
import { flaws } from "./validity";

// The workbooks of examples/, made from the sources and read by another team's reader.

const plans: Readonly<Record<string, readonly SheetPlan[]>> = {
  "the opening workbook": openingSheets(),
  "a scenario": [scenarioSheet("foreign_sudden_stop", { date: "2025-02-03", version: "1.2.3" })],
};

interface Made {
  readonly sheets: readonly FileSheet[];
  readonly parts: Record<string, string>;
  readonly read: ReadWorkbook;
}

let workbook: HeadlessWorkbook;
const made = new Map<string, Made>();
beforeAll(async () => {
  workbook = createHeadlessWorkbook(functionsBundle());
  const properties = { title: "t", description: "d", creator: "Macroscope", date: "2025-02-03" };
  for (const [name, list] of Object.entries(plans)) {
    const [first, ...others] = await calculatedSheets(workbook.grid, list);
    const bytes = writeXlsx({ ...noExtras, properties, sheets: [first!, ...others] });
    made.set(name, { sheets: [first!, ...others], parts: partsOf(bytes), read: readBack(bytes) });
  }
});
afterAll(() => workbook.dispose());

describe.each(Object.keys(plans))("%s", (name) => {
  test("has no flaw that Excel would have to repair", () => {
    expect(flaws(made.get(name)!.parts)).toEqual([]);
  });

  test("holds every formula of its plans as Excel stores it, each with an answer that is no error", () => {
    plans[name]!.forEach((plan, k) => {
      const { cells } = made.get(name)!.read.sheets[k]!;
      let formulas = 0;
      for (const { area, cells: rows } of layOut(plan).writes)
        rows.forEach((row, i) =>
          row.forEach((content, j) => {
            const cell = cells[`${area.row + i},${area.column + j}`];
            if (typeof content !== "object" || content === null) return;
            formulas++;
            expect(cell?.formula).toBe(storedFormula(content.formula));
            expect(String(cell?.formulaResult)).toMatch(/^[^#]/);
            if (content.formula.includes("MACRO.")) expect(cell?.formulaDynamic).toBe(true);
          }),
        );
      expect(formulas).toBeGreaterThanOrEqual(3);
    });
  });

  test("shows the values, texts and number formats that its plans and the engine give", () => {
    made.get(name)!.sheets.forEach((sheet, k) => {
      const { rows, cells } = made.get(name)!.read.sheets[k]!;
      for (const { row, column, value, format } of sheet.cells) {
        if (value !== null && value !== "") expect(rows[row]![column]).toBe(value);
        if (format && value !== null) expect(cells[`${row},${column}`]?.style?.numFmt).toBe(format);
      }
    });
  });

  test("has the names and charts of its plans", () => {
    const { read } = made.get(name)!;
    const names = plans[name]!.flatMap((plan) => plan.names.map(({ name: key }) => key));
    expect((read.namedRanges ?? []).map(({ name: key }) => key).sort()).toEqual([...names].sort());
    plans[name]!.forEach((plan, k) =>
      expect(read.sheets[k]!.charts?.map(({ title }) => title)).toEqual(
        plan.charts.map(({ title }) => title),
      ),
    );
  });
});

test("the answers are the engine's, to the last digit", async () => {
  const valuation = made.get("the opening workbook")!.read.sheets[1]!;
  const [answer] = await workbook.evaluate(["=MACRO.FCFYIELD(70.03,3321)"]);
  expect(Object.values(valuation.cells).map(({ formulaResult }) => formulaResult)).toContain(
    answer,
  );
});

test("the spreadsheet that calculated them is left as it was", () => {
  expect(workbook.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(workbook.grid.names()).toEqual([]);
});
