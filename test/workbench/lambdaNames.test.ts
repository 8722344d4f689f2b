import { readableFormula } from "../../src/workbench/host/lambdaNames";
import { testWorkbook } from "./testWorkbook";

const lambdas = new Map([
  ["ADDED", 'LAMBDA(a, [b], LET(b_, IF(ISOMITTED(b), 10, IF(b="", 20, b)), a+b_))'],
  ["TWICE", "ADDED(3)*2"],
  ["ENDLESS", "LAMBDA(n, ENDLESS(n-1))"],
]);

test.each([
  ["=ADDED(1)", "=(LET(b__1,( 10),1+(b__1)))"],
  ["=1+Sheet1!ADDED(1)", "=1+Sheet1!ADDED(1)"],
  ['="ADDED(1)"', '="ADDED(1)"'],
  ["=XADDED(1)", "=XADDED(1)"],
  ["=ADDED()", "=#VALUE!"],
  ["=ADDED(1,2,3)", "=#VALUE!"],
  ["=ENDLESS(5)", "=(#NUM!)"],
  ["=LET(a,5+1,2^-a)", "=LET(a_1,5+1,2^-(a_1))"],
  ["=LET(a,1E-9*2,a)", "=LET(a_1,1e-9*2,a_1)"],
  ["=SUM(1E-9,(A1,B2))", "=SUM(1e-9,(A1,B2))"],
  ["=SUM(0.10,.5,1.,007,-1.50%)", "=SUM(0.1,0.5,1,7,-1.5%)"],
  ['=F("5%","3,321","abc","")', '=F(("5%"&""),("3,321"&""),"abc","")'],
  ["=SUM(-0,-0.0%,1-0)", "=SUM(-(0),-(0)%,1-(0))"],
  ['={-0,-0.0;"a",1E3}', '={0,0;"a",1000}'],
  ['={416.0,-.50;"a",1E3}', '={416,-0.5;"a",1000}'],
  ["=A1+Sheet1!B2*2", "=A1+Sheet1!B2*2"],
  ["=LET(a,1", "=LET(a,1"],
  ['=LET(a,{"x, y",1;"z",-2},a)', '=LET(a_1,VSTACK(HSTACK("x, y",{1}),HSTACK({"z"},{-2})),a_1)'],
  ['=LET(a,{"x","y"},a)', '=LET(a_1,{"x","y"},a_1)'],
])("for %s the engine reads %s", (formula, expected) => {
  expect(readableFormula(formula, lambdas)).toBe(expected);
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

test("calls within calls, names that call names, and LAMBDAs handed on calculate", async () => {
  const sheet = newSheet();
  for (const [name, formula] of lambdas)
    grid.addName({ name, formula: `=${formula}`, comment: "", visible: true });
  write(sheet, "A1", [
    [
      "=ADDED(ADDED(1),ADDED(2,3))",
      "=TWICE+1",
      "=SUM(MAP({1;2},LAMBDA(x,ADDED(x))))",
      "=ENDLESS(5)",
    ],
    ["=LET(a,2,b,7,ADDED(b,a))", "=LET(a,LET(a,1+1,a*2),a+1)", "=LAMBDA(x,[y],x)(3)", "=ADDED()"],
  ]);
  expect(await read(sheet, "A1:D2")).toEqual([
    [16, 27, 23, "#NUM!"],
    [9, 5, 3, "#VALUE!"],
  ]);
  for (const name of lambdas.keys()) grid.removeName(name);
});

test("what the engine cannot read leaves the cells beside it alone", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [
    ["=LET(a,LET(a,1,a),a)", "=LAMBDA(1,2)", "=LAMBDA()", "=LET()", "=LET(1,2,3)", "=LET(a)"],
    ["=LET(f,LAMBDA(x,x*2),f(f(3)))", "=LET(f,LAMBDA(f,f(f)),f(f))", "=1+1", 4, 5, "=D2+E2"],
  ]);
  const [first, second] = await read(sheet, "A1:F2");
  expect(first![0]).toBe(1);
  expect(second).toEqual([12, "#NUM!", 2, 4, 5, 9]);
});

