/** Search as people type: every word must be found, at the start of a word; hits in weightier fields come first. */

export interface Searchable<T> {
  readonly item: T;
  /** From the weightiest to the lightest. */
  readonly fields: readonly string[];
}

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const words = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}.%]+/u)
    .filter((word) => word !== "");

/** 0 where the word is nowhere, more the weightier the field; a whole word counts more than a beginning. */
function weight(word: string, fields: readonly (readonly string[])[]): number {
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

/** The items that match, best first; all of them, in their order, where nothing was typed. */
export function search<T>(query: string, list: readonly Searchable<T>[]): readonly T[] {
  const wanted = words(query);
  if (wanted.length === 0) return list.map(({ item }) => item);
  return list
    .map(({ item, fields }, order) => {
      const split = fields.map(words);
      const weights = wanted.map((word) => weight(word, split));
      return { item, order, score: weights.includes(0) ? 0 : weights.reduce((a, b) => a + b) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ item }) => item);
}
