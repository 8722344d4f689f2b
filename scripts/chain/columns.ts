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
  /** Another place that keeps it. */
  readonly then?: string;
  /** A line for whoever reads the loops. */
  readonly says?: string;
}

/** The rows of a block by name, each a number that is given when it is first asked for. */
export class Rows {
  private readonly places = new Map<string, number>();

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

/** A value of a loop: what it is, and the places besides its name that it goes to. */
interface Line {
  readonly name: string;
  readonly text: string;
  readonly says: string | undefined;
  readonly places: string[];
}

interface Loop {
  readonly lines: Line[];
  readonly reads: Set<string>;
  readonly calls: string[];
}

/** The lines of a loop, and what is to be called behind it. */
interface Written {
  readonly lines: readonly string[];
  readonly calls: readonly string[];
}

const functions: Readonly<Record<string, string>> = { EXP: "exp", LN: "log" };

/** What is called x_before is the value that the row of x holds when the loops begin. */
const before = /_before$/;

const namesIn = (formula: Formula) =>
  [...parts(formula)].flatMap((part) =>
    part.is === "name" || part.is === "year" ? [part.name] : [],
  );

/**
 * The loops that work out values for the draws from 0 to n of the block w. `isFixed` tells what no year changes: exp and log
 * behind a condition of such names are written where they stand, since hardly a draw asks for them. `earlier` writes a stage
 * of another year; `summed` has a last word in each loop on what it keeps.
 */
export function loops(
  values: readonly Value[],
  rows: Rows,
  isFixed: (name: string) => boolean,
  earlier: (part: Extract<Formula, { is: "year" }>, year: string) => string,
  summed: (names: readonly string[]) => string = () => "",
): Written[] {
  const all: Loop[] = [];
  const loopOf = (k: number) => (all[k] ??= { lines: [], reads: new Set(), calls: [] });
  /** The loop from which on a name has its value, and the one that writes it. */
  const known = new Map<string, number>();
  const writers = new Map<string, number>();
  /** The row of each exp and log by its text. */
  const made = new Map<string, string>();

  const write = (formula: Formula): string =>
    toTypeScript(formula, (part) => {
      if (part.is === "year") return earlier(part, write(part.year));
      const own = part.is === "call" && functions[part.name];
      return own ? `${own}(${write(part.args[0]!)})` : undefined;
    });
  const add = (one: string, formulas: readonly Formula[], line: Omit<Line, "name">): number => {
    const level = Math.max(0, ...formulas.flatMap(namesIn).map((of) => known.get(of) ?? 0));
    const { lines, reads } = loopOf(level);
    for (const part of formulas.flatMap((formula) => [...parts(formula)]))
      if (part.is === "name" && !isT(part) && !lines.some((own) => own.name === part.name))
        reads.add(part.name);
    lines.push({ name: one, ...line });
    writers.set(one, level);
    return level;
  };

  /** An exp or log by itself: a row, which may be that of a value. */
  const rowOf = (part: Extract<Formula, { is: "call" }>, own?: Value): string => {
    const arg = called(part.args[0]!);
    const key = `${part.name} ${print(arg)}`;
    const found = made.get(key);
    if (found) return found;
    const row = own?.name ?? `row${rows.count}`;
    made.set(key, row);
    const places = [rows.place(row)];
    const level = add(`of ${row}`, [arg], { text: write(arg), says: own?.says, places });
    known.set(row, level + 1);
    writers.set(row, level);
    if (own) loopOf(level + 1);
    loopOf(level).calls.push(`${functions[part.name]}s(w, ${rows.start(row)}, n);`);
    return row;
  };
  /** The formula with each exp and log put into a row. */
  const called = (formula: Formula): Formula =>
    replaced(formula, (part) => {
      if (part.is !== "call") return undefined;
      if (part.name === "IF" && namesIn(part.args[0]!).every(isFixed)) return part;
      return functions[part.name] ? name(rowOf(part)) : undefined;
    });

  for (const value of values) {
    const { name: one, formula, tests = [], kept, then, says } = value;
    const isRow =
      formula.is === "call" && functions[formula.name] && kept && !tests.length && !then;
    if (isRow && rowOf(formula, value) === one) continue;
    const answer = called(formula);
    const asked = tests.map((test) => called(test));
    const text = asked.length
      ? `${asked.map(write).join(" && ")} ? ${write(answer)} : NaN`
      : write(answer);
    const places = [...(kept ? [rows.place(one)] : []), ...(then ? [then] : [])];
    known.set(one, add(one, [answer, ...asked], { text, says, places }));
  }

  // What a later loop needs of an earlier one, or of a row that is written over by then, is kept.
  for (const [k, { reads }] of all.entries())
    for (const one of reads) {
      const [of] = one.split(before) as [string];
      const isLost = before.test(one) && (writers.get(of) ?? Infinity) < k;
      const isPassed = writers.get(one) !== undefined && writers.get(one)! < k;
      if (isLost && !rows.has(one)) {
        const places = [rows.place(one)];
        all[0]!.lines.unshift({ name: `of ${one}`, text: one, says: undefined, places });
        all[0]!.reads.add(one);
      }
      if (isLost) writers.set(one, -1);
      if (isPassed && !rows.has(one))
        all[writers.get(one)!]!.lines.find((line) => line.name === one)!.places.push(
          rows.place(one),
        );
    }
  const source = (one: string, k: number) =>
    before.test(one) && (writers.get(one) !== -1 || k === 0) ? one.replace(before, "") : one;
  return all.map((loop, k) => {
    const kept = values.filter((value) => value.kept && known.get(value.name) === k);
    const sum = summed(kept.map((value) => value.name));
    const isOwn = (one: string) => loop.lines.some((line) => line.name === one);
    for (const { name: one } of sum ? kept : []) if (!isOwn(one)) loop.reads.add(one);
    return { lines: written(loop, sum, (one) => rows.place(source(one, k))), calls: loop.calls };
  });
}

/** A name for what is asked for more than once, the place itself for what is asked for once. */
function written({ lines, reads }: Loop, sum: string, place: (name: string) => string) {
  const texts = [...lines.map(({ text }) => text), sum].join(" ");
  const uses = (one: string) => texts.match(new RegExp(`\\b${one}\\b`, "g"))?.length ?? 0;
  const isShort = (one: string) => !before.test(one) && uses(one) === 1;
  const short = [...reads].filter(isShort);
  const put = (text: string) =>
    short.reduce(
      (all, one) => all.replace(new RegExp(`\\b${one}\\b`), () => `${place(one)}!`),
      text,
    );
  return [
    ...[...reads].flatMap((one) => (isShort(one) ? [] : [`const ${one} = ${place(one)}!;`])),
    ...lines.flatMap(({ name: one, text, says, places }) => {
      const stored = [...places, ""].join(" = ") + put(text);
      const isNamed = uses(one) > 0;
      return [
        ...(says ? [`// ${says}`] : []),
        !isNamed ? `${stored};` : `const ${one} = ${stored};`,
      ];
    }),
    ...(sum ? [put(sum)] : []),
  ];
}

const isT = (part: Formula) => part.is === "name" && part.name === "t";
