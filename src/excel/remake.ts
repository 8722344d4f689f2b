import { type Migration, remadeFrom, remadeSet } from "../sheets/about";
import type { StampedValue } from "../sheets/about/stamp";
import { insertSheets } from "./insertSheet";
import { run } from "./run";
import { planned } from "./stamp";
import { readWorkbook } from "./stampCells";
import { troubleOf } from "./trouble";

/** A sheet of the first edition of the chain, and the one that was made of it. */
export interface RemadeSheet {
  readonly from: string;
  readonly to: string;
}

/**
 * Adds a new sheet for each of the first edition that was previewed, with what stands in its blue cells now: four round
 * trips, and one for each large piece of a sheet. The old sheets are not touched; where it fails, no new one is left.
 */
export async function remakeSheets(
  { remade: previewed }: Pick<Migration, "remade">,
  now: (presets: readonly string[]) => readonly StampedValue[],
  options: { readonly date: string; readonly version: string },
): Promise<readonly RemadeSheet[]> {
  if (previewed.length === 0) return [];
  const sheets = await run(readWorkbook).catch((error: unknown) => {
    throw troubleOf(error, true);
  });
  const wanted = new Set(previewed.map(({ sheet }) => sheet));
  const found = (planned(sheets, now)?.remade ?? []).filter(({ sheet }) => wanted.has(sheet));
  if (found.length === 0) return [];
  const sets = found.map((one) => remadeSet(one, options));
  const names = await insertSheets({
    names: sets.flatMap((set) => set.names),
    plans: (all) => {
      const rest = [...all];
      return sets.flatMap((set) => set.plans(rest.splice(0, set.names.length)));
    },
  });
  return found.flatMap(remadeFrom).map((from, k) => ({ from, to: names[k]! }));
}
