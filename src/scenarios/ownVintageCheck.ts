import { contains, inWords, nearest } from "../calculation";
import {
  isParameterKey,
  parameterKeys,
  parameterNumbers,
  vintages,
} from "../catalog/scenario/_parameters";
import { normal, vintageText } from "../catalog/scenario/_presets";
import { satelliteKeys } from "../catalog/scenario/_satellites";
import { vintageKey } from "./own";
import { clean, ownEntry, isRecord, nameProblem, shown } from "./ownRead";
import { numberRange } from "./ownLimits";
import { isOwnNumberKey, type OwnNumberKey, type OwnVintage } from "./ownVintage";

/*
 * Numbers of the user's come back from workbooks and files that anybody may have written, and are read as own scenarios are:
 * into a new object, key by known key. They are taken as a whole or not at all, since every scenario runs on them.
 */

export const ownNumberKeys: readonly OwnNumberKey[] = [...parameterKeys, ...satelliteKeys].filter(
  isOwnNumberKey,
);

/** In characters: what somebody says of a number's source, and where all came from. */
export const longestSource = 200;
const longestFrom = 100;

/** Why numbers cannot go by a name; undefined where they can. */
export function vintageNameProblem(name: string): string | undefined {
  const plain = normal(name.normalize("NFKC"));
  if (vintages.some((vintage) => normal(vintageText(vintage)) === plain))
    return `"${name}" is a month that Macroscope has numbers of. Choose another name.`;
  return nameProblem(name);
}

/** Whether a text is a day of the calendar: 2026-11-30. */
export const isDay = (text: string): boolean => {
  const [year = NaN, month = NaN, day = NaN] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [])
    .slice(1)
    .map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The key that somebody wrote, as it is known. */
export function numberKey(written: string): OwnNumberKey | undefined {
  const key = normal(written);
  return isOwnNumberKey(key) ? key : undefined;
}

/** The known keys that are most like a text. */
export const nearestKeys = (written: string, count = 1): string[] =>
  nearest(normal(written), ownNumberKeys, count);

/** Whether an assumption can have a value. */
export const canBe = (key: OwnNumberKey, value: number): boolean =>
  contains(numberRange(key), value) && !(isWhole(key) && !Number.isInteger(value));

export const isWhole = (key: OwnNumberKey): boolean =>
  isParameterKey(key) && parameterNumbers[key].whole;

/** What a value of unknown origin holds as numbers of the user's: all of them, or none and every reason. */
export function checkedVintage(value: unknown): { vintage?: OwnVintage; problems: string[] } {
  if (!isRecord(value)) return { problems: [`Own numbers were expected, got ${shown(value)}`] };
  const [given, date, from, over] = ["name", "date", "from", "over"].map((key) =>
    ownEntry(value, key),
  );
  const wanted = ownEntry(value, "values");
  const said = ownEntry(value, "sources") ?? {};
  if (typeof given !== "string") return { problems: [`name must be a text, got ${shown(given)}`] };
  const name = given.trim();
  const wrong = vintageNameProblem(name);
  if (wrong) return { problems: [wrong] };
  const problems: string[] = [];
  const tell = (problem: string) => problems.push(`${name}: ${problem}`);
  const published = vintages.find((vintage) => vintageText(vintage) === over);
  if (typeof date !== "string" || !isDay(date))
    tell(`date must be a day such as 2026-11-30, got ${shown(date)}`);
  if (typeof from !== "string" || from.length > longestFrom)
    tell(`from must be a short text, got ${shown(from)}`);
  if (!published)
    tell(`over must be one of ${vintages.map(vintageText).join(", ")}, got ${shown(over)}`);
  if (!isRecord(wanted)) tell(`values must hold numbers by key, got ${shown(wanted)}`);
  if (!isRecord(said)) tell(`sources must hold texts by key, got ${shown(said)}`);
  const values: Partial<Record<OwnNumberKey, number>> = {};
  const sources: Partial<Record<OwnNumberKey, string>> = {};
  for (const [key, number] of Object.entries(isRecord(wanted) ? wanted : {})) {
    const problem = numberProblem(key, number);
    if (problem) tell(problem);
    else if (isOwnNumberKey(key)) values[key] = number as number;
  }
  for (const [key, text] of Object.entries(isRecord(said) ? said : {})) {
    if (!isOwnNumberKey(key) || !isRecord(wanted) || !Object.hasOwn(wanted, key))
      tell(`sources has ${shown(key)}, which has no number`);
    else if (typeof text !== "string" || text.length > longestSource)
      tell(`the source of ${key} must be a text of at most ${longestSource} characters`);
    else sources[key] = clean(text);
  }
  if (problems.length === 0 && Object.keys(values).length === 0) tell("there is no number");
  if (problems.length > 0) return { problems };
  const whence = { from: clean(from as string), over: published! };
  return {
    vintage: { key: vintageKey(name), name, date: date as string, ...whence, values, sources },
    problems,
  };
}

function numberProblem(key: string, value: unknown): string | undefined {
  if (!isOwnNumberKey(key))
    return `there is no assumption ${shown(key)}, nearest: ${nearestKeys(key, 3).join(", ")}`;
  if (typeof value !== "number" || !Number.isFinite(value))
    return `${key} must be a number, got ${shown(value)}`;
  if (canBe(key, value)) return undefined;
  const whole = isWhole(key) ? "a whole number, " : "";
  return `${key} must be ${whole}${inWords(numberRange(key))}, got ${value}`;
}
