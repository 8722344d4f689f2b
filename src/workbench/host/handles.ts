import { type Area, isOnSheet } from "../../a1";
import type { Book } from "./book";
import { invalidArgument } from "./errors";
import type { Rect } from "./grid";
import { type HostObject, hostHandle } from "./hostObject";
import type { Table } from "./kept";

/**
 * Ranges and worksheets lead to each other and to most other objects. So they are declared here, where everybody can
 * make one, and described in range.ts and worksheet.ts, which know what they lead to.
 */

/** What a Worksheet object stands for. */
export interface WorksheetState {
  readonly host: Book;
  readonly id: string;
}

/** What a Range object stands for. */
export interface RangeState {
  readonly host: Book;
  readonly rect: Rect;
}

/** What a Table object stands for. */
export interface TableState {
  readonly host: Book;
  readonly table: Table;
}

/** Excel.Range */
export const rangeHandle = hostHandle<RangeState>("Range");

/** Excel.Worksheet */
export const worksheet = hostHandle<WorksheetState>("Worksheet");

/** The range, or InvalidArgument where it would leave the sheet. */
export function rangeAt(host: Book, sheet: string, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  const { row, column, rows, columns } = area;
  return rangeHandle({ host, rect: { sheet, row, column, rows, columns } });
}
