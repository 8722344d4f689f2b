import { checkedOwn, isRecord } from "./ownCheck";
import type { OwnScenario, OwnScenarios } from "./own";

/*
 * Scenarios as text: one in a file that people pass on, all of a workbook in its settings. Both say what they are and
 * in which version, so that a later Macroscope can read them.
 */

/** In characters. Far more than any scenario has. */
export const largestFile = 100_000;
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

/** All scenarios of a workbook as the text of its setting. */
export const storedScenarios = (all: readonly OwnScenario[]): string =>
  JSON.stringify({ macroscope: "scenarios", version, scenarios: all.map(body) });

/** What is wrong with a text as a whole; otherwise what it holds. */
function opened(text: string, kind: string): Record<string, unknown> | string {
  if (text.length > largestFile)
    return `This is too large for a scenario: ${text.length} characters, ${largestFile} is the most.`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "This is not a scenario of Macroscope: it is no JSON text.";
  }
  if (!isRecord(value) || value.macroscope !== kind)
    return `This is not a scenario of Macroscope: "macroscope" should be "${kind}".`;
  if (typeof value.version !== "number" || value.version > version)
    return `This was written by a later version of Macroscope: "version" should be ${version}.`;
  return value;
}

/**
 * The scenario in a text of a file. Throws an Error with what is wrong, in plain words that name key and value: nothing
 * is imported then.
 */
export function importScenario(text: string): OwnScenario {
  // Files of some editors begin with a mark of the byte order.
  const file = opened(text.replace(/^\ufeff/, ""), "scenario");
  if (typeof file === "string") throw new Error(file);
  const { own, problems } = checkedOwn(file);
  if (!own || problems.length > 0) throw new Error(sentence(problems));
  return own;
}

/** What a workbook's setting holds. Never throws: what cannot be read is told. */
export function readStored(text: unknown): OwnScenarios {
  if (text === undefined || text === null || text === "") return { scenarios: [], problems: [] };
  const stored = typeof text === "string" ? opened(text, "scenarios") : "It is no text.";
  const list = typeof stored === "string" ? stored : stored.scenarios;
  if (!Array.isArray(list))
    return {
      scenarios: [],
      problems: [
        `The scenarios kept in this workbook cannot be read. ${typeof list === "string" ? list : "There is no list of them."}`,
      ],
    };
  const read = list.slice(0, mostScenarios).map(checkedOwn);
  const scenarios = new Map(read.flatMap(({ own }) => (own ? [[own.key, own] as const] : [])));
  const problems = read.flatMap(({ problems }) => problems);
  if (list.length > mostScenarios)
    problems.push(`This workbook keeps ${list.length} scenarios; ${mostScenarios} are read.`);
  return { scenarios: [...scenarios.values()], problems };
}

/** Several problems as one text, the first few of many. */
const sentence = (problems: readonly string[]) =>
  problems.length > 5
    ? `${problems.slice(0, 5).join(". ")}. And ${problems.length - 5} more.`
    : problems.join(". ");
