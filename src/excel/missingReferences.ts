import { parseA1, splitSheet } from "../a1";
import { readReference } from "../explain";
import type { Missing } from "./contract";
import { run, supports } from "./run";
import { troubleOf } from "./trouble";

/**
 * What of some names, cells and columns of tables a formula of a sheet could not use, since there is no such thing. One round
 * trip.
 * @param sheet the sheet that the formula is to stand on; Sheet2!Rate is looked for on its own
 */
export async function missingReferences(
  references: readonly string[],
  sheet: string | undefined,
): Promise<readonly Missing[]> {
  try {
    return await run(async (context) => {
      const asked = references.map((text) => ({ text, missing: ask(context, text, sheet) }));
      await context.sync();
      return asked.flatMap(({ text, missing }) => {
        const what = missing();
        return what ? [{ text, what }] : [];
      });
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/** To be called after the round trip. */
type Asked = () => Missing["what"] | undefined;

function ask({ workbook }: Excel.RequestContext, text: string, home: string | undefined): Asked {
  if (text.endsWith("]")) return askColumn(workbook, text);
  const { sheet = home, rest } = splitSheet(text);
  const worksheet =
    sheet === undefined ? undefined : workbook.worksheets.getItemOrNullObject(sheet);
  if (parseA1(rest.replace("#", ""))) {
    worksheet?.load("name");
    // Of another sheet, which there may not be, only that is asked.
    const spill =
      rest.endsWith("#") && home !== undefined && sheet === home && supports("1.12")
        ? workbook.worksheets.getItem(home).getRange(rest.slice(0, -1))
        : undefined;
    const spilled = spill?.getSpillingToRangeOrNullObject().load("address");
    return () => (worksheet?.isNullObject ? "sheet" : spilled?.isNullObject ? "spill" : undefined);
  }
  const found = [
    worksheet?.names.getItemOrNullObject(rest),
    workbook.names.getItemOrNullObject(rest),
    workbook.tables.getItemOrNullObject(rest),
  ];
  for (const one of found) one?.load("name");
  return () => (found.every((one) => one === undefined || one.isNullObject) ? "name" : undefined);
}

function askColumn(workbook: Excel.Workbook, text: string): Asked {
  const name = text.slice(0, text.indexOf("["));
  // [@Rate] is of the table around the formula.
  if (name === "") return () => undefined;
  const table = workbook.tables.getItemOrNullObject(name);
  table.load("name");
  const reference = readReference(text);
  // An apostrophe before a sign is no part of the column's name.
  const column =
    reference?.kind === "column" && !reference.column.includes("'")
      ? table.columns.getItemOrNullObject(reference.column)
      : undefined;
  column?.load("name");
  return () => (table.isNullObject ? "table" : column?.isNullObject ? "column" : undefined);
}
