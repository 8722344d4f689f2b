import { entries } from "../catalog/entries.generated";
import type { Entry } from "../catalog/page";
import { twin, twinName } from "../catalog/twin";
import { version } from "../catalog/version";
import { fitsStored } from "../formula";
import { fingerprint } from "../a1/fingerprint";
import type { FoundName } from "./contents";
import { plainFormula, sameFormula } from "./sameFormula";

/** The catalog as sharing needs it: functions by name, and the names that a workbook holds for them. */

const byName: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.fn.name, entry]));

/** A function by its name in capitals. */
export const entryOf = (name: string): Entry | undefined => byName.get(name);

interface Native {
  readonly form: string;
  /** Whether Excel takes it as a name. */
  readonly fits: boolean;
}

/** Made once: a workbook calls few functions in many cells. */
const natives = new Map<Entry, Native | undefined>();

function nativeOf(entry: Entry): Native | undefined {
  if (!natives.has(entry)) {
    const form = twin(entry.fn, entry.page)?.replace(/\s*\n\s*/g, " ");
    natives.set(entry, form === undefined ? undefined : { form, fits: fitsStored(`=${form}`) });
  }
  return natives.get(entry);
}

/** The native form as one line, without =; undefined where there is none. */
export const nativeForm = (entry: Entry): string | undefined => nativeOf(entry)?.form;

/** Whether Excel takes the native form as a name; false where there is none. */
export const fitsAsName = (entry: Entry): boolean => nativeOf(entry)?.fits ?? false;

/** Excel's limit of a comment, in characters. */
const longestComment = 255;

/** The name of a function as it is added to a workbook; undefined where it has no native form. */
export function nameFor(entry: Entry): FoundName | undefined {
  const form = nativeForm(entry);
  if (form === undefined) return undefined;
  const formula = `=${form}`;
  return { name: twinName(entry.fn), formula, comment: commentOf(formula, entry.page.summary) };
}

/** The names that a function's name calls, and are added with it. */
const helpersOf = ({ page }: Entry): FoundName[] =>
  page.native === undefined
    ? []
    : (page.helpers ?? []).map(({ name, formula, summary }) => {
        const text = `=${formula.replace(/\s*\n\s*/g, " ")}`;
        return { name, formula: text, comment: commentOf(text, summary) };
      });

/** All names that a function needs in a workbook: those that its own calls first. */
export function namesFor(entry: Entry): FoundName[] {
  const own = nameFor(entry);
  return own ? [...helpersOf(entry), own] : [];
}

/** A name of ours as this version makes it; undefined where it makes none of that name. */
export function currentName(name: string): FoundName | undefined {
  const entry = entryOf(name.slice("MACRO_".length).toUpperCase());
  return entry
    ? nameFor(entry)
    : entries.flatMap(helpersOf).find((one) => one.name === name.toUpperCase());
}

/** By which a name is known as ours later, unless somebody has changed its formula: Macroscope 1.2.3 [89abcdef]: ... */
export const commentOf = (formula: string, summary: string, by = version): string =>
  `Macroscope ${by} [${markOf(formula)}]: ${summary}`.slice(0, longestComment);

const markOf = (formula: string): string => fingerprint([[plainFormula(formula)]]);

/** What a name MACRO_X is: as this version makes it, as another version made it, or the user's own, edited ones included. */
export type NameState = "current" | "older" | "taken";

export function stateOf({ name, formula, comment }: FoundName): NameState {
  const current = currentName(name);
  if (current && sameFormula(formula, current.formula)) return "current";
  // An edit in Excel's Name Manager keeps the comment, but not what the mark in it was made of.
  const mark = /^Macroscope \d+\.\d+\.\d+\S* \[([0-9a-f]{8})\]: /.exec(comment)?.[1];
  return mark === markOf(formula) ? "older" : "taken";
}
