import { tokenize } from "@borgar/fx";

export interface Token {
  readonly type: string;
  readonly value: string;
}

/** The parts of a formula. Put together they are its text again, byte for byte. */
export const tokensOf = (formula: string): readonly Token[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });

export const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ value }) => value).join("");

/** Excel's limit of a formula, in characters. */
export const longestFormula = 8192;

export const isSpace = ({ type }: Token): boolean => type === "whitespace" || type === "newline";

export const isRange = ({ type }: Token): boolean =>
  type === "range" || type === "range_beam" || type === "range_ternary";

export const opens = ({ type, value }: Token): boolean =>
  type === "operator" && (value === "(" || value === "{");

export const closes = ({ type, value }: Token): boolean =>
  type === "operator" && (value === ")" || value === "}");

export const isComma = ({ type, value }: Token): boolean => type === "operator" && value === ",";
