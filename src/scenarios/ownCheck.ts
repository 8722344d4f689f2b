import { contains, inWords } from "../calculation";
import { findPreset, normal } from "../catalog/scenario/_presets";
import { type Estimate, ownKey, type OwnScenario } from "./own";
import { numberRange } from "./ownLimits";
import { clean, ownEntry, inLatin, isRecord, nameProblem, shown } from "./ownRead";
import { isOwnNumberKey, type OwnNumberKey } from "./ownVintage";
import { checkedVintage, nearestKeys } from "./ownVintageCheck";

/*
 * Scenarios come back from workbooks and files that anybody may have written. Nothing of such a text is believed: it is
 * read into a new object, key by known key, and what does not fit is told in plain words.
 */

export const longestStory = 2000;
const longestSource = 300;

/** The manager's free columns: Own, Own 2. */
const reserved = /^own_?\d*$/;

/** Why a title cannot be taken; undefined where it can. */
export function titleProblem(title: string): string | undefined {
  if (title.trim() === "") return "Give the scenario a name.";
  const problem = nameProblem(title);
  if (problem) return problem;
  if (findPreset(inLatin(title.normalize("NFKC"))) || reserved.test(normal(inLatin(title))))
    return `"${title}" is the name of a scenario that comes with Macroscope. Choose another.`;
  return undefined;
}

/** A number of an assumption, or why it is none. */
function valueProblem(key: OwnNumberKey, value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value))
    return `${key} must be a number, got ${shown(value)}`;
  const range = numberRange(key);
  return contains(range, value) ? undefined : `${key} must be ${inWords(range)}, got ${value}`;
}

/**
 * What a value of unknown origin holds as a scenario. Without a title that can be taken or a known preset there is
 * none; assumptions that are unknown or wrong are left out. Every reason is among the problems.
 */
export function checkedOwn(value: unknown): { own?: OwnScenario; problems: string[] } {
  if (!isRecord(value)) return { problems: [`A scenario was expected, got ${shown(value)}`] };
  const givenTitle = ownEntry(value, "title");
  const story = ownEntry(value, "story") ?? "";
  const basedOn = ownEntry(value, "basedOn");
  const wanted = ownEntry(value, "overrides");
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
  const base = ownEntry(value, "on");
  const on = base === undefined ? undefined : checkedVintage(base);
  if (on && !on.vintage) return { problems: on.problems.map(named) };
  if (typeof story !== "string") problems.push(named(`story must be a text, got ${shown(story)}`));
  else if (story.length > longestStory)
    problems.push(named(`story is cut after ${longestStory} characters of ${story.length}`));

  const overrides: Partial<Record<OwnNumberKey, number>> = {};
  for (const [key, number] of Object.entries(wanted)) {
    // How many years there are is chosen with the sheet.
    if (!isOwnNumberKey(key)) {
      const near = nearestKeys(key, 3).join(", ");
      problems.push(named(`there is no assumption ${shown(key)}, nearest: ${near}`));
      continue;
    }
    const problem = valueProblem(key, number);
    if (problem) problems.push(named(problem));
    else overrides[key] = number as number;
  }
  const given = checkedEstimates(ownEntry(value, "estimates"), overrides);
  problems.push(...given.problems.map(named));
  return {
    own: {
      key: ownKey(title),
      title,
      story: typeof story === "string" ? clean(story).slice(0, longestStory) : "",
      basedOn: preset.name,
      overrides,
      ...(on?.vintage && { on: on.vintage }),
      ...(Object.keys(given.estimates).length > 0 && { estimates: given.estimates }),
    },
    problems,
  };
}

/** Estimates of these values; those of others say nothing any more and are left out without a word. */
export function checkedEstimates(
  given: unknown,
  overrides: Readonly<Partial<Record<OwnNumberKey, number>>>,
): { estimates: Partial<Record<OwnNumberKey, Estimate>>; problems: string[] } {
  const estimates: Partial<Record<OwnNumberKey, Estimate>> = {};
  const problems: string[] = [];
  if (given !== undefined && !isRecord(given))
    problems.push(`estimates must hold estimates by key, got ${shown(given)}`);
  for (const [key, one] of Object.entries(isRecord(given) ? given : {})) {
    if (!isOwnNumberKey(key) || overrides[key] === undefined) continue;
    const [value, low, high, source] = ["value", "low", "high", "source"].map((name) =>
      isRecord(one) ? ownEntry(one, name) : undefined,
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
