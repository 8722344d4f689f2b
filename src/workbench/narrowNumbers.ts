import { CellValueType, isDefaultFormat } from "@univerjs/core";
import { FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import { shownNumber } from "./narrow";

/** What Univer leaves free at the sides of a text. */
const padding = 4;

/**
 * Univer cuts a number off at the edge of its cell. This changes what is drawn and nothing else: what is copied, edited and
 * measured for the width of a column are the numbers themselves.
 */
export function drawNarrowNumbers(): void {
  const drawn = SpreadsheetSkeleton.prototype;

  const remember = drawn._setFontStylesCache;
  drawn._setFontStylesCache = function (this: SpreadsheetSkeleton, row, column, cell, style) {
    if (cell?.t !== CellValueType.NUMBER || cell.p || style.tr?.a)
      return remember.call(this, row, column, cell, style);
    const { startX, endX } = this.getCellWithCoordByIndex(row, column, false);
    const { fontCache } = getFontStyleString(style);
    const general = isDefaultFormat(style.n?.pattern);
    const v = shownNumber(
      String(cell.v),
      general ? Number(cell.v) : undefined,
      endX - startX - padding,
      (text) => FontCache.getMeasureText(text, fontCache).width,
    );
    return remember.call(this, row, column, { ...cell, v }, style);
  };
}
