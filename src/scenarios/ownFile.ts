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
const version = 1;

const body = ({ title, story, basedOn, overrides }: OwnScenario) => ({
  title,
  story,
  basedOn,
  overrides,
});

/** A scenario as the text of a file. */
export const exportScenario = (own: OwnScenario): string =>
  `${JSON.stringify({ macroscope: "scenario", version, ...body(own) }, null, 2)}\n`;

interface Trouble {
  readonly problem: string;
  /** Written by a later version: it must not be written over. */
  readonly later: boolean;
}

const isTrouble = (value: object): value is Trouble => "problem" in value;
const trouble = (problem: string, later = false): Trouble => ({ problem, later });

/** What a text holds, or what is wrong with it as a whole. */
function opened<K extends "scenario" | "scenarios">(
  text: string,
  kind: K,
  largest: number,
): Trouble | { readonly value: Record<string, unknown> } {
  if (text.length > largest)
    return trouble(
      `This is too large for a scenario: ${text.length} characters, ${largest} is the most.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return trouble("This is not a scenario of Macroscope: it is no JSON text.");
  }
  if (!isRecord(value) || value.macroscope !== kind)
    return trouble(`This is not a scenario of Macroscope: "macroscope" should be "${kind}".`);
  if (typeof value.version !== "number" || value.version > version)
    return trouble(
      `This was written by a later version of Macroscope: "version" should be ${version}.`,
      true,
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
function entriesOf(text: unknown): Trouble | { readonly list: readonly unknown[] } {
  if (text === undefined || text === null || text === "") return { list: [] };
  if (typeof text !== "string") return trouble("They are no text.");
  const stored = opened(text, "scenarios", largestStore);
  if (isTrouble(stored)) return stored;
  const { scenarios: list } = stored.value;
  return Array.isArray(list) ? { list } : trouble("There is no list of them.");
}

/** What a workbook's setting holds. Never throws: what cannot be read is told. */
export function readStored(text: unknown): OwnScenarios {
  const entries = entriesOf(text);
  if (isTrouble(entries))
    return {
      scenarios: [],
      problems: [`The scenarios kept in this workbook cannot be read. ${entries.problem}`],
    };
  const read = entries.list.slice(0, mostScenarios).map(checkedOwn);
  const scenarios = new Map(read.flatMap(({ own }) => (own ? [[own.key, own] as const] : [])));
  const problems = read.flatMap((one) => one.problems);
  if (entries.list.length > mostScenarios)
    problems.push(
      `This workbook keeps ${entries.list.length} scenarios; the first ${mostScenarios} are read.`,
    );
  return { scenarios: [...scenarios.values()], problems };
}

/**
 * The text of a workbook's setting with a scenario in place of one of its key, or without that key. Entries that
 * cannot be read stay as they are. Throws an Error in plain words where nothing may be written.
 */
export function changedStore(
  text: unknown,
  change: { readonly put: OwnScenario } | { readonly remove: string },
): { readonly text: string; readonly before: OwnScenario | undefined } {
  const entries = entriesOf(text);
  if (isTrouble(entries) && entries.later) throw new Error(entries.problem);
  const list = isTrouble(entries) ? [] : entries.list;
  const key = "put" in change ? change.put.key : change.remove;
  const others = list.filter((entry) => checkedOwn(entry).own?.key !== key);
  const before = readStored(text).scenarios.find((own) => own.key === key);
  const after = "put" in change ? [...others, body(change.put)] : others;
  const stored = JSON.stringify({ macroscope: "scenarios", version, scenarios: after });
  if ("put" in change && (after.length > mostScenarios || stored.length > largestStore))
    throw new Error(
      `This workbook keeps ${others.length} scenarios already, and there is no room for one more. Delete one that you no longer need.`,
    );
  return { text: stored, before };
}

/** Several problems as one text, the first few of many. */
const sentence = (problems: readonly string[]) =>
  problems.length > 5
    ? `${problems.slice(0, 5).join(". ")}. And ${problems.length - 5} more.`
    : problems.join(". ");
