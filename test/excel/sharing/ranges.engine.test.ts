import { applyChange, inspectWorkbook } from "../../../src/excel";
import { planChange } from "../../../src/sharing";
import { TestWorkbook } from "../../support/insertedSheets";

/** Formulas over columns, where native forms have gone wrong: whatever they show live, they show after Turn native. */

const inputs = [
  [100, 3, 0.09],
  [200, 5, 0.091],
  [300, 8, 0.095],
];
const formulas = [
  "=MACRO.TWOSTAGEVALUE(B1:B3,10%,10,4%,C1:C3)",
  "=MACRO.AIREVENUEPV(A1:A3,C1:C3,20)",
  "=MACRO.IMPLIEDERP(A1:A3,B1:B3,8%,4%)",
  "=MACRO.YEARSTODEBT(1,{1.1;1.19;1.3},-2.2%,3.4%,3.8%,2,33%)",
  "=MACRO.DOTCOMREPLAY(A1:A3,{1;2;3})",
  '=MACRO.IMPLIEDGROWTH(A1:A3,B1:B3,C1:C3,"fade")',
  '=MACRO.IMPLIEDGROWTH(A1:A3,B1:B3,C1:C3,"twostage")',
  '=MACRO.IMPLIEDGROWTH(A1:A3,B1:B3,C1:C3,"gordon")',
];

/** What the first seven gave live when Turn native still changed them, as it was printed then. */
const printed: readonly (readonly string[])[] = [
  ["99.92", "163.02", "240.36"],
  ["475.00", "940.25", "1353.77"],
  ["0.03723", "0.03108", "0.03314"],
  ["6", "10", "16"],
  ["44.05", "67.30", "85.75"],
  ["0.1539", "0.2047", "0.2089"],
  ["0.1001", "0.1263", "0.1288"],
];

test("a column shows after Turn native what it showed before", async () => {
  const book = new TestWorkbook();
  const { grid } = book.workbook;
  const sheet = grid.activeSheet();
  grid.write({ sheet, row: 0, column: 0, rows: 3, columns: 3 }, inputs);
  for (const [k, formula] of formulas.entries())
    grid.write({ sheet, row: 0, column: 4 + k, rows: 1, columns: 1 }, [[{ formula }]]);
  await grid.settle();
  const area = { sheet, row: 0, column: 4, rows: 3, columns: formulas.length };
  const before = grid.values(area);
  const outcome = await applyChange(planChange(await inspectWorkbook("workbook"), "native"));
  await grid.settle();
  const now = grid.values(area);
  now.forEach((line, i) =>
    line.forEach((value, j) =>
      expect([formulas[j], value]).toEqual([
        formulas[j],
        expect.closeTo(before[i]![j] as number, 9),
      ]),
    ),
  );
  printed.forEach((column, j) =>
    expect([formulas[j], ...now.map((line) => line[j])]).toEqual([
      formulas[j],
      ...column.map((text) => expect.closeTo(Number(text), (text.split(".")[1] ?? "").length)),
    ]),
  );
  expect(outcome.skipped).toEqual([]);
  expect(outcome.done).toBe(formulas.length);
  await book.close();
});
