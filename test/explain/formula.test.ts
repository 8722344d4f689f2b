import fc from "fast-check";
import { entries } from "../../src/catalog/entries.generated";
import {
  hasSemicolons,
  layOutFormula,
  readFormula,
  readReference,
  referencesOf,
} from "../../src/explain";

const callsOf = (text: string) =>
  readFormula(text)?.calls.map(({ name, form, arguments: given }) => [
    name,
    form,
    ...given.map((argument) => argument.text),
  ]);

test("calls are found whatever stands around them, with their arguments as they are written", () => {
  expect(callsOf("=IF(A1>0,1+macro.crowdout( B1 , (2+3)*{1,2} ),0)")).toEqual([
    ["CROWDOUT", "live", "B1", "(2+3)*{1,2}"],
  ]);
  expect(callsOf("=MACRO.F(1,,3)")).toEqual([["F", "live", "1", "", "3"]]);
  expect(callsOf("=MACRO.F()")).toEqual([["F", "live"]]);
});

test("nested calls come in the order of their names, and only a formula of one call is whole", () => {
  expect(callsOf("=MACRO.A(MACRO.B(1),MACRO.C(2))")?.map(([name]) => name)).toEqual([
    "A",
    "B",
    "C",
  ]);
  const whole = (text: string) => readFormula(text)!.calls.map((call) => call.whole);
  expect(whole("=MACRO.A(MACRO.B(1))")).toEqual([true, false]);
  expect(whole("= MACRO.A(1) ")).toEqual([true]);
  expect(whole("=MACRO.A(1)*2")).toEqual([false]);
  expect(whole("=-MACRO.A(1)")).toEqual([false]);
});

test("native calls are calls, and so are those that Excel shows where the add-in was missing", () => {
  expect(callsOf("=MACRO_F(1)+_xldudf_MACRO_G(2)+_xldudf_MACRO.H(3)")).toEqual([
    ["F", "native", "1"],
    ["G", "stuck", "2"],
    ["H", "stuck", "3"],
  ]);
});

test("texts, sheets and local names that look like calls are none", () => {
  expect(callsOf("=\"MACRO.F(1)\"&'MACRO.F(1)'!A1")).toEqual([]);
  expect(callsOf("=LET(MACRO_x,LAMBDA(a,a+1),MACRO_x(2))")).toEqual([]);
  expect(callsOf("=MAP(A1:A3,LAMBDA(MACRO_x,MACRO_x))")).toEqual([]);
});

test("what is no formula is not read, and nothing is thrown", () => {
  expect(readFormula("=MACRO.F(")).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      readFormula(text);
      readFormula(`=${text}`);
    }),
  );
});

test.each([
  ["A1", { kind: "cells", sheet: undefined, cells: "A1", spill: false }],
  ["$B$3:C9", { kind: "cells", sheet: undefined, cells: "B3:C9", spill: false }],
  ["'It''s new'!$A$1#", { kind: "cells", sheet: "It's new", cells: "A1", spill: true }],
  ["gdp", { kind: "name", sheet: undefined, name: "gdp" }],
  ["Inputs!gdp", { kind: "name", sheet: "Inputs", name: "gdp" }],
  ["Rates[Rate]", { kind: "column", table: "Rates", column: "Rate", thisRow: false }],
  ["[@[a b]]", { kind: "column", table: undefined, column: "a b", thisRow: true }],
])("%s is asked for as what it is", (text, reference) => {
  expect(readReference(text)).toEqual(reference);
});

test.each(["[Book.xlsx]S!A1", "Jan:Dec!A1", "A:A", "3:4", "A1:.B5", "A1:XFD9999", "T[#Headers]"])(
  "%s is not asked for",
  (text) => expect(readReference(text)).toBeUndefined(),
);

