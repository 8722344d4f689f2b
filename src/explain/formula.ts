import { type AstExpression, type LetDeclarator, parse, type Token, tokenize } from "@borgar/fx";

/** A part of a formula's text: from its first character to the one behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a part of a formula is; null where an argument was left out. */
export type Node = AstExpression | null;

/** Names that LET has given a meaning, and those of LAMBDA, which have none until it is called. */
export interface Scope {
  readonly names: ReadonlyMap<string, { readonly node: Node; readonly scope: Scope } | undefined>;
}

export const nowhere: Scope = { names: new Map() };

export interface Argument extends Span {
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
  /** live: MACRO.X; native: the name MACRO_X; stuck: _xldudf_MACRO_X, as Excel shows it where the add-in was missing. */
  readonly form: "live" | "native" | "stuck";
  readonly arguments: readonly Argument[];
  /** TRUE where the formula is this call and nothing else. */
  readonly whole: boolean;
  readonly scope: Scope;
  readonly node: AstExpression;
}

export interface Formula {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of their names. */
  readonly calls: readonly Call[];
}

const ours = /^(_xldudf_MACRO[._]|MACRO\.|MACRO_)([A-Z0-9]+)$/i;
const forms = { _: "stuck", ".": "live" } as const;

/** The kind of call that a function's name stands for; undefined for Excel's functions and those of others. */
export function ourName(name: string): Pick<Call, "name" | "form"> | undefined {
  const [, prefix = "", bare = ""] = ours.exec(name) ?? [];
  if (bare === "") return undefined;
  const form = prefix.startsWith("_") ? forms._ : prefix.endsWith(".") ? forms["."] : "native";
  return { name: bare.toUpperCase(), form };
}

/** Reads a formula; undefined where it is not one that the parser knows. */
export function readFormula(text: string): Formula | undefined {
  try {
    const tokens = tokenize(text, { mergeRefs: true, withLocation: true });
    const root = parse(tokens);
    const calls: Call[] = [];
    visit(root, nowhere, (node, name, scope) =>
      calls.push(callOf(text, tokens, node, name, scope)),
    );
    const first = tokens.find(({ type }) => !["fx_prefix", "whitespace"].includes(type));
    const all = { from: first?.loc?.[0] ?? 0, to: text.trimEnd().length };
    return {
      text,
      tokens,
      calls: calls
        .map((call) => ({ ...call, whole: call.from === all.from && call.to === all.to }))
        .sort((a, b) => a.from - b.from),
    };
  } catch {
    return undefined;
  }
}

/** Whether a semicolon stands outside quotes and braces: where Excel wants commas, nothing can be read. */
export const hasSemicolons = (text: string): boolean =>
  text
    .replace(/"[^"]*"|'[^']*'/g, "")
    .replace(/\{[^}]*\}/g, "")
    .includes(";");

type CallNode = Extract<AstExpression, { type: "CallExpression" }>;
type OnCall = (node: CallNode, name: Pick<Call, "name" | "form">, scope: Scope) => void;

function visit(node: Node, scope: Scope, onCall: OnCall): void {
  if (node === null) return;
  switch (node.type) {
    case "LetExpression": {
      let inside = scope;
      for (const { id, init } of node.declarations as LetDeclarator[]) {
        visit(init, inside, onCall);
        inside = withName(inside, id.name, { node: init, scope: inside });
      }
      return visit(node.body, inside, onCall);
    }
    case "LambdaExpression":
      return visit(
        node.body,
        node.params.reduce((inside, { name }) => withName(inside, name, undefined), scope),
        onCall,
      );
    case "CallExpression": {
      const callee = node.callee as AstExpression | { type: "Identifier"; name: string };
      if (callee.type !== "Identifier") visit(callee, scope, onCall);
      // A name that LET or LAMBDA gives means what they say, whatever it looks like.
      else if (!scope.names.has(callee.name.toUpperCase())) {
        const name = ourName(callee.name);
        if (name) onCall(node, name, scope);
      }
      for (const argument of node.arguments as Node[]) visit(argument, scope, onCall);
      return;
    }
    case "UnaryExpression":
    case "BinaryExpression":
      for (const argument of node.arguments) visit(argument, scope, onCall);
  }
}

const withName = (
  scope: Scope,
  name: string,
  meaning: { node: Node; scope: Scope } | undefined,
): Scope => ({ names: new Map(scope.names).set(name.toUpperCase(), meaning) });

function callOf(
  text: string,
  tokens: readonly Token[],
  node: CallNode,
  name: Pick<Call, "name" | "form">,
  scope: Scope,
): Call {
  const [from = 0, to = 0] = node.loc ?? [];
  const [start = 0, end = 0] = node.callee.loc ?? [];
  const spans = argumentSpans(tokens, end, to);
  return {
    ...name,
    from,
    to,
    word: { from: start, to: end },
    arguments: (node.arguments as Node[]).map((argument, k) => {
      const span = spans[k] ?? { from: to - 1, to: to - 1 };
      return { ...span, text: text.slice(span.from, span.to), node: argument };
    }),
    whole: false,
    scope,
    node,
  };
}

/** What stands between the commas of a call, whose bracket opens at `open` and closes before `close`. */
function argumentSpans(tokens: readonly Token[], open: number, close: number): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let inside: Span | undefined;
  let start = open + 1;
  const end = (at: number) => {
    spans.push(inside ?? { from: start, to: start });
    inside = undefined;
    start = at + 1;
  };
  for (let k = firstFrom(tokens, open); k < tokens.length; k++) {
    const { value, type, loc } = tokens[k]!;
    const [from = 0, to = 0] = loc ?? [];
    if (to > close) break;
    const bracket = type === "operator";
    if (bracket && (value === ")" || value === "}")) depth--;
    if (depth === 0 && to === close) end(from);
    else if (depth === 1 && bracket && value === ",") end(from);
    else if (depth > 0 && type !== "whitespace") inside = { from: inside?.from ?? from, to };
    if (bracket && (value === "(" || value === "{")) depth++;
  }
  return spans;
}

/** The first token at or behind a place in the text, found by halves: a long formula has thousands. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.loc![0]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
