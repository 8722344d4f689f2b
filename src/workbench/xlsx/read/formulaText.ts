import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { typedFormula } from "../../../formula";
import { controlsOf } from "./texts";

/** A formula as it is typed, with its =, from the text of a file. */
export const readFormula = (text: string): string => typedFormula(controlsOf(text));

/** A formula that stands in one cell, as it would stand in another: what has no $ moves along. */
export const moved = (formula: string, from: string, to: string): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