test("references are gathered once each, through arithmetic and LET, not out of Excel's functions", () => {
  const { calls } = readFormula(
    "=LET(x,B1,y,x*A2,MACRO.F(x,-y/100,SUM(C1:C9),A1#,LAMBDA(q,q)(D1)))+MACRO.G(B1)",
  )!;
  expect([...referencesOf(calls).keys()]).toEqual(["B1", "A2", "A1#"]);
});

const shown = (text: string) =>
  layOutFormula(readFormula(text)!.tokens).map(
    ({ depth, pieces }) => "  ".repeat(depth) + pieces.map((piece) => piece.text).join(""),
  );

test("a short formula is one line; of a long call each argument has its own, a name of LET beside its value", () => {
  expect(shown("=MACRO.CROWDOUT( 500 ,300 )")).toEqual(["=MACRO.CROWDOUT(500, 300)"]);
  expect(
    shown("=LET(spending,Assumptions!B3*2,cash,Assumptions!B4,MACRO.CROWDOUT(spending,cash))"),
  ).toEqual([
    "=LET(",
    "  spending, Assumptions!B3*2,",
    "  cash, Assumptions!B4,",
    "  MACRO.CROWDOUT(spending, cash)",
    ")",
  ]);
});

test("the space that means an intersection stays", () => {
  expect(shown("=SUM( A1:C3 B2:D4 )")).toEqual(["=SUM(A1:C3 B2:D4)"]);
});

test("in lines a formula is the same formula", () => {
  const bare = (text: string) => text.replace(/\s/g, "");
  for (const { page } of entries)
    for (const { formula } of page.examples)
      expect(bare(shown(`${formula}+IF(A1,${formula.slice(1)})`).join(""))).toBe(
        bare(`${formula}+IF(A1,${formula.slice(1)})`),
      );
});

test("a formula as long as Excel takes, with sixty calls, is read and laid out", () => {
  const call =
    'MACRO.CROWDOUT(A1,IF(A2>1,MAX(100,200),SUM(100,B1:B9)),LEN("MACRO.X(")/LET(x,5%,x))';
  const text = `=${Array.from({ length: 60 }, () => call).join("+")}`.padEnd(8_192);
  const formula = readFormula(text)!;
  expect(formula.calls).toHaveLength(60);
  expect(referencesOf(formula.calls).size).toBe(1);
  expect(layOutFormula(formula.tokens).length).toBeGreaterThan(60);
});

test.each([
  ["=MACRO.JEVONSDEMAND(100,10;-1)", true],
  ["=MACRO.CROWDOUT(500;300)", true],
  ["=MACRO.F(\"a;b\",{1;2},'x;y'!A1)", false],
  ['=MACRO.F({"}";1})', false],
])("%s has a semicolon between arguments: %s", (formula, has) => {
  expect(hasSemicolons(formula)).toBe(has);
});

test.each([
  ["=MACRO.CROWDOUT(Sheet1!#REF!,300)", "Sheet1!#REF!"],
  [
    "=MACRO.CROWDOUT('C:\\models\\[Book.xlsx]Inputs'!$A$1,300)",
    "'C:\\models\\[Book.xlsx]Inputs'!$A$1",
  ],
  [
    "=MACRO.CROWDOUT('https://host/path/[Book.xlsx]Inputs'!A1,300)",
    "'https://host/path/[Book.xlsx]Inputs'!A1",
  ],
  ["=LET(f,LAMBDA(x,[y],x),MACRO.CROWDOUT(f(1),2))", "f(1)"],
  ["=MACRO.CROWDOUT(Sheet1!FN.X(1),2)", "Sheet1!FN.X(1)"],
  ["=MACRO.CROWDOUT(Table9[Totals '['],1)", "Table9[Totals '[']"],
  ["=MACRO.CROWDOUT(1-(-4,3),2)", "1-(-4,3)"],
])("%s is taken apart", (formula, first) => {
  expect(callsOf(formula)).toEqual([["CROWDOUT", "live", first, expect.any(String)]]);
});
