import type { AnyFunction, Cell } from "./define";
import {
  DomainError,
  type ErrorValue,
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
  takesLine,
} from "./parameters";

/** Reading what Excel hands over, and saying what is wrong with it. */

/** The compute of a function of single values with its argument types forgotten. */
export type Compute = (...values: unknown[]) => number | DomainError;

export const isRange = (raw: Raw): raw is Raw[][] => Array.isArray(raw);

/** The cell of a 1 x 1 range, or the value itself. */
export const single = (raw: Raw): Raw =>
  isRange(raw) && raw.length === 1 && raw[0]!.length === 1 ? raw[0]![0] : raw;

/** What compute returned for a cell, or threw: a number that is none is an error. */
export function asCell(fn: AnyFunction, value: unknown): Cell {
  // Adding 0 turns -0, which Excel does not have, into 0.
  if (Number.isFinite(value)) return (value as number) + 0;
  if (typeof value === "string" || typeof value === "boolean" || isErrorValue(value)) return value;
  if (typeof value === "number") value = notFinite();
  // A mistake of ours must still be an error in one cell, and say so.
  const ours = value instanceof DomainError ? value : valueError(String(value));
  return ours.from(fn.name);
}

/**
 * Arguments that are taken as whole ranges. Empty cells at their end are no part of a list of numbers. Throws the
 * complaint about a cell of the wrong kind, but returns the one about a number out of its range, since a wrong kind of
 * any other argument comes first.
 */
export function readRange(parameter: Parameter, raw: Raw): unknown {
  const rows = isRange(raw) ? raw : [[raw]];
  if (rows.every((row) => row.every(isBlank))) {
    if (isOptional(parameter)) return parameter.default;
    throw valueError(`${parameter.name} must be given`);
  }
  if (parameter.kind === "cells") return rows;
  const error = firstError(rows);
  if (error) throw error;
  const width = rows[0]!.length;
  if (takesLine(parameter) && rows.length > 1 && width > 1)
    throw valueError(
      `${parameter.name} must be one row or one column, got ${rows.length} rows by ${width} columns`,
    );
  return parameter.kind === "texts" ? readTexts(rows) : readNumbers(parameter, rows);
}

/** The first in rows of cells. */
export function firstError(rows: readonly (readonly Raw[])[]): ErrorValue | undefined {
  for (const row of rows) for (const cell of row) if (isErrorValue(cell)) return cell;
  return undefined;
}

function readTexts(rows: readonly (readonly Raw[])[]): string[] {
  const values: string[] = [];
  for (const row of rows)
    for (const cell of row)
      // TRUE as Excel writes it.
      values.push(typeof cell === "boolean" ? `${cell}`.toUpperCase() : String(cell ?? ""));
  return values;
}

function readNumbers(parameter: Parameter, rows: readonly (readonly Raw[])[]) {
  const width = rows[0]!.length;
  const at = (i: number) => rows[Math.floor(i / width)]![i % width];
  let count = rows.length * width;
  while (isBlank(at(count - 1))) count--;
  const values: unknown[] = [];
  let firstOutOfRange: DomainError | undefined;
  for (let i = 0; i < count; i++) {
    const cell = at(i);
    const value = isBlank(cell) ? undefined : read(parameter, cell);
    if (value === undefined) {
      const message = mustBe(parameter, cell, `${parameter.name}, item ${i + 1},`);
      if (typeof cell !== "number") throw valueError(message);
      firstOutOfRange ??= numError(message);
    }
    values.push(value);
  }
  return firstOutOfRange ?? values;
}
