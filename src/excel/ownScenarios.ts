import type { OwnScenario, OwnScenarios } from "../scenarios/own";
import { checkedOwn } from "../scenarios/ownCheck";
import { body, changedStore, readStored } from "../scenarios/ownFile";
import { range as rangeText } from "../a1";
import { keepInManager } from "../sheets/manager/keep";
import { asText } from "../sheets/text";
import { ExcelTrouble, type OwnSaved } from "./contract";
import { run } from "./run";
import { deniedOr } from "./denied";
import { changedSetting, loadSetting } from "./settings";
import { troubleOf } from "./trouble";

/** The setting of the workbook that keeps its own scenarios. */
const setting = "macroscope.scenarios";

/** The workbook's own scenarios, in one round trip. */
export async function readOwnScenarios(): Promise<OwnScenarios> {
  try {
    return await run(async (context) => {
      const stored = loadSetting(context, setting);
      await context.sync();
      return readStored(stored());
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/**
 * Keeps a scenario in the workbook, in place of one of the same key, and in every manager that has it or has a free
 * column for it: two round trips, three where there is a manager.
 */
export async function saveOwnScenario(given: OwnScenario): Promise<OwnSaved> {
  const { own, problems: wrong } = checkedOwn(body(given));
  if (!own || wrong.length > 0) throw new ExcelTrouble(wrong.join(". "), "NotAScenario", true);
  let unchanged = true;
  try {
    return await run(async (context) => {
      const stored = loadSetting(context, setting);
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/names/items/name");
      await context.sync();

      const { text, before } = changedSetting(() => changedStore(stored(), { put: own }));
      const managers = worksheets.items.filter(isManager).map(read);
      if (managers.length > 0) await context.sync();

      const kept: string[] = [];
      const problems: string[] = [];
      for (const { sheet, cells } of managers) {
        const problem = sheet.protection.protected
          ? "is protected, so it has no column for it. Unprotect it (Review > Unprotect Sheet) and save again."
          : keep(sheet, cells(), own, before);
        if (problem) problems.push(`${sheet.name} ${problem}`);
        else kept.push(sheet.name);
      }
      // Last, so that what is broken off half-way is still known as it was, and goes on.
      context.workbook.settings.add(setting, text);
      unchanged = false;
      await context.sync();
      return { replaced: before !== undefined, managers: kept, problems };
    });
  } catch (error) {
    throw await deniedOr(error, unchanged, {});
  }
}

/** Forgets a scenario, in two round trips. */
export async function removeOwnScenario(key: string): Promise<{ readonly removed: boolean }> {
  let unchanged = true;
  try {
    return await run(async (context) => {
      const stored = loadSetting(context, setting);
      await context.sync();
      const { text, before } = changedSetting(() => changedStore(stored(), { remove: key }));
      if (!before) return { removed: false };
      context.workbook.settings.add(setting, text);
      unchanged = false;
      await context.sync();
      return { removed: true };
    });
  } catch (error) {
    throw await deniedOr(error, unchanged, {});
  }
}

/** The names that no other sheet of ours has. */
const isManager = ({ names }: Excel.Worksheet): boolean =>
  ["a_selected", "a_based"].every((name) => names.items.some((item) => item.name === name));

/** Asks for all cells of a sheet from A1. */
function read(sheet: Excel.Worksheet) {
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
  used.load("formulas");
  sheet.protection.load("protected");
  return { sheet, cells: () => used.formulas as (number | string | boolean)[][] };
}

/** Writes a scenario's column into a manager; or says why it cannot. */
function keep(
  sheet: Excel.Worksheet,
  cells: readonly (readonly (number | string | boolean)[])[],
  own: OwnScenario,
  before: OwnScenario | undefined,
): string | undefined {
  const keeping = keepInManager(cells, own, before);
  if ("problem" in keeping) return keeping.problem;
  for (const { row, column, cells: rows } of keeping.blocks) {
    const range = sheet.getRange(rangeText({ row, column, rows: rows.length, columns: 1 }));
    range.formulas = rows.map(([value]) => [typeof value === "string" ? asText(value) : value]);
    if (rows.every(([value]) => typeof value === "number")) range.format.font.bold = false;
  }
  for (const area of keeping.bold) sheet.getRange(rangeText(area)).format.font.bold = true;
  return undefined;
}
