import { type Compute, isRange, readRange, single } from "./cells";
import { type Errors, errorsOf } from "./complaint";
import type { AnyFunction, Cell, Row } from "./define";
import { notAvailable, valueError } from "./errors";
import type { Raw } from "./parameters";
import { readCell, type Slot, writtenOut } from "./slot";

/** Excel starts an add-in anew that does not answer for five seconds. */
const mostRows = 100_000;
const mostCells = 1_000_000;

const tooMany = (name: string, range: Raw[][]) =>
  `${name} is ${range.length} rows: at most 100000 rows and a million cells at once. ` +
  "Give the filled rows, such as A2:A500, or one cell and fill down";

/**
 * One function over ranges of any shape. Sizes combine as in Excel: 1 x n with m x 1 gives m x n, and where a range
 * is too short for the answer its cells are #N/A. A bad cell spoils its own answer only.
 */
export function broadcaster(
  fn: AnyFunction,
  slots: readonly Slot[],
): (args: readonly Raw[]) => readonly Row[] {
  const compute = fn.compute as unknown as Compute;
  // One list serves every call, since compute is handed its items and never calls back here.
  const values: unknown[] = new Array(Math.max(writtenOut, slots.length));
  const few = slots.length <= writtenOut;

  const answer = (errors: Errors): Cell => {
    const v = values;
    let value: unknown;
    try {
      // Every place that is written out, filled or not.
      value = few ? compute(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]) : compute(...v);
    } catch (error) {
      value = error;
    }
    return Number.isFinite(value) ? (value as number) + 0 : errors.ofCompute(value);
  };

  return (args) => {
    const raws = slots.map((_, k) => single(args[k]));
    const ranges: { readonly range: Raw[][]; readonly k: number }[] = [];
    let good = true;
    slots.forEach((slot, k) => {
      const raw = raws[k];
      if (slot.whole) {
        const list = (values[k] = wholeList(slot, raw));
        if (Array.isArray(list) || list === slot.fallback) return;
        raws[k] = list;
        good = false;
      } else if (isRange(raw)) ranges.push({ range: raw, k });
      else if ((values[k] = readCell(slot, raw)) === undefined) good = false;
    });
    const errors = errorsOf(fn, slots);
    /** The answer in a place of the result; raws then hold its arguments. */
    const at = (i: number, j: number): Cell => {
      let usable = good;
      for (const { range, k } of ranges) {
        const row = range.length === 1 ? range[0]! : range[i];
        const cell = row?.[row.length === 1 ? 0 : j];
        raws[k] = cell === undefined ? notAvailable("ranges differ in size") : cell;
        if ((values[k] = readCell(slots[k]!, raws[k])) === undefined) usable = false;
      }
      return usable ? answer(errors) : errors.ofArguments(raws);
    };
    const rows = Math.max(1, ...ranges.map(({ range }) => range.length));
    const columns = Math.max(1, ...ranges.map(({ range }) => range[0]!.length));
    if (rows > mostRows || rows * columns > mostCells) {
      const { k, range } = ranges.find(({ range }) => range.length === rows)!;
      throw valueError(tooMany(slots[k]!.parameter.name, range));
    }
    const out: Row[] = new Array(rows);
    // One column beside single values, the long case, is kept tight.
    const tight = good && columns === 1 && ranges.length === 1 ? ranges[0] : undefined;
    for (let i = 0; i < rows; i++) {
      if (tight) {
        const { k, range } = tight;
        const cell = (raws[k] = range[i]![0]);
        values[k] = readCell(slots[k]!, cell);
        out[i] = [values[k] === undefined ? errors.ofArguments(raws, k) : answer(errors)];
        continue;
      }
      const row = [at(i, 0)];
      for (let j = 1; j < columns; j++) row[j] = at(i, j);
      out[i] = row;
    }
    return out;
  };
}

/** A list, or what is wrong with it. */
function wholeList(slot: Slot, raw: Raw): unknown {
  try {
    return readRange(slot.parameter, raw);
  } catch (error) {
    return error;
  }
}
