import { tokenize } from "@borgar/fx";
import {
  futureFunctions,
  givenFunctions,
  takeFunctions,
  worksheetFunctions,
} from "./futureFunctions";
import { nearest, withoutOperators } from "./operands";
import { coded } from "./xml";

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
  /** A name of LET is known after its own value, not inside it. */
  coming?: string;
}

/**
 * A formula as a file holds it, without =. Typed and stored forms differ: MACRO.FOO(1) is _xldudf_MACRO_FOO(1), newer
 * functions are _xlfn.LET, and the names of LET and LAMBDA are _xlpm.x; an optional [y] is declared as _xlop.y, and a
 * function that is handed to another one is _xleta.SUM.
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
        if (introduces(calls.at(-1), tokens, at)) return `_xlpm.${introduced(calls, value)}`;
        if (isLocal(value)) return `_xlpm.${value}`;
        return isHandedOn(calls, tokens, at) ? `_xleta.${value.toUpperCase()}` : value;
      case "structured":
        return introduces(calls.at(-1), tokens, at)
          ? `_xlop.${introduced(calls, value.slice(1, -1))}`
          : storedColumn(value);
      default:
        return value;
    }
  };
  const texts = tokens.map((_token, at) => stored(at));
  return coded(withoutOperators(tokens, texts));
}

function introduced(calls: readonly Call[], name: string): string {
  const call = calls.at(-1)!;
  if (call.keyword === "LET") call.coming = name.toUpperCase();
  else call.locals.add(name.toUpperCase());
  return name;
}

/** Table[@column] is short for what a file holds. What names no table has no longer form. */
const storedColumn = (value: string): string =>
  value.replace(/^([^[]+)\[@(.*)\]$/s, (_whole, table: string, column: string) =>
    column === ""
      ? `${table}[#This Row]`
      : `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`,
  );

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
  else if (value === "," && calls.length > 0) nextArgument(calls.at(-1)!);
}

function nextArgument(call: Call): void {
  call.argument++;
  if (call.coming === undefined || call.argument % 2 === 1) return;
  call.locals.add(call.coming);
  call.coming = undefined;
}

/** Whether the word at a place is a function that MAP and the like are to call, and no name of the workbook. */
function isHandedOn(calls: readonly Call[], tokens: readonly Token[], at: number): boolean {
  const outer = calls.at(-1)?.keyword === "HSTACK" ? calls.at(-2) : calls.at(-1);
  if (!outer || !takeFunctions.has(outer.keyword) || outer.argument === 0) return false;
  return givenFunctions.has(tokens[at]!.value.toUpperCase()) && standsAlone(tokens, at);
}

/** Whether a word is all of an argument. */
export const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  ["(", ","].includes(neighbour(tokens, at, -1) ?? "") &&
  [")", ","].includes(neighbour(tokens, at, 1) ?? "");

/** Whether the word at a place is a name that LET or LAMBDA gives, and no use of one. */
function introduces(call: Call | undefined, tokens: readonly Token[], at: number): boolean {
  if (!call || !(call.keyword === "LAMBDA" || (call.keyword === "LET" && call.argument % 2 === 0)))
    return false;
  const before = neighbour(tokens, at, -1);
  return (before === "(" || before === ",") && neighbour(tokens, at, 1) === ",";
}

/** The nearest token that is no space. */
const neighbour = (tokens: readonly Token[], at: number, step: 1 | -1): string | undefined =>
  tokens[nearest(tokens, at, step)]?.value;
