import {
  type AnyFunction,
  DomainError,
  type ErrorValue,
  isErrorValue,
  isRange,
  prepare,
  prepareLong,
  type Row,
  single,
} from "../calculation";

/**
 * The bridge to Excel's custom-functions runtime: what it hands over goes to the catalog, and what comes back is turned
 * into values and CustomFunctions.Errors.
 */

/** The part of Microsoft's CustomFunctions that is used here. */
export interface Runtime {
  associate(id: string, fn: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => object;
  readonly ErrorCode: typeof CustomFunctions.ErrorCode;
}

export function register(runtime: Runtime, functions: readonly AnyFunction[]): void {
  const { ErrorCode } = runtime;
  const codes = {
    VALUE: ErrorCode.invalidValue,
    NUM: ErrorCode.invalidNumber,
    DIV0: ErrorCode.divisionByZero,
    NA: ErrorCode.notAvailable,
  };
  /** Excel takes these back from a function; #REF!, #NAME? and the rest it does not. */
  const returnable = new Set<string>([
    ...Object.keys(codes).map((key) => codes[key as keyof typeof codes]),
    ErrorCode.nullReference,
  ]);

  const outward = (cell: unknown): unknown => {
    if (cell instanceof DomainError) return new runtime.Error(codes[cell.code], cell.message);
    const { code } = cell as ErrorValue;
    return returnable.has(code)
      ? new runtime.Error(code as CustomFunctions.ErrorCode)
      : new runtime.Error(codes.VALUE, `an argument is the error ${code}`);
  };

  /** Of a cell: numbers, texts and booleans are no objects. */
  const isError = (cell: unknown) => typeof cell === "object";

  /**
   * Rows as Excel takes them. A single error is thrown: every version of Excel then shows its text. In a column many are
   * one and the same, or pass on the same code, and are made once: that takes longer than to calculate a number.
   */
  const settle = (rows: readonly Row[]): unknown => {
    const only = single(rows);
    if (!isRange(only) && isError(only)) throw outward(only);
    const made = new Map<unknown, unknown>();
    for (const row of rows as unknown[][])
      for (let j = 0; j < row.length; j++) {
        const cell = row[j];
        if (!isError(cell)) continue;
        const key = isErrorValue(cell) ? cell.code : cell;
        let error = made.get(key);
        if (!error) made.set(key, (error = outward(cell)));
        row[j] = error;
      }
    return rows;
  };

  for (const fn of functions)
    runtime.associate(fn.name, (fn.long ? prepareLong<unknown> : prepare<unknown>)(fn, settle));
}
