import { isAddInFunction, neighbour, type Token, tokensOf } from "./formula";
import { dynamicFunctions } from "./futureFunctions";

/** Take a range as it is; everything else would take one cell of it where the formula is no dynamic array. */
const takeRanges = new Set(
  `AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS COLUMNS CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS GEOMEAN HLOOKUP
   INDEX IRR LARGE LOOKUP MATCH MAX MEDIAN MIN NPV OFFSET OR PERCENTILE PRODUCT QUARTILE ROWS SMALL STDEV STDEVP SUBTOTAL
   SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMXMY2 VAR VARP VLOOKUP`.split(/\s+/),
);

/** Calculate each cell of what they are given; but a condition inside them looks at one cell only. */
const calculateArrays = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "FREQUENCY"]);
const conditions = new Set(["IF", "IFERROR", "IFNA", "IFS", "CHOOSE", "SWITCH"]);

/**
 * Whether a formula has to be marked as a dynamic array. Excel reads a formula without the mark as one of the times
 * before them, and puts an @ before whatever could give more than one cell: in front of every function of an add-in,
 * and of ranges that are calculated with. Excel marks such formulas itself, also when the answer is a single cell.
 */
export function isDynamicArray(formula: string): boolean {
  const tokens = tokensOf(formula);
  const calls: string[] = [];
  return tokens.some(({ type, value }, at) => {
    if (type === "func") return mayGiveArray(value);
    if (type === "range") return value.includes(":") && !isTakenAsRange(tokens, at, calls);
    if (value === "(" || value === "{") {
      const before = tokens[at - 1];
      calls.push(before?.type === "func" ? before.value.toUpperCase() : value);
    } else if (value === ")" || value === "}") calls.pop();
    return false;
  });
}

/** Names with an underscore are LAMBDAs of the workbook: none of Excel's own has one. */
const mayGiveArray = (name: string): boolean =>
  isAddInFunction(name) || dynamicFunctions.has(name.toUpperCase()) || name.includes("_");

function isTakenAsRange(tokens: readonly Token[], at: number, calls: readonly string[]): boolean {
  const array = calls.findLastIndex((name) => calculateArrays.has(name));
  if (array >= 0 && !calls.slice(array).some((name) => conditions.has(name))) return true;
  const alone =
    ["(", ","].includes(neighbour(tokens, at, -1) ?? "") &&
    [")", ","].includes(neighbour(tokens, at, 1) ?? "");
  return alone && takeRanges.has(calls.at(-1) ?? "");
}
