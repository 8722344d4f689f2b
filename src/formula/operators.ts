import { isOperator as is, besideSpaces, partner, type Token } from "./tokens";

/** The two operators of dynamic arrays, which a file holds as functions: A1# is ANCHORARRAY(A1), @x is SINGLE(x). */
const anchor = "_xlfn.ANCHORARRAY";
const single = "_xlfn.SINGLE";

const operands = /^(range|structured|func$|error)/;

/** Where the reference, call or parenthesis that begins at a place ends; -1 where none begins. */
function endOf(tokens: readonly Token[], start: number): number {
  const token = tokens[start];
  if (!token) return -1;
  if (is(token, "@")) return endOf(tokens, besideSpaces(tokens, start, 1));
  if (!is(token, "(") && !operands.test(token.type)) return -1;
  let end = is(token, "(") ? partner(tokens, start) : start;
  while (end >= 0 && is(tokens[end + 1], "(")) end = partner(tokens, end + 1);
  if (end >= 0 && is(tokens[end + 1], "#")) end++;
  return end >= 0 && is(tokens[end + 1], ":") ? endOf(tokens, end + 2) : end;
}

/** Where the reference, call or parenthesis that ends at a place begins; -1 where none ends. */
function startOf(tokens: readonly Token[], end: number): number {
  let start = end;
  while (is(tokens[start], ")")) {
    start = partner(tokens, start);
    if (tokens[start - 1]?.type === "func" || is(tokens[start - 1], ")")) start--;
  }
  const token = tokens[start];
  return token && (is(token, "(") || operands.test(token.type)) ? start : -1;
}

/**
 * The text of a formula with its # and @ as functions.
 * @param texts what is stored for each token
 */
export function withoutOperators(tokens: readonly Token[], texts: readonly string[]): string {
  const out = [...texts];
  const after = tokens.map(() => "");
  tokens.forEach((token, k) => {
    if (is(token, "#")) {
      const end = besideSpaces(tokens, k, -1);
      const start = startOf(tokens, end);
      if (start < 0) return;
      const own = is(tokens[start], "(") && partner(tokens, start) === end;
      // Of B1:A1# only A1 spills.
      const [, from, to] = /^(.*:)([^:!']+)$/s.exec(out[start]!) ?? ["", "", out[start]!];
      out[start] = own ? `${anchor}(` : `${from}${anchor}(${to}`;
      out[k] = own ? "" : ")";
    } else if (is(token, "@")) {
      const start = besideSpaces(tokens, k, 1);
      const end = endOf(tokens, start);
      if (end < 0) return;
      const own = is(tokens[start], "(") && partner(tokens, start) === end;
      out[k] = own ? single : `${single}(`;
      if (!own) after[end] += ")";
    }
  });
  return out.map((text, k) => text + after[k]!).join("");
}

/**
 * The text of a formula with # and @ in the place of their functions.
 * @param texts what is typed for each token
 */
export function withOperators(tokens: readonly Token[], texts: readonly string[]): string {
  const out = [...texts];
  const calls = (k: number, name: string) =>
    tokens[k]!.type === "func" && tokens[k]!.value.toUpperCase() === name.toUpperCase();
  tokens.forEach((_token, k) => {
    const isAnchor = calls(k, anchor);
    if (!isAnchor && !calls(k, single)) return;
    const close = partner(tokens, k + 1);
    const start = besideSpaces(tokens, k + 1, 1);
    if (close < 0 || start >= close) return;
    // What is no reference and no call keeps its parentheses.
    const inner = tokens[start]!;
    const bare =
      !is(inner, "(", "@") &&
      !(isAnchor && (calls(start, single) || inner.value.includes(":"))) &&
      endOf(tokens, start) === besideSpaces(tokens, close, -1);
    out[k] = isAnchor ? "" : "@";
    if (bare) out[k + 1] = out[close] = "";
    if (isAnchor) out[close] += "#";
  });
  return out.join("");
}
