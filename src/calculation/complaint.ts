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
 * the leftmost out of its range, else -1. What is wrong with a list, or with a range that is too short, stands in the
 * place of its argument.
 */
function fault(slots: readonly Slot[], raws: readonly Raw[]): ErrorValue | DomainError | number {
  let wrongKind = -1;
  let outOfRange = -1;
  for (let k = slots.length - 1; k >= 0; k--) {
    const slot = slots[k]!;
    const raw = raws[k];
    if (raw instanceof DomainError) {
      if (raw.code === "NUM") outOfRange = k;
      else wrongKind = k;
      continue;
    }
    if (slot.whole ? !isErrorValue(raw) : isRange(raw) || readCell(slot, raw) !== undefined)
      continue;
    // An argument that is an error is of a wrong kind too.
    if (isNumberFor(slot, raw)) outOfRange = k;
    else wrongKind = k;
  }
  if (wrongKind < 0) return outOfRange;
  for (let k = wrongKind; k < slots.length; k++) {
    const raw = raws[k];
    if (isErrorValue(raw) || (raw instanceof DomainError && raw.code === "NA")) return raw;
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
  const found = raws[k];
  if (found instanceof DomainError) return found;
  const isNumber = k < 0 || isNumberFor(slots[k]!, raws[k]);
  if (outOfRange && isNumber) return outOfRange;
  const message = mustBe(fn.parameters[k]!, raws[k]);
  return isNumber ? numError(message) : valueError(message + advice(fn, raws, k));
}

/** What was meant where the vintage of a name stands in an argument of its own: DATA("cbo","2026-02"). */
const advice = ({ name }: AnyFunction, raws: readonly Raw[], k: number) =>
  /^\d{4}-\d\d$/.test(raws[k] as string)
    ? `: write MACRO.${name}("${raws[k - 1] as string} ${raws[k] as string}")`
    : "";

/** So many errors of one answer say what they got. To tell it costs more than a number takes to calculate. */
const told = 20;

/** Makes the errors of one answer. */
export interface Errors {
  /** For arguments that will not do; where all but one are known to, `only` is its place. */
  readonly ofArguments: (raws: readonly Raw[], only?: number) => Cell;
  /** For what compute threw, or returned in place of a number. */
  readonly ofCompute: (error: unknown) => Cell;
}

/** Those after the first twenty share a text without what they got; Explain tells it for the cell that is selected. */
export function errorsOf(fn: AnyFunction, slots: readonly Slot[]): Errors {
  let count = 0;
  const outOfRange: Cell[] = [];
  const wrongKind: Cell[] = [];
  const noAnswer: { [code in ErrorCode]?: Cell } = {};
  return {
    ofArguments(raws, only) {
      if (count++ < told) return asCell(fn, complaint(fn, raws));
      const k = only ?? fault(slots, raws);
      if (typeof k !== "number") return asCell(fn, k);
      const found = raws[k];
      if (isErrorValue(found) || found instanceof DomainError) return asCell(fn, found);
      const isNumber = isNumberFor(slots[k]!, found);
      return ((isNumber ? outOfRange : wrongKind)[k] ??= briefly(fn, k, isNumber));
    },
    ofCompute(error) {
      const cell = asCell(fn, error);
      if (count++ < told || !(cell instanceof DomainError)) return cell;
      const { code } = cell;
      const message = "no answer; Explain says why";
      return (noAnswer[code] ??= new DomainError(code, message).from(fn.name));
    },
  };
}

const briefly = (fn: AnyFunction, k: number, isNumber: boolean): Cell => {
  const parameter = fn.parameters[k]!;
  const message = `${parameter.name} must be ${wanted(parameter)}`;
  return (isNumber ? numError : valueError)(message).from(fn.name);
};
