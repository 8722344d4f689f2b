import { checkedOwn, isRecord } from "./ownCheck";
import type { OwnScenario, OwnScenarios } from "./own";

/*
 * Scenarios as text: one in a file that people pass on, all of a workbook in its settings. Both say what they are and
 * in which version, so that a later Macroscope can read them.
 */

/** In characters. Far more than any scenario has. */
export const largestFile = 100_000;
/** Of a workbook's setting: Excel takes four times as much. */
const largestStore = 500_000;
const mostScenarios = 50;
const mostProblems = 50;
const version = 1;

const body = ({ title, story, basedOn, overrides, estimates }: OwnScenario) => ({
  title,
  story,
  basedOn,
  overrides,
  ...(estimates && { estimates }),
});

/** A scenario as the text of a file. */
export const exportScenario = (own: OwnScenario): string =>
  `${JSON.stringify({ macroscope: "scenario", version, ...body(own) }, null, 2)}\n`;

interface Trouble {
  readonly problem: string;
}

const isTrouble = (value: object): value is Trouble => "problem" in value;
const trouble = (problem: string): Trouble => ({ problem });

/** Of brackets within brackets; a scenario has three. Some engines throw what nobody catches where there are thousands. */
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
function opened<K extends "scenario" | "scenarios">(
  text: string,
  kind: K,
  largest: number,
): Trouble | { readonly value: Record<string, unknown> } {
  if (text.length > largest)
    return trouble(`This is too large for a scenario: it has more than ${largest} characters.`);
  if (depthOf(text) > deepest)
    return trouble("This is not a scenario of Macroscope: its brackets lie too deep.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return trouble("This is not a scenario of Macroscope: it is no JSON text.");
  }
  if (!isRecord(value) || value.macroscope !== kind)
    return trouble(`This is not a scenario of Macroscope: "macroscope" should be "${kind}".`);
  if (value.version !== version)
    return trouble(
      typeof value.version === "number" && value.version > version
        ? `This was written by a later version of Macroscope: "version" should be ${version}.`
        : `This is not a scenario of Macroscope: "version" should be ${version}.`,
    );
  return { value };
}

/**
 * The scenario in a text of a file. Throws an Error with what is wrong, in plain words that name key and value: nothing
 * is imported then.
 */
export function importScenario(text: string): OwnScenario {
  // Files of some editors begin with a mark of the byte order.
  const file = opened(text.replace(/^\ufeff/, ""), "scenario", largestFile);
  if (isTrouble(file)) throw new Error(file.problem);
  const { own, problems } = checkedOwn(file.value);
  if (!own || problems.length > 0) throw new Error(sentence(problems));
  return own;
}

/** The entries of a workbook's setting, each as somebody wrote it. */
function entriesOf(text: unknown): Trouble | Entries {
  if (text === undefined || text === null || text === "") return { list: [], others: {} };
  if (typeof text !== "string") return trouble("They are no text.");
  const stored = opened(text, "scenarios", largestStore);
  if (isTrouble(stored)) return stored;
  const { scenarios: list, ...others } = stored.value;
  return Array.isArray(list) ? { list, others } : trouble("There is no list of them.");
}

interface Entries {
  readonly list: readonly unknown[];
  /** What else is kept there, a later version's among it. */
  readonly others: Record<string, unknown>;
}

/** What a workbook's setting holds. Never throws: what cannot be read is told. */
export function readStored(text: unknown): OwnScenarios {
  const entries = entriesOf(text);
  if (isTrouble(entries))
    return {
      scenarios: [],
      problems: [`The scenarios kept in this workbook cannot be read. ${entries.problem}`],
    };
  const read = entries.list.map(checkedOwn);
  const scenarios = byKey(read.flatMap(({ own }) => own ?? []));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > mostProblems)
    problems.splice(mostProblems, Infinity, `And ${problems.length - mostProblems} more.`);
  if (scenarios.length > mostScenarios)
    problems.push(
      `This workbook keeps ${scenarios.length} scenarios; the first ${mostScenarios} are read.`,
    );
  return { scenarios: scenarios.slice(0, mostScenarios), problems };
}

/** One scenario for a key, the last of them. */
const byKey = (all: readonly OwnScenario[]) => [
  ...new Map(all.map((own) => [own.key, own])).values(),
];

/**
 * The text of a workbook's setting with a scenario in place of one of its key, or without that key. Entries that
 * cannot be read stay as they are, and do not count. Throws an Error in plain words where nothing may be written: what
 * cannot be read as a whole may be scenarios that somebody wants back.
 */
export function changedStore(
  text: unknown,
  change: { readonly put: OwnScenario } | { readonly remove: string },
): { readonly text: string; readonly before: OwnScenario | undefined } {
  const entries = entriesOf(text);
  if (isTrouble(entries))
    throw new Error(
      `The scenarios kept in this workbook cannot be read and are not written over. ${entries.problem} ${wayOut}`,
    );
  const key = "put" in change ? change.put.key : change.remove;
  const read = entries.list.map((entry) => ({ entry, own: checkedOwn(entry).own }));
  const others = read.filter(({ own }) => own?.key !== key);
  const before = read.findLast(({ own }) => own?.key === key)?.own;
  const kept = others.map(({ entry }) => entry);
  // What a later version has noted of the scenario stays.
  const noted = read.findLast(({ own }) => own?.key === key)?.entry;
  const put = "put" in change ? [{ ...(isRecord(noted) && noted), ...body(change.put) }] : [];
  const stored = JSON.stringify({
    macroscope: "scenarios",
    version,
    ...entries.others,
    scenarios: [...kept, ...put],
  });
  const count = byKey(others.flatMap(({ own }) => own ?? [])).length;
  if ("put" in change && (count >= mostScenarios || stored.length > largestStore))
    throw new Error(
      `This workbook keeps ${count} scenarios already, and there is no room for one more. Delete one that you no longer need.`,
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
