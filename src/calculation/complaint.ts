import { asCell, isRange } from "./cells";
import type { AnyFunction, Cell } from "./define";
import {
  DomainError,
  type ErrorCode,
  type ErrorValue,
  isErrorValue,
  numError,
  valueError,
} from "./errors";
import { mustBe, type Raw, wanted } from "./parameters";
import { readCell, type Slot, slot } from "./slot";

/** What is wrong with the arguments of a call. */

/**
 * The error among the arguments that is passed on, or the place of the one to blame: the leftmost of a wrong kind, else
 * the leftmost out of its range, else -1.
 */
function fault(slots: readonly Slot[], raws: readonly Raw[]): ErrorValue | number {
  let wrongKind = -1;
  let outOfRange = -1;
  for (let k = slots.length - 1; k >= 0; k--) {
    const slot = slots[k]!;
    const raw = raws[k];
    if (slot.whole || isRange(raw) || readCell(slot, raw) !== undefined) continue;
    // An argument that is an error is of a wrong kind too.
    if (isNumberFor(slot, raw)) outOfRange = k;
    else wrongKind = k;
  }
  if (wrongKind < 0) return outOfRange;
  for (let k = wrongKind; k < slots.length; k++) {
    const raw = raws[k];
    if (isErrorValue(raw)) return raw;
  }
  return wrongKind;
}

/** Whether a cell that will not do is of the right kind. */
const isNumberFor = ({ parameter }: Slot, raw: Raw) =>
  typeof raw === "number" && parameter.range !== undefined;

/** Why these cells will not do, or what else was found out of its range where they are all of the right kind. */
export function complaint(fn: AnyFunction, raws: readonly Raw[], outOfRange?: Cell): Cell {
  const slots = fn.parameters.map(slot);
  const k = fault(slots, raws);
  if (typeof k !== "number") return k;
  const isNumber = k < 0 || isNumberFor(slots[k]!, raws[k]);
  if (outOfRange && isNumber) return outOfRange;
  return (isNumber ? numError : valueError)(mustBe(fn.parameters[k]!, raws[k]));
}

/** So many errors of one answer say what they got. To tell it costs more than a number takes to calculate. */
const told = 100;

/** Makes the errors of one answer. */
export interface Errors {
  /** For arguments that will not do. */
  readonly ofArguments: (raws: readonly Raw[]) => Cell;
  /** For what compute threw. */
  readonly ofCompute: (error: unknown) => Cell;
}

/** Those after the first hundred share a text without what they got; Explain tells it for the cell that is selected. */
export function errorsOf(fn: AnyFunction, slots: readonly Slot[]): Errors {
  let count = 0;
  const outOfRange: Cell[] = [];
  const wrongKind: Cell[] = [];
  const noAnswer: { [code in ErrorCode]?: Cell } = {};
  return {
    ofArguments(raws) {
      if (count++ < told) return asCell(fn, complaint(fn, raws));
      const k = fault(slots, raws);
      if (typeof k !== "number") return k;
      const isNumber = isNumberFor(slots[k]!, raws[k]);
      return ((isNumber ? outOfRange : wrongKind)[k] ??= briefly(fn, k, isNumber));
    },
    ofCompute(error) {
      if (count++ < told || !(error instanceof DomainError)) return asCell(fn, error);
      const { code } = error;
      const message = "no answer, for the reason that Explain gives of this cell";
      return (noAnswer[code] ??= new DomainError(code, message).from(fn.name));
    },
  };
}

const briefly = (fn: AnyFunction, k: number, isNumber: boolean): Cell => {
  const parameter = fn.parameters[k]!;
  const message = `${parameter.name} must be ${wanted(parameter)}`;
  return (isNumber ? numError : valueError)(message).from(fn.name);
};
