import type { AnyFunction } from "../../src/calculation";
import { binary, call, type Formula, name, number, parse, replaced } from "./formula";

/** Functions of the catalog by name, each with its native form. */
export type Natives = ReadonlyMap<string, { readonly fn: AnyFunction; readonly native: string }>;

/** A call as it stands in the chain: what it asks of the function, for its domain. */
export interface Call {
  readonly fn: AnyFunction;
  readonly args: readonly Formula[];
}

const isNumber = (part: Formula, value?: number) =>
  part.is === "number" && (value === undefined || part.value === value);

/** What can be said without knowing any name: constants, and what multiplies by 1 or adds 0. */
function simpler(part: Formula): Formula {
  if (part.is === "call" && part.name === "IF" && part.args[0]?.is === "name") {
    if (part.args[0].name === "TRUE") return part.args[1]!;
    if (part.args[0].name === "FALSE") return part.args[2]!;
  }
  if (part.is === "call" && part.args.every((arg) => arg && isNumber(arg))) {
    const values = part.args.map((arg) => (arg as { value: number }).value);
    if (part.name === "EXP") return number(Math.exp(values[0]!));
    if (part.name === "LN" && values[0]! > 0) return number(Math.log(values[0]!));
  }
  if (part.is !== "binary") return part;
  const { op, left, right } = part;
  // A parameter, a stage and the year are numbers: never an empty text.
  if (op === "=" && right.is === "text")
    return name(left.is === "text" && left.value === right.value ? "TRUE" : "FALSE");
  // Stages are calculated from the first year on.
  if (op === "=" && left.is === "name" && left.name === "t" && isNumber(right, 0))
    return name("FALSE");
  if (left.is === "number" && right.is === "number") {
    const [a, b] = [left.value, right.value];
    switch (op) {
      case "+":
        return number(a + b);
      case "-":
        return number(a - b);
      case "*":
        return number(a * b);
      case "/":
        return b === 0 ? part : number(a / b);
      case "^":
        return number(a ** b);
      case "=":
        return name(a === b ? "TRUE" : "FALSE");
    }
  }
  if (op === "*" && isNumber(left, 1)) return right;
  if ((op === "*" || op === "/" || op === "^") && isNumber(right, 1)) return left;
  if (op === "+" && isNumber(left, 0)) return right;
  if ((op === "+" || op === "-") && isNumber(right, 0)) return left;
  if (op === "/" && isNumber(left, 0)) return left;
  return part;
}

/**
 * A formula with the functions of the catalog replaced by their native forms, arguments and defaults put in and
 * whatever is settled by them worked out. `onCall` is told of each, its arguments replaced already.
 */
export function inlined(
  formula: Formula,
  natives: Natives,
  onCall: (call: Call) => void = () => undefined,
): Formula {
  type Names = ReadonlyMap<string, Formula>;
  const nothing: Names = new Map();

  const put = (part: Formula, names: Names): Formula => {
    switch (part.is) {
      case "name":
        return names.get(part.name) ?? part;
      case "year":
        return { ...part, year: put(part.year, names) };
      case "binary":
        return simpler(binary(part.op, put(part.left, names), put(part.right, names)));
      case "call":
        return called(part.name, part.args, names);
      default:
        return part;
    }
  };

  const called = (of: string, args: readonly (Formula | undefined)[], names: Names): Formula => {
    if (of === "LET") {
      let inner = names;
      for (let k = 0; k + 1 < args.length; k += 2) {
        const bound = args[k] as Extract<Formula, { is: "name" }>;
        inner = new Map([...inner, [bound.name, put(args[k + 1]!, inner)]]);
      }
      return put(args[args.length - 1]!, inner);
    }
    // Its own parameters hide nothing: names of LET are put in before it is called.
    if (of === "LAMBDA") {
      const own = args.slice(0, -1) as Extract<Formula, { is: "name" }>[];
      const hidden = new Map([...names].filter(([key]) => !own.some((p) => p.name === key)));
      const body = replaced(args[args.length - 1]!, (part) =>
        part.is === "name" ? hidden.get(part.name) : undefined,
      );
      return call("LAMBDA", ...own, body);
    }
    const given = args.map((arg) => arg && put(arg, names));
    const local = names.get(of);
    if (local?.is === "call" && local.name === "LAMBDA") {
      const own = local.args.slice(0, -1) as Extract<Formula, { is: "name" }>[];
      return put(
        local.args[local.args.length - 1]!,
        new Map(own.map((p, k) => [p.name, given[k]!] as const)),
      );
    }
    const known = natives.get(of);
    if (!known) return simpler(call(of, ...given));
    const all = known.fn.parameters.map((p, k) => given[k] ?? literal(p.default));
    onCall({ fn: known.fn, args: all });
    return put(
      parse(known.native),
      new Map(known.fn.parameters.map((p, k) => [p.name, all[k]!] as const)),
    );
  };
  return put(formula, nothing);
}

function literal(value: unknown): Formula {
  if (typeof value === "number") return number(value);
  return { is: "text", value: typeof value === "string" ? value : "" };
}
