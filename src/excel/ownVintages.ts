import type { OwnVintage } from "../scenarios/ownVintage";
import { checkedVintage } from "../scenarios/ownVintageCheck";
import { body, changedVintages, readVintages } from "../scenarios/ownVintageFile";
import { ExcelTrouble } from "./contract";
import { deniedOr } from "./denied";
import { run } from "./run";
import { changedSetting, loadSetting } from "./settings";
import { troubleOf } from "./trouble";

/** The setting of the workbook that keeps numbers of the user's, each a vintage. */
const setting = "macroscope.vintages";

/** Numbers of the user's that a workbook keeps, and what of them cannot be read, in plain words. */
export interface OwnVintages {
  readonly vintages: readonly OwnVintage[];
  readonly problems: readonly string[];
}

/** Asks for them; they are known after the next sync. */
export function loadOwnVintages(context: Excel.RequestContext): () => OwnVintages {
  const stored = loadSetting(context, setting);
  return () => {
    const { all, problems } = readVintages(stored());
    return { vintages: all, problems };
  };
}

/** In one round trip. */
export async function readOwnVintages(): Promise<OwnVintages> {
  try {
    return await run(async (context) => {
      const own = loadOwnVintages(context);
      await context.sync();
      return own();
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/** Keeps numbers in the workbook, in place of those of the same key: two round trips. */
export async function saveOwnVintage(given: OwnVintage): Promise<{ readonly replaced: boolean }> {
  const { vintage, problems } = checkedVintage(body(given));
  if (!vintage) throw new ExcelTrouble(problems.join(". "), "NotNumbers", true);
  return { replaced: await change({ put: vintage }) };
}

/** Forgets numbers, in two round trips. */
export async function removeOwnVintage(key: string): Promise<{ readonly removed: boolean }> {
  return { removed: await change({ remove: key }) };
}

/** Whether there were numbers of that key before. */
async function change(wanted: Parameters<typeof changedVintages>[1]): Promise<boolean> {
  let unchanged = true;
  try {
    return await run(async (context) => {
      const stored = loadSetting(context, setting);
      await context.sync();
      const { text, before } = changedSetting(() => changedVintages(stored(), wanted));
      if ("remove" in wanted && !before) return false;
      context.workbook.settings.add(setting, text);
      unchanged = false;
      await context.sync();
      return before !== undefined;
    });
  } catch (error) {
    throw await deniedOr(error, unchanged, {});
  }
}
