import { isOptional } from "../calculation";
import type { Entry } from "../catalog/page";
import { resolved, withDefault } from "../catalog/twin";
import { type Token, tokensOf } from "../formula";
import { nativeForm } from "./functions";

/** Functions that Excel 2021, which has LET, does not know. */
const tooNew =
  /\b(LAMBDA|MAP|REDUCE|SCAN|MAKEARRAY|BYROW|BYCOL|VSTACK|HSTACK|TAKE|DROP|EXPAND|TOCOL|TOROW|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|TEXTSPLIT|TEXTBEFORE|TEXTAFTER)\(/;

/** Argument of a call: its tokens as they were written, and its text with the calls inside it replaced. */
export interface Argument {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/**
 * A call as LET(argument, text, ..., arithmetic): the native form without LAMBDA, since it is known here what is given.
 * @returns undefined where the function or the call does not allow it
 */
export function plainForm(entry: Entry, args: readonly Argument[]): string | undefined {
  const form = nativeForm(entry);
  const { parameters } = entry.fn;
  // What calls names of its own has no room in a cell.
  const calls = entry.page.native !== undefined && entry.page.helpers;
  if (form === undefined || calls || args.length > parameters.length) return undefined;
  const names = parameters.map((p) => (isOptional(p) ? `[${p.name}]` : p.name));
  let body = form.slice(`LAMBDA(${[...names, ""].join(", ")}`.length, -1);

  const bindings: string[] = [];
  const bound = new Set<string>();
  for (const [k, p] of parameters.entries()) {
    const argument = args[k];
    const text = argument?.text.trim() ?? "";
    if (text === "" && !isOptional(p)) return undefined;
    if (isOptional(p))
      body = body.replace(withDefault(p), () => resolved(p)[text === "" ? "omitted" : "given"]);
    if (argument === undefined || text === "") continue;
    // A word of the user's that an earlier argument is called by would mean that argument.
    if (argument.tokens.some(({ value }) => bound.has(value.toUpperCase()))) return undefined;
    bindings.push(`${p.name}, ${text}`);
    bound.add(p.name.toUpperCase());
  }
  if (tooNew.test(withoutTexts(body)) || /\bISOMITTED\(/.test(body)) return undefined;
  return bindings.length > 0 ? `LET(${bindings.join(", ")}, ${body})` : `(${body})`;
}

const withoutTexts = (formula: string): string =>
  tokensOf(formula)
    .map(({ type, value }) => (type === "string" ? '""' : value))
    .join("");
