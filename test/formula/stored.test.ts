import { entries } from "../../src/catalog/entries.generated";
import { twin } from "../../src/catalog/twin";
import {
  fitsStored,
  longestStored,
  storedFormula,
  storedLength,
  typedFormula,
} from "../../src/formula";
import { hasTwin } from "../support/twins";
import { unprefixed } from "../workbench/xlsx/validity";

describe("a formula is stored as Excel stores it", () => {
  test.each([
    ["=A1+1", "A1+1"],
    ["=MACRO.FCFYIELD(B1,2)", "_xldudf_MACRO_FCFYIELD(B1,2)"],
    ["=macro.fcfyield(B1,2)", "_xldudf_MACRO_FCFYIELD(B1,2)"],
    ['="MACRO.X(1)"&LEFT("LET(",3)', '"MACRO.X(1)"&LEFT("LET(",3)'],
    ["='MACRO.X'!A1", "'MACRO.X'!A1"],
    ["=ISFORMULA(A1)", "_xlfn.ISFORMULA(A1)"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
    ["=LET(a,2,b,a+1,a*b)", "_xlfn.LET(_xlpm.a,2,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)"],
    ["=LET( a, 2, a )", "_xlfn.LET( _xlpm.a, 2, _xlpm.a )"],
    ["=LAMBDA(x,x+rate)(2)+x", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+rate)(2)+x"],
    ["=LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
    [
      "=LAMBDA(x,[y],IF(ISOMITTED(y),x,y))",
      "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))",
    ],
    ["=SUM({1,2;3,4},a_mpc)", "SUM({1,2;3,4},a_mpc)"],
    ["=LET(\n  x, 2,\n  y,\n3,x*y)", "_xlfn.LET(\n  _xlpm.x, 2,\n  _xlpm.y,\n3,_xlpm.x*_xlpm.y)"],
    ["=LAMBDA(\r\n x,\n [y],\n x)(2)", "_xlfn.LAMBDA(\r\n _xlpm.x,\n _xlop.y,\n _xlpm.x)(2)"],
    ["=LET(demand,demand,demand*2)", "_xlfn.LET(_xlpm.demand,demand,_xlpm.demand*2)"],
    [
      "=LET(a,LET(b,1,b),b,a,a+b)",
      "_xlfn.LET(_xlpm.a,_xlfn.LET(_xlpm.b,1,_xlpm.b),_xlpm.b,_xlpm.a,_xlpm.a+_xlpm.b)",
    ],
    ["=SUM(A1#)+Sheet2!$B$2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY(Sheet2!$B$2)"],
    ["=SUM(B1:A1#)", "SUM(B1:_xlfn.ANCHORARRAY(A1))"],
    ["=INDEX(A1:A3,2)#", "_xlfn.ANCHORARRAY(INDEX(A1:A3,2))"],
    ["=@A1:A3*@MACRO.X(1)", "_xlfn.SINGLE(A1:A3)*_xlfn.SINGLE(_xldudf_MACRO_X(1))"],
    ["=@A1#+@(A1:A3+1)", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))+_xlfn.SINGLE(A1:A3+1)"],
    ["=SUM(@A1:INDEX(B1:B3,2),1)", "SUM(_xlfn.SINGLE(A1:INDEX(B1:B3,2)),1)"],
    ["=@Rates+@T[a]", "_xlfn.SINGLE(Rates)+_xlfn.SINGLE(T[a])"],
    ["=MAP(A1:A3,abs)", "_xlfn.MAP(A1:A3,_xleta.ABS)"],
    [
      "=GROUPBY(A1:A3,B1:B3,HSTACK(SUM,MAX))",
      "_xlfn.GROUPBY(A1:A3,B1:B3,_xlfn.HSTACK(_xleta.SUM,_xleta.MAX))",
    ],
    ["=MAP(max,LAMBDA(sum,sum+max))", "_xlfn.MAP(max,_xlfn.LAMBDA(_xlpm.sum,_xlpm.sum+max))"],
  ])("%s", (typed, stored) => expect(storedFormula(typed)).toBe(stored));

  test("every native twin of the catalogue, without a bare new function", () => {
    expect(entries.length).toBeGreaterThan(50);
    for (const { fn, page } of entries.filter(hasTwin)) {
      const stored = storedFormula(`=${twin(fn, page)}`);
      expect(stored).toMatch(/^_xlfn\.LAMBDA\(_xl[po][mp]\./);
      expect(unprefixed(stored)).toEqual([]);
    }
  });

  test("this row of a table, in the long form that a file holds", () => {
    expect(storedFormula("=T[@a]*T[@[b c]]+SUM(T[@[a]:[b]],T[@])")).toBe(
      "T[[#This Row],[a]]*T[[#This Row],[b c]]+SUM(T[[#This Row],[a]:[b]],T[#This Row])",
    );
  });
});

describe("a stored formula is typed as it was", () => {
  test.each([
    "=LET(\n  x, 2,\n  x*2)",
    "=LET(demand,demand,demand*2)",
    "=SUM(A1#)+Sheet2!$B$2#",
    "=INDEX(A1:A3,2)#",
    "=@A1:A3*@MACRO.X(1)",
    "=@A1#+@(A1:A3+1)",
    "=(@A1)#",
    "=@Rates+@T[a]",
    "=MAP(A1:A3,ABS)",
    '=BYROW(A1:B2,SUM)&"_xlfn.SINGLE(A1)"',
  ])("%j", (typed) => expect(typedFormula(storedFormula(typed))).toBe(typed));

  test("what could not be stored again stays", () => {
    expect(typedFormula("_xlfn.MAP(A1:A3,_xleta.NEWEST)")).toBe("=MAP(A1:A3,_xleta.NEWEST)");
  });
});

describe("a variable named like a function of Excel is stored as the variable, the function as itself", () => {
  test.each([
    ["=LET(rows,3,ROWS(C1:C4)*rows)", "_xlfn.LET(_xlpm.rows,3,ROWS(C1:C4)*_xlpm.rows)"],
    ["=LAMBDA(N,INT(N(N)))", "_xlfn.LAMBDA(_xlpm.N,INT(N(_xlpm.N)))"],
    ["=LET(T,5,T(A1)&T)", "_xlfn.LET(_xlpm.T,5,T(A1)&_xlpm.T)"],
    [
      "=LET(filter,A1,FILTER(B1:B9,filter))",
      "_xlfn.LET(_xlpm.filter,A1,_xlfn._xlws.FILTER(B1:B9,_xlpm.filter))",
    ],
    [
      "=LET(max,LAMBDA(x,x+1),max(2))",
      "_xlfn.LET(_xlpm.max,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.max(2))",
    ],
    [
      "=LAMBDA([rate],IF(ISOMITTED(rate),RATE(1,2,3),rate))",
      "_xlfn.LAMBDA(_xlop.rate,IF(_xlfn.ISOMITTED(_xlpm.rate),RATE(1,2,3),_xlpm.rate))",
    ],
  ])("%s", (typed, stored) => {
    expect(storedFormula(typed)).toBe(stored);
    expect(typedFormula(stored)).toBe(typed);
  });

  test("what only a file can say keeps its prefix", () => {
    const stored = "_xlfn.LAMBDA(_xlpm.N,_xlpm.N(N(1)))";
    expect(typedFormula(stored)).toBe("=LAMBDA(N,_xlpm.N(N(1)))");
    expect(storedFormula(typedFormula(stored))).toBe(stored);
  });
});

test.each([
  ["_xlfn.let(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
  ["_xlfn._xlws.filter(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
  ["_xlfn.FILTER(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
  ["_xlfn.lambda(_xlop.y,_xlpm.y)", "=LAMBDA([y],y)"],
  ["_xldudf_macro_crowdout(1,2)", "=MACRO.CROWDOUT(1,2)"],
  ["MACRO_CROWDOUT(1,2)", "=MACRO_CROWDOUT(1,2)"],
  ["_xlfn.NEWEST(1)+_xlpm.lost", "=_xlfn.NEWEST(1)+_xlpm.lost"],
  ["_xlfn.LET(_xlpm.A1,2,_xlpm.A1*A1)", "=LET(_xlpm.A1,2,_xlpm.A1*A1)"],
  ["Sheet1!FN.X(1)+[1]!fn(2)", "=Sheet1!FN.X(1)+[1]!fn(2)"],
])("%s is typed %s", (stored, typed) => expect(typedFormula(stored)).toBe(typed));

test("length is counted as stored, and a formula fits below Excel's own limit", () => {
  expect(storedLength("=LET(x,1,x)")).toBe("_xlfn.LET(_xlpm.x,1,_xlpm.x)".length);
  expect(longestStored).toBeLessThan(8192);
  const sum = (terms: number) => `=LET(x,1,x${"+x".repeat(terms)})`;
  const most = Math.floor((longestStored - storedLength(sum(0))) / "+_xlpm.x".length);
  expect([fitsStored(sum(most)), fitsStored(sum(most + 1))]).toEqual([true, false]);
});
