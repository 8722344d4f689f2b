import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
} from "@univerjs/engine-formula";

/** So many cells of arrays may one formula calculate while a file is opened: some two seconds, in which the page stands. */
const mostCells = 3e6;

/** What calling a LAMBDA once counts as. */
const cellsOfCall = 10;

/** An array with more cells than that is more than a browser can carry. */
const largestArray = 1e7;

/** Of the formula that is calculated; formulas are calculated one after the other, whatever workbook they are of. */
let left = Infinity;

export function beginFormula(isLimited: boolean): void {
  left = isLimited ? mostCells : Infinity;
}

/** Whether the formula that is calculated was given up because it has taken enough. */
export const hasSpentAll = (): boolean => left < 0;

/** @throws where the formula has taken enough: its cell is an error then, as with any exception */
export function spendCall(): void {
  spend(cellsOfCall);
}

function spend(cells: number): void {
  left -= cells;
  if (left < 0) throw new RangeError("The formula takes too long.");
}

/** Counts what formulas calculate, and refuses arrays that nothing could hold. */
export function limitWork(injector: Injector): void {
  countArrays();
  const functions = injector.get(IFunctionService);
  for (const name of ["SEQUENCE", "RANDARRAY", "MAKEARRAY"]) {
    const own = functions.getExecutor(name);
    if (own) bound(own);
  }
}

interface Counted {
  _batchOperator: ((
    this: ArrayValueObject,
    other: BaseValueObject,
    ...more: unknown[]
  ) => unknown) & {
    counted?: true;
  };
}

/** Each operator between arrays, or an array and a value, goes through here. */
function countArrays(): void {
  const prototype = ArrayValueObject.prototype as unknown as Counted;
  const original = prototype._batchOperator;
  if (original.counted) return;
  const counted: Counted["_batchOperator"] = function (other, ...more) {
    const both = other.isArray() ? (other as ArrayValueObject) : this;
    const rows = Math.max(this.getRowCount(), both.getRowCount());
    const columns = Math.max(this.getColumnCount(), both.getColumnCount());
    spend(rows * columns);
    return original.call(this, other, ...more);
  };
  prototype._batchOperator = Object.assign(counted, { counted: true as const });
}

/** A function that makes an array of as many rows and columns as it is told. */
function bound(maker: BaseFunction): void {
  const { calculate } = maker;
  // In its place, because the engine tells the function that it knows where it is calculated.
  maker.calculate = (...given: BaseValueObject[]) => {
    const cells = given
      .slice(0, 2)
      .reduce((all, size) => all * (size.isNumber() ? Number(size.getValue()) : 1), 1);
    if (cells > largestArray) return ErrorValueObject.create(ErrorType.NUM);
    spend(cells);
    return calculate.apply(maker, given);
  };
}
