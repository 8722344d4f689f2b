import { flag, type Parameter, type Values } from "./parameters";
import type { DomainError, ErrorValue } from "./errors";

/** A cell of an answer. */
export type Cell = number | string | boolean | DomainError | ErrorValue;

export type Row = readonly Cell[];

/** A function of single values: a range in any argument spills an answer for each of its cells. */
export interface ScalarFunction<P extends readonly Parameter[] = readonly Parameter[]> {
  readonly name: string;
  readonly parameters: P;
  /** A number where there is an answer, else what define says. */
  readonly compute: (...values: Values<P>) => number;
  readonly columns?: undefined;
}

/** What a table function computes: rows, or one number where an output word asks for a single value. */
export type Computed = readonly Row[] | number;

/** Work of many steps: it yields several times a millisecond, wherever it may rest or be broken off, and returns. */
export type StepwiseWork<Answer = Computed> = Generator<undefined, Answer>;

/** What a table function is described by. Its argument headers is added here, behind the parameters. */
interface TableDefinition<
  P extends readonly Parameter[],
  Later extends readonly Parameter[],
  Answer,
> {
  readonly name: string;
  readonly parameters: P;
  /** Parameters that came after headers had its place, which is for ever: they stand behind it. */
  readonly later?: Later;
  /** The header row, or none where compute returns its own as the first row. */
  readonly columns: readonly string[] | null;
  /** Takes the parameters and the later ones; headers is seen to by the caller. */
  readonly compute: (...values: [...Values<P>, ...Values<Later>]) => Answer;
}

/** A function that spills a table. */
export interface TableFunction<
  P extends readonly Parameter[] = readonly Parameter[],
  Later extends readonly Parameter[] = readonly [],
  Answer = Computed,
> extends Omit<TableDefinition<P, Later, Answer>, "parameters" | "later"> {
  readonly parameters: readonly [...P, Parameter<"headers", boolean>, ...Later];
}

/** A table whose computing takes longer than a cell may wait: Excel gets a promise, and may break it off. */
export interface LongFunction<
  P extends readonly Parameter[] = readonly Parameter[],
  Later extends readonly Parameter[] = readonly [],
> extends TableFunction<P, Later, StepwiseWork> {
  readonly long: true;
}

/** A function of single values of which each takes long. */
export interface LongScalar<P extends readonly Parameter[] = readonly Parameter[]> extends Omit<
  ScalarFunction<P>,
  "compute"
> {
  readonly compute: (...values: Values<P>) => StepwiseWork<number>;
  readonly long: true;
}

/** Any function of the catalog, its argument types forgotten. */
export interface AnyFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly columns?: readonly string[] | null;
  readonly compute: (...values: never[]) => Computed | StepwiseWork;
  readonly long?: true;
}

/**
 * Describes a function of single values: its name (stable for ever), its parameters in order (append only) and
 * what it computes from them. compute receives checked values, one for each parameter. Where there is no answer it
 * returns a DomainError: to throw one takes longer than to calculate a number, and in a column there may be thousands.
 */
export function define<const P extends readonly Parameter[]>(
  definition: Omit<ScalarFunction<P>, "compute"> & {
    readonly compute: (...values: Values<P>) => number | DomainError;
  },
): ScalarFunction<P> {
  return definition as ScalarFunction<P>;
}

/** The same for work of many steps. */
export function defineLong<const P extends readonly Parameter[]>(
  definition: Omit<LongScalar<P>, "long">,
): LongScalar<P> {
  return { ...definition, long: true };
}

/** Describes a function that spills a table with a header row. */
export function defineTable<
  const P extends readonly Parameter[],
  const Later extends readonly Parameter[] = readonly [],
>(definition: TableDefinition<P, Later, Computed>): TableFunction<P, Later> {
  return withHeaders(definition);
}

/** The same for work of many steps. */
export function defineLongTable<
  const P extends readonly Parameter[],
  const Later extends readonly Parameter[] = readonly [],
>(definition: TableDefinition<P, Later, StepwiseWork>): LongFunction<P, Later> {
  return { ...withHeaders(definition), long: true };
}

const withHeaders = <P extends readonly Parameter[], Later extends readonly Parameter[], Answer>({
  name,
  parameters,
  later,
  columns,
  compute,
}: TableDefinition<P, Later, Answer>): TableFunction<P, Later, Answer> => ({
  name,
  parameters: [
    ...parameters,
    flag("headers", true),
    ...(later ?? ([] as readonly Parameter[] as Later)),
  ],
  columns,
  compute,
});
