import type { Entry } from "../../catalog/page";

/** As the mechanisms follow one another, and by name within one: questions that belong together stand together. */
export const byMechanism = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort(
    (a, b) => a.page.mechanism - b.page.mechanism || (a.fn.name < b.fn.name ? -1 : 1),
  );
