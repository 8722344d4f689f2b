import { splitSheet } from "../a1";
import { run } from "./run";
import { troubleOf } from "./trouble";

/**
 * Which of some words no formula of a sheet could use: no name of that sheet or of the workbook, and no table. One round trip.
 * @param sheet the sheet that the formula is to stand on; Sheet2!Rate is looked for on its own
 */
export async function unknownNames(
  words: readonly string[],
  sheet: string | undefined,
): Promise<readonly string[]> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      const asked = words.map((word) => {
        const { sheet: on = sheet, rest } = splitSheet(word);
        const worksheet =
          on === undefined ? undefined : workbook.worksheets.getItemOrNullObject(on);
        const found = [
          worksheet?.names.getItemOrNullObject(rest),
          workbook.names.getItemOrNullObject(rest),
          workbook.tables.getItemOrNullObject(rest),
        ];
        for (const one of found) one?.load("name");
        return { word, found };
      });
      await context.sync();
      return asked
        .filter(({ found }) => found.every((one) => one === undefined || one.isNullObject))
        .map(({ word }) => word);
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}
