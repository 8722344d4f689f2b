import type { GridCell } from "../host/grid";
import type { FileCell, FileFormula, FileWorkbook } from "../xlsx";
import { isDynamicArray, namesOfOneCell, withoutIntersections } from "../xlsx/dynamicArray";
import { cellKey } from "./spilled";

/**
 * Formulas of the times before dynamic arrays that fill more than their cell here, as =INDEX(A1:A9,0)*2 does: neither
 * their text nor their file's mark tells that they give one value.
 * @param found what the grid has, by sheet
 */
export function overflowing(
  found: readonly (readonly GridCell[])[],
  { sheets, names }: FileWorkbook,
): { sheet: number; cell: FileCell }[] {
  const wide = found.map(
    (cells) =>
      new Set(
        cells
          .filter(({ formula, spill, value }) => formula && (spill ?? value === "#SPILL!"))
          .map(({ row, column }) => cellKey(row, column)),
      ),
  );
  if (wide.every(({ size }) => size === 0)) return [];
  const ofOneCell = namesOfOneCell([...names, ...sheets.flatMap((sheet) => sheet.names)]);
  return sheets.flatMap(({ cells }, sheet) =>
    cells
      .filter(({ row, column }) => wide[sheet]!.has(cellKey(row, column)))
      .filter(({ formula }) => formula && isOfOldTimes(formula, ofOneCell))
      .map((cell) => ({ sheet, cell })),
  );
}

const isOfOldTimes = (
  { text, spill, array, cse, plain }: FileFormula,
  ofOneCell: ReadonlySet<string>,
): boolean =>
  !(spill ?? array ?? cse ?? plain) &&
  (!isDynamicArray(text, ofOneCell) || withoutIntersections(text, ofOneCell) !== undefined);
