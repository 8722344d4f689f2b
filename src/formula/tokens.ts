import { tokenize } from "@borgar/fx";
import { masked } from "./masked";

/** A part of a text: from its first character to the one behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The smallest part of a formula that means something: a number, an operator, a reference with its sheet. */
export interface Token extends Span {
  readonly type: string;
  readonly value: string;
}

/** The parts of a formula, = included. Put together they are its text again, character by character. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const options = { mergeRefs: true, negativeNumbers: false, withLocation: false } as const;
  for (const { type, value: shape } of tokenize(masked(formula), options)) {
    const to = from + shape.length;
    // Outside LET and LAMBDA, fx takes r and c for nothing that it knows.
    const isName = type === "unknown" && /^[rc]$/i.test(shape);
    tokens.push({ type: isName ? "range_named" : type, value: formula.slice(from, to), from, to });
    from = to;
  }
  return withLostReferences(tokens);
}

/** Sheet1!#REF! and #REF!A1: what is left of a reference whose cells or sheet are gone is one error. */
function withLostReferences(tokens: Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === "error")) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const [before, between] = [joined.at(-2), joined.at(-1)];
    if (isLost(token) && isOperator(between, "!") && before && isSheet(before)) {
      joined.splice(-2, 2, join(before, token, before.value + between!.value));
    } else if (between && isLost(between) && refers(token))
      joined.splice(-1, 1, join(between, token, between.value));
    else joined.push(token);
  }
  return joined;
}

const isLost = ({ type, value }: Token): boolean => type === "error" && /#REF!$/i.test(value);

const isSheet = ({ type }: Token): boolean => type === "context" || type === "context_quote";

const refers = (token: Token): boolean =>
  isRange(token) || /^range_named$|^structured$/.test(token.type);

const join = (first: Token, last: Token, text: string): Token => ({
  type: "error",
  value: text + last.value,
  from: first.from,
  to: last.to,
});

export const textOf = (tokens: readonly Pick<Token, "value">[]): string =>
  tokens.map(({ value }) => value).join("");

type Kind = Pick<Token, "type" | "value">;

export const isSpace = ({ type }: Pick<Token, "type">): boolean =>
  type === "whitespace" || type === "newline";

/** Cells, columns or rows; no names. */
export const isRange = ({ type }: Pick<Token, "type">): boolean =>
  type === "range" || type === "range_beam" || type === "range_ternary";

export const isOperator = (token: Kind | undefined, ...values: readonly string[]): boolean =>
  token?.type === "operator" && values.includes(token.value);

export const opens = (token: Kind | undefined): boolean => isOperator(token, "(", "{");

export const closes = (token: Kind | undefined): boolean => isOperator(token, ")", "}");

export const isComma = (token: Kind | undefined): boolean => isOperator(token, ",");

/** The place of the nearest token that is no space; one outside where there is none. */
export function besideSpaces(tokens: readonly Kind[], at: number, step: 1 | -1): number {
  let k = at + step;
  while (tokens[k] && isSpace(tokens[k]!)) k += step;
  return k;
}

/** The place of the other bracket; -1 where it is missing. */
export function partner(tokens: readonly Kind[], at: number): number {
  const step = opens(tokens[at]) ? 1 : -1;
  let depth = 0;
  for (let k = at; tokens[k]; k += step) {
    if (opens(tokens[k])) depth += step;
    if (closes(tokens[k])) depth -= step;
    if (depth === 0) return k;
  }
  return -1;
}

/** Where the arguments of a call lie, from its opening bracket, and where it closes; what stands there by token. */
export function argumentsFrom(tokens: readonly Kind[], open: number) {
  const parts: Span[] = [];
  let depth = 0;
  let from = open + 1;
  let end = open;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (opens(token)) depth++;
    else if (closes(token) && --depth === 0) break;
    else if (isComma(token) && depth === 1) {
      parts.push({ from, to: end });
      from = end + 1;
    }
  }
  const isEmpty = tokens.slice(from, end).every(isSpace);
  if (parts.length > 0 || !isEmpty) parts.push({ from, to: end });
  return { parts, end };
}
