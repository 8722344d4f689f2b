import { applyChange, inspectWorkbook } from "../../../src/excel";
import { planChange } from "../../../src/sharing";
import { TestWorkbook } from "../../support/insertedSheets";

/** Formulas over columns, where native forms have gone wrong: whatever they show live, they show after Turn native. */

jest.setTimeout(120_000);

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
  expect(outcome.skipped).toEqual([]);
  expect(outcome.done).toBe(formulas.length);
  await book.close();
});
