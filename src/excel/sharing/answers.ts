import type { CellChange, SheetChange, ShownValue } from "../../sharing";
import type { CellAnswers } from "../../sharing/difference";
import { type Rectangle, rectangles } from "../../sharing/rectangles";
import { supports } from "../run";
import { bytesOfRange, type Question } from "./work";

/** Some cells of a sheet. */
export type CellsOf = Pick<SheetChange, "id"> & { readonly cells: readonly CellChange[] };

const bytesOfValue = 25;
/** Of one answer: a column of a million cells comes in pieces. */
const mostCells = 40_000;

/** Asks what cells show, whole tables included. Cells of a sheet that is gone have no answer. */
export function askAnswers(
  context: Excel.RequestContext,
  asked: readonly CellsOf[],
  into: Map<CellChange, CellAnswers>,
): Question[] {
  return asked.flatMap(({ id, cells }) => {
    const sheet = () => context.workbook.worksheets.getItemOrNullObject(id);
    const tables = cells.filter(({ fills }) => fills !== undefined);
    const others = cells.filter(({ fills }) => fills === undefined);
    return [
      ...rectangles(others)
        .flatMap(slices)
        .map((block) => askBlock(sheet, block, into)),
      ...tables.map((cell) => askTable(sheet, cell, into)),
    ];
  });
}

/** A block in pieces of whole rows. */
function slices(block: Rectangle<CellChange>): Rectangle<CellChange>[] {
  const { row, rows, columns, cells } = block;
  const height = Math.max(1, Math.floor(mostCells / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, k) => {
    const part = cells.slice(k * height, (k + 1) * height);
    return { ...block, row: row + k * height, rows: part.length, cells: part };
  });
}

/** Cells that fill no other; where one of them does by now, each is asked. */
function askBlock(
  sheet: () => Excel.Worksheet,
  { row, column, rows, columns, cells }: Rectangle<CellChange>,
  into: Map<CellChange, CellAnswers>,
): Question {
  return {
    weight: bytesOfRange + rows * columns * bytesOfValue,
    ask: () => {
      const spills = supports("1.12");
      const range = sheet().getRangeByIndexes(row, column, rows, columns);
      range.load(`values${spills ? ",hasSpill" : ""}`);
      return () => {
        if (range.isNullObject) return [];
        if (spills && range.hasSpill !== false)
          return cells.flat().map((cell) => askTable(sheet, cell, into));
        const values = range.values as ShownValue[][];
        cells.forEach((line, i) => line.forEach((cell, j) => into.set(cell, [[values[i]![j]!]])));
        return [];
      };
    },
  };
}

function askTable(
  sheet: () => Excel.Worksheet,
  cell: CellChange,
  into: Map<CellChange, CellAnswers>,
): Question {
  const { rows, columns } = cell.fills ?? cell;
  return {
    weight: 3 * bytesOfRange + (1 + rows * columns) * bytesOfValue,
    ask: () => {
      const first = sheet().getCell(cell.row, cell.column).load("values");
      const table = first.getSpillingToRangeOrNullObject().load("values");
      return () => {
        if (!first.isNullObject)
          into.set(cell, (table.isNullObject ? first.values : table.values) as ShownValue[][]);
        return [];
      };
    },
  };
}
