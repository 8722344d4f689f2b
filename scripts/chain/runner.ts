import { type Formula, binary, call, name, parts, print, replaced } from "./formula";
import { isLast, isOther, isTLess1, kept, type Model, type Stage } from "./model";
import { toTypeScript } from "./typescript";

/*
 * The fast form of the chain: FAN runs it ten thousand times. What no year changes is worked out once, before the years;
 * powers of the year are kept as products; other powers of what no year changes go through a logarithm taken once.
 */

type Named = [variable: string, formula: Formula];

interface Plan {
  readonly stages: readonly (readonly [Stage, Formula])[];
  readonly constants: readonly Named[];
  /** Products: of a power of the year, and of the years before it. */
  readonly rising: readonly Named[];
  readonly falling: readonly Named[];
}

const isT = (part: Formula) => part.is === "name" && part.name === "t";

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

function planned(model: Model): Plan {
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
function shared(stages: Plan["stages"]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const [, formula] of stages)
    for (const part of parts(formula))
      if (costly(part)) count.set(print(part), (count.get(print(part)) ?? 0) + 1);
  const twice = [...count].flatMap(([text, times]) => (times > 1 ? [text] : []));
  // Of a part within another the whole is enough.
  const whole = twice.filter((text) => !twice.some((one) => one !== text && one.includes(text)));
  return new Map(whole.map((text, k) => [text, `both${k + 1}`]));
}

/** Where an argument of a function is more than a parameter: what the function takes. */
function domain({ calls }: Stage, model: Model, write: (formula: Formula) => string): string {
  const tests = calls.flatMap(({ fn, args }) =>
    args.flatMap((arg, k) => {
      const range = fn.parameters[k]!.range;
      const settled = arg.is === "name" && (isT(arg) || model.parameters.includes(arg.name));
      if (!range || settled || arg.is === "number" || arg.is === "text") return [];
      const { low, high, openLow, openHigh } = range;
      return [
        ...(low > -Infinity ? [`${write(arg)} ${openLow ? ">" : ">="} ${low}`] : []),
        ...(high < Infinity ? [`${write(arg)} ${openHigh ? "<" : "<="} ${high}`] : []),
      ];
    }),
  );
  return tests.join(" && ");
}

/** The stages that others of the same year take, or of any year. */
const taken = ({ stages }: Plan, kinds: readonly Formula["is"][]): ReadonlySet<string> =>
  new Set(
    stages.flatMap(([, formula]) =>
      [...parts(formula)].flatMap((p) =>
        (p.is === "name" || p.is === "year") && kinds.includes(p.is) ? [p.name] : [],
      ),
    ),
  );

/** Stages that act on nothing and cost much. */
function asidesOf(plan: Plan): string[] {
  const { stages } = plan;
  const needed = taken(plan, ["name", "year"]);
  const calls = (formula: Formula) => [...parts(formula)].some((part) => part.is === "call");
  return stages.flatMap(([{ key }, f]) => (!needed.has(key) && calls(f) ? [key] : []));
}

/** Where a number that is not finite makes the formula another: sums, products, and what is divided. */
function carries(formula: Formula, key: string): boolean {
  if (formula.is === "name") return formula.name === key;
  if (formula.is !== "binary") return false;
  const { op, left, right } = formula;
  return (
    (["+", "-", "*", "/"].includes(op) && carries(left, key)) ||
    (["+", "-", "*"].includes(op) && carries(right, key))
  );
}

/** The stages by which one sees whether all of a year are finite: those that no other carries. */
function telling(plan: Plan): string[] {
  const asides = asidesOf(plan);
  const always = plan.stages.filter(([{ key }]) => !asides.includes(key));
  return plan.stages.flatMap(([{ key }]) =>
    always.some(([, formula]) => carries(formula, key)) ? [] : [key],
  );
}

/** The line of each stage, what it shares with others before it. */
function stageLines(plan: Plan, model: Model, paths: readonly string[]): string[] {
  const both = shared(plan.stages);
  const asides = asidesOf(plan);
  const now = new Set([...taken(plan, ["name"]), ...telling(plan)]);
  const told = new Set<string>();
  const write = (formula: Formula, except?: Formula): string =>
    toTypeScript(
      formula,
      (part) => written(part, write) ?? (part === except ? undefined : both.get(print(part))),
    );
  return plan.stages.flatMap(([stage, formula]) => {
    const first = [...parts(formula)].filter((part) => {
      const isNew = both.has(print(part)) && !told.has(print(part));
      if (isNew) told.add(print(part));
      return isNew;
    });
    const test = domain(stage, model, write);
    const value = test ? `${test} ? ${write(formula)} : NaN` : write(formula);
    const shown = `year[${model.order.indexOf(stage.key)}] = ${asides.includes(stage.key) ? `!asides ? 0 : ${value}` : value}`;
    return [
      ...first.map((part) => `const ${both.get(print(part))} = ${write(part, part)};`),
      `// ${stage.label}: ${stage.text}`,
      now.has(stage.key) || paths.includes(stage.key)
        ? `const ${stage.key} = (${shown});`
        : `${shown};`,
      ...(paths.includes(stage.key) ? [`${stage.key}_path[t] = ${stage.key};`] : []),
    ];
  });
}

