import { type AnyFunction, type Cell, type Row } from "./define";
import { DomainError, type ErrorValue, isErrorValue, numError, valueError } from "./errors";
import {
  got,
  isBlank,
  isOptional,
  type Parameter,
  type Raw,
  read,
  takesRange,
  wanted,
} from "./parameters";

/**
 * Calls a function of the catalog with what Excel hands over: for each argument a value, a range (rows of cells),
 * or null where it was left out. Always answers with rows of cells, errors among them; never throws.
 *
 * Order of complaint, as in the native twin: an error in an argument is passed on; then a wrong kind of argument;
 * then a number out of its range; within each, the leftmost argument speaks.
 */
export function invoke(fn: AnyFunction, args: readonly Raw[]): readonly Row[] {
  try {
    return fn.columns === undefined ? broadcast(fn, args) : table(fn, args);
  } catch (error) {
    return [[asCell(fn, error)]];
  }
}

/** compute with its argument types forgotten. */
type Compute = (...values: unknown[]) => readonly Row[] | number;

const isRange = (raw: Raw): raw is Raw[][] => Array.isArray(raw);

/** The cell of a 1 x 1 range, or the value itself. */
const single = (raw: Raw): Raw =>
  isRange(raw) && raw.length === 1 && raw[0]?.length === 1 ? raw[0][0] : raw;

function asCell(fn: AnyFunction, error: unknown): Cell {
  if (error instanceof DomainError || isErrorValue(error)) return error;
  // A mistake of ours must still be an error in one cell, and say so.
  return valueError(`${fn.name}: ${error instanceof Error ? error.message : String(error)}`);
}

const finite = (fn: AnyFunction, value: number): Cell =>
  // Adding 0 turns -0, which Excel does not have, into 0.
  Number.isFinite(value) ? value + 0 : numError(`${fn.name}: the result is not a finite number`);

/** Why these cells will not do. Called only when one of them will not. */
function complaint(fn: AnyFunction, raws: readonly Raw[]): Cell {
  const passedOn = raws.find(isErrorValue);
  if (passedOn) return passedOn;
  const say = (parameter: Parameter, raw: Raw) =>
    `${fn.name}: ${parameter.name} must be ${wanted(parameter)}, got ${got(raw)}`;
  const bad = fn.parameters
    .map((parameter, k) => ({ parameter, raw: raws[k] }))
    .filter(({ parameter, raw }) => !takesRange(parameter) && read(parameter, raw) === undefined);
  const wrongKind = bad.find(({ parameter, raw }) => typeof raw !== "number" || !parameter.range);
  if (wrongKind) return valueError(say(wrongKind.parameter, wrongKind.raw));
  const outOfRange = bad[0]!;
  return numError(say(outOfRange.parameter, outOfRange.raw));
}

/** Arguments that are taken as whole ranges. Throws the complaint about a bad cell. */
function readRange(fn: AnyFunction, parameter: Parameter, raw: Raw): unknown {
  if (isRange(raw) ? raw.every((row) => row.every(isBlank)) : isBlank(raw)) {
    if (isOptional(parameter)) return parameter.default;
    throw valueError(`${fn.name}: ${parameter.name} must be given`);
  }
  const rows = isRange(raw) ? raw : [[raw]];
  if (parameter.kind === "cells") return rows;
  const values: unknown[] = [];
  let firstBad: Cell | undefined;
  let firstOutOfRange: Cell | undefined;
  for (const row of rows)
    for (const cell of row) {
      if (isErrorValue(cell)) throw cell;
      const value = isBlank(cell) && parameter.kind !== "texts" ? undefined : read(parameter, cell);
      if (value === undefined && parameter.kind !== "texts") {
        const where = `${parameter.name}, item ${values.length + 1},`;
        const message = `${fn.name}: ${where} must be ${wanted(parameter)}, got ${got(cell)}`;
        if (typeof cell === "number") firstOutOfRange ??= numError(message);
        else firstBad ??= valueError(message);
      }
      values.push(value ?? String(cell ?? ""));
    }
  if (firstBad ?? firstOutOfRange) throw firstBad ?? firstOutOfRange;
  return values;
}

