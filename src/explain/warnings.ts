import { isOptional, type Parameter, type Raw } from "../calculation";
import type { ArgumentPage, Unit } from "../catalog/page";
import type { Node } from "./formula";

/**
 * Numbers in the wrong unit. Every rule asks for two things: the number is far outside what an analyst would try, and
 * the same number in the other unit is well inside. What is merely unusual is left alone.
 */
export type Mistake =
  /** 5 for 5%. */
  | "percent"
  /** 25 for 25 bp where a decimal is wanted. */
  | "basisPoints"
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
  | "monthsForYears";

export interface Warning {
  readonly argument: string;
  readonly mistake: Mistake;
  /** What is there. */
  readonly given: number;
  /** What it seems to mean, in the unit of the argument; NaN where that cannot be told. */
  readonly meant: number;
}

/** An argument that was given: its parameter, what it comes to, and how it is written. */
export interface Given {
  readonly parameter: Parameter;
  readonly about: ArgumentPage | undefined;
  readonly value: Raw;
  readonly node: Node;
}

const decimals: ReadonlySet<Unit> = new Set(["rate", "yield", "share", "return", "ratio"]);

export function warningsOf(given: readonly Given[]): readonly Warning[] {
  return given.flatMap((argument) => {
    const found = byWriting(argument) ?? byNumber(argument, given);
    return found ? [{ argument: argument.parameter.name, ...found }] : [];
  });
}

type Found = Omit<Warning, "argument">;

/** By the number: every number of a list must look wrong, and the first one is shown. */
function byNumber(argument: Given, all: readonly Given[]): Found | undefined {
  const numbers = numbersOf(argument.value);
  const span = spanOf(argument);
  if (numbers.length === 0 || !argument.about || !span) return undefined;
  for (const [mistake, means] of readings(argument.about.unit, argument.node)) {
    const wrong = (value: number) =>
      far(value, span, mistake) &&
      within(means(value), span) &&
      fits(mistake, value, argument, all);
    if (numbers.every(wrong)) return { mistake, given: numbers[0]!, meant: means(numbers[0]!) };
  }
  return undefined;
}

type Reading = readonly [Mistake, (value: number) => number];

/** What else a number could mean in an argument of a unit. */
function readings(unit: Unit, node: Node): readonly Reading[] {
  // Whoever writes 500% means it.
  if (decimals.has(unit) && !hasPercent(node))
    return [
      ["percent", (value) => value / 100],
      ["basisPoints", (value) => value / 10_000],
    ];
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
  if (unit === "years") return [["calendarYear", () => NaN]];
  return [];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What an analyst would try; where the page gives no span, the ends of what is allowed. */
function spanOf({ parameter: { range }, about }: Given): Range | undefined {
  const [low, high] = about?.typical ?? [range?.low ?? -Infinity, range?.high ?? Infinity];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

const within = (value: number, { low, high }: Range) =>
  Number.isNaN(value) || (value >= low && value <= high && value !== 0);
const reach = ({ low, high }: Range) => Math.max(Math.abs(low), Math.abs(high));

/** How far outside a number must be: three times the reach, or a hundredth of it where it is too small. */
function far(value: number, span: Range, mistake: Mistake): boolean {
  const size = Math.abs(value);
  switch (mistake) {
    case "percent":
      return size > 1 && size > 3 * reach(span);
    case "basisPoints":
      return size >= 10 && size > 10 * reach(span);
    case "decimalForBp":
      return size <= 0.05 && size < reach(span) / 1_000;
    case "pointsForBp":
      return size < 1 && reach(span) >= 100;
    case "trillions":
      return size !== 1 && size < Math.max(5, span.low / 10);
    case "millions":
      return size > 100 * reach(span);
    default:
      return value >= 1_950 && value <= 2_150 && reach(span) < 200;
  }
}

/** An amount may be small: it is in trillions only where it must be large, or beside amounts that are. */
function fits(mistake: Mistake, value: number, argument: Given, all: readonly Given[]): boolean {
  if (mistake !== "trillions") return true;
  const span = spanOf(argument)!;
  if (span.low >= 1_000 && Math.abs(value) < span.low / 10) return true;
  // What a person types has few digits; a small result of a model has many.
  if (Number.isInteger(value) || Number(value.toPrecision(3)) !== value || span.high < 500)
    return false;
  return all.some(
    (other) =>
      other !== argument &&
      other.about?.unit === "$bn" &&
      numbersOf(other.value).some((number) => Math.abs(number) >= 100 * Math.abs(value)),
  );
}

/** By how the argument is written: B3/4 is a rate a quarter, 10*4 a number of quarters. */
function byWriting({ parameter, about, value, node }: Given): Found | undefined {
  const [given] = numbersOf(value);
  if (given === undefined || !about || node?.type !== "BinaryExpression") return undefined;
  const [left, right] = node.arguments;
  const parts = literal(right);
  const root =
    node.operator === "-" &&
    parts === 1 &&
    left?.type === "BinaryExpression" &&
    left.operator === "^"
      ? inverse(left.arguments[1])
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

const literal = (node: Node | undefined) =>
  node?.type === "Literal" && typeof node.value === "number" ? node.value : undefined;

/** 4 for 1/4 and 0.25. */
function inverse(node: Node | undefined): number | undefined {
  const value = literal(node);
  if (value !== undefined) return Math.round(1e6 / value) / 1e6;
  return node?.type === "BinaryExpression" &&
    node.operator === "/" &&
    literal(node.arguments[0]) === 1
    ? literal(node.arguments[1])
    : undefined;
}

const hasPercent = (node: Node): boolean =>
  (node?.type === "UnaryExpression" || node?.type === "BinaryExpression") &&
  ((node.type === "UnaryExpression" && node.operator === "%") || node.arguments.some(hasPercent));

const numbersOf = (value: Raw): readonly number[] =>
  (Array.isArray(value) ? (value as Raw[][]).flat() : [value]).filter(
    (cell): cell is number => typeof cell === "number" && cell !== 0,
  );
