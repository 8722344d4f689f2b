import { entries } from "../../../src/catalog/entries.generated";
import { twin } from "../../../src/catalog/twin";
import { isDynamicArray, storedFormula } from "../../../src/workbench/xlsx";
import { unprefixed } from "./validity";
import { hasTwin } from "../../support/twins";

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
  ])("%s", (typed, stored) => expect(storedFormula(typed)).toBe(stored));

  test("every native twin of the catalogue, without a bare new function", () => {
    expect(entries.length).toBeGreaterThan(50);
    for (const { fn, page } of entries.filter(hasTwin)) {
      const stored = storedFormula(`=${twin(fn, page)}`);
      expect(stored).toMatch(/^_xlfn\.LAMBDA\(_xl[po][mp]\./);
      expect(unprefixed(stored)).toEqual([]);
    }
  });

  test("what the writer cannot store is refused, not written wrongly", () => {
    expect(() => storedFormula("=SUM(A1#)")).toThrow("cannot be written");
    expect(() => storedFormula("=@A1:A3")).toThrow("cannot be written");
  });
});

describe("a formula is marked as a dynamic array", () => {
  test.each([
    "=MACRO.FCFYIELD(B1,2)",
    "=1+IF(A1,MACRO_FCFYIELD(B1,2),0)",
    "=SEQUENCE(3)",
    "=A1:A3*2",
    "=SUM(A1:A3*2)",
    "=ABS(A1:A3)",
    "=SUMPRODUCT(IF(A1:A3>0,1,0))",
    "=Sheet2!A1:B2",
  ])("%s: yes", (formula) => expect(isDynamicArray(formula)).toBe(true));

  test.each([
    "=A1+B1",
    "=SUM(A1:A3, 2)",
    "=AND(B2:B9)",
    "=IFERROR(SUMPRODUCT(--ISERROR(B2:C9))=0,FALSE)",
    "=SUMPRODUCT(ABS(D8:D18-D7:D17))=0",
    "=IF(a_rate>0,a_rate,0)",
    '="MACRO.X(A1:A3)"',
  ])("%s: no", (formula) => expect(isDynamicArray(formula)).toBe(false));
});
