import type { FileCell, FileSheet } from "./model";
import { ownWidth } from "./sheetParts";

/*
 * Excel makes a row as high as its wrapped texts need while one types, and stores it; whoever opens a file takes what is stored,
 * and others than Excel cut the text where nothing is. So the heights are estimated here. They are not marked as chosen by
 * somebody: the next change of a row fits it anew.
 */

/** Of one line in Calibri 11, in points. */
const lineHeight = 15;

/** The widths of Calibri 11 in pixels, by groups of letters; the digits, by which Excel counts widths, have 7. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!()[\]frt ]/, 4],
  [/[mwMW%@&]/, 11],
  [/[A-HJ-LN-VX-Z]/, 8],
  [/[^\u0000-\u024f]/, 13],
];
const usualLetter = 7;
const bolder = 1.05;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const group = letterWidths.find(([letters]) => letters.test(letter));
    return sum + (group?.[1] ?? usualLetter);
  }, 0);

/** The lines that a text takes where it is wrapped at that many pixels. */
function linesOf(text: string, room: number, scale: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const width = widthOf(word.trimEnd()) * scale;
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      // A word that is longer than the column goes on in the next line.
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += widthOf(word) * scale;
    }
  }
  return lines;
}

function heightOf({ value, look, formula }: FileCell, width: number): number {
  if (!look.wrap || typeof value !== "string" || formula?.spill) return 0;
  const scale = ((look.size ?? 11) / 11) * (look.bold ? bolder : 1);
  return linesOf(value, Math.max(7, width * 7), scale) * lineHeight * ((look.size ?? 11) / 11);
}

/** In points, of rows whose wrapped texts need more than one line. */
export function rowHeights({ cells, columnWidths, usual }: FileSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const height = heightOf(cell, columnWidths[cell.column] ?? usual?.width ?? ownWidth);
    if (height > lineHeight && height > (heights.get(cell.row) ?? 0))
      heights.set(cell.row, Math.min(height, highest));
  }
  return heights;
}

/** No row of Excel's is higher. */
const highest = 409;
