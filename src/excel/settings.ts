import { ExcelTrouble } from "./contract";

/** Asks for a setting of the workbook; what it holds is known after the next sync. */
export function loadSetting(context: Excel.RequestContext, setting: string): () => unknown {
  const item = context.workbook.settings.getItemOrNullObject(setting);
  item.load("value");
  return () => (item.isNullObject ? undefined : item.value);
}

/** What a setting is to hold; trouble in plain words where nothing may be written. */
export function changedSetting<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    throw new ExcelTrouble((error as Error).message, "NotKept", true);
  }
}
