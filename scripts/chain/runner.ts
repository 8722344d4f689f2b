import { loops, Rows, type Value } from "./columns";
import { type Formula, binary, call, name, number, parts, print, replaced } from "./formula";
import { isLast, isOther, isTLess1, type Model, type Stage } from "./model";

/*
 * The chain as it is calculated: a block of draws at a time, each loop over all of them, since FAN runs ten thousand; one
 * run is a block of one draw. What no year changes is worked out once, before the years; powers of the year are kept as
 * products; other powers go through a logarithm.
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
      ? !["IF", "MIN", "MAX", "SQRT", "ABS"].includes(part.name)
      : part.is === "binary" &&
        (part.op === "^" || (part.op === "/" && part.right.is !== "number")),
  );

const logarithm = (base: Formula): Formula =>
  base.is === "binary" && base.op === "^"
    ? binary("*", base.right, logarithm(base.left))
    : base.is === "number"
      ? number(Math.log(base.value))
      : call("LN", base);

const isExp = (part: Formula): part is Extract<Formula, { is: "call" }> =>
  part.is === "call" && part.name === "EXP";

/** With every power as an exp of a log, and of products, quotients and choices of exps one of them all. */
const powers = (formula: Formula, ln: (of: Formula) => Formula): Formula =>
  replaced(formula, (part) => {
    const inner = (one: Formula) => powers(one, ln);
    if (part.is === "call" && part.name === "IF") {
      const [condition, yes, no] = part.args.map((arg) => inner(arg!)) as [
        Formula,
        Formula,
        Formula,
      ];
      return isExp(yes) && isExp(no)
        ? call("EXP", call("IF", condition, yes.args[0], no.args[0]))
        : call("IF", condition, yes, no);
    }
    if (part.is !== "binary") return undefined;
    const { op } = part;
    if (op === "^") return inner(call("EXP", binary("*", part.right, logarithm(part.left))));
    const [left, right] = [inner(part.left), inner(part.right)];
    if (isExp(left) && isExp(right) && (op === "*" || op === "/"))
      return call("EXP", binary(op === "*" ? "+" : "-", left.args[0]!, right.args[0]!));
    return isExp(left) && op === "/" && right.is === "name"
      ? call("EXP", binary("-", left.args[0]!, ln(right)))
      : binary(op, left, right);
  });

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
      // The product of the years before this one.
      if (isTLess1(part.right))
        return name(`${(left.of(part.left) as { name: string }).name}_before`);
      return call("EXP", binary("*", once.of(logarithm(part.left)), better(part.right)));
    });
  const settled = (of: Formula) => once.of(logarithm(of));
  const stages = model.stages.map(
    (stage) => [stage, powers(better(stage.inlined), settled)] as const,
  );
  return {
    stages,
    constants: once.list.map(([variable, formula]): Named => [
      variable,
      powers(formula, logarithm),
    ]),
    rising: risen.list,
    falling: left.list,
  };
}

/** Costly parts that stand in more than one place of the years, but for exp and log, which are found out by themselves. */
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
const domain = ({ calls }: Stage, model: Model): Formula[] =>
  calls.flatMap(({ fn, args }) =>
    args.flatMap((arg, k) => {
      const range = fn.parameters[k]!.range;
      const settled = arg.is === "name" && (isT(arg) || model.parameters.includes(arg.name));
      if (!range || settled || arg.is === "number" || arg.is === "text") return [];
      const { low, high, openLow, openHigh } = range;
      return [
        ...(low > -Infinity ? [binary(openLow ? ">" : ">=", arg, number(low))] : []),
        ...(high < Infinity ? [binary(openHigh ? "<" : "<=", arg, number(high))] : []),
      ];
    }),
  );

/** The stages that others take, of any year. */
const taken = ({ stages }: Plan): ReadonlySet<string> =>
  new Set(
    stages.flatMap(([, formula]) =>
      [...parts(formula)].flatMap((p) => (p.is === "name" || p.is === "year" ? [p.name] : [])),
    ),
  );

