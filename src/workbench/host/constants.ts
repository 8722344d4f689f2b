import { isList, readFormula } from "./formulaTree";

/** Univer takes 1E-9 for a text. Seventeen digits tell any two numbers apart. */
export function decimal(number: string): string {
  const exponent = Math.floor(Math.log10(Number(number)));
  if (!/e/i.test(number)) return number;
  if (exponent < -80 || exponent > 20) return `(${number.replace(/e\+?/i, "*10^")})`;
  return Number(number).toFixed(Math.max(0, 17 - exponent));
}

/** Univer takes a text that looks like a date for one. */
export const plainText = (text: string): string => (isDated(text) ? `(${text}&"")` : text);

const isDated = (text: string): boolean => /^\s*"[-+\d]/.test(text);

/** Univer parts an array constant at the commas within its texts too. */
export function stacked(constant: string): string {
  const rows: string[][] = [[""]];
  for (const item of readFormula(constant.slice(1, -1))) {
    const text = isList(item) ? "" : item.value;
    if (text === ";") rows.push([""]);
    else if (text === ",") rows.at(-1)!.push("");
    else rows.at(-1)!.push(rows.at(-1)!.pop()! + text);
  }
  if (!rows.flat().some((text) => /[,;]/.test(text) || isDated(text))) return constant;
  // A cell that is a constant by itself stays as empty as Univer takes "" in one.
  const cell = (text: string) =>
    /[,;]/.test(text) || isDated(text) ? plainText(text.trim()) : `{${text.trim()}}`;
  return `VSTACK(${rows.map((row) => `HSTACK(${row.map(cell).join(",")})`).join(",")})`;
}
