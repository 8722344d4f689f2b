import { tokenize } from "@borgar/fx";

/**
 * Names that are LAMBDAs with optional arguments, by the name in upper case, without =. Univer knows neither these nor
 * ISOMITTED, so the engine sees what a call means: LET with the arguments as they were given. It is the name's own
 * formula that calculates; the cell keeps the call. What is left out in the middle is "", as an empty cell would be.
 */
export type LambdaNames = ReadonlyMap<string, string>;

interface Token {
  readonly type: string;
  readonly value: string;
}

type Span = readonly Token[];

const tokensOf = (formula: string): Token[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });
const textOf = (tokens: Span): string => tokens.map(({ value }) => value).join("");
const upper = (text: string): string => text.trim().toUpperCase();

/** The formula with the calls of such names replaced; where they are nested, it stays as it is. */
export function expandLambdas(formula: string, lambdas: LambdaNames): string {
  const text = formula.toUpperCase();
  const isMeant = [...lambdas.keys()].some((name) => text.includes(`${name}(`));
  // Univer breaks off the whole calculation where a LET inside another has a variable of the same name.
  return isMeant && !/\b(LET|LAMBDA)\(/.test(text) ? expand(tokensOf(formula), lambdas) : formula;
}

function expand(tokens: Span, lambdas: LambdaNames): string {
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const { type, value } = tokens[at]!;
    const definition = lambdas.get(upper(value));
    const isCall = type === "func" && tokens[at - 1]?.value !== "!";
    if (isCall && definition !== undefined) {
      const { args, end } = argumentsOf(tokens, at + 1);
      const isNested = args.flat().some((token) => lambdas.has(upper(token.value)));
      const whole = textOf(tokens.slice(at, end + 1));
      text += isNested ? whole : (meaning(definition, args.map(textOf)) ?? whole);
      at = end;
    } else text += value;
  }
  return text;
}

/** What a LAMBDA means for these arguments; undefined where it does not take them. */
function meaning(definition: string, given: readonly string[]): string | undefined {
  const tokens = tokensOf(definition);
  const { args } = argumentsOf(tokens, 1);
  const names = args.slice(0, -1).map((arg) => textOf(arg).trim());
  if (given.length > names.length) return undefined;
  const omitted = new Map<string, boolean>();
  const bindings = names.map((name, k) => {
    const text = given[k]?.trim() ?? "";
    const plain = name.replace(/^\[(.*)\]$/, "$1");
    omitted.set(upper(plain), text === "");
    return `${plain}, ${text === "" ? '""' : text}`;
  });
  const missing = names.findIndex((name, k) => !name.startsWith("[") && given[k] === undefined);
  if (missing >= 0) return undefined;
  const body = textOf(answerOmitted(args.at(-1)!, omitted)).trim();
  return bindings.length > 0 ? `LET(${bindings.join(", ")}, ${body})` : `(${body})`;
}

/** ISOMITTED of an argument is known at the call. */
function answerOmitted(tokens: Span, omitted: ReadonlyMap<string, boolean>): Token[] {
  const answer: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const asks = upper(tokens[at]!.value) === "ISOMITTED";
    const known = asks ? omitted.get(upper(tokens[at + 2]?.value ?? "")) : undefined;
    if (known === undefined) answer.push(tokens[at]!);
    else {
      answer.push({ type: "bool", value: known ? "TRUE" : "FALSE" });
      at += 3;
    }
  }
  return answer;
}

/** The arguments of a call, from its opening parenthesis, and where it closes. */
function argumentsOf(tokens: Span, open: number): { args: Span[]; end: number } {
  const args: Span[] = [];
  let depth = 0;
  let from = open + 1;
  let end = open;
  for (; end < tokens.length; end++) {
    const { type, value } = tokens[end]!;
    if (type !== "operator") continue;
    if (value === "(" || value === "{") depth++;
    else if ((value === ")" || value === "}") && --depth === 0) break;
    else if (value === "," && depth === 1) {
      args.push(tokens.slice(from, end));
      from = end + 1;
    }
  }
  const last = tokens.slice(from, end);
  if (args.length > 0 || textOf(last).trim() !== "") args.push(last);
  return { args, end };
}
