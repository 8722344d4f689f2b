import { entries } from "../../src/catalog/entries.generated";
import { oddUnits } from "../../src/explain";

const look = oddUnits(entries);
const odd = async (formula: string) =>
  (await look(formula)).map((number) => [number.function, number.argument, number.given]);

test.each<[string, unknown[]]>([
  ["=MACRO.IMPLIEDGROWTH(3321,70.03,8.9)", [["IMPLIEDGROWTH", "discount_rate", 8.9]]],
  ["=1-MACRO_INTERESTBILL(B2,1)", [["INTERESTBILL", "average_rate", 1]]],
  [
    "=IF(A1>0,MACRO.DEBTSTABPB(A1,3.4,3.8),0)",
    [
      ["DEBTSTABPB", "rate", 3.4],
      ["DEBTSTABPB", "growth", 3.8],
    ],
  ],
  ["=MACRO.IMPLIEDGROWTH(3321,70.03,8.9%)", []],
  ["=MACRO.IMPLIEDGROWTH(A2,B2,C2)", []],
  ["=SUM(1,2)", []],
  ["=MACRO.NOSUCH(5)", []],
  ["=MACRO.INTERESTBILL(", []],
])("%s", async (formula, found) => {
  expect(await odd(formula)).toEqual(found);
});

test("formulas that differ in their cells alone are looked at once, those that differ in a number are not", async () => {
  const first = await look("=MACRO.DEBTPATH(B7,-3%,3.4,3.8%)");
  expect(await look("=MACRO.DEBTPATH(B8,-3%,3.4,3.8%)")).toBe(first);
  expect(await odd("=MACRO.INTERESTBILL(B1,2E0)")).toEqual([["INTERESTBILL", "average_rate", 2]]);
  expect(await odd("=MACRO.INTERESTBILL(B1,2E-2)")).toEqual([]);
  expect(await odd("=MACRO.INTERESTBILL(B1,2E2)")).not.toEqual(
    await odd("=MACRO.INTERESTBILL(B1,2E0)"),
  );
});
