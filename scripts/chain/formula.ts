/** Excel's formulas as far as the chain and the native forms of its functions need them, taken apart and put together. */

export type Formula =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  /** A parameter, a stage in this year, the year t, or a name of LET or LAMBDA. */
  | { readonly is: "name"; readonly name: string }
  /** A stage in another year: stage[t-1], stage[expression]. */
  | { readonly is: "year"; readonly name: string; readonly year: Formula }
  | { readonly is: "binary"; readonly op: string; readonly left: Formula; readonly right: Formula }
  | { readonly is: "call"; readonly name: string; readonly args: readonly (Formula | undefined)[] };

export const number = (value: number): Formula => ({ is: "number", value });
export const name = (of: string): Formula => ({ is: "name", name: of });
export const binary = (op: string, left: Formula, right: Formula): Formula => ({
  is: "binary",
  op,
  left,
  right,
});
export const call = (of: string, ...args: readonly (Formula | undefined)[]): Formula => ({
  is: "call",
  name: of,
  args,
});

/** Weakest first. */
const operators = [["=", "<>", "<", ">", "<=", ">="], ["+", "-"], ["*", "/"], ["^"]];

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[A-Za-z_]\w*|<>|<=|>=|[-+*/^=<>(),[\]])/y;

/** Takes a formula apart. Throws where it is none, or none of these. */
export function parse(text: string): Formula {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== "") {
    const found = token.exec(text);
    if (!found) throw new Error(`cannot be read: ${text}`);
    tokens.push(found[1]!);
  }
  let at = 0;
  const take = (wanted?: string): string => {
    const next = tokens[at++];
    if (next === undefined || (wanted !== undefined && next !== wanted))
      throw new Error(`${wanted ?? "more"} expected, not ${next ?? "the end"}, in ${text}`);
    return next;
  };
  const level = (depth: number): Formula => {
    const ops = operators[depth];
    if (!ops) return signed();
    let left = level(depth + 1);
    while (ops.includes(tokens[at]!)) left = binary(take(), left, level(depth + 1));
    return left;
  };
  /** A minus binds more than a power, in Excel. */
  const signed = (): Formula => {
    if (tokens[at] !== "-") return primary();
    take();
    return binary("*", number(-1), signed());
  };
  const primary = (): Formula => {
    const next = take();
    if (next === "(") {
      const inner = level(0);
      take(")");
      return inner;
    }
    if (next.startsWith('"')) return { is: "text", value: next.slice(1, -1).replace(/""/g, '"') };
    if (/^\d/.test(next)) return number(Number(next));
    if (tokens[at] === "[") {
      take();
      const year = level(0);
      take("]");
      return { is: "year", name: next, year };
    }
    if (tokens[at] !== "(") return name(next);
    take();
    const args: (Formula | undefined)[] = [];
    if (tokens[at] !== ")")
      for (;;) {
        args.push(tokens[at] === "," || tokens[at] === ")" ? undefined : level(0));
        if (tokens[at] !== ",") break;
        take();
      }
    take(")");
    return { is: "call", name: next, args };
  };
  const whole = level(0);
  if (at < tokens.length) throw new Error(`too much from ${tokens[at]} on, in ${text}`);
  return whole;
}

/** The same with every part replaced that `by` has something for. */
export function replaced(formula: Formula, by: (part: Formula) => Formula | undefined): Formula {
  const found = by(formula);
  if (found) return found;
  switch (formula.is) {
    case "binary":
      return { ...formula, left: replaced(formula.left, by), right: replaced(formula.right, by) };
    case "call":
      return { ...formula, args: formula.args.map((arg) => arg && replaced(arg, by)) };
    case "year":
      return { ...formula, year: replaced(formula.year, by) };
    default:
      return formula;
  }
}

/** Every part of a formula, the whole first. */
export function* parts(formula: Formula): Generator<Formula> {
  yield formula;
  if (formula.is === "binary") {
    yield* parts(formula.left);
    yield* parts(formula.right);
  } else if (formula.is === "call") for (const arg of formula.args) if (arg) yield* parts(arg);
  if (formula.is === "year") yield* parts(formula.year);
}

const strength = (op: string) => operators.findIndex((ops) => ops.includes(op));

/** As one writes it in Excel. `other` writes what is written otherwise, names and years say. */
export function print(formula: Formula, other?: (part: Formula) => string | undefined): string {
  const inner = (part: Formula, above: number, right = false): string => {
    const told = other?.(part);
    if (told !== undefined) return told;
    switch (part.is) {
      case "number":
        return part.value < 0 && above >= 0 ? `(${part.value})` : String(part.value);
      case "text":
        return `"${part.value.replace(/"/g, '""')}"`;
      case "name":
        return part.name;
      case "year":
        return `${part.name}[${inner(part.year, -1)}]`;
      case "call":
        return `${part.name}(${part.args.map((arg) => (arg ? inner(arg, -1) : "")).join(",")})`;
      case "binary": {
        const own = strength(part.op);
        const text = `${inner(part.left, own)}${part.op}${inner(part.right, own, true)}`;
        return own < above || (own === above && right) ? `(${text})` : text;
      }
    }
  };
  return inner(formula, -1);
}
