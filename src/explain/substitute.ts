/** Puts numbers into an equation in TeX, so that what is printed stays true: a product keeps its brackets. */

/** Commands between which nothing stands: spaces, thin and wide. */
const spacing = /^(\\[,;!:> ]|\\quad|\\qquad|\s+|~)$/;
const operators =
  /^([-+=/|:<>,;]|\\(cdot|times|le|ge|to|mapsto|sim|mid|in|xrightarrow|max|min|ln|log|exp|sum|prod|inf|sup))$/;
const opening = /^([({[]|\\(left|bigl|Bigl|biggl|Biggl|big|Big)|\\\{)$/;
const closing = /^([)}\]]|\\(right|bigr|Bigr|biggr|Biggr)|\\\})$/;

const tokensOf = (tex: string): string[] =>
  tex.match(/\\[A-Za-z]+|\\.|\s+|\d+(?:\.\d+)?|./gs) ?? [];

export interface Substitution {
  /** As it stands in the equation, PE_{peers}. */
  readonly symbol: string;
  /** What takes its place. */
  readonly tex: string;
}

/** The equation with each symbol replaced; undefined where none of them stands in it. */
export function substitute(tex: string, values: readonly Substitution[]): string | undefined {
  const tokens = tokensOf(tex);
  const known = values
    .map(({ symbol, tex: value }) => ({ parts: tokensOf(symbol), value }))
    .sort((a, b) => b.parts.length - a.parts.length);
  const out: string[] = [];
  let replaced = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    // "... for r = g": a condition of the equation, not a part of it.
    if (token === "\\text" && /^\{ (?:for|else)/.test(tokens.slice(at + 1).join(""))) {
      out.push(...tokens.slice(at));
      break;
    }
    const found = known.find(({ parts }) => stands(tokens, at, parts));
    if (found) {
      const end = at + found.parts.length;
      out.push(
        `{${bracketed(found.value, neighbour(tokens, at, -1), neighbour(tokens, end - 1, 1))}}`,
      );
      replaced = true;
      at = end;
      continue;
    }
    const end = verbatim(tokens, at);
    out.push(...tokens.slice(at, end));
    at = end;
  }
  return replaced ? out.join("") : undefined;
}

/** Whether a symbol stands at a place as such: PE not in PE_0, P not in ERP, S not in the differential of S. */
function stands(tokens: readonly string[], at: number, parts: readonly string[]): boolean {
  if (!parts.every((part, k) => tokens[at + k] === part)) return false;
  const inWord = [tokens[at - 1], tokens[at + parts.length]].some((token) => isCapital(token));
  if (inWord && isCapital(parts[0])) return false;
  const before = neighbour(tokens, at, -1) ?? "";
  const after = neighbour(tokens, at + parts.length - 1, 1) ?? "";
  if (after === "_" || after === "'" || before === "\\partial" || before === "\\Delta")
    return false;
  // A change of something else.
  return !(parts.join("") === "\\Delta" && /^([A-Za-z]|\\(?:ln|tp))/.test(after));
}

const isCapital = (token: string | undefined) => token !== undefined && /^[A-Z]$/.test(token);

/** Where a part that is copied as it is ends: subscripts, texts, names of fonts. */
function verbatim(tokens: readonly string[], at: number): number {
  if (!["_", "\\text", "\\mathrm", "\\operatorname"].includes(tokens[at]!)) return at + 1;
  if (tokens[at + 1] !== "{") return at + 2;
  let depth = 0;
  for (let k = at + 1; k < tokens.length; k++) {
    if (tokens[k] === "{") depth++;
    if (tokens[k] === "}" && --depth === 0) return k + 1;
  }
  return tokens.length;
}

function neighbour(tokens: readonly string[], at: number, step: 1 | -1): string | undefined {
  let k = at + step;
  while (tokens[k] !== undefined && spacing.test(tokens[k]!)) k += step;
  return tokens[k];
}

/** In brackets where it would run into its neighbour, or where a sign or unit would be read with a power. */
function bracketed(value: string, before: string | undefined, after: string | undefined): string {
  // The braces of an exponent are brackets enough.
  if (before === "^") return value;
  const simple = /^\d+(?:\.\d+)?$/.test(value);
  const negative = value.startsWith("-");
  const factorBefore = before !== undefined && !operators.test(before) && !opening.test(before);
  const factorAfter =
    after !== undefined &&
    after !== "^" &&
    !operators.test(after) &&
    !closing.test(after) &&
    !opening.test(after);
  const signed =
    negative && before !== undefined && !opening.test(before) && !/^[=,]$/.test(before);
  const powered = after === "^" && !simple;
  return factorBefore || factorAfter || signed || powered ? `\\left(${value}\\right)` : value;
}
