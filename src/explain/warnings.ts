import { isOptional, type Parameter, type Raw } from "../calculation";
import type { ArgumentPage, Unit } from "../catalog/page";
import { decimalMistake, hasFewDigits, isTyped, reach, type NumberRange, within } from "./decimals";
import type { Node } from "./readFormula";

/**
 * Numbers in the wrong unit. Every rule asks for two things: the number is far outside what an analyst would try, and
 * the same number in the other unit is well inside. What is merely unusual is left alone.
 */
export type Mistake =
  /** 5 for 5%. */
  | "percent"
  /** 25 for 25 bp where a decimal is wanted. */
  | "basisPoints"
  /** 25 for 25% or 25 bp: both can be. */
  | "percentOrBasisPoints"
  /** 0.0004 for 4%: divided by 100 twice. */
  | "percentTwice"
  /** A hundred times what is usual, or a hundredth of it. */
  | "hundredfold"
  | "hundredth"
  /** 0.0025, or 0.25%, where basis points are wanted. */
  | "decimalForBp"
  /** 0.25 for a quarter of a percent where basis points are wanted. */
  | "pointsForBp"
  /** 28 for $28 trillion where billions are wanted. */
  | "trillions"
  /** 28,000,000 for $ million. */
  | "millions"
  /** 2030 for a number of years. */
  | "calendarYear"
  /** A rate divided by 4 or 12 where one a year is wanted. */
  | "quarterlyRate"
  | "monthlyRate"
  /** Years multiplied by 4 or 12. */
  | "quartersForYears"
  | "monthsForYears"
  /** A 0 among prices or balances: given is its place, meant the answer without it, also how many there are. */
  | "zeroAmong"
  /** A small step of the argument moves the answer from `also` to `meant`, which is NaN for an error. */
  | "nearSingular";

export interface Warning {
  readonly argument: string;
  readonly mistake: Mistake;
  /** What is there. */
  readonly given: number;
  /** What it seems to mean, in the unit of the argument; NaN where that cannot be told. */
  readonly meant: number;
  /** What else it may mean, where there are two readings. */
  readonly also?: number;
}

/** An argument that was given: its parameter, what it comes to, and how it is written. */
export interface GivenValue {
  readonly parameter: Parameter;
  readonly about: ArgumentPage | undefined;
  readonly value: Raw;
  readonly node: Node;
}

/** An argument that applies, given or not. */
type Applied = Pick<GivenValue, "about" | "value">;

/** What looks wrong with the arguments that were given, beside the defaults of those that were not. */
export function warningsOf(
  given: readonly GivenValue[],
  defaults: readonly Applied[] = [],
): readonly Warning[] {
  const all = [...given, ...defaults];
  return given.flatMap((argument) => {
    const found = byWriting(argument) ?? byNumber(argument, all) ?? zeroAmong(argument);
    return found ? [{ argument: argument.parameter.name, ...found }] : [];
  });
}

type Found = Omit<Warning, "argument">;

/** By the number: every number of a list must look wrong, and the first one is shown. */
function byNumber(argument: GivenValue, all: readonly Applied[]): Found | undefined {
  const { parameter, about, node } = argument;
  const numbers = numbersOf(argument.value);
  const span = spanOf(argument);
  if (numbers.length === 0 || !about || !span) return undefined;
  // Whoever writes 500% means it.
  const decimal = !hasPercent(node) && decimalMistake(numbers, parameter, about.unit, span);
  if (decimal) return { given: numbers[0]!, ...decimal };
  for (const [mistake, means] of readings(about.unit)) {
    const wrong = (value: number) =>
      far(value, span, mistake) &&
      within(means(value), span) &&
      fits(mistake, value, argument, all);
    if (numbers.every(wrong)) return { mistake, given: numbers[0]!, meant: means(numbers[0]!) };
  }
  return undefined;
}

/** A price or a balance of 0 among others that are none is a cell without a quote more often than a worthless thing. */
function zeroAmong({ parameter, about, value }: GivenValue): Found | undefined {
  const { kind, name } = parameter;
  if (kind !== "numbers" || !about || !/price|debt|holding|value|balance/.test(name))
    return undefined;
  const cells = Array.isArray(value) ? (value as Raw[][]).flat() : [];
  const zeros = cells.filter((cell) => cell === 0).length;
  if (zeros === 0 || zeros === cells.length) return undefined;
  return { mistake: "zeroAmong", given: cells.indexOf(0) + 1, meant: NaN, also: zeros };
}

type Reading = readonly [Mistake, (value: number) => number];

/** What else a number could mean in an argument of a unit. */
function readings(unit: Unit): readonly Reading[] {
  const own = ownReadings(unit);
  return scaled.has(unit) ? [...own, ...scales] : own;
}

