import { tokenize } from "@borgar/fx";
import { splitSheet } from "./a1";

/** Names that belong to one sheet: by the sheet's name and the name itself, both in upper case, the formula. */
export type ScopedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The formula with every name of a sheet replaced by what it stands for, as the engine sees it. Univer knows one
 * definition per name in a workbook; in Excel each sheet may have its own.
 * @param sheet the name of the sheet that the formula is on
 */
export function resolveScopedNames(formula: string, sheet: string, names: ScopedNames): string {
  if (names.size === 0) return formula;
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
  const local = parametersOf(tokens);
  let changed = false;
  const parts = tokens.map(({ type, value }) => {
    if (type !== "range_named") return value;
    const { sheet: qualifier, rest } = splitSheet(value);
    const name = rest.toUpperCase();
    if (qualifier === undefined && local.has(name)) return value;
    const definition = names.get((qualifier ?? sheet).toUpperCase())?.get(name);
    if (definition === undefined) return value;
    changed = true;
    const text = definition.replace(/^=/, "");
    // A plain reference or LAMBDA may stand by itself; anything else keeps its own order of operations.
    return /^[^()+*/^&<>=,-]+$|^LAMBDA\(/i.test(text) ? text : `(${text})`;
  });
  return changed ? parts.join("") : formula;
}

interface Token {
  readonly type: string;
  readonly value: string;
}

/** The names that LET and LAMBDA introduce, which hide defined names. */
function parametersOf(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  const calls: { keyword: string; argument: number }[] = [];
  const visible = tokens.filter(({ type }) => type !== "whitespace");
  for (const [k, { type, value }] of visible.entries()) {
    const before = visible[k - 1];
    const after = visible[k + 1];
    const call = calls.at(-1);
    if (type === "operator" && (value === "(" || value === "{"))
      calls.push({
        keyword: before?.type === "func" ? before.value.toUpperCase() : "",
        argument: 0,
      });
    else if (type === "operator" && (value === ")" || value === "}")) calls.pop();
    else if (type === "operator" && value === "," && call) call.argument++;
    else if (type === "range_named" && call && after?.value === ",") {
      const introduces =
        call.keyword === "LAMBDA" || (call.keyword === "LET" && call.argument % 2 === 0);
      if (introduces && (before?.value === "(" || before?.value === ","))
        found.add(value.toUpperCase());
    }
  }
  return found;
}
