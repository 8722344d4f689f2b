import {
  futureFunctions,
  givenFunctions,
  takeFunctions,
  worksheetFunctions,
} from "./excelFunctions";
import { withoutOperators } from "./operators";
import { keywordAt, scopeOf, type VariableWord } from "./scope";
import {
  closes,
  isComma,
  isOperator,
  isSpace,
  besideSpaces,
  opens,
  type Token,
  tokensOf,
} from "./tokens";

/**
 * The most characters that a formula of a cell or a name may have as a file stores it. Excel takes 8,192; a few are kept
 * for what a user adds.
 */
export const longestStored = 8000;

/** How long a formula is where Excel counts: as a file stores it, prefixes included, without =. */
export const storedLength = (formula: string): number => storedFormula(formula).length;

/** Whether Excel takes a formula when the file is opened again. */
export const fitsStored = (formula: string): boolean => storedLength(formula) <= longestStored;

/** The namespace of the add-in's functions. */
const ours = "MACRO.";

export const isAddInFunction = (name: string): boolean => name.toUpperCase().startsWith(ours);

/**
 * A formula, typed in English, as a file stores it, without =: MACRO.FOO(1) is _xldudf_MACRO_FOO(1), newer functions
 * are _xlfn.LET, the variables of LET and LAMBDA are _xlpm.x; an optional [y] is declared as _xlop.y, and a function that
 * is handed to another one is _xleta.SUM. An array constant has no spaces in it.
 */
export function storedFormula(formula: string): string {
  const tokens = withTightConstants(tokensOf(formula));
  const { words } = scopeOf(tokens);
  return withoutOperators(
    tokens,
    tokens.map((_token, at) => storedToken(tokens, at, words.get(at))),
  );
}

function withTightConstants(tokens: readonly Token[]): readonly Token[] {
  let inside = false;
  return tokens.filter((token) => {
    if (isOperator(token, "{", "}")) inside = token.value === "{";
    return !inside || !isSpace(token);
  });
}

function storedToken(tokens: readonly Token[], at: number, word: VariableWord | undefined): string {
  const { type, value } = tokens[at]!;
  if (word) {
    const isOptional = word.role === "declared" && word.variable.kind === "optional";
    return (isOptional ? "_xlop." : "_xlpm.") + bareWord(value);
  }
  switch (type) {
    case "fx_prefix":
      return "";
    case "func":
      return isOperator(tokens[at - 1], "!") ? value : storedFunction(value);
    case "range_named":
      return isHandedOn(tokens, at, value) ? `_xleta.${value.toUpperCase()}` : value;
    case "structured":
      return storedColumn(value);
    default:
      return value;
  }
}

/** A variable's word without prefix and brackets, in the letters that it was typed in. */
export const bareWord = (word: string): string =>
  word.replace(/^_xl(?:pm|op)\./i, "").replace(/^\[(.*)\]$/s, "$1");

/** Table[@column] is short for what a file holds. What names no table has no longer form. */
const storedColumn = (value: string): string =>
  value.replace(/^([^[]+)\[@(.*)\]$/s, (_whole, table: string, column: string) =>
    column === ""
      ? `${table}[#This Row]`
      : `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`,
  );

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (isAddInFunction(name)) return `_xldudf_${upper.split(".").join("_")}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** Whether a word is a function that MAP and the like are to call, and no name of the workbook. */
export function isHandedOn(tokens: readonly Token[], at: number, name: string): boolean {
  if (!givenFunctions.has(name.toUpperCase()) || !standsAlone(tokens, at)) return false;
  const inner = callAround(tokens, at);
  const { keyword, argument } = inner.keyword === "HSTACK" ? callAround(tokens, inner.open) : inner;
  return takeFunctions.has(keyword) && argument > 0;
}

/** The call whose arguments a place is among, and which of them it is. */
function callAround(tokens: readonly Token[], at: number) {
  let [open, depth, argument] = [at - 1, 0, 0];
  for (; open >= 0; open--) {
    if (closes(tokens[open])) depth++;
    else if (opens(tokens[open]) && depth-- === 0) break;
    else if (depth === 0 && isComma(tokens[open])) argument++;
  }
  return { open, argument, keyword: keywordAt(tokens, open - 1) };
}

/** Whether a word is all of an argument. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[besideSpaces(tokens, at, -1)];
  const after = tokens[besideSpaces(tokens, at, 1)];
  return (isComma(before) || isOperator(before, "(")) && (isComma(after) || isOperator(after, ")"));
}
