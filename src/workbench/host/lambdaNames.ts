import { canBeVariable, plainName } from "../../formula";
import { hasOddConstant, plainNumber, plainText, stacked } from "./constants";
import { type FormulaTree, isList, type List, readFormula, soleName, trimmed } from "./formulaTree";
import {
  inLet,
  isFunction,
  isPlain,
  type Lambda,
  type Meaning,
  NO_NAMES,
  OMITTED,
  type BoundNames,
  takes,
} from "./lambdaScope";

/** Names of the workbook that are formulas with LET or LAMBDA, by the name in capitals, without =. */
export type LambdaNames = ReadonlyMap<string, string>;

/**
 * A formula as Univer can calculate it; the cell keeps its own. Univer knows neither optional parameters nor ISOMITTED,
 * cannot call what LET binds or a name within a name's formula, and breaks off the whole calculation where a LET inside
 * another has a variable of the same name. So LAMBDAs are applied here: a call becomes LET with the arguments as they
 * were given, and no variable's name occurs twice. Numbers and texts are written as Univer reads them.
 */
export function readableFormula(formula: string, names: LambdaNames): string {
  const text = formula.toUpperCase();
  const isMeant =
    hasOddConstant(formula) ||
    /[-+*/^&<>=]\s*\{/.test(formula.slice(1)) ||
    /\b(LET|LAMBDA)\(/.test(text) ||
    [...names.keys()].some((name) => text.includes(name));
  return isMeant ? new Expansion(names).of(formula) : formula;
}

/** As an empty cell would be. */
const EMPTY = '""';
/** Excel's answers to the wrong number of arguments, and to a LAMBDA that calls itself too often. */
const WRONG_CALL = "#VALUE!";
const TOO_DEEP = "#NUM!";

/** Univer takes no sign before a LET or a variable, which ends in a number here, and -0 for a text. */
const isSigned = (before: string, word: string): boolean =>
  /[-+^]\s*$/.test(before) && /^LET\(|_\d+$|^0$/.test(word);

/** Within a call Univer takes an array constant after an operator for a text, as in SUM(1-{0,1}). */
const handed = (word: string, before: string): string =>
  word.startsWith("{") && /.[-+*/^&<>=]\s*$/.test(before) ? `VSTACK(${word})` : word;

class Expansion {
  private variables = 0;
  private readonly open = new Set<FormulaTree>();
  private readonly known = new Map<string, FormulaTree>();

  constructor(private readonly names: LambdaNames) {}

  of(formula: string): string {
    return this.write(readFormula(formula), NO_NAMES);
  }

  private write(formula: FormulaTree, scope: BoundNames): string {
    let text = "";
    for (let at = 0; at < formula.length;) {
      const [word, items] = this.term(formula, at, scope);
      text += isSigned(text, word) ? `(${word})` : handed(word, text);
      at += items;
    }
    return text;
  }

  /** What stands at a place of a formula, and how many items it takes. */
  private term(formula: FormulaTree, at: number, scope: BoundNames): [word: string, items: number] {
    const [before, item, next, applied] = [-1, 0, 1, 2].map((k) => formula[at + k]);
    if (item === undefined || isList(item)) return [item ? this.list(item, scope) : "", 1];
    if (item.type === "number") return [plainNumber(item.value), 1];
    if (item.type === "string") return [plainText(item.value), 1];
    if (item.type === "array") return [stacked(item.value), 1];
    if (canBeVariable(item)) return [this.name(item.value, plainName(item.value), scope), 1];
    if (item.type !== "func" || !isList(next)) return [item.value, 1];
    if (item.value.toUpperCase() === "LAMBDA") {
      const lambda = this.lambda(next, scope);
      return isList(applied) ? [this.apply(lambda, applied, scope), 3] : [this.literal(lambda), 2];
    }
    const isElsewhere = before !== undefined && !isList(before) && before.value === "!";
    const call = isElsewhere
      ? item.value + this.list(next, scope)
      : this.call(item.value, next, scope);
    return [call, 2];
  }

  private list({ parts }: List, scope: BoundNames): string {
    return `(${parts.map((part) => this.write(part, scope)).join(",")})`;
  }

  private call(name: string, list: List, scope: BoundNames): string {
    const key = name.toUpperCase();
    if (key === "LET") return this.let(list.parts, scope);
    const lambda = this.meaning(key, scope);
    if (typeof lambda === "object") return this.apply(lambda, list, scope);
    const answer = this.omitted(name, list, scope);
    if (answer !== undefined) return answer ? "TRUE" : "FALSE";
    const branch = key === "IF" ? this.branch(list, scope) : undefined;
    return branch ? `(${this.write(branch, scope)})` : name + this.list(list, scope);
  }

  /** ISOMITTED is known where an argument is given. */
  private omitted(name: string, { parts }: List, scope: BoundNames): boolean | undefined {
    const asked = name.toUpperCase() === "ISOMITTED" ? soleName(parts[0] ?? []) : undefined;
    return asked === undefined ? undefined : scope.get(asked) === OMITTED;
  }

  /** The only part of an IF that can be meant, where the question is ISOMITTED. */
  private branch({ parts }: List, scope: BoundNames): FormulaTree | undefined {
    const [question, list, ...others] = trimmed(parts[0] ?? []);
    if (!question || isList(question) || !isList(list) || others.length > 0) return undefined;
    const answer = this.omitted(question.value, list, scope);
    return answer === undefined ? undefined : parts[answer ? 1 : 2];
  }

  private let(parts: readonly FormulaTree[], outer: BoundNames): string {
    const scope = new Map(outer);
    const bindings: string[] = [];
    for (let k = 0; k + 2 < parts.length; k += 2)
      this.bind(scope, bindings, parts[k]!, parts[k + 1]!, scope);
    return inLet(bindings, this.write(trimmed(parts.at(-1)!), scope));
  }

  private apply(lambda: Lambda, list: List, caller: BoundNames): string {
    const { parameters, body } = lambda;
    const given = list.parts.length === 1 && trimmed(list.parts[0]!).length === 0 ? [] : list.parts;
    if (!takes(lambda, given.length)) return WRONG_CALL;
    if (this.open.has(body)) return TOO_DEEP;
    const scope = new Map(lambda.scope);
    const bindings: string[] = [];
    parameters.forEach((parameter, k) =>
      this.bind(scope, bindings, parameter, given[k] ?? [], caller),
    );
    this.open.add(body);
    const text = inLet(bindings, this.write(trimmed(body), scope));
    this.open.delete(body);
    return text;
  }

  /** Lets a name mean a value in a scope, by a variable only where the value is more than a word. */
  private bind(
    scope: Map<string, Meaning>,
    bindings: string[],
    name: FormulaTree,
    value: FormulaTree,
    from: BoundNames,
  ): void {
    const key = soleName(name) ?? "";
    const meant = this.value(trimmed(value), from);
    if (typeof meant !== "string" || isPlain(trimmed(value))) scope.set(key, meant);
    else {
      const variable = this.variable(key);
      bindings.push(variable, meant);
      scope.set(key, variable);
    }
  }

  private value(value: FormulaTree, scope: BoundNames): Meaning {
    if (value.length === 0) return OMITTED;
    const name = soleName(value);
    const meaning = name === undefined ? undefined : this.meaning(name, scope);
    if (meaning !== undefined) return meaning;
    const [, list] = value;
    if (value.length === 2 && isFunction(value, 0, "LAMBDA") && isList(list))
      return this.lambda(list, scope);
    return this.write(value, scope);
  }

  private lambda({ parts }: List, scope: BoundNames): Lambda {
    return { parameters: parts.slice(0, -1), body: parts.at(-1)!, scope };
  }

  /** A LAMBDA that is handed on to a function such as MAP. */
  private literal({ parameters, body, scope: outer }: Lambda): string {
    if (this.open.has(body)) return TOO_DEEP;
    const scope = new Map(outer);
    const variables = parameters.map((parameter) => {
      const key = soleName(parameter) ?? "";
      const variable = this.variable(key);
      scope.set(key, variable);
      return variable;
    });
    this.open.add(body);
    const text = `LAMBDA(${[...variables, this.write(trimmed(body), scope)].join(",")})`;
    this.open.delete(body);
    return text;
  }

  private name(written: string, key: string, scope: BoundNames): string {
    const meaning = this.meaning(key, scope);
    if (meaning === undefined) return written;
    if (meaning === OMITTED) return EMPTY;
    return typeof meaning === "string" ? meaning : this.literal(meaning);
  }

  private meaning(key: string, scope: BoundNames): Meaning | undefined {
    const local = scope.get(key);
    if (local !== undefined) return local;
    const definition = this.names.get(key);
    if (definition === undefined) return undefined;
    const formula = this.known.get(key) ?? trimmed(readFormula(definition));
    this.known.set(key, formula);
    const value = this.open.has(formula) ? TOO_DEEP : this.inside(formula);
    return typeof value === "string" ? `(${value})` : value;
  }

  private inside(formula: FormulaTree): Meaning {
    this.open.add(formula);
    const value = this.value(formula, NO_NAMES);
    this.open.delete(formula);
    return value;
  }

  private variable(name: string): string {
    return `${name.toLowerCase()}_${++this.variables}`;
  }
}
