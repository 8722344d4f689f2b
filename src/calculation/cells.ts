import type { AnyFunction, Cell } from "./define";
import {
  DomainError,
  type ErrorCode,
  isErrorValue,
  notFinite,
  numError,
  valueError,
} from "./errors";
import {
  isBlank,
  isOptional,
  mustBe,
  type Parameter,
  type Raw,
  read,
  takesRange,
} from "./parameters";

/** Reading what Excel hands over, and saying what is wrong with it. */

/** The compute of a function of single values with its argument types forgotten. */
export type Compute = (...values: unknown[]) => number;

export const isRange = (raw: Raw): raw is Raw[][] => Array.isArray(raw);

/** The cell of a 1 x 1 range, or the value itself. */
export const single = (raw: Raw): Raw =>
  isRange(raw) && raw.length === 1 && raw[0]!.length === 1 ? raw[0]![0] : raw;

export function asCell(fn: AnyFunction, error: unknown): Cell {
  if (isErrorValue(error)) return error;
  // A mistake of ours must still be an error in one cell, and say so.
  const ours = error instanceof DomainError ? error : valueError(String(error));
  return ours.from(fn.name);
}

export const finite = (fn: AnyFunction, value: number): Cell =>
  // Adding 0 turns -0, which Excel does not have, into 0.
  Number.isFinite(value) ? value + 0 : notFinite().from(fn.name);

/**
 * Why these cells will not do: an error that came in, then a wrong kind, then a number out of its range, the leftmost
 * of each. What was found wrong with a list, or with a range that is too short, stands in the place of its argument.
 */
export function complaint(fn: AnyFunction, raws: readonly Raw[]): Cell {
  const isOf = (raw: Raw, code: ErrorCode) => raw instanceof DomainError && raw.code === code;
  const passedOn = raws.find((raw) => isErrorValue(raw) || isOf(raw, "NA"));
  if (passedOn) return passedOn as Cell;
  let bad: Cell | undefined;
  for (const [k, parameter] of fn.parameters.entries()) {
    const raw = raws[k];
    if (isOf(raw, "VALUE")) return raw as Cell;
    if (isOf(raw, "NUM")) bad ??= raw as Cell;
    if (takesRange(parameter) || isRange(raw) || read(parameter, raw) !== undefined) continue;
    if (typeof raw === "number" && parameter.range) bad ??= numError(mustBe(parameter, raw));
    else return valueError(mustBe(parameter, raw));
  }
  return bad!;
}

/**
 * Arguments that are taken as whole ranges. Throws the complaint about a cell of the wrong kind, but returns the one
 * about a number out of its range, since a wrong kind of any other argument comes first.
 */
export function readRange(parameter: Parameter, raw: Raw): unknown {
  if (isRange(raw) ? raw.every((row) => row.every(isBlank)) : isBlank(raw)) {
    if (isOptional(parameter)) return parameter.default;
    throw valueError(`${parameter.name} must be given`);
  }
  const rows = isRange(raw) ? raw : [[raw]];
  if (parameter.kind === "cells") return rows;
  const values: unknown[] = [];
  let firstBad: Cell | undefined;
  let firstOutOfRange: DomainError | undefined;
  for (const row of rows)
    for (const cell of row) {
      if (isErrorValue(cell)) throw cell;
      const value = isBlank(cell) && parameter.kind !== "texts" ? undefined : read(parameter, cell);
      if (value === undefined && parameter.kind !== "texts") {
        const message = mustBe(parameter, cell, `${parameter.name}, item ${values.length + 1},`);
        if (typeof cell === "number") firstOutOfRange ??= numError(message);
        else firstBad ??= valueError(message);
      }
      values.push(value ?? String(cell ?? ""));
    }
  if (firstBad) throw firstBad;
  return firstOutOfRange ?? values;
}
