import { contains, isOptional, type Parameter, type Raw } from "../calculation";
import type { ArgumentPage } from "../catalog/page";
import {
  decimalMistake,
  hasFewDigits,
  isDecimal,
  largestOf,
  type NumberRange,
  within,
} from "./decimals";
import type { Mistake } from "./mistakes";
import { far, isLarge, readings, scaled } from "./otherReadings";
import type { Node } from "./readFormula";

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
  // What the function refuses is said by its error.
  const refused = numbers.some((value) => parameter.range && !contains(parameter.range, value));
  if (isDecimal(about.unit) && (hasPercent(node) || refused)) return undefined;
  for (const [mistake, means] of readings(about.unit)) {
    const wrong = (value: number) =>
      far(value, span, mistake, about.unit) &&
      within(means(value), span) &&
      fits(mistake, value, argument, all);
    if (numbers.every(wrong)) return { mistake, given: numbers[0]!, meant: means(numbers[0]!) };
  }
  if (!scaled.has(about.unit) && !isDecimal(about.unit)) return undefined;
  return numbers.every(
    (value) => Math.abs(value) >= 10 * largestOf(span) && isLarge(value, about.unit),
  )
    ? { mistake: "beyond", given: numbers[0]!, meant: span.low, also: span.high }
    : undefined;
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

/** What an analyst would try; where the page gives no span, the ends of what is allowed. */
function spanOf({ parameter: { range }, about }: GivenValue): NumberRange | undefined {
  const [low, high] = about?.typical ?? [range?.low ?? -Infinity, range?.high ?? Infinity];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
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
