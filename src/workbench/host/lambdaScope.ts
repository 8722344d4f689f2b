import { type FormulaTree, isList, trimmed } from "./formulaTree";

export interface Lambda {
  readonly parameters: readonly FormulaTree[];
  readonly body: FormulaTree;
  readonly scope: BoundNames;
}

/** What a name stands for: something written in its place, a LAMBDA, or an argument that was left out. */
export type Meaning = string | Lambda | typeof OMITTED;
export type BoundNames = ReadonlyMap<string, Meaning>;

export const OMITTED = Symbol("left out");
export const NO_NAMES: BoundNames = new Map();

/** What needs no variable: a name, a reference, a number, a text. */
export const isPlain = (formula: FormulaTree): boolean =>
  formula.length === 1 && !isList(formula[0]) && formula[0]!.type !== "array";

export const isFunction = (formula: FormulaTree, at: number, name: string): boolean => {
  const item = formula[at];
  return (
    item !== undefined && !isList(item) && item.type === "func" && item.value.toUpperCase() === name
  );
};

/** Whether a LAMBDA may be called with so many arguments. */
export const takes = ({ parameters }: Lambda, given: number): boolean =>
  given <= parameters.length && parameters.slice(given).every(isOptional);

function isOptional(parameter: FormulaTree): boolean {
  const [item] = trimmed(parameter);
  return item !== undefined && !isList(item) && item.value.startsWith("[");
}

export const inLet = (bindings: readonly string[], body: string): string =>
  bindings.length > 0 ? `LET(${[...bindings, body].join(",")})` : `(${body})`;
