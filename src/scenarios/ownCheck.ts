import { contains, inWords, nearest } from "../calculation";
import { isParameterKey, type ParameterKey, parameterKeys } from "../catalog/scenario/_parameters";
import { findPreset, normal } from "../catalog/scenario/_presets";
import { type Estimate, ownKey, type OwnScenario } from "./own";
import { hardRange } from "./ownLimits";

/*
 * Scenarios come back from workbooks and files that anybody may have written. Nothing of such a text is believed: it is
 * read into a new object, key by known key, and what does not fit is told in plain words.
 */

export const longestTitle = 60;
export const longestStory = 2000;
const longestSource = 300;

/** The manager's free columns: Own, Own 2. */
const reserved = /^own_?\d*$/;

/** Why a title cannot be taken; undefined where it can. */
export function titleProblem(title: string): string | undefined {
  if (title.trim() === "") return "Give the scenario a name.";
  if (title.length > longestTitle)
    return `The name is ${title.length} characters long; ${longestTitle} is the most.`;
  // They turn text around, hide it or are not seen (the last, a blank of Braille), so that one name looks like another.
  if (
    /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u.test(
      title,
    )
  )
    return "The name holds a character that cannot be shown.";
  // They mean something else to Excel's MATCH.
  if (/[*?~]/.test(title)) return "A name may not hold * ? or ~.";
  if (!/[\p{L}\p{N}]/u.test(title)) return "The name needs a letter or a digit.";
  if (
    /[\p{Script=Latin}][\p{M}]*[\p{Script=Cyrillic}]|[\p{Script=Cyrillic}][\p{M}]*[\p{Script=Latin}]/u.test(
      title,
    )
  )
    return "A word of the name mixes letters of two alphabets that look alike.";
  if (findPreset(inLatin(title.normalize("NFKC"))) || reserved.test(normal(inLatin(title))))
    return `"${title}" is the name of a scenario that comes with Macroscope. Choose another.`;
  return undefined;
}

/** Letters of Cyrillic and Greek that look like Latin ones, in their order. */
const alike = "аАВеЕіІјЈкКМНоОрРсСТуУхХѕЅԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ";
const latin = "aABeEiIjJkKMHoOpPcCTyYxXsSdhABEZHIKMNOPTYXaivopux";

/** A title with such letters in Latin ones, so that it meets the name that it looks like. */
const inLatin = (title: string): string =>
  [...title].map((letter) => latin[alike.indexOf(letter)] ?? letter).join("");

/** A value as people wrote it, for a message: never long, whatever it is. */
const shown = (value: unknown): string => {
  const text = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A number of an assumption, or why it is none. */
function valueProblem(key: ParameterKey, value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value))
    return `${key} must be a number, got ${shown(value)}`;
  const range = hardRange(key);
  return contains(range, value) ? undefined : `${key} must be ${inWords(range)}, got ${value}`;
}

/**
 * What a value of unknown origin holds as a scenario. Without a title that can be taken or a known preset there is
 * none; assumptions that are unknown or wrong are left out. Every reason is among the problems.
 */
export function checkedOwn(value: unknown): { own?: OwnScenario; problems: string[] } {
  if (!isRecord(value)) return { problems: [`A scenario was expected, got ${shown(value)}`] };
  const givenTitle = own(value, "title");
  const story = own(value, "story") ?? "";
  const basedOn = own(value, "basedOn");
  const wanted = own(value, "overrides");
  const problems: string[] = [];
  const fatal = (problem: string) => ({ problems: [problem] });

  if (typeof givenTitle !== "string")
    return fatal(`title must be a text, got ${shown(givenTitle)}`);
  const title = givenTitle.trim();
  const wrong = titleProblem(title);
  if (wrong) return fatal(wrong);
  const named = (problem: string) => `${title}: ${problem}`;
  const preset = typeof basedOn === "string" ? findPreset(basedOn) : undefined;
  if (!preset) return fatal(named(`basedOn must be the key of a scenario, got ${shown(basedOn)}`));
  if (!isRecord(wanted))
    return fatal(named(`overrides must hold values by key, got ${shown(wanted)}`));
  if (typeof story !== "string") problems.push(named(`story must be a text, got ${shown(story)}`));
  else if (story.length > longestStory)
    problems.push(named(`story is cut after ${longestStory} characters of ${story.length}`));

  const overrides: Partial<Record<ParameterKey, number>> = {};
  for (const [key, number] of Object.entries(wanted)) {
    // How many years there are is chosen with the sheet.
    if (!isParameterKey(key) || key === "years") {
      const near = nearest(normal(key), parameterKeys).join(", ");
      problems.push(named(`there is no assumption ${shown(key)}, nearest: ${near}`));
      continue;
    }
    const problem = valueProblem(key, number);
    if (problem) problems.push(named(problem));
    else overrides[key] = number as number;
  }
  const given = checkedEstimates(own(value, "estimates"), overrides);
  problems.push(...given.problems.map(named));
  return {
    own: {
      key: ownKey(title),
      title,
      story: typeof story === "string" ? clean(story).slice(0, longestStory) : "",
      basedOn: preset.name,
      overrides,
      ...(Object.keys(given.estimates).length > 0 && { estimates: given.estimates }),
    },
    problems,
  };
}

/** Estimates of these values; those of others say nothing any more and are left out without a word. */
export function checkedEstimates(
  given: unknown,
  overrides: Readonly<Partial<Record<ParameterKey, number>>>,
): { estimates: Partial<Record<ParameterKey, Estimate>>; problems: string[] } {
  const estimates: Partial<Record<ParameterKey, Estimate>> = {};
  const problems: string[] = [];
  if (given !== undefined && !isRecord(given))
    problems.push(`estimates must hold estimates by key, got ${shown(given)}`);
  for (const [key, one] of Object.entries(isRecord(given) ? given : {})) {
    if (!isParameterKey(key) || overrides[key] === undefined) continue;
    const [value, low, high, source] = ["value", "low", "high", "source"].map((name) =>
      isRecord(one) ? own(one, name) : undefined,
    );
    if (value !== overrides[key]) continue;
    const problem = valueProblem(key, low) ?? valueProblem(key, high);
    if (problem) problems.push(`estimates: ${problem}`);
    else if (typeof source !== "string" || clean(source) === "")
      problems.push(`the source of the estimate of ${key} must be a text, got ${shown(source)}`);
    else if (!((low as number) <= overrides[key] && overrides[key] <= (high as number)))
      problems.push(`the estimate of ${key} must lie between its low and high`);
    else
      estimates[key] = {
        value: overrides[key],
        low: low as number,
        high: high as number,
        source: clean(source).slice(0, longestSource),
      };
  }
  return { estimates, problems };
}

/** One paragraph, without characters that hide or turn text. */
const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .trim();
