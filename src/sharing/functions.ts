import { entries } from "../catalog/entries.generated";
import type { Entry } from "../catalog/page";
import { twin, twinName } from "../catalog/twin";
import { version } from "../catalog/version";
import type { FoundName } from "./contract";
import { tokensOf } from "./tokens";

/** The catalog as sharing needs it: functions by name, and the names that a workbook holds for them. */

const byName: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.fn.name, entry]));

/** A function by its name in capitals. */
export const entryOf = (name: string): Entry | undefined => byName.get(name);

/** The native form as one line, without =; undefined where there is none. */
export const nativeForm = ({ fn, page }: Entry): string | undefined =>
  twin(fn, page)?.replace(/\s*\n\s*/g, " ");

/** Excel's limit of a comment, in characters. */
const longestComment = 255;

/** The name of a function as it is added to a workbook; undefined where it has no native form. */
export function nameFor(entry: Entry): FoundName | undefined {
  const form = nativeForm(entry);
  if (form === undefined) return undefined;
  const comment = `Macroscope ${version}: ${entry.page.summary}`.slice(0, longestComment);
  return { name: twinName(entry.fn), formula: `=${form}`, comment };
}

/** What a name MACRO_X is: as this version makes it, ours of another version, or the user's own. */
export type NameState = "current" | "older" | "taken";

export function stateOf({ name, formula, comment }: FoundName): NameState {
  const entry = entryOf(name.slice("MACRO_".length).toUpperCase());
  const current = entry && nameFor(entry);
  if (current && sameFormula(formula, current.formula)) return "current";
  return /^Macroscope \d+\.\d+\.\d+\S*: /.test(comment) ? "older" : "taken";
}

/** Whether two formulas are the same but for what Excel changes in their text: spaces, capitals, how numbers look. */
export const sameFormula = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

const plain = (formula: string): string =>
  tokensOf(formula)
    .filter(({ type }) => type !== "whitespace" && type !== "newline" && type !== "fx_prefix")
    .map(({ type, value }) => {
      if (type === "number") return String(Number(value));
      if (type === "string") return value;
      return value.replace(/^(_xl[a-z]+\.)+|^\[(?=.*\]$)|\]$/gi, "").toUpperCase();
    })
    .join(" ");
