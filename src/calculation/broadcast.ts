import { asCell, complaint, type Compute, finite, isRange, readRange, single } from "./cells";
import type { AnyFunction, Cell, Row } from "./define";
import { DomainError } from "./errors";
import { type Parameter, type Raw, read, takesRange } from "./parameters";

/**
 * One function over ranges of any shape. Sizes combine as in Excel: 1 x n with m x 1 gives m x n, and where a range
 * is too short for the answer its cells are #N/A. A bad cell spoils its own answer only.
 *
 * Whatever does not change from call to call is prepared once: a call of a closed form then costs about as much as one
 * of a hand-written spreadsheet function.
 */
export function broadcaster(fn: AnyFunction): (args: readonly Raw[]) => readonly Row[] {
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
      return finite(fn, value);
    } catch (error) {
      return asCell(fn, error);
    }
  };
  const complain = (args: readonly Raw[], outOfRange?: Cell) =>
    asCell(
      fn,
      complaint(
        fn,
        slots.map((_, k) => single(args[k])),
        outOfRange,
      ),
    );

  /** The answers over ranges; `varying` are the places of the arguments that are ranges. */
  const spill = (args: readonly Raw[], varying: readonly number[], good: boolean) => {
    const ranges = varying.map((k) => args[k] as Raw[][]);
    const rows = Math.max(...ranges.map((range) => range.length));
    const columns = Math.max(...ranges.map((range) => range[0]!.length));
    // One list for all answers too: the arguments of the one that is being made.
    const here = [...args];
    const at = (i: number, j: number): Cell => {
      let usable = good;
      for (let n = 0; n < ranges.length; n++) {
        const range = ranges[n]!;
        const row = range.length === 1 ? range[0]! : range[i];
        if (row === undefined || (j >= row.length && row.length !== 1))
          return asCell(fn, new DomainError("NA", "ranges differ in size"));
        const k = varying[n]!;
        here[k] = row[row.length === 1 ? 0 : j];
        if ((values[k] = readCell(slots[k]!, here[k])) === undefined) usable = false;
      }
      return usable ? answer() : complain(here);
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
          if (slot.whole) readRange(slot.parameter, raw); // throws
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
        const list = readRange(slot.parameter, raw);
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
