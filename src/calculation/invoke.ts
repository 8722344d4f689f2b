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
  let call = prepared.get(fn);
  if (!call) prepared.set(fn, (call = prepare(fn)));
  return call(args);
}

export type Call = (args: readonly Raw[]) => readonly Row[];

const prepared = new WeakMap<AnyFunction, Call>();

/** The same for one function, ready to be called often. */
export function prepare(fn: AnyFunction): Call {
  const call =
    fn.columns === undefined ? broadcaster(fn) : (args: readonly Raw[]) => table(fn, args);
  return (args) => {
    try {
      return call(args);
    } catch (error) {
      return [[asCell(fn, error)]];
    }
  };
}

/** compute with its argument types forgotten. */
type Compute = (...values: unknown[]) => readonly Row[] | number;

const isRange = (raw: Raw): raw is Raw[][] => Array.isArray(raw);

/** The cell of a 1 x 1 range, or the value itself. */
const single = (raw: Raw): Raw =>
  isRange(raw) && raw.length === 1 && raw[0]!.length === 1 ? raw[0]![0] : raw;

function asCell(fn: AnyFunction, error: unknown): Cell {
  if (error instanceof DomainError || isErrorValue(error)) return error;
  // A mistake of ours must still be an error in one cell, and say so.
  return valueError(`${fn.name}: ${error instanceof Error ? error.message : String(error)}`);
}

const finite = (fn: AnyFunction, value: number): Cell =>
  // Adding 0 turns -0, which Excel does not have, into 0.
  Number.isFinite(value) ? value + 0 : numError(`${fn.name}: the result is not a finite number`);

/** Why these cells will not do, or what else was found out of its range where they are all of the right kind. */
function complaint(fn: AnyFunction, raws: readonly Raw[], outOfRange?: Cell): Cell {
  const passedOn = raws.find(isErrorValue);
  if (passedOn) return passedOn;
  const say = (parameter: Parameter, raw: Raw) =>
    `${fn.name}: ${parameter.name} must be ${wanted(parameter)}, got ${got(raw)}`;
  const bad = fn.parameters
    .map((parameter, k) => ({ parameter, raw: raws[k] }))
    .filter(
      ({ parameter, raw }) =>
        !takesRange(parameter) && !isRange(raw) && read(parameter, raw) === undefined,
    );
  const wrongKind = bad.find(({ parameter, raw }) => typeof raw !== "number" || !parameter.range);
  if (wrongKind) return valueError(say(wrongKind.parameter, wrongKind.raw));
  return outOfRange ?? numError(say(bad[0]!.parameter, bad[0]!.raw));
}

/**
 * Arguments that are taken as whole ranges. Throws the complaint about a cell of the wrong kind, but returns the one
 * about a number out of its range, since a wrong kind of any other argument comes first.
 */
function readRange(fn: AnyFunction, parameter: Parameter, raw: Raw): unknown {
  if (isRange(raw) ? raw.every((row) => row.every(isBlank)) : isBlank(raw)) {
    if (isOptional(parameter)) return parameter.default;
    throw valueError(`${fn.name}: ${parameter.name} must be given`);
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
        const where = `${parameter.name}, item ${values.length + 1},`;
        const message = `${fn.name}: ${where} must be ${wanted(parameter)}, got ${got(cell)}`;
        if (typeof cell === "number") firstOutOfRange ??= numError(message);
        else firstBad ??= valueError(message);
      }
      values.push(value ?? String(cell ?? ""));
    }
  if (firstBad) throw firstBad;
  return firstOutOfRange ?? values;
}

/**
 * One function over ranges of any shape. Sizes combine as in Excel: 1 x n with m x 1 gives m x n, and where a range
 * is too short for the answer its cells are #N/A. A bad cell spoils its own answer only.
 *
 * Made once a function, so that the engine can compile each with its own compute inlined; a call of a closed form
 * then costs about as much as one of a hand-written spreadsheet function.
 */
