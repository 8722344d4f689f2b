import { testWorkbook } from "./testWorkbook";

// What is less than what, and when a text is another, as Excel's operators have it.

const { workbook, newSheet, write, read } = testWorkbook();

test.each([
  ['"n"="?"', false],
  ['"abc"="a*"', false],
  ['"A*"="a*"', true],
  ['"b"<>"?"', true],
  ['"b">"a?"', true],
  ['TRUE<>""', true],
  ["TRUE<>0", true],
  ["TRUE=1", false],
  ['TRUE>"zz"', true],
  ["FALSE>5", true],
  ['"a">1', true],
  ['"x"<TRUE', true],
  ['SUMPRODUCT(({"ab";"a*"}="a*")*1)', 1],
  ['SUM(IF({"x","a?"}="?",1,0))', 0],
])("%s is %s", async (formula, wanted) => {
  expect(await workbook.evaluate([`=${formula}`])).toEqual([wanted]);
});

test.each([
  ['1/3&""', "0.333333333333333"],
  ['"a"&2/3', "a0.666666666666667"],
  ['0.1+0.2&""', "0.3"],
  ['CONCATENATE(1/3,"|",12)', "0.333333333333333|12"],
  ['SUMPRODUCT(({1;2}/3&""={"0.333333333333333";"0.666666666666667"})*1)', 2],
])("a number in a text has 15 digits: %s", async (formula, wanted) => {
  expect(await workbook.evaluate([`=${formula}`])).toEqual([wanted]);
});

test("to what looks something up * and ? stand for others, beside operators for which they do not", async () => {
  const sheet = newSheet("Looked up");
  write(sheet, "A1", [["ab"], ["a*"], ["b"]]);
  write(sheet, "C1", [
    ['=COUNTIF(A1:A3,"a*")'],
    ['=MATCH("?",A1:A3,0)'],
    ['=SUMPRODUCT((A1:A3="a*")*COUNTIF(A1:A3,"a*"))'],
    ['=IF(A2="a*",COUNTIF(A1:A3,"?"),"")'],
  ]);
  expect(await read(sheet, "C1:C4")).toEqual([[2], [3], [2], [1]]);
});
