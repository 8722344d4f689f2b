import { type Scope, scopeOf, type Variable } from "./scope";
import { outOfQuotes } from "./texts";
import { isComma, isOperator, isSpace, type Token } from "./tokens";
import {
  type Constant,
  type Expression,
  type ArgumentExpression,
  type CallExpression,
  type Tree,
  asExpression,
  isReference,
  isCallable,
} from "./expression";
import { strength, ofReferences, signStrength, percentStrength } from "./precedence";

/** The tree of a formula; undefined where Excel would not take it. */
export function treeOf(tokens: readonly Token[], scope: Scope = scopeOf(tokens)): Tree | undefined {
  try {
    return new Parser(tokens, scope).tree();
  } catch (error) {
    // Brackets can be nested deeper than the stack is.
    if (error instanceof Malformed || error instanceof RangeError) return undefined;
    throw error;
  }
}

class Malformed extends Error {}

class Parser {
  private readonly places: readonly number[];
  private readonly calls = new Map<number, CallExpression>();
  private readonly values = new Map<Variable, Expression>();
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly scope: Scope,
  ) {
    this.places = [...tokens.keys()].filter(
      (at) => !isSpace(tokens[at]!) && tokens[at]!.type !== "fx_prefix",
    );
  }

  tree(): Tree {
    const root = this.expression(0);
    if (this.next < this.places.length) throw new Malformed();
    return { root, calls: this.calls };
  }

  private get at(): number {
    return this.places[this.next] ?? this.tokens.length;
  }

  private get token(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(): Token {
    const { token } = this;
    if (!token) throw new Malformed();
    this.next++;
    return token;
  }

  private expect(sign: string): Token {
    if (!isOperator(this.token, sign)) throw new Malformed();
    return this.take();
  }

  private expression(least: number): Expression {
    let left = this.operand();
    for (;;) {
      const operator = this.operator();
      const binds = operator === "%" ? percentStrength : (strength[operator] ?? 0);
      if (binds <= least || (operator in ofReferences && !isReference(left))) return left;
      if (operator !== " ") this.take();
      left =
        operator === "%"
          ? { kind: "sign", operator, operand: left }
          : { kind: "operation", operator, left, right: this.expression(binds) };
    }
  }

  /** The operator that stands next; " " where a space parts two references. */
  private operator(): string {
    const { token } = this;
    if (!token) return "";
    if (token.type === "operator" && token.value !== "(") return token.value;
    const before = this.tokens[this.at - 1];
    const isParted = before !== undefined && isSpace(before);
    return isParted && (refers(token) || isOperator(token, "(")) ? " " : "";
  }

  private operand(): Expression {
    const token = this.take();
    const at = this.places[this.next - 1]!;
    if (isOperator(token, "+", "-", "@"))
      return { kind: "sign", operator: token.value, operand: this.expression(signStrength) };
    return this.followed(this.plain(token, at));
  }

  /** What may stand directly behind a reference or a call: # and another list of arguments. */
  private followed(operand: Expression): Expression {
    let whole = operand;
    for (;;) {
      if (isOperator(this.token, "#") && isReference(whole)) {
        this.take();
        whole = { kind: "sign", operator: "#", operand: whole };
      } else if (isOperator(this.token, "(") && this.isAdjacent() && isCallable(whole)) {
        const given = this.arguments().map(({ expression }) => expression);
        whole = { kind: "application", callee: whole, arguments: given };
      } else return whole;
    }
  }

  private isAdjacent(): boolean {
    const before = this.tokens[this.at - 1];
    return before !== undefined && !isSpace(before);
  }

  private plain(token: Token, at: number): Expression {
    const { type, value } = token;
    switch (type) {
      case "number":
      case "string":
      case "bool":
      case "error":
        return asExpression(constant(token));
      case "range":
      case "range_beam":
      case "range_ternary":
      case "structured":
      case "range_named":
        return this.reference(value, at);
      case "context":
      case "context_quote": {
        const between = this.expect("!").value;
        const name = this.take();
        if (name.type !== "func") throw new Malformed();
        return this.call(value + between + name.value, this.places[this.next - 1]!, token.from);
      }
      case "func":
        return this.call(value, at, token.from);
      default:
        if (value === "{") return this.array();
        if (value === "(") return this.group();
        throw new Malformed();
    }
  }

  private reference(text: string, at: number): Expression {
    const variable = this.scope.words.get(at)?.variable;
    if (!variable) return { kind: "reference", text };
    return { kind: "variable", variable, value: this.values.get(variable) };
  }

  private call(name: string, at: number, from: number): CallExpression {
    const given = this.arguments((index, first, argument) => {
      // Of LET, a variable stands before its value.
      const before = index > 0 ? this.scope.words.get(first) : undefined;
      if (before?.variable.kind === "let" && before.role === "declared" && argument)
        this.values.set(before.variable, argument);
    });
    const to = this.tokens[this.places[this.next - 1]!]!.to;
    const variable = this.scope.words.get(at)?.variable;
    const call: CallExpression = { kind: "call", at, name, variable, arguments: given, from, to };
    this.calls.set(at, call);
    return call;
  }

  /**
   * What stands in the brackets of a call.
   * @param seen told of each argument with the place where the one before it begins
   */
  private arguments(
    seen?: (index: number, before: number, argument: Expression | undefined) => void,
  ): readonly ArgumentExpression[] {
    let start = this.expect("(").to;
    if (isOperator(this.token, ")")) {
      this.take();
      return [];
    }
    const given: ArgumentExpression[] = [];
    let before = -1;
    for (;;) {
      const { at } = this;
      const first = this.token;
      const isLeftOut = isComma(first) || isOperator(first, ")");
      const expression = isLeftOut ? undefined : this.expression(0);
      const last = this.tokens[this.places[this.next - 1]!]!;
      given.push({
        expression,
        from: isLeftOut ? start : first!.from,
        to: isLeftOut ? start : last.to,
      });
      seen?.(given.length - 1, before, expression);
      before = at;
      const sign = this.take();
      if (isOperator(sign, ")")) return given;
      if (!isComma(sign)) throw new Malformed();
      start = sign.to;
    }
  }

  /** Brackets, in which a comma makes a union. */
  private group(): Expression {
    let whole = this.expression(0);
    while (isComma(this.token)) {
      this.take();
      whole = { kind: "operation", operator: ",", left: whole, right: this.expression(0) };
    }
    this.expect(")");
    return whole;
  }

  private array(): Expression {
    const rows: Constant[][] = [[]];
    for (;;) {
      const sign = isOperator(this.token, "-", "+") ? this.take().value : "";
      const item = constant(this.take());
      if (sign !== "" && typeof item !== "number") throw new Malformed();
      rows.at(-1)!.push(sign === "-" ? -(item as number) : item);
      const end = this.take();
      if (isOperator(end, "}")) {
        if (rows.some((row) => row.length !== rows[0]!.length)) throw new Malformed();
        return { kind: "array", rows };
      }
      if (isOperator(end, ";")) rows.push([]);
      else if (!isComma(end)) throw new Malformed();
    }
  }
}

function constant({ type, value }: Token): Constant {
  if (type === "number") return Number(value);
  if (type === "bool") return value.toUpperCase() === "TRUE";
  // A lost reference keeps what is left of it: Sheet1!#REF!, #REF!A1.
  if (type === "error") return { code: /#REF!/i.test(value) ? "#REF!" : value.toUpperCase() };
  if (type !== "string" || !/^"(?:[^"]|"")*"$/s.test(value)) throw new Malformed();
  return outOfQuotes(value);
}

const refers = ({ type }: Token): boolean =>
  /^(range|range_beam|range_ternary|range_named|structured|func|context|context_quote|error)$/.test(
    type,
  );
