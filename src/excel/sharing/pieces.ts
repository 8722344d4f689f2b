import type { CellChange, Change, SheetChange } from "../../sharing";
import { type Rectangle, rectangles } from "../../sharing/rectangles";
import { bytesOfRange, countThatFit, mostBytes } from "./work";

export type Block = Rectangle<CellChange> & { readonly weight: number };

/** What is looked at in one request and written in the next: a sheet, or a part of a very large one. */
export interface ChangePiece {
  readonly sheet: SheetChange;
  readonly blocks: readonly Block[];
}

/** The change in pieces that Excel takes. */
export function piecesOf({ sheets }: Change): ChangePiece[] {
  return sheets.flatMap((sheet) => {
    const pieces: ChangePiece[] = [];
    let blocks = rectangles(sheet.cells).flatMap(lightBlocks);
    while (blocks.length > 0) {
      const many = countThatFit(blocks);
      pieces.push({ sheet, blocks: blocks.slice(0, many) });
      blocks = blocks.slice(many);
    }
    return pieces;
  });
}

/** A block, halved until each part is light enough to go along with others. */
function lightBlocks(block: Rectangle<CellChange>): Block[] {
  const weight = block.cells.flat().reduce((sum, cell) => sum + bytesOf(cell), 2 * bytesOfRange);
  const { row, cells } = block;
  if (weight <= mostBytes / 2 || cells.length < 2) return [{ ...block, weight }];
  const half = Math.ceil(cells.length / 2);
  return [cells.slice(0, half), cells.slice(half)].flatMap((part, k) =>
    lightBlocks({ ...block, row: row + k * half, rows: part.length, cells: part }),
  );
}

const bytesOfValue = 25;
const bytesOfRecord = 120;

/** Both the old formula, which is read, and the new one; what is not ASCII takes more. */
const bytesOf = ({ before, after, rows, columns }: CellChange): number =>
  1.2 * (before.length + after.length) + rows * columns * bytesOfValue + bytesOfRecord;
