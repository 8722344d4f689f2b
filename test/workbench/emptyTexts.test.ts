import { testWorkbook } from "./testWorkbook";

// A formula that gives a text without a letter: Excel shows nothing, and calculates with a text.

const { newSheet, write, read } = testWorkbook();

test.each([
  ["A1+1", "#VALUE!"],
  ["-A1", "#VALUE!"],
  ["ABS(A1)", "#VALUE!"],
  ["A1=0", false],
  ["A1>5", true],
  ['A1=""', true],
  ["ISBLANK(A1)", false],
  ["ISTEXT(A1)", true],
  ["COUNTA(A1:A2)", 1],
  ["COUNTBLANK(A1:A2)", 2],
  ['COUNTIF(A1:A2,"")', 2],
  ["SUM(A1:A2,1)", 1],
  ["MAX(A1,-3)", -3],
  ['A1&"x"', "x"],
  // Of a cell in which nothing stands.
  ["A2+1", 1],
  ["ISBLANK(A2)", true],
])("beside it =%s is %p, in the first calculation and in a later one", async (formula, answer) => {
  const sheet = newSheet();
  write(sheet, "A1", [['=IF(TRUE,"",1)', null, `=${formula}`]]);
  expect(await read(sheet, "C1")).toEqual([[answer]]);
  write(sheet, "C1", [[`=IF(TRUE,${formula})`]]);
  expect(await read(sheet, "C1")).toEqual([[answer]]);
});

test("in an array it is one too, and a cell that is emptied by hand is a blank", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [['=IF({1;0}=1,"",5)', "=A1+1", "=A2+1", "=E1+1", "x"]]);
  expect(await read(sheet, "B1:D1")).toEqual([["#VALUE!", 6, "#VALUE!"]]);
  write(sheet, "E1", [[""]]);
  expect(await read(sheet, "D1")).toEqual([[1]]);
});
