import { testWorkbook } from "./testWorkbook";

// References that the engine does not know by itself: spills (A1#), and sheets that are not there.

const { workbook, newSheet, write, read } = testWorkbook();

test("A1# is what A1 spills, whatever becomes of it", async () => {
  const sheet = newSheet("Spills");
  write(sheet, "A1", [["=SEQUENCE(B1)", 3]]);
  write(sheet, "D1", [["=SUM(A1#)"], ["=ROWS(Spills!A1#)"], ["=@A1#"], ['=SUMIF(A1#,">1")']]);
  write(sheet, "H1", [
    ['=COUNTIF(A1#,">0")'],
    ["=ROWS(OFFSET(A1#,1,0))"],
    ["=RANK(2,A1#)"],
    ["=SUBTOTAL(9,A1#)"],
  ]);
  write(sheet, "F1", [["=A1#*2"]]);
  expect(await read(sheet, "D1:D4")).toEqual([[6], [3], [1], [5]]);
  expect(await read(sheet, "F1:F4")).toEqual([[2], [4], [6], [""]]);
  expect(await read(sheet, "H1:H4")).toEqual([[3], [3], [2], [6]]);
  write(sheet, "B1", [[4]]);
  expect(await read(sheet, "D1:D4")).toEqual([[10], [4], [1], [9]]);
  expect(await read(sheet, "F1:F4")).toEqual([[2], [4], [6], [8]]);
  expect(await read(sheet, "H1:H4")).toEqual([[4], [4], [3], [10]]);
  write(sheet, "A1", [["=SEQUENCE(2)*B1"]]);
  expect(await read(sheet, "D1:D4")).toEqual([[12], [2], [4], [12]]);
  expect(await read(sheet, "H1:H2")).toEqual([[2], [2]]);
  const elsewhere = newSheet("Elsewhere");
  write(elsewhere, "A1", [["=SUM(Spills!A1#)", "=SUM(Spills!F1#)"]]);
  expect(await read(elsewhere, "A1:B1")).toEqual([[12, 24]]);
});

test("A1# as cells is an error where A1 has no room, and the cells of today where these change by chance", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [["=SEQUENCE(3)"], [""], ["in the way"]]);
  write(sheet, "C1", [['=SUMIF(A1#,">0")', "=RANDARRAY(4)", '=COUNTIF(D1#,"<2")']]);
  expect((await read(sheet, "C1"))[0]![0]).toMatch(/^#/);
  expect(await read(sheet, "E1")).toEqual([[4]]);
  write(sheet, "A3", [[""]]);
  expect(await read(sheet, "C1")).toEqual([[6]]);
});

test("A1# is #REF! where A1 spills nothing, and an error where it refers to itself", async () => {
  const sheet = newSheet();
  write(sheet, "A1", [[1, "=1+1", "=SUM(C1#)"]]);
  write(sheet, "A3", [["=SUM(A1#)", "=SUM(B1#)"]]);
  expect(await read(sheet, "A3:B3")).toEqual([["#REF!", "#REF!"]]);
  expect((await read(sheet, "C1"))[0]![0]).toMatch(/^#/);
});

test("what refers to a sheet that is not there is #REF!, in our functions too, until it is", async () => {
  const sheet = newSheet();
  const formulas = [
    "=Later!A1",
    "=SUM('Later'!A1:A3)",
    "=IFERROR(Later!A1,7)",
    "=MACRO.FCFYIELD(Later!A1,1)",
  ];
  write(sheet, "A1", [[...formulas, "=MACRO.FCFYIELD(#REF!,1)"]]);
  expect(await read(sheet, "A1:E1")).toEqual([["#REF!", "#REF!", 7, "#REF!", "#REF!"]]);
  expect(await workbook.evaluate(["=Nowhere!A1", "=SUM(Nowhere!A1:B2)"])).toEqual([
    "#REF!",
    "#REF!",
  ]);
  write(newSheet("Later"), "A1", [[5]]);
  expect(await read(sheet, "A1:C1")).toEqual([[5, 5, 5]]);
});
