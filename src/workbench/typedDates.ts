import { CellValueType, getNumfmtParseValueFilter, type ICellData, numfmt } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { BrowserUniver } from "./browserUniver";
import { firstDayOf1904 } from "./xlsx";

/**
 * Univer counts the days of a date that somebody types from 1900. In a workbook that counts them from 1904 the number
 * would be another date.
 * @param isFrom1904 whether the workbook that is open counts so
 */
export function countTypedDates(
  { injector }: Pick<BrowserUniver, "injector">,
  isFrom1904: () => boolean,
): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (typed, { origin }, next) => {
      // Univer may have made a number of it by now.
      const cell = next(typed);
      const isDay = isFrom1904() && origin && isDate(textOf(origin));
      return isDay && cell?.t === CellValueType.NUMBER && typeof cell.v === "number"
        ? { ...cell, v: cell.v - firstDayOf1904 }
        : cell;
    },
  });
}

const textOf = ({ p, v }: ICellData): string =>
  (p?.body?.dataStream.replace(/\r\n$/, "") ?? String(v ?? "")).trim();

/** A time alone is part of a day, whenever days began. */
function isDate(text: string): boolean {
  const found = getNumfmtParseValueFilter(text);
  return /date/.test(numfmt.getFormatInfo(found?.z ?? "General").type);
}
