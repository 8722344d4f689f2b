import { type Scope, scopeOf } from "./scope";
import { isOperator, type Token, tokensOf } from "./tokens";

/**
 * - live: MACRO.X(...), calculated by the add-in
 * - native: MACRO_X(...), calculated by a LAMBDA that the workbook holds under that name
 * - stuck: _xldudf_MACRO_X(...), which Excel shows where it has lost the add-in
 */
export type CallKind = "live" | "native" | "stuck";

/** One of our functions as a formula spells it. */
export interface OurName {
  readonly kind: CallKind;
  /** In capitals, without MACRO: CROWDOUT. */
  readonly function: string;
}

export interface FoundCall extends OurName {
  /** Which token of the formula is its name. */
  readonly at: number;
}

const spellings: readonly (readonly [CallKind, RegExp])[] = [
  ["live", /^MACRO\.([A-Z0-9]+)$/i],
  ["native", /^MACRO_([A-Z0-9]+)$/i],
  ["stuck", /^_xldudf_MACRO[._]([A-Z0-9]+)$/i],
];

/** The kind of call that a function's name stands for; undefined for Excel's functions and those of others. */
export function ourName(word: string): OurName | undefined {
  for (const [kind, spelling] of spellings) {
    const name = spelling.exec(word)?.[1];
    if (name !== undefined) return { kind, function: name.toUpperCase() };
  }
  return undefined;
}

/** Whether it is worth taking a formula apart. Most cells of a workbook are not. */
export const mayCall = (formula: string): boolean => /MACRO[._]/i.test(formula);

/** The calls of Macroscope in a formula, from left to right. What stands in texts and names of sheets is none. */
export const callsIn = (
  tokens: readonly Token[],
  { words }: Scope = scopeOf(tokens),
): FoundCall[] =>
  tokens.flatMap(({ type, value }, at): FoundCall[] => {
    // Sheet1!MACRO_X(...) and Book1.xlsx!MACRO_X(...) mean a name of that sheet or that workbook.
    if (type !== "func" || isOperator(tokens[at - 1], "!") || words.has(at)) return [];
    const name = ourName(value);
    return name ? [{ ...name, at }] : [];
  });

/** How the formula of a cell or of a name calls Macroscope. */
export const callKinds = (formula: string): ReadonlySet<CallKind> =>
  new Set(mayCall(formula) ? callsIn(tokensOf(formula)).map(({ kind }) => kind) : []);

/** Every name MACRO_X that a formula uses, called or handed on, in capitals. */
export function namesUsed(formula: string): string[] {
  if (!mayCall(formula)) return [];
  return tokensOf(formula)
    .filter(({ type }) => type === "func" || type === "range_named")
    .map(({ value }) => value.slice(value.lastIndexOf("!") + 1).toUpperCase())
    .filter((name) => /^MACRO_[A-Z0-9]+$/.test(name));
}
