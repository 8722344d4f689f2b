import {
  dynamicFunctions,
  isAddInFunction,
  standsAlone,
  type Token,
  tokensOf,
} from "../../formula";
import type { FileName } from "./model";

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
 * @param ofOneCell names that stand for one value, in capitals; every other name may be a range
 */
export function isDynamicArray(formula: string, ofOneCell: ReadonlySet<string> = none): boolean {
  const tokens = tokensOf(formula);
  const calls: string[] = [];
  return tokens.some(({ type, value }, at) => {
    if (type === "func") return mayGiveArray(value);
    if (isMany(tokens[at]!, ofOneCell)) return !isTakenAsRange(tokens, at, calls);
    if (type === "operator" && (value === "#" || value === "@")) return true;
    if (value === "(" || value === "{") {
      const before = tokens[at - 1];
      calls.push(before?.type === "func" ? before.value.toUpperCase() : value);
    } else if (value === ")" || value === "}") calls.pop();
    return false;
  });
}

const none: ReadonlySet<string> = new Set();

/** Cells beside one another: a range, a column of a table, or what a name may stand for. */
function isMany({ type, value }: Token, ofOneCell: ReadonlySet<string>): boolean {
  switch (type) {
    case "range":
      return value.includes(":");
    case "range_beam":
    case "range_ternary":
      return true;
    case "structured":
      return !/\[(@.|\[#This Row\],)/i.test(value) || value.includes("]:[");
    case "range_named":
      return !ofOneCell.has(value.slice(value.lastIndexOf("!") + 1).toUpperCase());
    default:
      return false;
  }
}

/** The names that stand for one cell or one constant wherever they are defined, in capitals. */
export function namesOfOneCell(names: readonly FileName[]): ReadonlySet<string> {
  const all = names.map(({ name, formula }) => {
    const [first, ...others] = tokensOf(formula).filter(({ type }) => type !== "fx_prefix");
    const one =
      others.length === 0 &&
      first !== undefined &&
      /^(range|number|string|boolean)$/.test(first.type) &&
      !first.value.includes(":");
    return { name: name.toUpperCase(), one };
  });
  const many = new Set(all.filter(({ one }) => !one).map(({ name }) => name));
  return new Set(all.map(({ name }) => name).filter((name) => !many.has(name)));
}

/** Names with an underscore are LAMBDAs of the workbook: none of Excel's own has one. */
const mayGiveArray = (name: string): boolean =>
  isAddInFunction(name) || dynamicFunctions.has(name.toUpperCase()) || name.includes("_");

function isTakenAsRange(tokens: readonly Token[], at: number, calls: readonly string[]): boolean {
  const array = calls.findLastIndex((name) => calculateArrays.has(name));
  if (array >= 0 && !calls.slice(array).some((name) => conditions.has(name))) return true;
  return standsAlone(tokens, at) && takeRanges.has(calls.at(-1) ?? "");
}
