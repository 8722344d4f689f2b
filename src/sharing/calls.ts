import { closes, isComma, isSpace, opens, type Token, tokensOf } from "./tokens";

/**
 * - live: MACRO.X(...), calculated by the add-in
 * - native: MACRO_X(...), calculated by a LAMBDA that the workbook holds under that name
 * - stuck: _xldudf_MACRO_X(...), which Excel shows where it has lost the add-in
 */
export type CallKind = "live" | "native" | "stuck";

export interface Call {
  readonly kind: CallKind;
  /** In capitals, without MACRO: CROWDOUT. */
  readonly function: string;
  /** Which token of the formula is its name. */
  readonly at: number;
  /** The variables of LET and LAMBDA that are known where it stands, in capitals. */
  readonly variables: ReadonlySet<string>;
}

const spellings: readonly (readonly [CallKind, RegExp])[] = [
  ["live", /^MACRO\.([A-Z0-9]+)$/i],
  ["native", /^MACRO_([A-Z0-9]+)$/i],
  ["stuck", /^_xldudf_MACRO[._]([A-Z0-9]+)$/i],
];

/** Whether it is worth taking a formula apart. Most cells of a workbook are not. */
export const mayCall = (formula: string): boolean => /MACRO[._]/i.test(formula);

/** The calls of Macroscope in a formula, from left to right. What stands in texts and names of sheets is none. */
export function callsIn(tokens: readonly Token[]): Call[] {
  const calls: Call[] = [];
  walk(tokens, (at, variables) => {
    const { type, value } = tokens[at]!;
    // Sheet1!MACRO_X(...) and Book1.xlsx!MACRO_X(...) mean a name of that sheet or that workbook.
    if (type !== "func" || tokens[at - 1]?.value === "!" || variables.has(value.toUpperCase()))
      return;
    for (const [kind, spelling] of spellings) {
      const name = spelling.exec(value)?.[1];
      if (name !== undefined)
        calls.push({ kind, function: name.toUpperCase(), at, variables: new Set(variables) });
    }
  });
  return calls;
}

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

/** A LET, a LAMBDA or any other parenthesis that is open. */
interface Scope {
  readonly keyword: string;
  readonly variables: Set<string>;
  argument: number;
  /** A variable of LET is known after its own value, not inside it. */
  coming?: string;
}

/** Visits each token with the variables that are known there. */
function walk(
  tokens: readonly Token[],
  visit: (at: number, variables: ReadonlySet<string>) => void,
): void {
  const scopes: Scope[] = [];
  for (const [at, token] of tokens.entries()) {
    const scope = scopes.at(-1);
    if (opens(token)) {
      const before = tokens[at - 1];
      const keyword = before?.type === "func" ? before.value.toUpperCase() : "";
      scopes.push({ keyword, variables: new Set(), argument: 0 });
    } else if (closes(token)) scopes.pop();
    else if (isComma(token) && scope) {
      scope.argument++;
      if (scope.coming !== undefined && scope.argument % 2 === 0) {
        scope.variables.add(scope.coming);
        scope.coming = undefined;
      }
    } else if (scope && introduces(scope, tokens, at)) {
      const name = token.value.replace(/^\[(.*)\]$/, "$1").toUpperCase();
      if (scope.keyword === "LET") scope.coming = name;
      else scope.variables.add(name);
    } else if (token.type === "func")
      visit(at, new Set(scopes.flatMap(({ variables }) => [...variables])));
  }
}

/** Whether the word at a place is a variable that LET or LAMBDA gives, and no use of one. */
function introduces({ keyword, argument }: Scope, tokens: readonly Token[], at: number): boolean {
  const { type } = tokens[at]!;
  if (type !== "range_named" && type !== "structured") return false;
  if (!(keyword === "LAMBDA" || (keyword === "LET" && argument % 2 === 0))) return false;
  const before = neighbour(tokens, at, -1);
  return (before === "(" || before === ",") && neighbour(tokens, at, 1) === ",";
}

/** The nearest token that is no space or line break. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): string | undefined {
  let k = at + step;
  for (let token = tokens[k]; token && isSpace(token); token = tokens[k]) k += step;
  return tokens[k]?.value;
}
