import { quoted } from "../sheets/address";
import type { SheetPlan } from "../sheets/plan";
import { sheetName } from "../sheets/sheetName";
import { applyPlan } from "./applyPlan";
import { pauseUntilSync, run } from "./run";
import { hasCode, troubleOf } from "./trouble";

const locked =
  "The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.";

/**
 * Adds one sheet at the end with everything that the plan holds, and goes to it. Two round trips whatever its size:
 * one for the names that are taken, one for all the rest. Where somebody takes the name in between, there is a third.
 * Nothing of the user's is touched; where it fails half-way, the new sheet is removed again.
 */
export async function insertSheet(plan: SheetPlan): Promise<{ name: string; address: string }> {
  let unchanged = true;
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name);

      for (let again = false; ; again = true) {
        const name = sheetName(plan.name, taken);
        try {
          pauseUntilSync(context);
          const sheet = worksheets.add(name);
          applyPlan(sheet, name, plan);
          sheet.activate();
          sheet.getRange("A1").select();
          await context.sync();
          return { name, address: `${quoted(name)}!A1` };
        } catch (error) {
          const raced = hasCode(error, "ItemAlreadyExists");
          // A sheet that was there before is not ours to remove.
          if (!raced) unchanged = await remove(context, name);
          if (!raced || again) throw error;
          taken.push(name);
        }
      }
    });
  } catch (error) {
    throw troubleOf(error, unchanged, { AccessDenied: locked });
  }
}

/** Takes a half-built sheet away. TRUE where the workbook is as it was. */
async function remove(context: Excel.RequestContext, name: string): Promise<boolean> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) {
      sheet.delete();
      await context.sync();
    }
    return true;
  } catch {
    return false;
  }
}
