import { isOptional, type Parameter } from "../calculation";
import type { Entry } from "../catalog/page";
import { boundForm } from "../catalog/twin";
import { type Token, tokensOf } from "../formula";
import { entryOf } from "./functions";
import { isCellByCell, isOneValue } from "./oneValue";

/** Functions that Excel 2021, which has LET, does not know. */
const tooNew =
  /\b(LAMBDA|MAP|REDUCE|SCAN|MAKEARRAY|BYROW|BYCOL|VSTACK|HSTACK|TAKE|DROP|EXPAND|TOCOL|TOROW|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|TEXTSPLIT|TEXTBEFORE|TEXTAFTER)\(/;

/** Argument of a call: its tokens as they were written, and its text with the calls inside it replaced. */
export interface CallArgument {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/**
 * A call as LET(argument, text, ..., arithmetic): the native form without LAMBDA, since it is known here what is given.
 * Arithmetic that takes arrays together, such as a sum over years, has none where an argument may be more than one
 * value: Excel 2021 has no function that would go through them.
 * @returns undefined where the function or the call does not allow it
 */
export function plainForm(entry: Entry, args: readonly CallArgument[]): string | undefined {
  const { fn, page } = entry;
  // What calls names of its own has no room in a cell.
  if (page.native === undefined || page.helpers || args.length > fn.parameters.length)
    return undefined;
  const bindings: string[] = [];
  const bound = new Set<string>();
  for (const [k, { tokens, text }] of args.entries()) {
    if (text.trim() === "") continue;
    // A word of the user's that an earlier argument is called by would mean that argument.
    if (tokens.some(({ value }) => bound.has(value.toUpperCase()))) return undefined;
    const { name } = fn.parameters[k]!;
    bindings.push(`${name}, ${text.trim()}`);
    bound.add(name.toUpperCase());
  }
  const isGiven = ({ name }: Parameter) => bound.has(name.toUpperCase());
  if (!fn.parameters.every((p) => isOptional(p) || isGiven(p))) return undefined;
  const body = boundForm(fn, page.native, isGiven).replace(/\s*\n\s*/g, " ");
  if (tooNew.test(withoutTexts(body))) return undefined;
  const goesThrough = fn.columns !== undefined || isCellByCell(body);
  if (!goesThrough && !args.every(({ tokens }) => isOneValue(tokens, isScalar))) return undefined;
  return bindings.length > 0 ? `LET(${bindings.join(", ")}, ${body})` : `(${body})`;
}

/** Whether a call of Macroscope gives one value for single values. */
const isScalar = (name: string): boolean => {
  const entry = entryOf(name.replace(/^MACRO\./i, "").toUpperCase());
  return entry !== undefined && entry.fn.columns === undefined;
};

const withoutTexts = (formula: string): string =>
  tokensOf(formula)
    .map(({ type, value }) => (type === "string" ? '""' : value))
    .join("");