function broadcaster(fn: AnyFunction): Call {
  const compute = fn.compute as unknown as Compute;
  const slots = fn.parameters.map(slot);
  const count = slots.length;
  // Twelve places, filled or not: a call with a fixed number of arguments is several times faster than a spread. One
  // list serves every call, since compute is handed its items and never calls back here.
  const values: unknown[] = new Array(Math.max(count, 12)).fill(undefined);

  const answer = (): Cell => {
    const v = values;
    try {
      // prettier-ignore
      const value = compute(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11]);
      return finite(fn, value as number);
    } catch (error) {
      return asCell(fn, error);
    }
  };
  const complain = (args: readonly Raw[], outOfRange?: Cell) =>
    complaint(
      fn,
      slots.map((_, k) => single(args[k])),
      outOfRange,
    );

  /** The answers over ranges; `varying` are the places of the arguments that are ranges. */
  const spill = (args: readonly Raw[], varying: readonly number[], good: boolean) => {
    const ranges = varying.map((k) => args[k] as Raw[][]);
    const rows = Math.max(...ranges.map((range) => range.length));
    const columns = Math.max(...ranges.map((range) => range[0]!.length));
    const at = (i: number, j: number): Cell => {
      let usable = good;
      for (let n = 0; n < ranges.length; n++) {
        const range = ranges[n]!;
        const row = range.length === 1 ? range[0]! : range[i];
        if (row === undefined || (j >= row.length && row.length !== 1)) return sizesDiffer(fn);
        const k = varying[n]!;
        if ((values[k] = readCell(slots[k]!, row[row.length === 1 ? 0 : j])) === undefined)
          usable = false;
      }
      if (usable) return answer();
      const here = (range: Raw[][]) => (range.length === 1 ? range[0]! : range[i]!);
      const cells = [...args];
      varying.forEach(
        (k, n) => (cells[k] = here(ranges[n]!)[here(ranges[n]!).length === 1 ? 0 : j]),
      );
      return complain(cells);
    };
    const out: Row[] = new Array(rows);
    if (columns === 1) {
      // A column of numbers beside single values, the long case, kept tight.
      const k = varying[0]!;
      const { least, most, plain } = slots[k]!;
      const tight = varying.length === 1 && plain && good;
      const column = ranges[0]!;
      for (let i = 0; i < rows; i++) {
        const raw = tight ? column[i]![0] : undefined;
        if (typeof raw === "number" && raw >= least && raw <= most) {
          values[k] = raw;
          out[i] = [answer()];
        } else out[i] = [at(i, 0)];
      }
      return out;
    }
    for (let i = 0; i < rows; i++) {
      const row: Cell[] = new Array(columns);
      for (let j = 0; j < columns; j++) row[j] = at(i, j);
      out[i] = row;
    }
    return out;
  };

  return (args) => {
    let good = true;
    let varying: number[] | undefined;
    let outOfRange: DomainError | undefined;
    for (let k = 0; k < count; k++) {
      const slot = slots[k]!;
      let raw = args[k];
      if (raw === null || raw === undefined) {
        if ((values[k] = slot.fallback) === undefined) {
          if (slot.whole) readRange(fn, slot.parameter, raw); // throws
          good = false;
        }
        continue;
      }
      if (isRange(raw)) {
        if (raw.length === 1 && raw[0]!.length === 1) raw = raw[0]![0];
        else if (!slot.whole) {
          (varying ??= []).push(k);
          continue;
        }
      }
      if (slot.whole) {
        const list = readRange(fn, slot.parameter, raw);
        if (list instanceof DomainError) outOfRange ??= list;
        values[k] = list;
        continue;
      }
      const value = readCell(slot, raw);
      if (value === undefined) good = false;
      values[k] = value;
    }
    if (outOfRange) return [[complain(args, outOfRange)]];
    if (varying) return spill(args, varying, good);
    return [[good ? answer() : complain(args)]];
  };
}

/** A parameter as the inner loop wants it: every one of the same shape, its interval as two comparisons. */
interface Slot {
  readonly parameter: Parameter;
  /** Takes a whole range. */
  readonly whole: boolean;
  readonly plain: boolean;
  readonly fallback: unknown;
  readonly least: number;
  readonly most: number;
}

const slot = (parameter: Parameter): Slot => ({
  parameter,
  whole: takesRange(parameter),
  plain: parameter.kind === "number",
  fallback: parameter.default,
  least: parameter.range?.least ?? 0,
  most: parameter.range?.most ?? 0,
});

function readCell(slot: Slot, raw: Raw): unknown {
  if (slot.plain && typeof raw === "number")
    return raw >= slot.least && raw <= slot.most ? raw : undefined;
  return read(slot.parameter, raw);
}

const sizesDiffer = (fn: AnyFunction) =>
  new DomainError("NA", `${fn.name}: the ranges differ in size`);

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
  const outOfRange = values.find((value) => value instanceof DomainError);
  if (outOfRange) throw complaint(fn, raws, outOfRange);
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
