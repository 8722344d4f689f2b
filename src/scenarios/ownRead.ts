/* How texts of unknown origin are read: nothing of them is believed. */

export const longestTitle = 60;

/** Why something of the user's cannot go by a name, whatever it is; undefined where it can. */
export function nameProblem(title: string): string | undefined {
  if (title.trim() === "") return "A name is needed.";
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
  return undefined;
}

/** Letters of Cyrillic and Greek that look like Latin ones, in their order. */
const alike = "аАВеЕіІјЈкКМНоОрРсСТуУхХѕЅԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ";
const latin = "aABeEiIjJkKMHoOpPcCTyYxXsSdhABEZHIKMNOPTYXaivopux";

/** A title with such letters in Latin ones, so that it meets the name that it looks like. */
export const inLatin = (title: string): string =>
  [...title].map((letter) => latin[alike.indexOf(letter)] ?? letter).join("");

/** A value as people wrote it, for a message: never long, whatever it is. */
export const shown = (value: unknown): string => {
  const text = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const ownEntry = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** One paragraph, without characters that hide or turn text. */
export const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .trim();
