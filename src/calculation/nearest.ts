/** Insertions, deletions and substitutions that make one word into the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  const row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const letter of from) {
    let diagonal = row[0]!++;
    for (let j = 0; j < to.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = Math.min(row[j]! + 1, above + 1, diagonal + (letter === to[j] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[to.length]!;
}

/**
 * The known names most like a mistyped one, best first: for the text of #N/A. A name that holds the whole word, or is
 * held by it, comes before names that are only spelled alike.
 */
export function nearest(wanted: string, known: readonly string[], count = 3): string[] {
  const word = wanted.trim().toLowerCase().slice(0, 40);
  const distance = (name: string) => {
    const other = name.toLowerCase();
    const within = word !== "" && (other.includes(word) || word.includes(other));
    return editDistance(word, other) - (within ? 100 : 0);
  };
  return known
    .map((name) => ({ name, far: distance(name) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name);
}
