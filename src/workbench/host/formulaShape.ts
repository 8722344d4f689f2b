import { tokenize } from "@borgar/fx";

/** A formula without its references and spaces: what stays of it when rows are inserted, sheets renamed, cells moved. */
export const formulaShape = (formula: string): string =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false })
    .filter(({ type }) => type !== "whitespace" && type !== "newline")
    .map(({ type, value }) => (/^range(_beam|_ternary)?$/.test(type) ? "A1" : value.toUpperCase()))
    .join("");
