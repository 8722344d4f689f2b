import { type Formula, name, parts, print, replaced } from "./formula";
import { toTypeScript } from "./typescript";

/*
 * Formulas as loops over the draws of a block. exp and log have loops of their own over a whole row, which a processor gets
 * through several at a time; all that stands between them is put into as few loops as can be. What one loop makes and
 * another takes goes through a row of the block.
 */

/** What a draw's value is, in the order of the calculation. */
export interface Value {
  readonly name: string;
  readonly formula: Formula;
  /** Comparisons without which it is NaN. */
  readonly tests?: readonly Formula[];
  /** Others than these loops ask for it, in the row of its name. */
  readonly kept?: boolean;
  /** What is to be done with it besides. */
  readonly then?: string;
  /** A line for whoever reads the loops. */
  readonly says?: string;
}

/** The rows of a block by name, each a number that is given when it is first asked for. */
export class Rows {
  private readonly places = new Map<string, number>();
  /** Conditions of parameters alone under which exp and log are asked for: some draw must meet them. */
  readonly guards: string[] = [];

  constructor(names: readonly string[]) {
    for (const name of names) this.of(name);
  }

  of(name: string): number {
    if (!this.places.has(name)) this.places.set(name, this.places.size);
    return this.places.get(name)!;
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  get count(): number {
    return this.places.size;
  }

  /** Where a row begins, and the place of a draw in it. */
  start = (name: string) => `${this.of(name)} * width`;
  place = (name: string) => `w[${this.start(name)} + i]`;
}

interface Written {
  readonly lines: readonly string[];
  /** The names that it keeps. */
  readonly kept: readonly string[];
  /** What is to be called behind it. */
  readonly calls: readonly string[];
}

interface Loop {
  readonly lines: string[];
  readonly reads: Set<string>;
  readonly calls: string[];
}

const functions: Readonly<Record<string, string>> = { EXP: "exps", LN: "logs" };

/** What is called x_before is the value that the row of x holds when the loops begin. */
const before = /_before$/;

/**
 * The lines that work out values for the draws from 0 to n of the block w. `isFixed` tells what no year changes: a condition
 * of such names guards the exp and log behind it. `earlier` writes a stage of another year.
 */
export function loops(
  values: readonly Value[],
  rows: Rows,
  isFixed: (name: string) => boolean,
  earlier: (part: Extract<Formula, { is: "year" }>, year: string) => string,
): Written[] {
  const all: Loop[] = [];
  const loopOf = (k: number) => (all[k] ??= { lines: [], reads: new Set(), calls: [] });
  /** The loop from which on a name has its value, and the one that writes it. */
  const known = new Map<string, number>();
  const made = new Map<string, string>();
  const writers = new Map<string, number>();

  const namesIn = (formula: Formula) =>
    [...parts(formula)].flatMap((part) =>
      (part.is === "name" && part.name !== "t") || part.is === "year" ? [part.name] : [],
    );
  const write = (formula: Formula): string =>
    toTypeScript(formula, (part) =>
      part.is === "year" ? earlier(part, write(part.year)) : undefined,
    );
  const add = (one: string, formulas: readonly Formula[], line: string): number => {
    const taken = formulas.flatMap(namesIn);
    const level = Math.max(0, ...taken.map((of) => known.get(of) ?? 0));
    const loop = loopOf(level);
    for (const part of formulas.flatMap((formula) => [...parts(formula)]))
      if (part.is === "name" && !isT(part) && !loop.lines.some(defines(part.name)))
        loop.reads.add(part.name);
    loop.lines.push(line);
    writers.set(one, level);
    return level;
  };

  /** The formula with each exp and log put into a row. */
  const called = (formula: Formula, guards: readonly string[]): Formula =>
    replaced(formula, (part) => {
      if (part.is !== "call") return undefined;
      if (part.name === "IF") {
        const [condition, yes, no] = part.args as [Formula, Formula, Formula];
        const told = namesIn(condition).every(isFixed) && ![...parts(condition)].some(isT);
        const text = write(condition);
        return {
          ...part,
          args: [
            called(condition, guards),
            called(yes, told ? [...guards, text] : guards),
            called(no, told ? [...guards, `!(${text})`] : guards),
          ],
        };
      }
      const loop = functions[part.name];
      if (!loop) return undefined;
      const [arg] = part.args.map((one) => called(one!, guards)) as [Formula];
      const text = `${part.name} ${print(arg)}`;
      if (!made.has(text)) {
        const row = `row${rows.count}`;
        rows.of(row);
        made.set(text, row);
        const level = add(row, [arg], `${rows.place(row)} = ${write(arg)};`);
        known.set(row, level + 1);
        const run = `${loop}(w, ${rows.start(row)}, n);`;
        loopOf(level).calls.push(guards.length ? `if (${guarded(rows, guards)}) ${run}` : run);
      }
      return name(made.get(text)!);
    });

  for (const { name: one, formula, tests = [], kept, then, says } of values) {
    const value = called(formula, []);
    const asked = tests.map((test) => called(test, []));
    const text = asked.length
      ? `${asked.map(write).join(" && ")} ? ${write(value)} : NaN`
      : write(value);
    if (kept) rows.of(one);
    const level = add(one, [value, ...asked], `const ${one} = ${text};`);
    known.set(one, level);
    const { lines } = loopOf(level);
    if (says) lines.splice(-1, 0, `// ${says}`);
    if (kept) lines.push(`${rows.place(one)} = ${one};`);
    if (then) lines.push(then);
  }

  // What a later loop needs of an earlier one, or of a row that is written over by then, is kept.
  for (const [k, { reads }] of all.entries())
    for (const one of reads) {
      const [of] = one.split(before) as [string];
      const isLost = before.test(one) && (writers.get(of) ?? Infinity) < k;
      const isPassed = writers.get(one) !== undefined && writers.get(one)! < k;
      if (isLost && !rows.has(one)) {
        all[0]!.reads.add(one);
        all[0]!.lines.unshift(`${rows.place(one)} = ${one};`);
      }
      if (isLost) writers.set(one, -1);
      if (isPassed && !rows.has(one)) {
        const { lines } = all[writers.get(one)!]!;
        rows.of(one);
        lines.splice(lines.findIndex(defines(one)) + 1, 0, `${rows.place(one)} = ${one};`);
      }
    }
  const source = (one: string, k: number) =>
    before.test(one) && (writers.get(one) !== -1 || k === 0) ? one.replace(before, "") : one;
  const keptIn = (k: number) =>
    values.flatMap(({ name: one, kept }) => (kept && writers.get(one) === k ? [one] : []));
  return all.map(({ lines, reads, calls }, k) => ({
    lines: [...[...reads].map((one) => `const ${one} = ${rows.place(source(one, k))}!;`), ...lines],
    kept: keptIn(k),
    calls,
  }));
}

const isT = (part: Formula) => part.is === "name" && part.name === "t";
const defines = (of: string) => (line: string) => line.startsWith(`const ${of} = `);

/** Where begin has noted whether some draw meets the conditions. */
function guarded(rows: Rows, guards: readonly string[]): string {
  const text = guards.join(" && ");
  if (!rows.guards.includes(text)) rows.guards.push(text);
  return `w[${rows.start("guards")} + ${rows.guards.indexOf(text)}]`;
}
