import type { Formula } from "./formula";

const strength: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 2,
  ">": 2,
  "<=": 2,
  ">=": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

const functions: Readonly<Record<string, string>> = {
  MIN: "Math.min",
  MAX: "Math.max",
  LN: "Math.log",
  EXP: "Math.exp",
  ABS: "Math.abs",
};

/** A formula as an expression of TypeScript. `other` writes what is written otherwise: names and years. */
export function toTypeScript(
  formula: Formula,
  other: (part: Formula) => string | undefined = () => undefined,
): string {
  const inner = (part: Formula, above: number, right = false): string => {
    const told = other(part);
    if (told !== undefined) return told;
    switch (part.is) {
      case "number":
        return String(part.value);
      case "name":
        return part.name;
      case "call":
        return called(part.name, part.args as readonly Formula[], above);
      case "binary":
        return operated(part, above, right);
      default:
        throw new Error(`has no place in the chain: ${part.is}`);
    }
  };
  const operated = (
    { op, left, right: second }: Extract<Formula, { is: "binary" }>,
    above: number,
    right: boolean,
  ): string => {
    if (op === "^") return `power(${inner(left, 0)}, ${inner(second, 0)})`;
    const own = strength[op]!;
    const sign = op === "=" ? "===" : op === "<>" ? "!==" : op;
    // 0-x and -1*x: how Excel's formulas say a minus.
    const minus =
      (op === "-" && left.is === "number" && left.value === 0) ||
      (op === "*" && left.is === "number" && left.value === -1);
    const text = minus
      ? `-${inner(second, 5)}`
      : `${inner(left, own)} ${sign} ${inner(second, own, true)}`;
    return (minus ? above > 4 || right : own < above || (own === above && right))
      ? `(${text})`
      : text;
  };
  const called = (name: string, args: readonly Formula[], above: number): string => {
    if (name === "IF") {
      const [condition, yes, no] = args.map((arg) => inner(arg, 1)) as [string, string, string];
      const text = `${condition} ? ${yes} : ${no}`;
      return above > 0 ? `(${text})` : text;
    }
    // The square root of -1 is how Excel's formulas say #NUM!.
    if (name === "SQRT") return "NaN";
    // As PMT(rate, periods, -1): what a loan of 1 costs a period.
    if (name === "PMT")
      return `levelPayment(${args
        .slice(0, 2)
        .map((arg) => inner(arg, 0))
        .join(", ")})`;
    const known = functions[name];
    if (!known) throw new Error(`has no place in the chain: ${name}`);
    return `${known}(${args.map((arg) => inner(arg, 0)).join(", ")})`;
  };
  return inner(formula, 0);
}
