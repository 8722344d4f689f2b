import { type CopyRecord, isRecordName, readRecord, recordName } from "../../sharing";
import { recordColumns } from "../../sharing/copyRecord";
import { sheetName } from "../../sheets/sheetName";
import { run } from "../run";
import { deniedOr } from "../denied";
import { troubleOf } from "../trouble";
import { persistently } from "./persistently";

/** So many rows are written at once. */
const mostRows = 10_000;

export interface FoundRecord {
  readonly sheet: string;
  /** Undefined where the sheet is empty: it is what is left of a copy that failed at its beginning. */
  readonly copy?: CopyRecord;
}

/** The record of a copy that was made of the open workbook, in two round trips; undefined where there is none. */
export async function findRecord(): Promise<FoundRecord | undefined> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const found = worksheets.items
        .filter(({ name }) => isRecordName(name))
        .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("formulas") }));
      if (found.length === 0) return undefined;
      await context.sync();
      for (const { sheet, used } of found) {
        if (used.isNullObject) return { sheet: sheet.name };
        const copy = readRecord(used.formulas as unknown[][]);
        if (copy) return { sheet: sheet.name, copy };
      }
      return undefined;
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/** Writes a record on a hidden sheet of its own. Where that fails, what there is of the sheet goes again. */
export async function keepRecord(
  rows: readonly (readonly (string | number)[])[],
  sheetNames: readonly string[],
): Promise<void> {
  const name = sheetName(recordName, sheetNames);
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = "Hidden";
      for (let row = 0; row < rows.length; row += mostRows) {
        const part = rows.slice(row, row + mostRows).map((line) => [...line]);
        sheet.getRangeByIndexes(row, 0, part.length, recordColumns).formulas = part;
        await context.sync();
      }
    });
  } catch (error) {
    await persistently(() => removeRecord(name)).catch(() => undefined);
    throw await deniedOr(error, true, { sheets: true });
  }
}

/** Deletes a sheet of ours, where it is there. */
export const removeRecord = (name: string): Promise<void> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
