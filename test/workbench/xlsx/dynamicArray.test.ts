import { isDynamicArray } from "../../../src/workbench/xlsx";

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
    "=A:A*2",
    "=SUM(T[a]*2)",
    "=SUM(IF(Rates>0,Rates))",
    "=Sheet1!Rates*2",
    "=SUM(T[@[a]:[b]]*2)",
    "=SUM(A1#)",
    "=@A1:A3",
  ])("%s: yes", (formula) => expect(isDynamicArray(formula)).toBe(true));

  test.each([
    "=A1+B1",
    "=SUM(A1:A3, 2)",
    "=AND(B2:B9)",
    "=IFERROR(SUMPRODUCT(--ISERROR(B2:C9))=0,FALSE)",
    "=SUMPRODUCT(ABS(D8:D18-D7:D17))=0",
    "=IF(a_rate>0,Inputs!a_rate,0)",
    "=SUM(Rates,T[a])",
    "=T[@a]*2+T[[#This Row],[b]]",
    '="MACRO.X(A1:A3)"',
  ])("%s: no", (formula) => expect(isDynamicArray(formula, new Set(["A_RATE"]))).toBe(false));
});
