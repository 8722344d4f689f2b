import type { WorkbookContents, FoundName, FoundSheet, FrozenCell } from "../../sharing";
import type { SheetVisibility } from "../../a1";
import { mayCall } from "../../formula";
import { isStore, isStoreName, readRecords, storeHead, storeName } from "../../sharing/frozen";
import { run } from "../run";
import { troubleOf } from "../trouble";
import type { SharingScope, WorkOptions } from "./sharingOutcome";
import { readFound, type FoundInSheet } from "./readFormulas";

/**
 * Reads what Macroscope has in the workbook, a sheet or the selection. Nothing is touched. Three round trips for what
 * an analyst's workbook holds, and one more for each 40,000 cells of larger sheets. Cancelled, it rejects with
 * ExcelTrouble "Cancelled".
 */
export async function inspectWorkbook(
  scope: SharingScope,
  work: WorkOptions = {},
): Promise<WorkbookContents> {
  try {
    return await run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
      names.load("items/name,items/formula,items/comment");
      const part = partOf(context, scope);
      await context.sync();

      const chosen = worksheets.items.filter(
        ({ id, name }) => part.includes(id) || name.startsWith(storeName),
      );
      const owns = chosen.map((sheet) =>
        sheet.names.load("items/name,items/formula,items/comment"),
      );
      const read = await readFound(context, chosen, work);
      // An empty one is what a freeze has left that failed at its beginning.
      const isOurs = ({ rows, isEmpty }: FoundInSheet, k: number) =>
        (rows !== undefined && isStore(rows)) || (isEmpty && isStoreName(chosen[k]!.name));
      const store = read.findIndex(isOurs);
      const sheets = chosen.flatMap(({ id, name, visibility, protection }, k): FoundSheet[] => {
        if (!part.includes(id) || isOurs(read[k]!, k)) return [];
        return [
          {
            id,
            name,
            visibility: visibility as SheetVisibility,
            protected: protection.protected,
            cells: read[k]!.cells.filter((cell) => part.holds(cell)),
            names: ofInterest(owns[k]!.items),
          },
        ];
      });
      return {
        whole: scope === "workbook",
        sheets,
        names: ofInterest(names.items),
        sheetNames: worksheets.items.map(({ name }) => name),
        ...(store >= 0 && {
          store: storeOf(read[store]!.rows ?? storeHead, chosen[store]!.name, scope, (at) =>
            sheets.some(({ name }) => name === at.sheet && part.holds(at)),
          ),
        }),
      };
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/** Which sheets are looked at, and which of their cells. Known after the first sync. */
interface Part {
  includes(sheet: string): boolean;
  holds(cell: { readonly row: number; readonly column: number }): boolean;
}

function partOf(context: Excel.RequestContext, scope: SharingScope): Part {
  if (scope === "workbook") return { includes: () => true, holds: () => true };
  if (scope === "sheet") {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    return { includes: (id) => id === sheet.id, holds: () => true };
  }
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("id");
  return {
    includes: (id) => id === sheet.id,
    holds: ({ row, column }) =>
      row >= range.rowIndex &&
      column >= range.columnIndex &&
      row < range.rowIndex + range.rowCount &&
      column < range.columnIndex + range.columnCount,
  };
}

const ofInterest = (names: readonly Excel.NamedItem[]): FoundName[] =>
  names
    .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }))
    .filter(({ name, formula }) => mayCall(name) || mayCall(formula));

/** The frozen formulas of the part that is looked at; those whose cells are gone belong to the whole workbook. */
function storeOf(
  rows: readonly (readonly unknown[])[],
  sheet: string,
  scope: SharingScope,
  holds: (at: NonNullable<FrozenCell["at"]>) => boolean,
): NonNullable<WorkbookContents["store"]> {
  const { frozen: all, lost } = readRecords(rows);
  const isWhole = scope === "workbook";
  const frozen = isWhole ? all : all.filter(({ at }) => at && holds(at));
  const records = all.length + lost.length;
  return { sheet, frozen, lost: isWhole ? lost : [], records, end: rows.length };
}
