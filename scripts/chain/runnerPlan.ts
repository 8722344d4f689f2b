import { type Formula, binary, call, name, parts, print, replaced } from "./formula";
import { isTLess1, type Model, type Stage } from "./model";

/*
 * What no year changes is worked out once, before the years; powers of the year are kept as products; other powers of what no
 * year changes go through a logarithm taken once.
 */

type Named = [variable: string, formula: Formula];

export interface Plan {
  readonly stages: readonly (readonly [Stage, Formula])[];
  readonly constants: readonly Named[];
  /** Products: of a power of the year, and of the years before it. */
  readonly rising: readonly Named[];
  readonly falling: readonly Named[];
}

export const isT = (part: Formula) => part.is === "name" && part.name === "t";

const isYear = (part: Formula, year: number) =>
  part.is === "binary" &&
  part.op === "=" &&
  isT(part.left) &&
  part.right.is === "number" &&
  part.right.value === year;

/** Worth a variable of its own: powers and functions, and divisions by more than a number. */
const costly = (formula: Formula) =>
  [...parts(formula)].some((part) =>
    part.is === "call"
      ? !["IF", "MIN", "MAX", "SQRT"].includes(part.name)
      : part.is === "binary" &&
        (part.op === "^" || (part.op === "/" && part.right.is !== "number")),
  );

/** Products and quotients of exponentials as one of them, which take most of the time: EXP(a)/EXP(b) is EXP(a-b). */
function oneExponential(formula: Formula): Formula {
  const power = (part: Formula) =>
    part.is === "call" && part.name === "EXP" ? part.args[0] : undefined;
  const product = (op: string, left: Formula, right: Formula): Formula => {
    const b = power(right);
    if (b && left.is === "call" && left.name === "IF") {
      const [condition, yes, no] = left.args as [Formula, Formula, Formula];
      return call("IF", condition, product(op, yes, right), product(op, no, right));
    }
    if (b && left.is === "binary" && left.op === "/" && power(left.left))
      return binary("/", product(op, left.left, right), left.right);
    const a = b && power(left);
    if (!a) return binary(op, left, right);
    // 0-x is how a formula says a minus.
    const isMinus = b.is === "binary" && b.op === "-" && b.left.is === "number" && !b.left.value;
    if (op === "*" && isMinus) return call("EXP", binary("-", a, b.right));
    return call("EXP", binary(op === "*" ? "+" : "-", a, b));
  };
  return replaced(formula, (part) =>
    part.is === "binary" && (part.op === "*" || part.op === "/")
      ? product(part.op, oneExponential(part.left), oneExponential(part.right))
      : undefined,
  );
}

export function planned(model: Model): Plan {
  const names = new Map<string, string>();
  /** The variable that holds a formula, in a list of its kind. */
  const holder = (kind: string) => {
    const list: Named[] = [];
    const of = (formula: Formula): Formula => {
      const text = `${kind} ${print(formula)}`;
      if (!names.has(text)) {
        names.set(text, `${kind}${list.length + 1}`);
        list.push([names.get(text)!, formula]);
      }
      return name(names.get(text)!);
    };
    return { list, of };
  };
  const once = holder("once");
  const risen = holder("risen");
  const left = holder("left");
  const fixed = (formula: Formula) =>
    [...parts(formula)].every(
      (part) => part.is !== "year" && (part.is !== "name" || model.parameters.includes(part.name)),
    );
  const logarithm = (base: Formula): Formula =>
    base.is === "binary" && base.op === "^"
      ? binary("*", base.right, call("LN", base.left))
      : call("LN", base);
  const better = (formula: Formula): Formula =>
    replaced(formula, (part) => {
      if (fixed(part)) return costly(part) ? once.of(part) : undefined;
      if (part.is === "call" && part.name === "IF") {
        const [condition, yes, no] = part.args as [Formula, Formula, Formula];
        // The years begin with 1, and a product of nothing is 1.
        const isOne = yes.is === "number" && yes.value === 1;
        if (isYear(condition, 0) || (isYear(condition, 1) && isOne)) return better(no);
      }
      if (part.is !== "binary" || part.op !== "^" || !fixed(part.left)) return undefined;
      if (isT(part.right)) return risen.of(part.left);
      if (isTLess1(part.right)) return left.of(part.left);
      return call("EXP", binary("*", once.of(logarithm(part.left)), better(part.right)));
    });
  return {
    stages: model.stages.map((stage) => [stage, oneExponential(better(stage.inlined))] as const),
    constants: once.list,
    rising: risen.list,
    falling: left.list,
  };
}

/** Costly parts that stand in more than one place of the years: by their text, the variable of each. */
export function shared(stages: Plan["stages"]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const [, formula] of stages)
    for (const part of parts(formula))
      if (costly(part)) count.set(print(part), (count.get(print(part)) ?? 0) + 1);
  const twice = [...count].flatMap(([text, times]) => (times > 1 ? [text] : []));
  // Of a part within another the whole is enough.
  const whole = twice.filter((text) => !twice.some((one) => one !== text && one.includes(text)));
  return new Map(whole.map((text, k) => [text, `both${k + 1}`]));
}
