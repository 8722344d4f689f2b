import type { EngineToken } from "./formulaTokens";
import { canBeVariable, plainName, tokensOf } from "../../formula";

/** A formula as tokens and, where there are parentheses, lists of formulas. A function's name stands before its list. */
export type FormulaTree = readonly Item[];
export type Item = EngineToken | List;

/** What stands in parentheses, parted at the commas. */
export interface List {
  readonly parts: readonly FormulaTree[];
}

export const isList = (item: Item | undefined): item is List =>
  item !== undefined && "parts" in item;

/** Reads a formula; an array constant is one token. A parenthesis that is missing or too many is read as text. */
export function readFormula(text: string): FormulaTree {
  const parts: Item[][][] = [[[]]];
  let constant: string | undefined;
  for (const { type, value } of tokensOf(text)) {
    const operator = type === "operator" ? value : "";
    if (constant !== undefined || operator === "{") {
      constant = (constant ?? "") + value;
      if (operator !== "}") continue;
      parts.at(-1)!.at(-1)!.push({ type: "array", value: constant });
      constant = undefined;
    } else if (operator === "(") parts.push([[]]);
    else if (operator === "," && parts.length > 1) parts.at(-1)!.push([]);
    else if (operator === ")" && parts.length > 1) {
      const list = parts.pop()!;
      parts.at(-1)!.at(-1)!.push({ parts: list });
    } else parts.at(-1)!.at(-1)!.push({ type, value });
  }
  if (parts.length > 1 || constant !== undefined) return [{ type: "unknown", value: text }];
  return parts[0]![0]!;
}

const isBlank = (item: Item): boolean => !isList(item) && /^(whitespace|newline)$/.test(item.type);

/** The formula without the spaces around it. */
export function trimmed(formula: FormulaTree): FormulaTree {
  const from = formula.findIndex((item) => !isBlank(item));
  if (from < 0) return [];
  let to = formula.length;
  while (isBlank(formula[to - 1]!)) to--;
  return formula.slice(from, to);
}

/** The name that a formula is and nothing else, in capitals; an optional parameter's without its brackets. */
export function soleName(formula: FormulaTree): string | undefined {
  const [item, ...others] = trimmed(formula);
  if (item === undefined || others.length > 0 || isList(item)) return undefined;
  return canBeVariable(item) ? plainName(item.value) : undefined;
}
