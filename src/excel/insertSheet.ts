import { quoted } from "../a1";
import type { SheetPlan, SheetSet } from "../sheets/plan";
import { sheetName } from "../sheets/sheetName";
import { applyPlan } from "./applyPlan";
import { deniedOr } from "./denied";
import { removeSheets, stillOurs } from "./removeSheets";
import { pauseUntilSync, run } from "./run";
import { hasCode } from "./trouble";

/** Adds one sheet at the end with everything that the plan holds, and goes to it: see insertSheets. */
export async function insertSheet(plan: SheetPlan): Promise<{ name: string; address: string }> {
  const [name] = await insertSheets({ names: [plan.name], plans: () => [plan] });
  return { name: name!, address: `${quoted(name!)}!A1` };
}

/**
 * Adds sheets at the end with everything that their plans hold, goes to the first and returns their names. Two round
 * trips whatever their size and number: one for the names that are taken, one for all the rest. Where somebody takes
 * the first name in between, there is a third. Nothing of the user's is touched; where it fails half-way, the new
 * sheets are removed again.
 */
export async function insertSheets(set: SheetSet): Promise<readonly string[]> {
  let unchanged = true;
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name);

      for (let again = false; ; again = true) {
        const names = freeNames(set.names, taken);
        const passing = freeNames(
          names.map((_, k) => `Macroscope is adding ${k}`),
          [...taken, ...names],
        );
        try {
          pauseUntilSync(context);
          // All of them first, because their formulas refer to one another. Only the first may be somebody else's
          // when its name is taken in between: the others are born under a name that nobody else gives.
          const sheets = names.map((name, k) => worksheets.add(k === 0 ? name : passing[k]));
          names.forEach((name, k) => {
            if (k > 0) sheets[k]!.name = name;
          });
          set.plans(names).forEach((plan, k) => applyPlan(sheets[k]!, names[k]!, plan));
          sheets[0]!.activate();
          sheets[0]!.getRange("A1").select();
          await context.sync();
          return names;
        } catch (error) {
          const raced = hasCode(error, "ItemAlreadyExists");
          // A single sheet that came too late was never made: a third trip is enough.
          if (!raced || names.length > 1)
            unchanged = await removeSheets(context, (now) => stillOurs(now, names, passing, raced));
          if (!raced || !unchanged || again) throw error;
          taken.push(...(names.length === 1 ? names : await namesNow(context)));
        }
      }
    });
  } catch (error) {
    throw await deniedOr(error, unchanged, { sheets: true });
  }
}

/** Free for each, and no two alike. */
function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(sheetName(name, [...taken, ...names]));
  return names;
}

/** Which names are taken now: of several sheets any may have been too late. */
async function namesNow(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
