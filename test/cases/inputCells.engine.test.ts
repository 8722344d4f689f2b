import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { scenarioSheet } from "../../src/sheets";
import type { GridValue } from "../../src/workbench/host/grid";
import { TestWorkbook, type InsertedSheet } from "../support/insertedSheets";

/** The rows of the list in inputs.test.ts that are about cells and inserted sheets. */

let book: TestWorkbook;
beforeAll(() => {
  book = new TestWorkbook();
});
afterAll(() => book.close());

async function evaluate(formula: string): Promise<GridValue> {
  const [cell] = await book.workbook.evaluate([formula]);
  return cell as GridValue;
}

test.each<[string, string | number | boolean]>([
  ["=MACRO.CROWDOUT(500,300.0)", 200],
  ["=MACRO.CROWDOUT(500,.5)", 499.5],
  ["=ISNUMBER(0.10)", true],
  ["=IF(0.50=0.5,1,2)", 1],
  ["=SUM({416.0})", 416],
  ["=MACRO.FCFYIELD(70.00,3321)", 70 / 3321],
  ['=ISTEXT("5%")', true],
  ['=MACRO.FCFYIELD("5%",1)', "#VALUE!"],
  ['=MACRO.FCFYIELD("3,321",1)', "#VALUE!"],
])(
  "11, however a number is written it is one, and text is text: %s is %s",
  async (formula, value) => {
    expect(await evaluate(formula)).toEqual(
      typeof value === "number" ? expect.closeTo(value, 10) : value,
    );
  },
);

test.each([
  ["14", "=MACRO.DEBTPATH(1,{-0.03,-0.02;-0.02,-0.01},3.4%,3.8%)"],
  ["23", '=MACRO.DATA("cbo","2026-02")'],
])("%s, %s is #VALUE!", async (_row, formula) => {
  expect(await evaluate(formula)).toBe("#VALUE!");
});

describe("an inserted scenario", () => {
  let sheet: InsertedSheet;
  beforeAll(async () => {
    const plan = scenarioSheet("deepseek_2025", { date: "2026-11-30", version: "0.1.0" });
    [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
  });

  test("17, a number typed over is no longer called published, and the head counts it", async () => {
    const named = sheet.plan.names.find(({ name }) => name === "a_capex0")!;
    const head = sheet.rowOf("Assumptions changed on this sheet");
    const outside = sheet.rowOf("Assumptions outside low to high");
    expect(sheet.value(head, 1)).toBe(0);
    await sheet.write("a_capex0", 999);
    const row = sheet.all()[named.row]!;
    expect(row).toContain("changed here");
    expect(row.some((cell) => /^changed here, preset [\d.]+; source/.test(String(cell)))).toBe(
      true,
    );
    expect(sheet.value(head, 1)).toBe(1);
    // Low and high are those of both vintages: 230 to 1,500.
    expect(sheet.value(outside, 1)).toBe(0);
    await sheet.write("a_capex0", 1600);
    expect(sheet.value(outside, 1)).toBe(1);
  });

  test("5, rows deleted and inserted above the assumptions take the names along: no formula becomes an error", async () => {
    const { grid, injector } = book.workbook;
    const id = grid.sheets().find(({ name }) => name === sheet.name)!.id;
    const unitId = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!
      .getUnitId();
    const before = sheet.named("a_capex0");
    const row = sheet.plan.names.find(({ name }) => name === "a_capex0")!.row;
    const move = (command: string, from: number, rows: number, more = {}) =>
      injector.get(ICommandService).executeCommand(command, {
        unitId,
        subUnitId: id,
        range: { startRow: from, endRow: from + rows - 1, startColumn: 0, endColumn: 59 },
        ...more,
      });
    grid.activate(id);
    await move("sheet.command.remove-row", 6, 1);
    await move("sheet.command.insert-row", 8, 3, { direction: 2 });
    await grid.settle();
    expect(sheet.errors()).toEqual([]);
    expect(sheet.value(row + 2, 1)).toBe(before);
    expect(
      grid.names().find(({ name, scope }) => name === "a_capex0" && scope === id)?.formula,
    ).toMatch(new RegExp(`\\$B\\$${row + 3}$`));
  });
});
