import { expandLambdas } from "../../src/workbench/host/lambdaNames";
import { testWorkbook } from "./testWorkbook";

const lambdas = new Map([
  ["ADDED", 'LAMBDA(a, [b], LET(b_, IF(ISOMITTED(b), 10, IF(b="", 20, b)), a+b_))'],
]);
const body = (omitted: string) => `LET(b_, IF(${omitted}, 10, IF(b="", 20, b)), a+b_))`;

test.each([
  ["=ADDED(1)", `=LET(a, 1, b, "", ${body("TRUE")}`],
  ["=added( 1 , A1:B2 )*2", `=LET(a, 1, b, A1:B2, ${body("FALSE")}*2`],
  ["=ADDED(1,)", `=LET(a, 1, b, "", ${body("TRUE")}`],
])("%s means the LET that the engine can read", (formula, expected) => {
  expect(expandLambdas(formula, lambdas)).toBe(expected);
});

test.each([
  "=ADDED()",
  "=ADDED(ADDED(1),2)",
  "=LET(a,1,ADDED(a))",
  "=ADDED(1,2,3)",
  '="ADDED(1)"',
  "=Sheet1!ADDED(1)",
  "=XADDED(1)",
  "=MAP(A1,ADDED)",
])("%s stays as it is", (formula) => {
  expect(expandLambdas(formula, lambdas)).toBe(formula);
});

const { grid, newSheet, write, read } = (() => {
  const { workbook, ...rest } = testWorkbook();
  return { ...rest, grid: workbook.grid };
})();

test("names with optional arguments calculate, follow a change of the name, and their cells keep the call", async () => {
  const sheet = newSheet();
  const name = { name: "ADDED", formula: `=${lambdas.get("ADDED")!}`, comment: "", visible: true };
  write(sheet, "A1", [[5, "=ADDED(A1)", "=ADDED(A1,2)", "=ADDED(A1)+ADDED(A1,D9)"]]);
  grid.addName(name);
  expect(await read(sheet, "B1:D1")).toEqual([[15, 7, 40]]);
  expect(grid.formulas({ sheet, row: 0, column: 1, rows: 1, columns: 1 })).toEqual([
    ["=ADDED(A1)"],
  ]);
  grid.changeName({ ...name, formula: "=LAMBDA(a,[b],a*100)" });
  expect(await read(sheet, "B1:C1")).toEqual([[500, 500]]);
  grid.removeName("ADDED");
  expect(await read(sheet, "B1")).toEqual([["#NAME?"]]);
});
