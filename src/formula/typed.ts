import { futureFunctions, worksheetFunctions } from "./excelFunctions";
import { withOperators } from "./operators";
import { meansVariable, scopeOf, type VariableWord } from "./scope";
import { bareWord, isHandedOn } from "./stored";
import { isOperator, type Token, tokensOf } from "./tokens";

/**
 * A formula as it is typed in English, with its =, from how a file stores it, without one: the prefixes of newer
 * functions, of variables and of functions handed on go, and ANCHORARRAY(A1) is A1# again. What storedFormula would not
 * put back stays.
 */
export function typedFormula(stored: string): string {
  const tokens = tokensOf(`=${stored}`);
  const { words } = scopeOf(tokens);
  return withOperators(
    tokens,
    tokens.map((_token, at) => typedToken(tokens, at, words.get(at))),
  );
}

function typedToken(tokens: readonly Token[], at: number, word: VariableWord | undefined): string {
  const { type, value } = tokens[at]!;
  if (word) return typedVariable(tokens, value, word);
  if (type === "func") return isOperator(tokens[at - 1], "!") ? value : typedFunction(value);
  const handed = type === "range_named" && /^_xleta\.(.+)$/i.exec(value)?.[1];
  return handed && isHandedOn(tokens, at, handed) ? handed : value;
}

function typedVariable(
  tokens: readonly Token[],
  value: string,
  { role, variable }: VariableWord,
): string {
  const bare = bareWord(value);
  if (role === "called") return meansVariable(bare, variable, tokens) ? bare : value;
  // Without its prefix, a name like a cell's would be that cell.
  if (!/^range_named$/.test(tokensOf(bare)[0]?.type ?? "")) return value;
  return role === "declared" && variable.kind === "optional" ? `[${bare}]` : bare;
}

/** In capitals, which LibreOffice does not write. */
function typedFunction(name: string): string {
  const upper = name.toUpperCase();
  const ours = /^_XLDUDF_MACRO[._](\w+)$/.exec(upper);
  if (ours) return `MACRO.${ours[1]!}`;
  const bare = upper.replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  if (bare === upper) return name;
  const isKnown = upper.startsWith("_XLFN._XLWS.") ? worksheetFunctions : futureFunctions;
  return isKnown.has(bare) ? bare : name;
}
