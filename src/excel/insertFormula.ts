import { splitSheet } from "../a1";
import { cellAt } from "./rangeAt";
import { ExcelTrouble } from "./contract";
import { run } from "./run";
import { deniedOr } from "./denied";
import { hasCode } from "./trouble";
import { sizeWords } from "./sizeWords";

export interface InsertFormulaOptions {
  /** Where, as Sheet!B7; of a range its top left cell. The active cell where it is left out. */
  readonly at?: string;
  /** Overwrite what is in the cell. What is in the cells that the answer spills over is never overwritten. */
  readonly replace?: boolean;
  /** The size of the answer, where it is known, so that spilling over data is refused before anything is written. */
  readonly size?: { readonly rows: number; readonly columns: number };
  /** The number format of the answer; cells that have a format of their own keep it. */
  readonly format?: string;
}

export interface Inserted {
  readonly address: string;
  /** What the cell shows; "#BUSY!" while Excel still calculates. */
  readonly value: number | string | boolean;
}

/** Excel's words for a write that it has not begun. */
const refused = ["AccessDenied", "InvalidArgument", "InvalidOperationInCellEditMode"];

/**
 * Puts a formula into a cell, in two round trips, and never over something that is there already. The formula itself may
 * be: a try of before may have come to its end without Excel's saying so.
 */
export async function insertFormula(
  text: string,
  { at, replace = false, size = { rows: 1, columns: 1 }, format }: InsertFormulaOptions = {},
): Promise<Inserted> {
  if (!/^=./.test(text)) throw new ExcelTrouble("That is not a formula.", "NotAFormula", true);
  let unchanged = true;
  try {
    return await run(async (context) => {
      const cell = at === undefined ? context.workbook.getActiveCell() : cellAt(context, at);
      const area = cell.getResizedRange(size.rows - 1, size.columns - 1);
      cell.load("address");
      area.load(format ? "formulas,numberFormat" : "formulas");
      await context.sync();
      const there = area.formulas as unknown[][];
      if (there[0]![0] !== text) refuseToOverwrite(cell.address, there, replace);

      unchanged = false;
      cell.formulas = [[text]];
      if (format)
        area.numberFormat = (area.numberFormat as string[][]).map((row) =>
          row.map((own) => (own === "General" ? format : own)),
        );
      cell.load("values");
      await context.sync();
      const value = (cell.values as Inserted["value"][][])[0]![0]!;
      if (value === "#SPILL!")
        throw new ExcelTrouble(
          `The formula is in ${cell.address}, but there is data in the cells that its table needs, so it shows #SPILL!. Clear them or move the formula.`,
          "Spill",
          false,
        );
      return { address: cell.address, value };
    });
  } catch (error) {
    const { sheet } = splitSheet(at ?? "");
    throw await deniedOr(
      error,
      unchanged || refused.some((code) => hasCode(error, code)),
      { sheet: sheet ?? "" },
      {
        ...(sheet !== undefined && {
          ItemNotFound: `The sheet ${sheet} is gone: somebody has deleted or renamed it. Select a cell of another one and try again.`,
        }),
        InvalidArgument:
          size.rows > 1 || size.columns > 1
            ? "Excel did not accept the formula here. Its table may not fit on the sheet: choose a cell further up or to the left."
            : "Excel did not accept the formula. Check it and try again.",
      },
    );
  }
}

function refuseToOverwrite(
  address: string,
  formulas: readonly (readonly unknown[])[],
  replace: boolean,
): void {
  if (!replace && formulas[0]![0] !== "")
    throw new ExcelTrouble(
      `There is something in ${address} already. Choose an empty cell.`,
      "CellNotEmpty",
      true,
    );
  const inTheWay = formulas
    .flat()
    .slice(1)
    .filter((cell) => cell !== "").length;
  if (inTheWay > 0)
    throw new ExcelTrouble(
      `The table needs ${sizeWords(formulas.length, formulas[0]!.length)} from ${address}, and ${
        inTheWay === 1 ? "one of those cells is" : `${inTheWay} of those cells are`
      } not empty. Choose a cell with room.`,
      "SpillBlocked",
      true,
    );
}
