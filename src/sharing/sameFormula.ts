import { isSpace, tokensOf } from "../formula";

/** Whether two formulas are the same but for what Excel changes in their text: spaces, capitals, how numbers look. */
export const sameFormula = (a: string, b: string): boolean =>
  a === b || plainFormula(a) === plainFormula(b);

/** A formula without what Excel may change in its text. */
export const plainFormula = (formula: string): string =>
  tokensOf(formula)
    .filter((token) => !isSpace(token) && token.type !== "fx_prefix")
    .map(({ type, value }) => {
      if (type === "number") return String(Number(value));
      if (type === "string") return value;
      return value.replace(/^(_xl[a-z]+\.)+|^\[(?=.*\]$)|\]$/gi, "").toUpperCase();
    })
    .join(" ");