/** Units whose numbers have a size of their own: money, quantities, indices and counts may have any. */
const scaled: ReadonlySet<Unit> = new Set([
  "bp",
  "$bn",
  "years",
  "months",
  "x",
  "multiple",
  "elasticity",
]);

function ownReadings(unit: Unit): readonly Reading[] {
  if (unit === "bp")
    return [
      ["decimalForBp", (value) => value * 10_000],
      ["pointsForBp", (value) => value * 100],
    ];
  if (unit === "$bn")
    return [
      ["trillions", (value) => value * 1_000],
      ["millions", (value) => value / 1_000],
    ];
  if (unit === "years")
    return [
      ["calendarYear", () => NaN],
      ["monthsForYears", (value) => value / 12],
    ];
  return [];
}

/** Whatever the unit: a hundredth or a hundred times of it is usual. */
const scales: readonly Reading[] = [
  ["hundredfold", (value) => value / 100],
  ["hundredth", (value) => value * 100],
];

/** What an analyst would try; where the page gives no span, the ends of what is allowed. */
function spanOf({ parameter: { range }, about }: GivenValue): NumberRange | undefined {
  const [low, high] = about?.typical ?? [range?.low ?? -Infinity, range?.high ?? Infinity];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/** How far outside a number must be. */
function far(value: number, span: NumberRange, mistake: Mistake): boolean {
  const size = Math.abs(value);
  switch (mistake) {
    case "decimalForBp":
      return size <= 0.05 && size < reach(span) / 1_000 && isTyped(value);
    case "pointsForBp":
      return size < 1 && reach(span) >= 100 && isTyped(value);
    case "trillions":
      return size !== 1 && size < Math.max(5, span.low / 10);
    case "millions":
      return size > 100 * reach(span);
    case "monthsForYears":
      return size > 3 * reach(span);
    case "hundredfold":
      return size >= 5 * reach(span);
    case "hundredth":
      return span.low > 0 && size < span.low / 4;
    default:
      return value >= 1_950 && value <= 2_150 && reach(span) < 200;
  }
}

/** An amount may be small: it is in trillions only where it must be large, or beside amounts that are. */
function fits(
  mistake: Mistake,
  value: number,
  argument: GivenValue,
  all: readonly Applied[],
): boolean {
  if (mistake !== "trillions") return true;
  const span = spanOf(argument)!;
  if (span.low >= 1_000 && Math.abs(value) < span.low / 10) return true;
  if (Number.isInteger(value) || !hasFewDigits(value) || span.high < 500) return false;
  return all.some(
    (other) =>
      other !== argument &&
      other.about?.unit === "$bn" &&
      numbersOf(other.value).some((number) => Math.abs(number) >= 100 * Math.abs(value)),
  );
}

/** By how the argument is written: B3/4 is a rate a quarter, 10*4 a number of quarters. */
function byWriting({ parameter, about, value, node }: GivenValue): Found | undefined {
  const [given] = numbersOf(value);
  if (given === undefined || !about || node?.kind !== "operation") return undefined;
  const { left, right } = node;
  const parts = literal(right);
  const root =
    node.operator === "-" && parts === 1 && left.kind === "operation" && left.operator === "^"
      ? inverse(left.right)
      : undefined;
  const divisor = node.operator === "/" ? parts : root;
  if (about.unit === "rate" || about.unit === "yield") {
    const meant = root === undefined ? given * (divisor ?? 1) : (1 + given) ** root - 1;
    if (divisor === 4) return { mistake: "quarterlyRate", given, meant };
    if (divisor === 12) return { mistake: "monthlyRate", given, meant };
  }
  if (about.unit === "years" && node.operator === "*" && !isOptionalWord(parameter)) {
    const factor = parts ?? literal(left);
    if (factor === 4) return { mistake: "quartersForYears", given, meant: given / 4 };
    if (factor === 12) return { mistake: "monthsForYears", given, meant: given / 12 };
  }
  return undefined;
}

const isOptionalWord = (parameter: Parameter) =>
  isOptional(parameter) && parameter.words !== undefined;

const literal = (node: Node) =>
  node?.kind === "value" && typeof node.value === "number" ? node.value : undefined;

/** 4 for 1/4 and 0.25. */
function inverse(node: Node): number | undefined {
  const value = literal(node);
  if (value !== undefined) return Math.round(1e6 / value) / 1e6;
  return node?.kind === "operation" && node.operator === "/" && literal(node.left) === 1
    ? literal(node.right)
    : undefined;
}

function hasPercent(node: Node): boolean {
  if (node?.kind === "operation") return hasPercent(node.left) || hasPercent(node.right);
  return node?.kind === "sign" && (node.operator === "%" || hasPercent(node.operand));
}

const numbersOf = (value: Raw): readonly number[] =>
  (Array.isArray(value) ? (value as Raw[][]).flat() : [value]).filter(
    (cell): cell is number => typeof cell === "number" && cell !== 0,
  );
