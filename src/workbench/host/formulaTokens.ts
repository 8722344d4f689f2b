export interface EngineToken {
  readonly type: string;
  readonly value: string;
}

export const isTokenOf = (token: EngineToken | undefined, ...operators: string[]): boolean =>
  token?.type === "operator" && operators.includes(token.value);

const isSpace = ({ type }: EngineToken): boolean => type === "whitespace" || type === "newline";

/** The place of the nearest token that is no space; one outside where there is none. */
export function nearestToken(tokens: readonly EngineToken[], at: number, step: 1 | -1): number {
  let k = at + step;
  while (tokens[k] && isSpace(tokens[k]!)) k += step;
  return k;
}

/** Where the parenthesis that opens at a place closes; -1 where it does not. */
function closing(tokens: readonly EngineToken[], at: number): number {
  let depth = 0;
  for (let k = at; k < tokens.length; k++) {
    if (isTokenOf(tokens[k], "(")) depth++;
    if (isTokenOf(tokens[k], ")") && --depth === 0) return k;
  }
  return -1;
}

/** Where the reference, call or parenthesis that begins at a place ends; -1 where none begins. */
export function endOfOperand(tokens: readonly EngineToken[], start: number): number {
  const token = tokens[start];
  if (!token) return -1;
  if (isTokenOf(token, "(")) return closing(tokens, start);
  if (token.type === "func")
    return isTokenOf(tokens[start + 1], "(") ? closing(tokens, start + 1) : -1;
  return /^(range|structured|unknown|error|spill)/.test(token.type) ? start : -1;
}
