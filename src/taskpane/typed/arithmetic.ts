import { type CellArithmetic, readExpression } from "../functions/expression";
import { texts } from "../texts";
import { readNumber, withPlainMinus } from "./number";

/** Arithmetic in a field. What is written for something else as often is taken only with = before it, as in a cell. */

const number = String.raw`(?:\d+\.?\d*|\.\d+)`;
/** A span 3-4%, a month 2026-02, a mixed fraction 4-1/4; an accountant's (500); a quarter of a percent; a date; 5%%. */
const doubtful = new RegExp(
  [
    String.raw`^-?${number} ?%? ?- ?${number} ?%?(?:/\d+ ?%?)?$`,
    String.raw`^\(${number} ?%?\)$`,
    String.raw`^-?${number}/${number} ?%$`,
    String.raw`^(?:\d{4}/\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}/\d{4})$`,
    String.raw`^-?${number} ?% ?%$`,
  ].join("|"),
);

/** Undefined for what is no arithmetic. */
export function readArithmetic(
  typed: string,
): CellArithmetic | { readonly why: string } | undefined {
  const expression = readExpression(typed.replace(/^=/, ""));
  if (!expression) return accounting(typed);
  const { value } = expression;
  if (value === undefined) return expression;
  if (!Number.isFinite(value)) return { why: texts.field.tooLarge };
  return doubtful.test(withPlainMinus(typed)) ? { why: texts.field.doubtful(typed) } : expression;
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
  const sum = readArithmetic(typed);
  if (sum && "why" in sum) return sum;
  return sum?.value === undefined ? read : { value: sum.value };
}