/** Stages that act on nothing and cost much. */
function asidesOf(plan: Plan): string[] {
  const { stages } = plan;
  const needed = taken(plan);
  const calls = (formula: Formula) => [...parts(formula)].some((part) => part.is === "call");
  return stages.flatMap(([{ key }, f]) => (!needed.has(key) && calls(f) ? [key] : []));
}

/** A stage's value as the loops take it, what it shares with others before it. */
function valuesOf(plan: Plan, model: Model): Value[] {
  const both = shared(plan.stages);
  const told = new Set<string>();
  return plan.stages.flatMap(([stage, formula]) => {
    const first: Value[] = [];
    const short = (part: Formula): Formula =>
      replaced(part, (inner) => {
        if (inner.is === "year" && isLast(inner)) return name(`${inner.name}_before`);
        const variable = both.get(print(inner));
        if (!variable) return undefined;
        if (!told.has(variable)) {
          told.add(variable);
          first.push({ name: variable, formula: inner });
        }
        return name(variable);
      });
    const { key, label, text } = stage;
    const value = short(formula);
    const tests = domain(stage, model).map(short);
    return [...first, { name: key, formula: value, tests, kept: true, says: `${label}: ${text}` }];
  });
}

const list = (keys: readonly string[]) => `[${keys.map((key) => `\n  "${key}",`).join("")}\n]`;

/** The names of which a value is never finite where one of them is not. */
function passedOn(formula: Formula): readonly string[] {
  if (formula.is === "name") return [formula.name];
  if (formula.is !== "binary" || !["+", "-", "*", "/"].includes(formula.op)) return [];
  const { op, left, right } = formula;
  return [...passedOn(left), ...(op === "/" ? [] : passedOn(right))];
}

/** As deep as the braces before it. */
function indented(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth--;
      const place = "  ".repeat(depth);
      if (line.endsWith("{")) depth++;
      return line === "" ? line : place + line.trimStart();
    })
    .join("\n");
}

