import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { tokensOf } from "../formula";
import { futureFunctions, worksheetFunctions } from "../futureFunctions";

/**
 * A formula as it is typed, with its =, from how a file holds it: _xldudf_MACRO_FOO(1) is MACRO.FOO(1), and the
 * prefixes of newer functions and of the names in LET and LAMBDA go. What storedFormula would not put back stays.
 */
export const typedFormula = (stored: string): string =>
  tokensOf(`=${stored}`)
    .map(({ type, value }) => {
      if (type === "func") return typedFunction(value);
      if (type !== "range_named") return value;
      return value.replace(/^_xlop\.(.*)$/i, "[$1]").replace(/^_xlpm\./i, "");
    })
    .join("");

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
