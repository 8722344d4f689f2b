import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

interface Reading {
  getCellData: ((this: BaseReferenceObject, row: number, column: number) => Nullable<ICellData>) & {
    counted?: true;
  };
}

/** A text without a letter as the engine reads it: what has a formula is no blank to it. */
const emptyText: ICellData = { v: "", t: CellValueType.STRING, f: '=""' };

/**
 * A text without a letter, as =IF(A1>0,A1,"") gives, is a text: to add to it is an error. Univer takes the cell that
 * shows it for a blank, which is 0, so that a number would stand where Excel has an error.
 */
export function readEmptyTexts(): void {
  const prototype = BaseReferenceObject.prototype as unknown as Reading;
  const original = prototype.getCellData;
  if (original.counted) return;
  const counted: Reading["getCellData"] = function (row, column) {
    const cell = original.call(this, row, column);
    const isText = cell?.v === "" && !cell.p && isOfText(cell.t);
    return isText ? emptyText : cell;
  };
  prototype.getCellData = Object.assign(counted, { counted: true as const });
}

const isOfText = (type: ICellData["t"]): boolean =>
  type === CellValueType.STRING || type === CellValueType.FORCE_STRING;