test("REDUCE may start with a table's row, and SWITCH may choose between tables", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [
    [
      "=REDUCE({0,5},SEQUENCE(2),LAMBDA(table,k,VSTACK(table,HSTACK(k,2*INDEX(table,k,2)))))",
      null,
      '=SWITCH("b","a",{1;2;3},"B",{4;5})',
      '=SWITCH("c","a",{1;2;3},NA())',
      "=REDUCE(0,{1;2;3},LAMBDA(sum,each,sum+each))",
    ],
  ]);
  expect(await read(sheet, "A1:E3")).toEqual([
    [0, 5, 4, "#N/A", 6],
    [1, 10, 5, "", ""],
    [2, 20, "", "", ""],
  ]);
});

test("comparisons do not answer with what another array or cell holds", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [[5, 0, '=LET(a,{1,"";2,3},HSTACK(CHOOSECOLS(a,1),CHOOSECOLS(a,2)=""))']]);
  write(sheet, "A4", [["=LET(a,{7,8;9,9},b,CHOOSECOLS(a,1)=7,IF(B1>=1,NA(),A1))"]]);
  expect(await read(sheet, "C1:D2")).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(await read(sheet, "A4")).toEqual([[5]]);
});

test("an array constant is one after an operator too, within a call and apart from any", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [["=SUM(1-{0,0,1})", "=LET(w,{1,2,3},SUM(w-{0,0,1}))", "=SUM(2*{1;2})"]]);
  expect(await read(sheet, "A1:C1")).toEqual([[2, 5, 6]]);
});

test("Student's t has all its digits, in both directions", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [["=T.INV.2T(0.05,7)", "=T.DIST.2T(2.364624251592785,7)"]]);
  expect(await read(sheet, "A1:B1")).toEqual([
    [expect.closeTo(2.364624251592785, 12), expect.closeTo(0.05, 13)],
  ]);
});

test("an array by zero is an error in each cell, and a text that looks like a date stays one in LET", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [["={1;2}/0", '=LET(x,1,IF({1;1},"2025-01"))', '=LET(x,{"2025-01";"a"},x)']]);
  expect(await read(sheet, "A1:C2")).toEqual([
    ["#DIV/0!", "2025-01", "2025-01"],
    ["#DIV/0!", "2025-01", "a"],
  ]);
});

test("a number is one however it is written, and a text is none whatever it looks like", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [
    ["=ISNUMBER(0.10)", "=IF(0.50=0.5,1,2)", "=INDEX({416.0},1)+.5", '=ISTEXT("5%")', '="5%"+1'],
    ['=ISTEXT("3,321")', '=ISTEXT(INDEX({"5%",.5},1,1))', "=1E-9*1e9", '="0.10"&1.10', "=1.10%"],
    ["=ISNUMBER(-0)", "=ISNUMBER(INDEX({-0.0;1},1))", "=INDEX({-0},1)+1", "=ISNUMBER(- 0)", "=5-0"],
  ]);
  expect(await read(sheet, "A1:E3")).toEqual([
    [true, 1, 416.5, true, 1.05],
    [true, true, 1, "0.101.1", 0.011],
    [true, true, 1, true, 5],
  ]);
});

test("a LAMBDA is handed errors as they are, and XMATCH takes a text for itself", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [
    [
      "=MAP({1;#N/A;#DIV/0!},LAMBDA(x,x+1))",
      "=MAP({1;#N/A},LAMBDA(x,ISERROR(x)))",
      '=XMATCH("b*",{"a";"bc"})',
      '=XMATCH("B",{"a";"b";"b"},0,-1)',
      "=MAP({1;2},LAMBDA(x,nothing))",
    ],
  ]);
  expect(await read(sheet, "A1:E3")).toEqual([
    [2, false, "#N/A", 3, "#NAME?"],
    ["#N/A", true, "", "", "#NAME?"],
    ["#DIV/0!", "", "", "", ""],
  ]);
});
