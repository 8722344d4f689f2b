import { type CellArithmetic, readExpression } from "../functions/expression";
import { texts } from "../texts";
import { readNumber, withPlainMinus } from "./number";
import { isPart, takesThousands } from "./units";

/** Arithmetic in a field. What is written for something else as often is taken only with = before it, as in a cell. */

const number = String.raw`(?:\d+\.?\d*|\.\d+)`;
/** A span 3-4%, a month 2026-02, a mixed fraction 4-1/4; an accountant's (500), (3.2)%; a quarter of a percent; a date; 5%%. */
const doubtful = new RegExp(
  [
    String.raw`^-?${number} ?%? ?- ?${number} ?%?(?:/\d+ ?%?)?$`,
    String.raw`^\(${number} ?%?\) ?%?$`,
    String.raw`^-?${number}/${number} ?%$`,
    String.raw`^(?:\d{4}/\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}/\d{4})$`,
    String.raw`^-?${number} ?% ?%$`,
  ].join("|"),
);

const percentage = new RegExp(String.raw`^[-+( ]*${number}(?:e[-+]?\d+)? ?%\)*$`, "i");
const literal = new RegExp(`^${number}$`);

/**
 * Arithmetic whose units do not go together in a field: a percentage added where none is counted, 25+0.5% basis points, or
 * beside a number that looks like one, 3%+0.5. A share is taken from 1, and a rate may be added as it stands, 0.005.
 */
function mixesUnits(terms: readonly string[], unit: string | undefined): boolean {
  if (unit === undefined || unit === "number" || !terms.some((term) => percentage.test(term)))
    return false;
  const looksPercent = (term: string) =>
    literal.test(term) && Number(term) > 0.1 && Number(term) !== 1;
  return !isPart(unit) || terms.some(looksPercent);
}

/** A number that is asked about where it stands alone: 034, and 1.000 where amounts are counted. */
const oddNumber = (typed: string, unit: string | undefined): boolean =>
  /(?<![\p{L}\p{N}_.$:!'[])0\d/u.test(typed) ||
  (takesThousands(unit) && /(?<![\p{L}\p{N}_.])[1-9]\d{0,2}\.000(?!\d)/u.test(typed));

/** Undefined for what is no arithmetic. */
export function readArithmetic(
  typed: string,
  unit?: string,
): CellArithmetic | { readonly why: string } | undefined {
  const expression = readExpression(typed.replace(/^=/, ""));
  if (!expression) return accounting(typed);
  const { value, terms } = expression;
  if (value !== undefined && !Number.isFinite(value)) return { why: texts.field.tooLarge };
  const isDoubtful =
    !typed.startsWith("=") &&
    ((value !== undefined && (doubtful.test(withPlainMinus(typed)) || oddNumber(typed, unit))) ||
      mixesUnits(terms, unit));
  return isDoubtful ? { why: texts.field.doubtful(typed) } : expression;
}

/** A negative number as accounts write it, ($500bn) or 500-, in brackets or with its sign behind. */
function accounting(typed: string): { readonly why: string } | undefined {
  const [, bracketed, signed] = /^\(([^()]+)\)$|^([^()]+)-$/.exec(withPlainMinus(typed)) ?? [];
  const inside = (bracketed ?? signed ?? "").trim();
  const read = readNumber(inside);
  const isNumber = "value" in read || read.refused;
  return isNumber && /^[^-+]/.test(inside)
    ? { why: texts.field.negative(typed, `-${inside}`) }
    : undefined;
}

/** One number, or arithmetic of plain numbers, in the unit of a field; `why` is "" where it is neither. */
export function readPlain(
  typed: string,
  unit: string | undefined,
): { readonly value: number } | { readonly why: string } {
  const read = readNumber(typed.replace(/^=/, ""), unit);
  if ("value" in read || read.refused) return read;
  const sum = readArithmetic(typed, unit);
  if (sum && "why" in sum) return sum;
  return sum?.value === undefined ? read : { value: sum.value };
}
