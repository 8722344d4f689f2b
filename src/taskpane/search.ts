import { editDistance } from "../calculation";

/**
 * Search as people type: every word must be found, at the start of a word, and of a long question most; hits in weightier
 * fields come first. Numbers, units and the small words of a question say nothing of what is looked for. A word that stands
 * nowhere is taken for the one that it is spelled like.
 */

export interface Searchable<T> {
  readonly item: T;
  /** From the weightiest to the lightest. */
  readonly fields: readonly string[];
}

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** One word for yields and yield, treasuries and treasury. */
const singular = (word: string) =>
  /^[a-z]{3,}ies$/.test(word)
    ? `${word.slice(0, -3)}y`
    : /^[a-z]{2,}[^s\W]s$/.test(word)
      ? word.slice(0, -1)
      : word;

const words = (text: string) =>
  fold(text)
    .replace(/\b([a-z])[&/]([a-z])\b/g, "$1$2")
    .split(/[^\p{L}\p{N}.%]+/u)
    .map((word) => singular(word.replace(/^\.+|\.+$/g, "")))
    .filter((word) => word !== "");

const number = /^[\d.,]+(%|bp|bn|tn|k|m|x|pp)?$/;
const small = new Set(
  words(
    "a about an and are at be bp bn by can could do does for from get goes has have how i if in into is it me much my of on or our percent should so tell than that the their them then there this to up us was we were what when where which who why will with would you %",
  ),
);

/** The words of a query that say what is looked for; all of them where none does. */
function wantedIn(query: string): readonly string[] {
  const all = words(query);
  const telling = all.filter((word) => !number.test(word) && !small.has(word));
  return telling.length > 0 ? telling : all;
}

/** 0 where the word is nowhere, more the weightier the field; a whole word counts more than a beginning. */
function weight(word: string, fields: Fields): number {
  for (const [rank, field] of fields.entries()) {
    const scale = 2 ** (fields.length - rank);
    if (field.includes(word)) return scale * 1.5;
    if (field.some((other) => other.startsWith(word))) return scale;
    // FCFYIELD is found by "yield": names are words run together.
    if (rank === 0 && word.length > 2 && field.some((other) => other.includes(word)))
      return scale * 0.75;
  }
  return 0;
}

type Fields = readonly (readonly string[])[];

const split = new WeakMap<readonly string[], Fields>();

/** The words of an item, which stay the same while somebody types. */
function wordsOf(fields: readonly string[]): Fields {
  if (!split.has(fields)) split.set(fields, fields.map(words));
  return split.get(fields)!;
}

/** The word that a misspelt one is most like, by a letter or, in a long one, two; itself where there is none. */
function spelled(word: string, all: readonly Fields[]): string {
  if (word.length < 5 || all.some((fields) => weight(word, fields) > 0)) return word;
  const most = word.length < 8 ? 1 : 2;
  let [best, far] = [word, most + 1];
  for (const other of new Set(all.flat(2))) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > most) continue;
    const distance = editDistance(word, other);
    if (distance < far) [best, far] = [other, distance];
  }
  return best;
}

/** Of a question of so many words one in three need not be found, where no item has them all. */
const long = 3;

/** The items that match, best first; all of them, in their order, where nothing was typed. */
export function search<T>(query: string, list: readonly Searchable<T>[]): readonly T[] {
  const asked = wantedIn(query);
  if (asked.length === 0) return list.map(({ item }) => item);
  const all = list.map(({ fields }) => wordsOf(fields));
  const wanted = asked.map((word) => spelled(word, all));
  const found = list.map(({ item }, order) => {
    const weights = wanted.map((word) => weight(word, all[order]!));
    const hits = weights.filter((one) => one > 0).length;
    return { item, order, hits, score: weights.reduce((a, b) => a + b) };
  });
  const most = Math.max(...found.map(({ hits }) => hits));
  const least = wanted.length < long ? wanted.length : Math.ceil((wanted.length * 2) / 3);
  if (most < least) return [];
  return found
    .filter(({ hits }) => hits === most)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ item }) => item);
}
