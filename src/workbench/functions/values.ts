import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { codeOf, CustomFunctionsError } from "./runtime";

/** The engine's values as a custom function receives them, and its answers as the engine wants them. */

const errorTypes = Object.values(ErrorType);

/** An error cell, whatever the text of the error. */
export const errorValue = (code: string): ErrorValueObject =>
  ErrorValueObject.create(errorTypes.find((type) => type === code) ?? ErrorType.VALUE);

function toScalar(value: Nullable<BaseValueObject> | void): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CustomFunctionsError(String(value.getValue()));
  return value.getValue();
}

/** One cell is a matrix too: [[x]]. A blank cell in a matrix is "". */
function toMatrix(value: BaseValueObject): unknown[][] {
  if (!value.isArray()) return [[toScalar(value) ?? ""]];
  const array = value as ArrayValueObject;
  const rows = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_row, i) =>
    Array.from({ length: array.getColumnCount() }, (_column, j) => toScalar(rows[i]?.[j]) ?? ""),
  );
}

/** An argument as Excel hands it over. Only an argument that was left out is null. */
export function toArgument(value: BaseValueObject | undefined, isMatrix: boolean): unknown {
  if (value === undefined || (value.isNull() && !value.isArray())) return null;
  if (isMatrix) return toMatrix(value);
  if (!value.isArray()) return toScalar(value);
  const cells = toMatrix(value);
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

/** The first error among arguments, for functions that do not take errors. */
export const firstError = (args: readonly unknown[]): CustomFunctionsError | undefined =>
  args
    .flat(2)
    .find((value): value is CustomFunctionsError => value instanceof CustomFunctionsError);

function toCell(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
  }
  if (value === null || value === undefined) return StringValueObject.create("");
  return errorValue(codeOf(value));
}

/** What a function returned, as a value of the engine: a cell, or rows of cells that spill. */
export function toResult(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return toCell(value);
  const rows = value as unknown[];
  const cellsOf = (row: unknown): unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]);
  const columnCount = rows.length === 0 ? 0 : cellsOf(rows[0]).length;
  // An empty array would leave the cell blank for ever.
  if (columnCount === 0) return errorValue(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => {
      const cells = cellsOf(row);
      return Array.from({ length: columnCount }, (_cell, j) =>
        j < cells.length ? toCell(cells[j]) : errorValue(ErrorType.NA),
      );
    }),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

// functions.js may run in a realm of its own, where Error is another class.
const isErrorLike = (value: unknown): value is { message: string } =>
  typeof value === "object" &&
  value !== null &&
  "message" in value &&
  typeof value.message === "string";

/** What an answer says in words: the message of the first error in it. */
export function messageOf(answer: unknown): string | undefined {
  const cells: unknown[] = Array.isArray(answer) ? (answer as unknown[]).flat() : [answer];
  return cells.find(isErrorLike)?.message;
}
