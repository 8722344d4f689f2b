import { type Formula, parts, print } from "./formula";
import { isLast, isOther, kept, type Model, type Stage } from "./model";
import { toTypeScript } from "./typescript";
import { type Plan, isT, planned, shared } from "./runnerPlan";

/* The fast form of the chain: FAN runs it ten thousand times. */

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
