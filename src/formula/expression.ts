import type { Variable } from "./scope";
import type { Span } from "./tokens";

/* What a formula is made of, as a tree. */

/** What an array constant holds in a place. */
export type Constant = number | string | boolean | { readonly code: string };

/** What a formula, or a part of it, is. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] }
  /** Cells, a name of the workbook, a table's column: as written. */
  | { readonly kind: "reference"; readonly text: string }
  /** A word of LET with what it stands for; one of LAMBDA stands for nothing until it is called. */
  | {
      readonly kind: "variable";
      readonly variable: Variable;
      readonly value: Expression | undefined;
    }
  /** % and # follow what they are about. */
  | { readonly kind: "sign"; readonly operator: string; readonly operand: Expression }
  /** A comma is a union, a space an intersection. */
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | CallExpression
  /** LAMBDA(...)(1): what is called is no name. */
  | {
      readonly kind: "application";
      readonly callee: Expression;
      readonly arguments: readonly (Expression | undefined)[];
    };

export interface ArgumentExpression extends Span {
  /** Undefined where it was left out. */
  readonly expression: Expression | undefined;
}

export interface CallExpression extends Span {
  readonly kind: "call";
  /** The place of the name among the tokens. */
  readonly at: number;
  /** As it is written, Sheet1!FN.X with its sheet. */
  readonly name: string;
  readonly arguments: readonly ArgumentExpression[];
  /** Where LET or LAMBDA say what is called. */
  readonly variable: Variable | undefined;
}

export interface Tree {
  readonly root: Expression;
  /** Every call with a name, by the place of it among the tokens. */
  readonly calls: ReadonlyMap<number, CallExpression>;
}

export const asExpression = (value: Constant): Expression =>
  typeof value === "object" ? { kind: "error", code: value.code } : { kind: "value", value };

export function isReference(expression: Expression): boolean {
  if (expression.kind === "operation") return [":", " ", ","].includes(expression.operator);
  if (expression.kind === "sign") return expression.operator === "#";
  return expression.kind !== "value" && expression.kind !== "array";
}

export const isCallable = (expression: Expression): boolean =>
  ["call", "application", "variable"].includes(expression.kind);
