import { asCell, complaint, type Compute, finite, isRange, readRange, single } from "./cells";
import type { AnyFunction, Cell, Row } from "./define";
import { notAvailable } from "./errors";
import type { Raw } from "./parameters";
import { mostPlaces, readCell, type Slot } from "./slot";

/**
 * One function over ranges of any shape. Sizes combine as in Excel: 1 x n with m x 1 gives m x n, and where a range
 * is too short for the answer its cells are #N/A. A bad cell spoils its own answer only.
 */
export function broadcaster(
  fn: AnyFunction,
  slots: readonly Slot[],
): (args: readonly Raw[]) => readonly Row[] {
  const compute = fn.compute as unknown as Compute;
  // Every place, filled or not: a call with a fixed number of arguments is several times faster than a spread. One
  // list serves every call, since compute is handed its items and never calls back here.
  const values: unknown[] = new Array(mostPlaces);

  const answer = (): Cell => {
    const v = values;
    try {
      return finite(fn, compute(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]));
    } catch (error) {
      return asCell(fn, error);
    }
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
    /** The answer in a place of the result; raws then hold its arguments. */
    const at = (i: number, j: number): Cell => {
      let usable = good;
      for (const { range, k } of ranges) {
        const row = range.length === 1 ? range[0]! : range[i];
        const cell = row?.[row.length === 1 ? 0 : j];
        raws[k] = cell === undefined ? notAvailable("ranges differ in size") : cell;
        if ((values[k] = readCell(slots[k]!, raws[k])) === undefined) usable = false;
      }
      return usable ? answer() : asCell(fn, complaint(fn, raws));
    };
    const rows = Math.max(1, ...ranges.map(({ range }) => range.length));
    const columns = Math.max(1, ...ranges.map(({ range }) => range[0]!.length));
    const out: Row[] = new Array(rows);
    // One column beside single values, the long case, is kept tight.
    const tight = good && columns === 1 && ranges.length === 1 ? ranges[0] : undefined;
    for (let i = 0; i < rows; i++) {
      const value = tight && readCell(slots[tight.k]!, tight.range[i]![0]);
      if (tight && value !== undefined) {
        values[tight.k] = value;
        out[i] = [answer()];
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
