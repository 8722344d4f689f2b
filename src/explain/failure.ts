import { DomainError, isErrorValue, isOptional, type Row, spelling } from "../calculation";
import type { Entry } from "../catalog/page";
import { errorIn, type Evaluator } from "./evaluate";
import { partAt, type SpillPlace } from "./place";
import type { Call } from "./readFormula";
import type { ArgumentReading } from "./argumentReading";
import { type CallReading, readCall } from "./reading";

/** Why a call shows an error. */
export type FailureReason =
  /** The function says what is wrong, and mostly which argument it is. */
  | {
      readonly kind: "domain";
      readonly code: string;
      readonly words: string;
      readonly argument?: ArgumentReading;
    }
  /** Arguments without a default were left out, or are empty cells; `argument` is the first of them. */
  | {
      readonly kind: "required";
      readonly code: string;
      readonly missing: readonly string[];
      readonly argument: ArgumentReading;
    }
  /** An argument brings the error with it. */
  | { readonly kind: "passedOn"; readonly code: string; readonly argument: ArgumentReading };

export interface Failure {
  readonly call: Call;
  readonly reason: FailureReason;
}

/**
 * The first call that gives the error which the cell shows, the innermost before those around it; undefined where none
 * is seen to. Another error is of no matter: it may stand in a branch that IF does not take.
 */
export async function firstFailure(
  calls: readonly Call[],
  entries: readonly Entry[],
  evaluator: Evaluator,
  shown: string,
  placeOf: (call: Call) => SpillPlace | undefined = () => undefined,
): Promise<Failure | undefined> {
  // A call ends before the one around it does.
  for (const call of [...calls].sort((a, b) => a.to - b.to)) {
    const entry = entries.find(({ fn }) => fn.name === call.name);
    const reason = entry && reasonOf(await readCall(entry, call, evaluator, placeOf(call)));
    if (reason?.code === shown) return { call, reason };
  }
  return undefined;
}

/** Why a call gives an error, in its place of a table; undefined where it gives none, or cannot be calculated here. */
export function reasonOf(reading: CallReading): FailureReason | undefined {
  const { entry, arguments: readings, rows, place } = reading;
  const passing = readings.find(({ state, value }) => state === "given" && errorIn(value));
  const error = rows && (place ? partAt(rows, place) : firstError(rows));
  if (passing && (!rows || isErrorValue(error)))
    return { kind: "passedOn", code: errorIn(passing.value)!, argument: passing };
  if (!(error instanceof DomainError)) return undefined;
  const words = sixDigits(error.message.replace(`${entry.fn.name}: `, ""));
  const named = readings.find(({ parameter: { name } }) =>
    new RegExp(`^(?:the )?${name}(?:,| must| and| plus| times)`).test(words),
  );
  const code = spelling[error.code];
  if (named && isMissing(named)) {
    const missing = readings.filter(isMissing).map(({ parameter }) => parameter.name);
    return { kind: "required", code, missing, argument: named };
  }
  return { kind: "domain", code, words, argument: named };
}

const isMissing = ({ state, parameter }: ArgumentReading) =>
  state === "none" && !isOptional(parameter);

/**
 * Numbers as they are read: 0.9 and not 0.8999999999999999, -10.1039 and not -10.103871387595756. Where the short number
 * is the limit itself, as of 0.99999999 that must be 1 or more, Excel's fifteen digits stay.
 */
const sixDigits = (words: string) =>
  words.replace(/\d*\.\d+(?:e[+-]?\d+)?/g, (number) => {
    const rounded = (digits: number) => String(Number(Number(number).toPrecision(digits)));
    const short = rounded(Math.max(6, number.indexOf(".")));
    const all: readonly string[] = words.match(/\d*\.?\d+(?:e[+-]?\d+)?/g) ?? [];
    return short !== number && all.includes(short) ? rounded(15) : short;
  });

const firstError = (rows: readonly Row[]) =>
  rows.flat().find((cell) => cell instanceof DomainError || isErrorValue(cell));
