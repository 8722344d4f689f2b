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
  return (
    rangesTakenApart(tokens, ofOneCell).length > 0 ||
    tokens.some(
      ({ type, value }) =>
        (type === "func" && mayGiveArray(value)) ||
        (type === "operator" && (value === "#" || value === "@")),
    )
  );
}

/** A formula of the times before dynamic arrays as Excel shows it now: =@A1:A9*2. */
export function withIntersections(formula: string, ofOneCell: ReadonlySet<string> = none): string {
  const tokens = tokensOf(formula);
  // What speaks of dynamic arrays by itself is shown as it is.
  if (tokens.some((token) => isOf(token, "#", "@"))) return formula;
  const places = new Set(rangesTakenApart(tokens, ofOneCell, true));
  return tokens.map(({ value }, at) => (places.has(at) ? `@${value}` : value)).join("");
}

/** The formula without the @ that Excel only shows; undefined where it has others, or none. */
export function withoutIntersections(
  formula: string,
  ofOneCell: ReadonlySet<string> = none,
): string | undefined {
  const tokens = tokensOf(formula);
  const plain = tokens.map((token) => (isOf(token, "@") ? "" : token.value)).join("");
  if (plain === formula || withIntersections(plain, ofOneCell) !== formula) return undefined;
  return tokens.some(({ type, value }) => type === "func" && mayGiveArray(value))
    ? undefined
    : plain;
}

const isOf = ({ type, value }: Token, ...operators: string[]): boolean =>
  type === "operator" && operators.includes(value);

/**
 * The places of what stands for many cells and is calculated with, one by one.
 * @param certainly only where no function around it could want the cells as they are
 */
function rangesTakenApart(
  tokens: readonly Token[],
  ofOneCell: ReadonlySet<string>,
  certainly = false,
): number[] {
  const calls: string[] = [];
  const locals = localsOf(tokens);
  return tokens.flatMap(({ type, value }, at) => {
    const isLocal = type === "range_named" && locals.has(value.toUpperCase());
    if (!isLocal && isMany(tokens[at]!, ofOneCell))
      return (certainly ? calls.every(isOfOne) : !isTakenAsRange(tokens, at, calls)) ? [at] : [];
    if (value === "(" || value === "{") {
      const before = tokens[at - 1];
      calls.push(before?.type === "func" ? before.value.toUpperCase() : value);
    } else if (value === ")" || value === "}") calls.pop();
    return [];
  });
}

/** Parentheses, and functions that calculate with one value of each argument. */
const isOfOne = (name: string): boolean => name === "(" || ofOne.has(name);

const ofOne = new Set(
  `ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE COS DATE DAY DEGREES EVEN EXACT EXP FACT FIND FIXED FLOOR HOUR IF
   IFERROR INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT
   ODD POWER PROPER RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE TAN TEXT
   TIME TRIM TRUNC UPPER VALUE WEEKDAY YEAR`.split(/\s+/),
);

/** The names that LET and LAMBDA introduce: whether they stand for many cells is told where these come from. */
function localsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const keywords = tokens.some(
    ({ type, value }) => type === "func" && /^(LET|LAMBDA)$/i.test(value),
  );
  if (!keywords) return none;
  return new Set(
    tokens.flatMap(({ type, value }, at) => {
      const before = tokens.slice(0, at).findLast(isNoSpace);
      const after = tokens.slice(at + 1).find(isNoSpace);
      const introduced =
        type === "range_named" && before && isOf(before, "(", ",") && after && isOf(after, ",");
      return introduced ? [value.toUpperCase()] : [];
    }),
  );
}

const isNoSpace = ({ type }: Token): boolean => type !== "whitespace" && type !== "newline";

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
