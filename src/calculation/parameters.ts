import { contains, inWords, type Interval } from "./interval";
import { gotText } from "./texts";

/** What a cell can hold, as Excel hands it over. An empty cell is null, or "" inside a range. */
export type Raw = unknown;

/** A whole range takes every cell of its argument; the others take one cell at a time. */
export type Kind =
  | "number"
  | "whole"
  | "wholeOrWord"
  | "flag"
  | "mode"
  | "text"
  | "numbers"
  | "series"
  | "texts"
  | "cells";

/**
 * One argument of a function. `default` is undefined where the argument is required and null where leaving it out
 * means something of its own (no saturation, say).
 */
export interface Parameter<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly kind: Kind;
  readonly default: Value | undefined;
  readonly range?: Interval;
  readonly words?: readonly string[];
  /** A list whose order counts. */
  readonly inOrder?: true;
  /** Only for the compiler: the type that compute receives. */
  readonly _value?: Value;
}

/** The type a parameter hands to compute, and so on along the list. */
export type Values<P extends readonly Parameter[]> = {
  [K in keyof P]: P[K] extends Parameter<string, infer Value> ? Value : never;
};

type WithDefault<D, T> = D extends null ? T | null : T;

function ranged(kind: Kind) {
  return <const Name extends string, D extends number | null | undefined = undefined>(
    name: Name,
    range: Interval,
    fallback?: D,
  ): Parameter<Name, WithDefault<D, number>> => ({
    name,
    kind,
    range,
    default: fallback as WithDefault<D, number> | undefined,
  });
}

/** A number within a range. */
export const number = ranged("number");

/** A count: whole years, periods, units. */
export const whole = ranged("whole");

/** A count, or a word that stands for one that has no number: the limit after all rounds. */
export function wholeOrWord<const Name extends string, const Word extends string>(
  name: Name,
  range: Interval,
  words: readonly [Word, ...Word[]],
  fallback: number,
): Parameter<Name, number | Word> {
  return { name, kind: "wholeOrWord", range, words, default: fallback };
}

/** TRUE or FALSE, which 1 and 0 stand for; no other number, and no text. */
export function flag<const Name extends string>(
  name: Name,
  fallback: boolean,
): Parameter<Name, boolean> {
  return { name, kind: "flag", default: fallback };
}

/** One of a few words, in any case; the first is the default. */
export function mode<const Name extends string, const Word extends string>(
  name: Name,
  words: readonly [Word, ...Word[]],
): Parameter<Name, Word> {
  return { name, kind: "mode", words, default: words[0] };
}

/** Any text, such as the key of a scenario. */
export function text<const Name extends string, D extends string | null | undefined = undefined>(
  name: Name,
  fallback?: D,
): Parameter<Name, WithDefault<D, string>> {
  return { name, kind: "text", default: fallback as WithDefault<D, string> | undefined };
}

type Fallback<T> = readonly T[] | null | undefined;

/** Described as one number is, and handed to compute as a list. */
type List = <const Name extends string, D extends Fallback<number> = undefined>(
  name: Name,
  range: Interval,
  fallback?: D,
) => Parameter<Name, D extends null ? readonly number[] | null : readonly number[]>;

/** A range of numbers that are taken together: holdings, weights. Empty cells may stand at its end only. */
export const numbers = ranged("numbers") as List;

/** The same where their order counts: prices, cash flows. */
export function inOrder<P extends Parameter>(list: P): P {
  return { ...list, inOrder: true };
}

/** One number for every year, or a range with a number for each: always a list, of length 1 for one number. */
export const series = ranged("series") as List;

/** A range of labels. */
export function texts<const Name extends string, D extends Fallback<string> = undefined>(
  name: Name,
  fallback?: D,
): Parameter<Name, D extends null ? readonly string[] | null : readonly string[]> {
  return { name, kind: "texts", default: fallback as readonly string[] | undefined };
}

/** A range as it stands, rows of cells, for the function itself to read: a two-column list of overrides. */
export function cells<const Name extends string>(
  name: Name,
): Parameter<Name, readonly (readonly Raw[])[] | null> {
  return { name, kind: "cells", default: null };
}

/** Cells that stand in a block have no order. */
export const takesLine = ({ kind, inOrder }: Parameter): boolean =>
  inOrder === true || kind === "series";

/** The kinds in the plural do. */
export const takesRange = ({ kind }: Parameter): boolean => kind.endsWith("s");

export const isOptional = (parameter: Parameter): boolean => parameter.default !== undefined;

/** An omitted argument is null (or undefined), an empty cell is null or, inside a range, "". */
export const isBlank = (raw: Raw): boolean => raw === null || raw === undefined || raw === "";

/**
 * The value of one cell for a parameter, its default for a blank, or undefined where the cell will not do.
 * Says nothing of why: `problem` does, and is asked only when something is wrong.
 */
export function read(parameter: Parameter, raw: Raw): unknown {
  if (typeof raw === "number") {
    const { kind, range } = parameter;
    if (range !== undefined) {
      if (
        !contains(range, raw) ||
        ((kind === "whole" || kind === "wholeOrWord") && raw !== Math.floor(raw))
      )
        return undefined;
      return raw;
    }
    return kind === "flag" && (raw === 0 || raw === 1) ? raw === 1 : undefined;
  }
  if (isBlank(raw)) return parameter.default;
  if (typeof raw === "boolean") return parameter.kind === "flag" ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  if (parameter.words) {
    const word = raw.trim().toLowerCase();
    return parameter.words.find((known) => known === word);
  }
  return parameter.kind === "text" || parameter.kind === "texts" ? raw : undefined;
}

/** What a parameter wants, in words. */
export function wanted(parameter: Parameter): string {
  const { kind, range, words } = parameter;
  if (kind === "flag") return "TRUE or FALSE";
  if (kind === "mode") return `one of ${words?.join(", ")}`;
  if (kind === "text" || kind === "texts") return "text";
  if (kind === "whole") return `a whole number ${range && inWords(range)}`;
  if (kind === "wholeOrWord")
    return `a whole number ${range && inWords(range)}, or ${words?.join(", ")}`;
  return range ? inWords(range) : "a number";
}

/** The value that came instead, in words. */
export function got(raw: Raw): string {
  if (isBlank(raw)) return "nothing";
  if (typeof raw === "string") return gotText(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return String(raw);
}

/** What is wrong with a value, in a sentence. */
export const mustBe = (parameter: Parameter, raw: Raw, where = parameter.name): string =>
  `${where} must be ${wanted(parameter)}, got ${got(raw)}`;
