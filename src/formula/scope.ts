import { isExcelFunction } from "./excelFunctions";
import { closes, isComma, isOperator, besideSpaces, opens, partner, type Token } from "./tokens";

/** What a word of LET or LAMBDA stands for. */
export interface Variable {
  /** In capitals, without prefix and brackets. */
  readonly name: string;
  readonly kind: "let" | "parameter" | "optional";
  /** Which token declares it. */
  readonly at: number;
}

/** A word that means a variable: where it is declared, or where its value is used or called. */
export interface VariableWord {
  readonly variable: Variable;
  readonly role: "declared" | "used" | "called";
}

export interface Scope {
  /** The variables' words, by place among the tokens. Every other word means what it means in the workbook. */
  readonly words: ReadonlyMap<number, VariableWord>;
  /** Whether a variable of this name, in capitals, is known where a call stands. */
  isKnown(name: string, at: number): boolean;
}

/** Variables from the innermost outwards. */
interface Known {
  readonly variable: Variable;
  readonly outer: Known | undefined;
}

/** A bracket that is open, and what its LET or LAMBDA has introduced so far. */
interface Frame {
  readonly keyword: string;
  /** What is known again once it is closed. */
  readonly outside: Known | undefined;
  argument: number;
  /** A variable of LET is known after its own value, not inside it. */
  coming?: Variable;
}

/** Finds what LET and LAMBDA mean by the words of a formula, typed or as a file stores it. */
export function scopeOf(tokens: readonly Token[]): Scope {
  const words = new Map<number, VariableWord>();
  const atCalls = new Map<number, Known | undefined>();
  const frames: Frame[] = [];
  let known: Known | undefined;

  tokens.forEach((token, at) => {
    const frame = frames.at(-1);
    if (opens(token))
      frames.push({ keyword: keywordAt(tokens, at - 1), outside: known, argument: 0 });
    else if (closes(token)) known = frames.pop()?.outside;
    else if (isComma(token) && frame) {
      frame.argument++;
      if (!frame.coming || frame.argument % 2 === 1) return;
      known = { variable: frame.coming, outer: known };
      frame.coming = undefined;
    } else if (frame && declares(frame, tokens, at)) {
      const variable: Variable = { name: plainName(token.value), kind: kindOf(frame, token), at };
      words.set(at, { variable, role: "declared" });
      if (frame.keyword === "LET") frame.coming = variable;
      else known = { variable, outer: known };
    } else if (token.type === "func" || token.type === "range_named") {
      if (token.type === "func") atCalls.set(at, known);
      if (isOperator(tokens[at - 1], "!")) return;
      const variable = find(plainName(token.value), known);
      if (!variable) return;
      if (token.type === "range_named") words.set(at, { variable, role: "used" });
      else if (meansVariable(token.value, variable, tokens))
        words.set(at, { variable, role: "called" });
    }
  });
  return { words, isKnown: (name, at) => find(name, atCalls.get(at)) !== undefined };
}

function find(name: string, known: Known | undefined): Variable | undefined {
  for (let k = known; k; k = k.outer) if (k.variable.name === name) return k.variable;
  return undefined;
}

const prefix = /^_xl(?:pm|op)\./i;

/** The name of a variable, in capitals: x, [x], _xlpm.x and _xlop.x are one. */
export const plainName = (word: string): string =>
  word
    .replace(prefix, "")
    .replace(/^\[(.*)\]$/s, "$1")
    .toUpperCase();

/** LET for LET( and _xlfn.let(; "" where no call opens. */
export const keywordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.type === "func" ? token.value.replace(/^_xlfn\./i, "").toUpperCase() : "";
};

/** Whether a word can be a variable: fx takes an optional [x] for a column of a table. */
export const canBeVariable = ({ type, value }: Pick<Token, "type" | "value">): boolean =>
  (type === "range_named" && !value.includes("!")) ||
  (type === "structured" && /^\[[^[\]@#']+\]$/.test(value));

/** Whether the word at a place is a variable that LET or LAMBDA gives, and no use of one. */
function declares({ keyword, argument }: Frame, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!canBeVariable(token)) return false;
  const gives =
    keyword === "LAMBDA" ||
    (keyword === "LET" && argument % 2 === 0 && token.type === "range_named");
  return gives && isComma(tokens[besideSpaces(tokens, at, 1)]) && startsArgument(tokens, at);
}

function startsArgument(tokens: readonly Token[], at: number): boolean {
  const before = tokens[besideSpaces(tokens, at, -1)];
  return isComma(before) || isOperator(before, "(");
}

function kindOf({ keyword }: Frame, { type, value }: Token): Variable["kind"] {
  if (keyword === "LET") return "let";
  return type === "structured" || /^_xlop\./i.test(value) ? "optional" : "parameter";
}

/**
 * In LAMBDA(N,INT(N(N))) the call is of Excel's own function, and only what stands alone is the variable. Where LET says
 * that the variable is a LAMBDA, the call is of that.
 */
export const meansVariable = (
  word: string,
  variable: Variable,
  tokens: readonly Token[],
): boolean => prefix.test(word) || !isExcelFunction(word) || isLambda(variable, tokens);

function isLambda({ kind, at }: Variable, tokens: readonly Token[]): boolean {
  if (kind !== "let") return false;
  const start = besideSpaces(tokens, besideSpaces(tokens, at, 1), 1);
  if (keywordAt(tokens, start) !== "LAMBDA") return false;
  const end = partner(tokens, start + 1);
  return end > 0 && isComma(tokens[besideSpaces(tokens, end, 1)]);
}
