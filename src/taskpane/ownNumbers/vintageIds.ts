import type { Numbers, OwnVintage, Under, Vintage } from "../../scenarios";

/*
 * The pane knows when numbers are of by a word: v2026_11. Numbers of the user's have one, too, by which they are found again as
 * long as the pane is open: the same numbers the same one, others of the same name another.
 */

const known = new Map<string, OwnVintage>();

const prefix = "own:";

export function idOf(on: OwnVintage): string {
  for (let number = 1; ; number++) {
    const id = `${prefix}${on.name}${number === 1 ? "" : `#${number}`}`;
    const there = known.get(id);
    if (!there) known.set(id, on);
    if (!there || JSON.stringify(there) === JSON.stringify(on)) return id;
  }
}

export const ownNumbersOf = (id: string): OwnVintage | undefined => known.get(id);

export const numbersIn = (id: string): Numbers => known.get(id) ?? (id as Vintage);

export const underOfId = (id: string): Under => {
  const on = known.get(id);
  return on ? { vintage: on.over, on } : { vintage: id as Under["vintage"] };
};