/**
 * One function over ranges of any shape. Sizes combine as in Excel: 1 x n with m x 1 gives m x n, and where a range
 * is too short for the answer its cells are #N/A. A bad cell spoils its own answer only.
 */
function broadcast(fn: AnyFunction, args: readonly Raw[]): readonly Row[] {
  const { parameters } = fn;
  const compute = fn.compute as unknown as Compute;
  const count = parameters.length;
  const raws: Raw[] = new Array(count);
  // Twelve places, filled or not: a call with a fixed number of arguments is several times faster than a spread.
  const values: unknown[] = new Array(Math.max(count, 12)).fill(undefined);
  const varying: number[] = [];
  let rows = 1;
  let columns = 1;
  let good = true;
  for (let k = 0; k < count; k++) {
    const parameter = parameters[k]!;
    const raw = (raws[k] = single(args[k]));
    if (takesRange(parameter)) {
      values[k] = readRange(fn, parameter, raw);
    } else if (isRange(raw)) {
      rows = Math.max(rows, raw.length);
      columns = Math.max(columns, raw[0]?.length ?? 0);
      varying.push(k);
    } else {
      values[k] = read(parameter, raw);
      if (values[k] === undefined) good = false;
    }
  }

  const call = (): Cell => {
    try {
      const v = values;
      const answer = compute(
        v[0],
        v[1],
        v[2],
        v[3],
        v[4],
        v[5],
        v[6],
        v[7],
        v[8],
        v[9],
        v[10],
        v[11],
      );
      return finite(fn, answer as number);
    } catch (error) {
      return asCell(fn, error);
    }
  };
  if (varying.length === 0) return [[good ? call() : complaint(fn, raws)]];

  const answer: Row[] = new Array(rows);
  for (let i = 0; i < rows; i++) {
    const row: Cell[] = new Array(columns);
    for (let j = 0; j < columns; j++) {
      let usable = good;
      let missing = false;
      for (let n = 0; n < varying.length; n++) {
        const k = varying[n]!;
        const range = args[k] as Raw[][];
        const line = range[range.length === 1 ? 0 : i];
        const wide = range[0]!.length;
        if (line === undefined || (wide !== 1 && j >= wide)) {
          missing = true;
          break;
        }
        const raw = (raws[k] = line[wide === 1 ? 0 : j]);
        if ((values[k] = read(parameters[k]!, raw)) === undefined) usable = false;
      }
      row[j] = missing
        ? new DomainError("NA", `${fn.name}: the ranges differ in size`)
        : usable
          ? call()
          : complaint(fn, raws);
    }
    answer[i] = row;
  }
  return answer;
}

/** A function that spills a table: single values and whole ranges, no broadcasting. */
function table(fn: AnyFunction, args: readonly Raw[]): readonly Row[] {
  const compute = fn.compute as unknown as Compute;
  const raws = fn.parameters.map((parameter, k) => {
    const raw = single(args[k]);
    if (isRange(raw) && !takesRange(parameter))
      throw (
        firstError(raw) ?? valueError(`${fn.name}: ${parameter.name} takes one value, got a range`)
      );
    return raw;
  });
  const error = raws
    .map((raw) => (isRange(raw) ? firstError(raw) : isErrorValue(raw) && raw))
    .find(Boolean);
  if (error) throw error;
  const values = fn.parameters.map((parameter, k) =>
    takesRange(parameter) ? readRange(fn, parameter, raws[k]) : read(parameter, raws[k]),
  );
  const bad = fn.parameters.some((p, k) => !takesRange(p) && values[k] === undefined);
  if (bad) throw complaint(fn, raws);
  const headers = values.pop() as boolean;
  const answer = compute(...values);
  if (typeof answer === "number") return [[finite(fn, answer)]];
  const body = answer.map((row) =>
    row.map((cell) => (typeof cell === "number" ? finite(fn, cell) : cell)),
  );
  if (!fn.columns) return headers ? body : body.slice(1);
  return headers ? [fn.columns, ...body] : body;
}

const firstError = (rows: Raw[][]): ErrorValue | undefined => rows.flat().find(isErrorValue);