/** src/catalog/scenario/chain/runner.generated.ts */
export function runnerModule(model: Model): string {
  const plan = planned(model);
  const { order, parameters, stages } = model;
  const asides = asidesOf(plan);
  const paths = [
    ...new Set(
      stages.flatMap(({ inlined }) =>
        [...parts(inlined)].flatMap((part) =>
          part.is === "year" && isOther(part) ? [part.name] : [],
        ),
      ),
    ),
  ];
  const products = [...plan.rising, ...plan.falling].map(([variable]) => variable);
  const rows = new Rows([...parameters, ...order, "lost", "losing", ...products]);
  const isFixed = (of: string) => parameters.includes(of) || of.startsWith("once");
  const pathPlace = (year: string, k: number) =>
    `w[(fixed + ${year} * ${paths.length} + ${k}) * width + i]`;
  const pathOf = (key: string, year: string) =>
    paths.includes(key) ? pathPlace(year, paths.indexOf(key)) : undefined;
  const earlier = (part: { readonly name: string }, year: string) =>
    `earlier(w, ${year}, ${paths.indexOf(part.name)}, i)`;
  /** Each loop in a function of its own: V8 makes the better of small ones, and sooner. */
  const functions: string[] = [];
  // What is no number, or infinite, makes NaN of a 0; and so does what is made of it by sums and products.
  const passed = new Set(
    stages.flatMap(({ inlined, calls }) => (calls.length ? [] : passedOn(inlined))),
  );
  const losing = (names: readonly string[]) => {
    const sum = names.filter((one) => model.isStage(one) && !passed.has(one)).join(" + ");
    return sum && `${rows.place("losing")}! += 0 * (${sum});`;
  };
  const loop = (of: string, values: readonly Value[], guard = isFixed, last?: typeof losing) =>
    loops(values, rows, guard, earlier, last)
      .flatMap(({ lines, calls }, k) => {
        const own = `${of}${k + 1}`;
        const isOfYear = lines.some((line) => !line.startsWith("//") && /\bt\b/.test(line));
        functions.push(`function ${own}(w: Float64Array, n: number${isOfYear ? ", t: number" : ""}): void {
for (let i = 0; i < n; i++) {
${lines.join("\n")}
}
}
`);
        return [`${own}(w, n${isOfYear ? ", t" : ""});`, ...calls];
      })
      .map((line) => `  ${line}`)
      .join("\n");

  const product = ([of, by]: Named): Value => ({
    name: of,
    formula: binary("*", name(`${of}_before`), by),
    kept: true,
  });
  const years = valuesOf(plan, model).map((value) => ({ ...value, then: pathOf(value.name, "t") }));
  const acting = years.filter(({ name }) => !asides.includes(name));
  const all = [...plan.rising.map(product), ...acting, ...plan.falling.map(product)];
  const year = loop("year", all, isFixed, losing);
  const aside = loop(
    "aside",
    years.filter(({ name }) => asides.includes(name)),
    isFixed,
    losing,
  );
  const begin = loop(
    "begin",
    [
      ...plan.constants.map(([of, formula]) => ({ name: of, formula, kept: rows.has(of) })),
      ...stages.flatMap(({ key, base }): Value[] =>
        print(base) === "0"
          ? []
          : [{ name: key, formula: base, kept: true, then: pathOf(key, "0") }],
      ),
    ],
    () => false,
  );
  const [first] = order as [string];

  return `// Written by npm run generate from the stages of this folder. Do not edit.

import { exp, log } from "../../../calculation";
import { levelPayment } from "../../flows";

/** The stages in the order of their rows in a block: the columns of TRANSMISSION first. */
export const quantities = ${list(order)} as const;

/** The columns of TRANSMISSION after the year. */
export const outcomes = ${list(model.columns.map(([column]) => column))} as const;

/** Columns that act on nothing and cost much. */
export const asideColumns: readonly string[] = ${list(
    model.columns.flatMap(([column, of]) => (asides.includes(of) ? [column] : [])),
  )};

/** Draws in a block, at most. */
export const width = 100;

/** Rows whatever the years. Behind them: a row a year for each stage that is asked for years ago. */
const fixed = ${"$"}{FIXED};

/**
 * A block for as many years: a row of \`width\` draws for each parameter, in their order, then for each stage, and what the
 * years need besides. Row k of draw i is at k * width + i.
 */
export const block = (years: number): Float64Array =>
  new Float64Array((fixed + ${paths.length} * (years + 1)) * width);

/** The row of the first stage, and of 0 for each draw that had an answer in all years before, NaN for the others. */
export const firstStage = ${rows.of(first)};
export const lost = ${rows.of("lost")};

function exps(w: Float64Array, from: number, n: number): void {
  for (let i = from; i < from + n; i++) w[i] = exp(w[i]!);
}

function logs(w: Float64Array, from: number, n: number): void {
  for (let i = from; i < from + n; i++) w[i] = log(w[i]!);
}

/** A stage in another year. There is none between two years. */
const earlier = (w: Float64Array, year: number, stage: number, i: number): number =>
  year === Math.floor(year) ? ${pathPlace("year", 0).replace(" + 0)", " + stage)")}! : NaN;

${indented(functions.join("\n"))}
/** Year 0, and what no year changes, for the parameters in the first rows of a block. */
export function beginYears(w: Float64Array, n: number): void {
  w.fill(0, ${rows.start(first)}, ${rows.start(products[0]!)});
  w.fill(1, ${rows.start(products[0]!)}, ${rows.of(products[products.length - 1]!) + 1} * width);
${begin}
}

/**
 * The next year, t from 1 on, over the one before it. What has no answer is NaN, and so is all that is made of it: with that
 * year a draw's chain ends.
 */
export function runYear(w: Float64Array, n: number, t: number, asides: boolean): void {
  for (let i = 0; i < n; i++) ${rows.place("lost")} = ${rows.place("losing")}!;
${year}
  if (!asides) return;
${aside}
}
`.replace("${" + "FIXED}", String(rows.count));
}