/** A stage in another year. */
const written = (part: Formula, write: (formula: Formula) => string): string | undefined => {
  if (part.is !== "year") return undefined;
  return isLast(part) ? `${part.name}_before` : `${part.name}_path[${write(part.year)}]!`;
};

const write = (formula: Formula): string => toTypeScript(formula, (part) => written(part, write));

const list = (keys: readonly string[]) => `[${keys.map((key) => `\n  "${key}",`).join("")}\n]`;

const indented = (lines: readonly string[], by: string) =>
  lines.map((line) => by + line).join("\n");

/** The code with the parameters that it takes: what it names once, there, which is shorter, the others before it. */
function withParameters(code: string, parameters: readonly string[]): string {
  const before: string[] = [];
  let body = code;
  for (const [k, key] of parameters.entries()) {
    const named = new RegExp(`(?<!//.*)\\b${key}\\b`, "g");
    const times = body.match(named)?.length ?? 0;
    if (times === 1) body = body.replace(named, `v[${k}]!`);
    else if (times > 1) before.push(`  const ${key} = v[${k}]!;`);
  }
  return [...before, "", body].join("\n");
}

/** src/catalog/scenario/chain/runner.generated.ts */
export function runnerModule(model: Model): string {
  const plan = planned(model);
  const { order, parameters, stages } = model;
  const keep = kept(model);
  const paths = [
    ...new Set(
      stages.flatMap(({ inlined }) =>
        [...parts(inlined)].flatMap((part) =>
          part.is === "year" && isOther(part) ? [part.name] : [],
        ),
      ),
    ),
  ];
  const ofLast = (key: string) => `year[${order.indexOf(key)}]!`;
  const base = (key: string) => write(stages.find((stage) => stage.key === key)!.base);

  const body = `  // What no year changes.
${indented(
  plan.constants.map(([variable, formula]) => `const ${variable} = ${write(formula)};`),
  "  ",
)}

  // Powers of the year, and of the years before it.
${indented(
  [...plan.rising, ...plan.falling].map(([variable]) => `let ${variable} = 1;`),
  "  ",
)}

  // Year 0.
  year.fill(0);
${indented(
  order.flatMap((key, k) => (base(key) === "0" ? [] : [`year[${k}] = ${base(key)};`])),
  "  ",
)}
${indented(
  paths.map((key) => `${key}_path[0] = ${ofLast(key)};`),
  "  ",
)}
  see(year, 0);

  for (let t = 1; t <= last; t++) {
${indented(
  keep.map((key) => `const ${key}_before: number = ${ofLast(key)};`),
  "    ",
)}

${indented(
  plan.rising.map(([variable, formula]) => `${variable} *= ${write(formula)};`),
  "    ",
)}

${indented(stageLines(plan, model, paths), "    ")}

    see(year, t);
    if (!Number.isFinite(${telling(plan).join(" + ")})) return;

${indented(
  plan.falling.map(([variable, formula]) => `${variable} *= ${write(formula)};`),
  "    ",
)}
  }`;

  return `// Written by npm run generate from the stages of this folder. Do not edit.

import { power } from "../../../calculation";
import { levelPayment } from "../../flows";

/** The stages in the order in which \`see\` is shown them: the columns of TRANSMISSION first. */
export const quantities = ${list(order)} as const;

/** The columns of TRANSMISSION after the year. */
export const outcomes = ${list(model.columns.map(([column]) => column))} as const;

/** Columns that act on nothing and cost much. */
export const asideColumns: readonly string[] = ${list(
    model.columns.flatMap(([column, of]) => (asidesOf(plan).includes(of) ? [column] : [])),
  )};

// Made once: new lists for every draw would take as long as all that is calculated.
const year = /* @__PURE__ */ new Float64Array(${order.length});
${paths.map((key) => `const ${key}_path: number[] = [];`).join("\n")}

/**
 * The transmission chain, year by year from 0 to the last. \`v\` are the parameters in their order; \`see\` is shown a list that the
 * next year is written over, as the next run is. What has no answer is NaN, and so is all that is made of it: the chain ends
 * with that year.
 */
export function runYears(
  v: Float64Array,
  last: number,
  see: (year: Float64Array, t: number) => void,
  asides = true,
): void {
${withParameters(body, parameters)}
}
`;
}
