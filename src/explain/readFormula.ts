import {
  type CallExpression,
  type CallKind,
  callsIn,
  type Expression,
  isSpace,
  scopeOf,
  type Span,
  type Token,
  tokensOf,
  treeOf,
} from "../formula";

/** What a part of a formula is; undefined where an argument was left out. */
export type Node = Expression | undefined;

export interface GivenArgument extends Span {
  /** As it stands in the formula, without spaces around it; "" where it was left out. */
  readonly text: string;
  readonly node: Node;
}

/** A call of one of our functions. */
export interface Call extends Span {
  /** JEVONSDEMAND, without its namespace. */
  readonly name: string;
  /** Where the name stands. */
  readonly word: Span;
  readonly form: CallKind;
  readonly arguments: readonly GivenArgument[];
  /** TRUE where the formula is this call and nothing else. */
  readonly whole: boolean;
  readonly node: CallExpression;
}

export interface ReadFormula {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of their names. */
  readonly calls: readonly Call[];
  readonly root: Expression;
}

/** Reads a formula; undefined where Excel would not take it. */
export function readFormula(text: string): ReadFormula | undefined {
  const tokens = tokensOf(text);
  const scope = scopeOf(tokens);
  const tree = treeOf(tokens, scope);
  if (!tree) return undefined;
  const shown = tokens.filter((token) => !isSpace(token) && token.type !== "fx_prefix");
  const [from, to] = [shown[0]!.from, shown.at(-1)!.to];
  const calls = callsIn(tokens, scope).map(({ kind, function: name, at }): Call => {
    const node = tree.calls.get(at)!;
    const whole = node.from === from && node.to === to;
    const given = node.arguments.map(({ expression, ...span }) => ({
      ...span,
      text: text.slice(span.from, span.to),
      node: expression,
    }));
    const { from: start, to: end } = tokens[at]!;
    return {
      name,
      form: kind,
      from: node.from,
      to: node.to,
      word: { from: start, to: end },
      arguments: given,
      whole,
      node,
    };
  });
  return { text, tokens, calls, root: tree.root };
}

/** Whether a semicolon stands outside quotes and braces: where Excel wants commas, nothing can be read. */
export const hasSemicolons = (text: string): boolean =>
  text
    .replace(/"[^"]*"|'[^']*'/g, "")
    .replace(/\{[^}]*\}/g, "")
    .includes(";");
