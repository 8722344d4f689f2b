import { tokenize } from "@borgar/fx";
import { futureFunctions, worksheetFunctions } from "./futureFunctions";

export interface Token {
  readonly type: string;
  readonly value: string;
}

export const tokensOf = (formula: string): readonly Token[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });

/** The namespace of the add-in's functions. */
const ours = "MACRO.";

export const isAddInFunction = (name: string): boolean => name.toUpperCase().startsWith(ours);

/** A call that is open while the formula is read, and the names that its LET or LAMBDA has introduced. */
interface Call {
  readonly keyword: string;
  readonly locals: Set<string>;
  argument: number;
}

/**
 * A formula as a file holds it, without =. Typed and stored forms differ: MACRO.FOO(1) is _xldudf_MACRO_FOO(1), newer
 * functions are _xlfn.LET, and the names of LET and LAMBDA are _xlpm.x; an optional [y] is declared as _xlop.y.
 */
export function storedFormula(formula: string): string {
  const tokens = tokensOf(formula);
  const calls: Call[] = [];
  const isLocal = (name: string) => calls.some(({ locals }) => locals.has(name.toUpperCase()));

  const stored = (at: number): string => {
    const { type, value } = tokens[at]!;
    switch (type) {
      case "fx_prefix":
        return "";
      case "func":
        return isLocal(value) ? `_xlpm.${value}` : storedFunction(value);
      case "operator":
        track(calls, tokens, at);
        return value;
      case "range_named":
        if (introduces(calls.at(-1), tokens, at)) calls.at(-1)!.locals.add(value.toUpperCase());
        return isLocal(value) ? `_xlpm.${value}` : value;
      case "structured": {
        if (!introduces(calls.at(-1), tokens, at)) return value;
        const name = value.slice(1, -1);
        calls.at(-1)!.locals.add(name.toUpperCase());
        return `_xlop.${name}`;
      }
      default:
        return value;
    }
  };
  return tokens.map((_token, at) => stored(at)).join("");
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (isAddInFunction(name)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

function track(calls: Call[], tokens: readonly Token[], at: number): void {
  const { value } = tokens[at]!;
  if (value === "(" || value === "{") {
    const before = tokens[at - 1];
    const keyword = before?.type === "func" ? before.value.toUpperCase() : "";
    calls.push({ keyword, locals: new Set(), argument: 0 });
  } else if (value === ")" || value === "}") calls.pop();
  else if (value === "," && calls.length > 0) calls.at(-1)!.argument++;
  else if (value === "#" || value === "@")
    throw new Error(`${value} in a formula cannot be written to a file: ${textOf(tokens)}`);
}

/** Whether the word at a place is a name that LET or LAMBDA gives, and no use of one. */
function introduces(call: Call | undefined, tokens: readonly Token[], at: number): boolean {
  if (!call || !(call.keyword === "LAMBDA" || (call.keyword === "LET" && call.argument % 2 === 0)))
    return false;
  const before = neighbour(tokens, at, -1);
  return (before === "(" || before === ",") && neighbour(tokens, at, 1) === ",";
}

/** The nearest token that is no space. */
export function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): string | undefined {
  let k = at + step;
  while (tokens[k]?.type === "whitespace") k += step;
  return tokens[k]?.value;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ value }) => value).join("");
