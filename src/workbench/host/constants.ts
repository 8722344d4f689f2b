import { getNumfmtParseValueFilter } from "@univerjs/core";
import { isList, readFormula } from "./formulaTree";

/** Whether a formula may hold numbers or texts that Univer would not read as they are meant. */
export const hasOddConstant = (formula: string): boolean =>
  /"[^"]|\.\d|\d\.|\de|\b0\d|\d{15}|-\s*0\b/i.test(formula);

/** Univer takes a number for a text unless it is written as JavaScript writes it: neither 0.10 nor .5 nor 1E-9. */
export const plainNumber = (number: string): string => String(Number(number));

/** Univer takes a text that looks like a number, a share, an amount or a date for one. */
export const plainText = (text: string): string => (looksLikeNumber(text) ? `(${text}&"")` : text);

const looksLikeNumber = (text: string): boolean =>
  /^".*"$/s.test(text) && getNumfmtParseValueFilter(text.slice(1, -1)) !== null;

/** A sign and a number behind it: -0, a text to Univer, is 0. */
const signed = (sign: string, number: string): string =>
  sign === "-" && number === "0" ? number : sign + number;

/** The same inside an array constant, which Univer parts at the commas within its texts too. */
export function stacked(constant: string): string {
  const rows: string[][] = [[""]];
  for (const item of readFormula(constant.slice(1, -1))) {
    const text = isList(item) ? "" : item.value;
    if (text === ";") rows.push([""]);
    else if (text === ",") rows.at(-1)!.push("");
    else if (!isList(item) && item.type === "number")
      rows.at(-1)!.push(signed(rows.at(-1)!.pop()!, plainNumber(text)));
    else rows.at(-1)!.push(rows.at(-1)!.pop()! + text.trim());
  }
  const isOdd = (text: string) => /[,;]/.test(text) || looksLikeNumber(text);
  if (!rows.flat().some(isOdd)) return `{${rows.map((row) => row.join(",")).join(";")}}`;
  // A cell that is a constant by itself stays as empty as Univer takes "" in one.
  const cell = (text: string) => (isOdd(text) ? plainText(text) : `{${text}}`);
  return `VSTACK(${rows.map((row) => `HSTACK(${row.map(cell).join(",")})`).join(",")})`;
}
