import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { storedFormula, type Token, tokensOf } from "../formula";
import { futureFunctions, worksheetFunctions } from "../futureFunctions";
import { withOperators } from "../operands";
import { controlsOf } from "./texts";

/**
 * A formula as it is typed, with its =, from how a file holds it: _xldudf_MACRO_FOO(1) is MACRO.FOO(1), the prefixes of
 * newer functions, of the names in LET and LAMBDA and of functions handed on go, and ANCHORARRAY(A1) is A1# again. What
 * storedFormula would not put back stays.
 */
export function typedFormula(stored: string): string {
  const tokens = tokensOf(`=${controlsOf(stored)}`);
  const typed = withOperators(tokens, tokens.map(typedToken));
  const handedOn = typed.replace(/_xleta\.(?=[A-Z])/gi, "");
  return typed !== handedOn && storedFormula(handedOn) === stored ? handedOn : typed;
}

function typedToken({ type, value }: Token): string {
  if (type === "func") return typedFunction(value);
  if (type !== "range_named") return value;
  return value.replace(/^_xlop\.(.*)$/i, "[$1]").replace(/^_xlpm\./i, "");
}

function typedFunction(name: string): string {
  const ours = /^_xldudf_MACRO_(\w+)$/i.exec(name);
  if (ours) return `MACRO.${ours[1]!.toUpperCase()}`;
  const twice = name.replace(/^_xlfn\._xlws\./i, "");
  if (worksheetFunctions.has(twice.toUpperCase())) return twice;
  const once = name.replace(/^_xlfn\./i, "");
  if (futureFunctions.has(once.toUpperCase())) return once;
  return name.replace(/^_xlpm\./i, "");
}

/** A formula that stands in one cell, as it would stand in another: what has no $ moves along. */
export const moved = (formula: string, from: string, to: string): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
