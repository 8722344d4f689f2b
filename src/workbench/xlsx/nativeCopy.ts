import { type Change, type WorkbookContents, type FoundName, planChange } from "../../sharing";
import { cell as address } from "../../a1";
import type { FileCell, FileName, FileSheet, FileWorkbook } from "./model";

/**
 * The same workbook for people without the add-in: every MACRO.X(...) is MACRO_X(...), a LAMBDA that the workbook holds
 * as a name. Answers, looks and charts stay.
 * @throws {Error} where a formula has no native form
 */
export function nativeCopy(workbook: FileWorkbook): FileWorkbook {
  const change = planChange(contentsOf(workbook), "native");
  const [left] = change.skipped;
  if (left)
    throw new Error(`${left.sheet} ${left.address} stays live (${left.code}): ${left.formula}`);
  const [first, ...others] = workbook.sheets.map((sheet) => changed(sheet, change));
  return { ...workbook, sheets: [first!, ...others], names: namesAfter(workbook.names, change) };
}

function contentsOf({ sheets, names }: FileWorkbook): WorkbookContents {
  return {
    whole: true,
    names: names.map(found),
    sheetNames: sheets.map(({ name }) => name),
    sheets: sheets.map(({ name, visibility, locked, cells, names: own }) => ({
      id: name,
      name,
      visibility,
      protected: locked,
      names: own.map(found),
      cells: cells.flatMap(({ row, column, formula, value }) =>
        formula ? [{ row, column, formula: formula.text, value: value ?? "" }] : [],
      ),
    })),
  };
}

const found = ({ name, formula, comment }: FileName): FoundName => ({ name, formula, comment });

function changed(sheet: FileSheet, { sheets }: Change): FileSheet {
  const cells = sheets.find(({ name }) => name === sheet.name)?.cells ?? [];
  const after = new Map(cells.map((cell) => [address(cell.row, cell.column), cell.after]));
  const native = (cell: FileCell): FileCell => {
    const text = after.get(address(cell.row, cell.column));
    return text === undefined || !cell.formula
      ? cell
      : { ...cell, formula: { ...cell.formula, text } };
  };
  return { ...sheet, cells: sheet.cells.map(native) };
}

const namesAfter = (names: readonly FileName[], { addNames, setNames }: Change): FileName[] => [
  ...names.map((name) => ({
    ...name,
    formula: setNames.find((set) => set.name === name.name)?.formula ?? name.formula,
  })),
  ...addNames.map(({ name, formula, comment }) => ({ name, formula, comment, hidden: false })),
];
