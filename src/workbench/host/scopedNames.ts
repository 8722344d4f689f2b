import { scopeOf, tokensOf } from "../../formula";
import { splitSheet } from "../../a1";

/** Names that belong to one sheet: by the sheet's name and the name itself, both in upper case, the formula. */
export type ScopedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The formula with every name of a sheet replaced by what it stands for, as the engine sees it. Univer knows one
 * definition per name in a workbook; in Excel each sheet may have its own.
 * @param sheet the name of the sheet that the formula is on
 */
export function resolveScopedNames(formula: string, sheet: string, names: ScopedNames): string {
  if (names.size === 0) return formula;
  const tokens = tokensOf(formula);
  const { words } = scopeOf(tokens);
  let changed = false;
  const parts = tokens.map(({ type, value }, at) => {
    if (type !== "range_named" || words.has(at)) return value;
    const { sheet: qualifier, rest } = splitSheet(value);
    const definition = names.get((qualifier ?? sheet).toUpperCase())?.get(rest.toUpperCase());
    if (definition === undefined) return value;
    changed = true;
    const text = definition.replace(/^=/, "");
    // A plain reference or LAMBDA may stand by itself; anything else keeps its own order of operations.
    return /^[^()+*/^&<>=,-]+$|^LAMBDA\(/i.test(text) ? text : `(${text})`;
  });
  return changed ? parts.join("") : formula;
}
