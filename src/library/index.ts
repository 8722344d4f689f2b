import {
  type ErrorText,
  type ErrorValue,
  invoke,
  isErrorValue,
  isRange,
  nearest,
  single,
  spelling,
} from "../calculation";
import { entries } from "../catalog/entries.generated";
import type { Entry } from "../catalog/page";

/**
 * The catalog for programs: the functions that Excel calls, with the same checks, errors and broadcasting, and the page of
 * each as data. See docs/library.md.
 */

export type { Entry, Page } from "../catalog/page";

/** An error as Excel shows it, with what Explain would say of it. */
export interface CellError {
  readonly error: ErrorText;
  readonly message: string;
}

export type CellValue = number | string | boolean | CellError;

/** A value, a column of values, or rows of them; nothing where an argument is left out. */
export type Argument =
  | CellValue
  | null
  | undefined
  | readonly (CellValue | null)[]
  | readonly (readonly (CellValue | null)[])[];

/** Every function with its page, by its name without MACRO. */
export const catalog: ReadonlyMap<string, Entry> = new Map(
  entries.map((entry) => [entry.fn.name, entry]),
);

const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

const inward = (value: unknown): unknown =>
  isCellError(value) ? ({ code: value.error } satisfies ErrorValue) : value;

function asRaw(argument: Argument): unknown {
  if (!Array.isArray(argument)) return inward(argument);
  const rows = argument as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? row.map(inward) : [inward(row)]));
}

function outward(value: unknown): CellValue {
  if (isErrorValue(value))
    return { error: value.code, message: `an argument is the error ${value.code}` };
  if (value instanceof Error) {
    const { code, message } = value as Error & { readonly code: keyof typeof spelling };
    return { error: spelling[code], message };
  }
  return value as CellValue;
}

/**
 * What `=MACRO.name(...)` would show: one cell, or rows of cells where an argument is a column or the function is a table.
 * Errors are answers, in their own cells, as in Excel. Throws only where no function has this name.
 */
export function calculate(name: string, ...args: readonly Argument[]): CellValue | CellValue[][] {
  const entry = catalog.get(name.toUpperCase().replace(/^MACRO\./, ""));
  if (!entry) {
    const names = nearest(name, [...catalog.keys()]).join(", ");
    throw new RangeError(`there is no function ${name}, nearest: ${names}`);
  }
  const rows = invoke(entry.fn, args.map(asRaw));
  const only = single(rows);
  return isRange(only) ? only.map((row) => row.map(outward)) : outward(only);
}
