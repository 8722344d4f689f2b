import { isRecord } from "./ownRead";

/*
 * What is the user's own as text: one thing in a file that people pass on, all of a workbook in its settings. Both say what they
 * are and in which version, so that a later Macroscope can read them.
 */

/** In characters. Far more than any scenario or list of numbers has. */
export const largestFile = 100_000;
/** Of a workbook's setting: Excel takes four times as much. */
const largestStore = 500_000;
const mostProblems = 50;
export const textVersion = 1;

/** A kind of things that a workbook keeps. */
export interface KeptKind<T extends { readonly key: string }> {
  /** As `macroscope` of the setting says, which is the name of its list, too: scenarios. */
  readonly kind: string;
  /** In a sentence: scenarios; one of them: scenario. */
  readonly many: string;
  readonly one: string;
  readonly most: number;
  readonly checked: (value: unknown) => { own?: T; problems: string[] };
  /** What is written of one. */
  readonly body: (own: T) => object;
}

interface Trouble {
  readonly problem: string;
}

const isTrouble = (value: object): value is Trouble => "problem" in value;
const trouble = (problem: string): Trouble => ({ problem });

/** Of brackets within brackets; a kept scenario has five. Some engines throw what nobody catches where there are thousands. */
const deepest = 20;

/** How deep the brackets of a JSON text lie in one another. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (part === "[" || part === "{") most = Math.max(most, ++depth);
    else if (part === "]" || part === "}") depth--;
  }
  return most;
}

/** What a text holds, or what is wrong with it as a whole. */
function opened(
  text: string,
  kind: string,
  one: string,
  largest: number,
): Trouble | { readonly value: Record<string, unknown> } {
  const not = `This is not a ${one} of Macroscope:`;
  if (text.length > largest)
    return trouble(`This is too large for a ${one}: it has more than ${largest} characters.`);
  if (depthOf(text) > deepest) return trouble(`${not} its brackets lie too deep.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return trouble(`${not} it is no JSON text.`);
  }
  if (!isRecord(value) || value.macroscope !== kind)
    return trouble(`${not} "macroscope" should be "${kind}".`);
  if (value.version !== textVersion)
    return trouble(
      typeof value.version === "number" && value.version > textVersion
        ? `This was written by a later version of Macroscope: "version" should be ${textVersion}.`
        : `${not} "version" should be ${textVersion}.`,
    );
  return { value };
}

/** What a file is of: what its `macroscope` says. */
export const kindOf = (text: string): unknown => {
  if (text.length > largestFile + 1 || depthOf(text) > deepest) return undefined;
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return isRecord(value) ? value.macroscope : undefined;
  } catch {
    return undefined;
  }
};

// Files of some editors begin with a mark of the byte order.
const withoutMark = (text: string) => text.replace(/^\ufeff/, "");

/**
 * What is in a text of a file. Throws an Error with what is wrong, in plain words that name key and value: nothing is
 * imported then.
 */
export function imported<T extends { readonly key: string }>(
  text: string,
  kind: string,
  { one, checked }: Pick<KeptKind<T>, "one" | "checked">,
): T {
  const file = opened(withoutMark(text), kind, one, largestFile);
  if (isTrouble(file)) throw new Error(file.problem);
  const { own, problems } = checked(file.value);
  if (!own || problems.length > 0) throw new Error(sentence(problems));
  return own;
}

export const exported = (kind: string, body: object): string =>
  `${JSON.stringify({ macroscope: kind, version: textVersion, ...body }, null, 2)}\n`;

/** The entries of a workbook's setting, each as somebody wrote it. */
function entriesOf(
  text: unknown,
  { kind, one }: Pick<KeptKind<{ key: string }>, "kind" | "one">,
): Trouble | Entries {
  if (text === undefined || text === null || text === "") return { list: [], others: {} };
  if (typeof text !== "string") return trouble("They are no text.");
  const stored = opened(text, kind, one, largestStore);
  if (isTrouble(stored)) return stored;
  const { [kind]: list, ...others } = stored.value;
  return Array.isArray(list) ? { list, others } : trouble("There is no list of them.");
}

interface Entries {
  readonly list: readonly unknown[];
  /** What else is kept there, a later version's among it. */
  readonly others: Record<string, unknown>;
}

/** What a workbook's setting holds. Never throws: what cannot be read is told. */
export function readAll<T extends { readonly key: string }>(
  text: unknown,
  kept: KeptKind<T>,
): { all: T[]; problems: string[] } {
  const { many, most, checked } = kept;
  const entries = entriesOf(text, kept);
  if (isTrouble(entries))
    return {
      all: [],
      problems: [`The ${many} kept in this workbook cannot be read. ${entries.problem}`],
    };
  const read = entries.list.map(checked);
  const all = byKey(read.flatMap(({ own }) => own ?? []));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > mostProblems)
    problems.splice(mostProblems, Infinity, `And ${problems.length - mostProblems} more.`);
  if (all.length > most)
    problems.push(`This workbook keeps ${all.length} ${many}; the first ${most} are read.`);
  return { all: all.slice(0, most), problems };
}

/** One for a key, the last of them. */
const byKey = <T extends { readonly key: string }>(all: readonly T[]) => [
  ...new Map(all.map((own) => [own.key, own])).values(),
];

/**
 * The text of a workbook's setting with one in place of one of its key, or without that key. Entries that cannot be read
 * stay as they are, and do not count. Throws an Error in plain words where nothing may be written: what cannot be read as a
 * whole may be something that somebody wants back.
 */
export function changedAll<T extends { readonly key: string }>(
  text: unknown,
  change: { readonly put: T } | { readonly remove: string },
  kept: KeptKind<T>,
): { readonly text: string; readonly before: T | undefined } {
  const { kind, many, most, checked, body } = kept;
  const entries = entriesOf(text, kept);
  if (isTrouble(entries))
    throw new Error(
      `The ${many} kept in this workbook cannot be read and are not written over. ${entries.problem} ${wayOut}`,
    );
  const key = "put" in change ? change.put.key : change.remove;
  const read = entries.list.map((entry) => ({ entry, own: checked(entry).own }));
  const others = read.filter(({ own }) => own?.key !== key);
  const before = read.findLast(({ own }) => own?.key === key)?.own;
  const left = others.map(({ entry }) => entry);
  // What a later version has noted of it stays.
  const noted = read.findLast(({ own }) => own?.key === key)?.entry;
  const put = "put" in change ? [{ ...(isRecord(noted) && noted), ...body(change.put) }] : [];
  const stored = JSON.stringify({
    macroscope: kind,
    version: textVersion,
    ...entries.others,
    [kind]: [...left, ...put],
  });
  const count = byKey(others.flatMap(({ own }) => own ?? [])).length;
  if ("put" in change && (count >= most || stored.length > largestStore))
    throw new Error(
      `This workbook keeps ${count} ${many} already, and there is no room for one more. Delete one that you no longer need.`,
    );
  return { text: stored, before };
}

/** They stay behind where a sheet is copied to another workbook. */
const wayOut =
  "Go back to an earlier version of the workbook (File > Info > Version History), or copy its sheets into a new workbook and save there.";

/** Several problems as one text, the first few of many. */
const sentence = (problems: readonly string[]) =>
  problems.length > 5
    ? `${problems.slice(0, 5).join(". ")}. And ${problems.length - 5} more.`
    : problems.join(". ");
