import {
  argumentsFrom,
  type CallKind,
  callsIn,
  fitsStored,
  type FoundCall,
  mayCall,
  scopeOf,
  textOf,
  type Token,
  tokensOf,
} from "../formula";
import type { LiveCalls, SkipReason } from "./changes";
import { entryOf, fitsAsName, nativeForm } from "./functions";
import { loopAround } from "./loops";
import { type CallArgument, plainForm } from "./plainForm";

/** A formula after an action, the functions whose calls have changed, or why it stays as it is. */
export type Rewritten =
  | { readonly formula: string; readonly functions: readonly string[] }
  | { readonly reason: SkipReason };

/** Says why a name MACRO_X cannot be used where the formula stands; undefined where it can. */
export type Blocked = (functionName: string) => SkipReason | undefined;

/** MACRO.X(...) as MACRO_X(...). All calls or none: a formula with one live call needs the add-in all the same. */
export const toNative = (formula: string, blocked: Blocked): Rewritten | undefined =>
  renamed(formula, "live", ({ function: name }, isKnown) => {
    const entry = entryOf(name);
    if (!entry) return { code: "unknownFunction", function: name };
    if (nativeForm(entry) === undefined)
      return { code: "noNativeForm", function: name, detail: entry.page.nativeLimit };
    if (!fitsAsName(entry)) return { code: "tooLong", function: name };
    if (isKnown(`MACRO_${name}`)) return { code: "variableTaken", function: name };
    return blocked(name) ?? ((word) => word.replace(".", "_"));
  });

/**
 * MACRO_X(...) as MACRO.X(...).
 * @param only the calls that were live before, by their number among all calls of ours: what they were they may be again
 */
export const toLive = (
  formula: string,
  blocked: Blocked,
  only?: LiveCalls,
): Rewritten | undefined =>
  renamed(
    formula,
    "native",
    ({ function: name, at }, isKnown, tokens) => {
      if (!entryOf(name)) return { code: "unknownFunction", function: name };
      if (isKnown(`MACRO.${name}`)) return { code: "variableTaken", function: name };
      const loop = only ? undefined : loopAround(tokens, at);
      if (loop) return { code: "insideLoop", function: name, detail: loop };
      return blocked(name) ?? ((word) => word.replace("_", "."));
    },
    only,
  );

/** _xldudf_MACRO_X(...) as MACRO.X(...). */
export const repaired = (formula: string): Rewritten | undefined =>
  renamed(formula, "stuck", ({ function: name }) =>
    entryOf(name) ? () => `MACRO.${name}` : { code: "unknownFunction", function: name },
  );

/**
 * @param judge what becomes of a call's name, or why nothing does; `isKnown` says whether LET or LAMBDA mean something by
 * a word where the call stands
 * @returns undefined where the formula has no call of that kind
 */
function renamed(
  formula: string,
  kind: CallKind,
  judge: (
    call: FoundCall,
    isKnown: (word: string) => boolean,
    tokens: readonly Token[],
  ) => SkipReason | ((word: string) => string),
  only: LiveCalls = "all",
): Rewritten | undefined {
  if (!mayCall(formula)) return undefined;
  const tokens = [...tokensOf(formula)];
  const scope = scopeOf(tokens);
  const calls = callsIn(tokens, scope).filter(
    (call, k) => call.kind === kind && (only === "all" || only.has(k + 1)),
  );
  if (calls.length === 0) return undefined;
  for (const call of calls) {
    const verdict = judge(call, (word) => scope.isKnown(word, call.at), tokens);
    if (typeof verdict !== "function") return { reason: verdict };
    const token = tokens[call.at]!;
    tokens[call.at] = { ...token, value: verdict(token.value) };
  }
  return notTooLong(textOf(tokens), calls);
}

/** MACRO.X(...) as LET(...), from the innermost call outwards. */
export function toPlain(formula: string): Rewritten | undefined {
  if (!mayCall(formula)) return undefined;
  const tokens = tokensOf(formula);
  const calls = new Map(
    callsIn(tokens)
      .filter(({ kind }) => kind === "live")
      .map((call) => [call.at, call]),
  );
  if (calls.size === 0) return undefined;
  try {
    return notTooLong(written(tokens, 0, tokens.length, calls), [...calls.values()]);
  } catch (error) {
    if (error instanceof NoPlainForm)
      return { reason: { code: "noPlainForm", function: error.functionName } };
    throw error;
  }
}

class NoPlainForm extends Error {
  constructor(readonly functionName: string) {
    super(functionName);
  }
}

/** The text of some tokens with their calls replaced. */
function written(
  tokens: readonly Token[],
  from: number,
  to: number,
  calls: ReadonlyMap<number, FoundCall>,
): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const call = calls.get(at);
    if (!call) {
      text += tokens[at]!.value;
      continue;
    }
    const { parts, end } = argumentsFrom(tokens, at + 1);
    const entry = entryOf(call.function);
    const form =
      entry &&
      plainForm(
        entry,
        parts.map(({ from: first, to: last }): CallArgument => {
          return { tokens: tokens.slice(first, last), text: written(tokens, first, last, calls) };
        }),
      );
    if (form === undefined) throw new NoPlainForm(call.function);
    text += form;
    at = end;
  }
  return text;
}

function notTooLong(formula: string, calls: readonly FoundCall[]): Rewritten {
  if (!fitsStored(formula)) return { reason: { code: "tooLong" } };
  return { formula, functions: [...new Set(calls.map((call) => call.function))] };
}
