import { isRange, single } from "./cells";
import { type Parameter, type Raw, read, takesRange } from "./parameters";

/** A parameter as the inner loops want it: every one of the same shape, its interval as two comparisons. */
export interface Slot {
  readonly parameter: Parameter;
  /** Takes a whole range. */
  readonly whole: boolean;
  readonly fallback: unknown;
  /** A number between these is taken as it is; every other cell is read by the rules of its kind. */
  readonly least: number;
  readonly most: number;
}

/** Calls with up to so many arguments are written out, which is several times faster than a spread. */
export const writtenOut = 8;

export const slot = (parameter: Parameter): Slot => ({
  parameter,
  whole: takesRange(parameter),
  fallback: parameter.default,
  least: parameter.kind === "number" ? parameter.range!.least : Infinity,
  most: parameter.range?.most ?? 0,
});

/** The value of a cell, or undefined where it will not do. */
export const readCell = (slot: Slot, cell: Raw): unknown =>
  typeof cell === "number" && cell >= slot.least && cell <= slot.most
    ? cell
    : read(slot.parameter, cell);

/** The same of an argument, and undefined too where it is a range or wants one. */
export function readArgument(slot: Slot, raw: Raw): unknown {
  if (raw === null || raw === undefined) return slot.fallback;
  const cell = single(raw);
  return slot.whole || isRange(cell) ? undefined : readCell(slot, cell);
}
