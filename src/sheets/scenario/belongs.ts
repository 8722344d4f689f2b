import type { StoryTheme } from "../../scenarios";

/** Which side models a scenario's sheet shows at once; the others are folded away. */
export interface Belonging {
  readonly theme: StoryTheme;
  /** Assumptions of the side models that the scenario sets: what takes one of them belongs to it. */
  readonly set: readonly string[];
}

/** Whether something of these themes, which says or takes these assumptions, belongs to a scenario. */
export const belongs = (
  { theme, set }: Belonging,
  themes: readonly StoryTheme[],
  text: string,
): boolean =>
  themes.includes(theme) || set.some((key) => new RegExp(`\\b(a_)?${key}\\b`).test(text));

/** The themes of the groups of their assumptions. */
export const themesOfGroup: Readonly<Record<string, readonly StoryTheme[]>> = {
  "AI laboratories": ["compute"],
  "Installed compute": ["compute"],
  "AI revenue": ["compute", "valuation"],
  "Markets and rivalry": ["rivalry", "valuation"],
};

/** Neighbours of a list for which something holds, as rows: from one on to the one before another. */
export function runs(
  items: readonly { readonly row: number; readonly rows: number; readonly holds: boolean }[],
): (readonly [from: number, end: number])[] {
  const found: [number, number][] = [];
  for (const { row, rows, holds } of items) {
    if (!holds) continue;
    const last = found.at(-1);
    if (last?.[1] === row) last[1] = row + rows;
    else found.push([row, row + rows]);
  }
  return found;
}
