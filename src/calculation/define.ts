import { flag, type Parameter, type Values } from "./parameters";
import type { DomainError, ErrorValue } from "./errors";

/** A cell of an answer. */
export type Cell = number | string | boolean | DomainError | ErrorValue;

export type Row = readonly Cell[];

/** A function of single values: a range in any argument spills an answer for each of its cells. */
export interface ScalarFunction<P extends readonly Parameter[] = readonly Parameter[]> {
  readonly name: string;
  readonly parameters: P;
  readonly compute: (...values: Values<P>) => number;
  readonly columns?: undefined;
}

/** A function that spills a table. Its last argument, headers, is added here. */
export interface TableFunction<P extends readonly Parameter[] = readonly Parameter[]> {
  readonly name: string;
  readonly parameters: readonly [...P, Parameter<"headers", boolean>];
  /** The header row, or none where compute returns its own as the first row. */
  readonly columns: readonly string[] | null;
  /** Rows, or one number where an output word asks for a single value. */
  readonly compute: (...values: Values<P>) => readonly Row[] | number;
}

/** Any function of the catalog, its argument types forgotten. */
export interface AnyFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly columns?: readonly string[] | null;
  readonly compute: (...values: never[]) => readonly Row[] | number;
}

/**
 * Describes a function of single values: its name (stable for ever), its parameters in order (append only) and
 * what it computes from them. compute receives checked values, one for each parameter, and throws a DomainError
 * where there is no answer.
 */
export function define<const P extends readonly Parameter[]>(
  definition: ScalarFunction<P>,
): ScalarFunction<P> {
  return definition;
}

/** Describes a function that spills a table with a header row. */
export function defineTable<const P extends readonly Parameter[]>(definition: {
  readonly name: string;
  readonly parameters: P;
  readonly columns: readonly string[] | null;
  readonly compute: (...values: Values<P>) => readonly Row[] | number;
}): TableFunction<P> {
  return { ...definition, parameters: [...definition.parameters, flag("headers", true)] };
}
