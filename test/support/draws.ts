import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type Interval, isOptional, type Parameter, takesRange } from "../../src/calculation";
import type { ArgumentPage, Entry } from "../../src/catalog/page";

/** Seeded random calls of a function: mostly inside its typical spans, now and then on an edge or beyond it. */

/** What a cell can hold in a draw: the formula text is made of it and the same value goes to compute. */
export type Drawn = number | string | boolean | null | (number | string)[][];

export class Random {
  private readonly generator;
  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
    // The first number is the seed over again, the same corner for every small one: findings/pure-rand-first-draw.sh.
    for (let k = 0; k < 32; k++) this.next();
  }
  /** Uniform on [0, 1). */
  next(): number {
    return uniformFloat64(this.generator);
  }
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }
  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
}

/** Twelve significant digits, so that the text of the formula is the very number that compute gets. */
const short = (value: number) => Number(value.toPrecision(12));

function span(parameter: Parameter, about: ArgumentPage | undefined): readonly [number, number] {
  if (about?.typical) return about.typical;
  const { low, high } = parameter.range as Interval;
  if (Number.isFinite(low) && Number.isFinite(high)) return [low, high];
  throw new Error(`${parameter.name}: give a typical span, its range has no end`);
}

function drawNumber(random: Random, parameter: Parameter, about: ArgumentPage | undefined): number {
  const [low, high] = span(parameter, about);
  const range = parameter.range as Interval;
  if (random.chance(0.02)) {
    // Beyond the range, where it has an end.
    if (Number.isFinite(range.low)) return short(range.low - random.between(0.01, 1));
    if (Number.isFinite(range.high)) return short(range.high + random.between(0.01, 1));
  }
  if (random.chance(0.03)) {
    const end = random.chance(0.5) ? range.low : range.high;
    if (Number.isFinite(end) && Math.abs(end) <= Math.max(Math.abs(low), Math.abs(high)))
      return end;
  }
  if (parameter.kind.startsWith("whole")) return random.whole(Math.ceil(low), Math.floor(high));
  return short(random.between(low, high));
}

function drawOne(random: Random, parameter: Parameter, about: ArgumentPage | undefined): Drawn {
  switch (parameter.kind) {
    case "flag":
      if (random.chance(0.05)) return ([1, 0, 2, -1, "TRUE"] as const)[random.whole(0, 4)]!;
      return random.chance(0.5);
    case "mode": {
      if (random.chance(0.02)) return "nonsense";
      const word = parameter.words![random.whole(0, parameter.words!.length - 1)]!;
      return random.chance(0.2) ? word.toUpperCase() : word;
    }
    case "wholeOrWord":
      if (random.chance(0.02)) return "nonsense";
      if (random.chance(0.3))
        return random.chance(0.2) ? parameter.words![0]!.toUpperCase() : parameter.words![0]!;
      return drawNumber(random, parameter, about);
    case "text":
    case "texts":
    case "cells":
      return `label ${random.whole(1, 9)}`;
    default:
      return drawNumber(random, parameter, about);
  }
}

/** Arguments for one call. Optional ones are left out from the right only: IronCalc cannot skip one in the middle. */
export function drawArguments(random: Random, { fn, page }: Entry): Drawn[] {
  const required = fn.parameters.filter((parameter) => !isOptional(parameter)).length;
  const count = random.chance(0.3)
    ? fn.parameters.length
    : random.whole(required, fn.parameters.length);
  // A fit wants more rows than a list of weights, and is refused below three or four.
  const length = page.family === "fits" ? random.whole(2, 9) : random.whole(1, 5);
  // Lists a year are as long as the years, or the call says nothing but that they are not.
  const lists = random.chance(0.5) && fn.parameters.some(({ kind }) => kind === "series");
  const about = page.arguments as Readonly<Record<string, ArgumentPage>>;
  return fn.parameters.slice(0, count).map((parameter) => {
    if (lists && parameter.kind === "whole" && random.chance(0.95)) return length;
    if (!takesRange(parameter)) return drawOne(random, parameter, about[parameter.name]);
    if (parameter.kind === "series" && (!lists || random.chance(0.4)))
      return drawNumber(random, parameter, about[parameter.name]);
    const items = random.chance(0.02) ? length + 1 : length;
    return Array.from({ length: items }, () => [
      drawOne(random, parameter, about[parameter.name]) as number | string,
    ]);
  });
}

const literal = (value: number | string | boolean): string =>
  typeof value === "string"
    ? `"${value}"`
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);

/** MACRO_NAME(1,{2;3}) as a spreadsheet reads it. */
export function callText(name: string, args: readonly Drawn[]): string {
  const texts = args.map((arg) =>
    arg === null
      ? ""
      : Array.isArray(arg)
        ? `{${arg.map((row) => row.map(literal).join(",")).join(";")}}`
        : literal(arg),
  );
  return `${name}(${texts.join(",")})`;
}

/** Functions of keys and free ranges, such as SCENARIO, have tests of their own: a random key is only an unknown one. */
export const drawable = ({ fn }: Entry): boolean =>
  fn.parameters.every(({ kind }) => kind !== "text" && kind !== "cells");
