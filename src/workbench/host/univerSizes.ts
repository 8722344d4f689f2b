import type { Rect, SheetLines } from "./grid";
import { linesOf } from "./univerLines";
import { UniverSheets } from "./univerSheets";
import { toPixels, toPoints } from "./univerStyle";

export type Dimension = "rows" | "columns";

/** How high rows are and how wide columns, which are hidden, and what else is said of them. */
export class UniverSizes extends UniverSheets {
  lines(id: string): SheetLines {
    return linesOf(this.sheet(id).getSheet().getConfig(), this.workbook.getWorkbook().getStyles());
  }

  columnWidth(rect: Rect): number {
    return toPoints(this.sheet(rect.sheet).getColumnWidth(rect.column));
  }

  setColumnWidth(rect: Rect, points: number): void {
    const { column, columns } = this.clipped(rect);
    this.sheet(rect.sheet).setColumnWidths(column, columns, toPixels(points));
  }

  rowHeight(rect: Rect): number {
    return toPoints(this.sheet(rect.sheet).getRowHeight(rect.row));
  }

  setRowHeight(rect: Rect, points: number): void {
    const { row, rows } = this.clipped(rect);
    this.sheet(rect.sheet).setRowHeightsForced(row, rows, toPixels(points));
  }

  isHidden({ sheet, row, column }: Rect, dimension: Dimension): boolean {
    const model = this.sheet(sheet).getSheet();
    return dimension === "rows" ? !model.getRowVisible(row) : !model.getColVisible(column);
  }

  setHidden(rect: Rect, dimension: Dimension, hidden: boolean): void {
    const sheet = this.sheet(rect.sheet);
    const { row, rows, column, columns } = this.clipped(rect);
    if (dimension === "rows") {
      if (hidden) sheet.hideRows(row, rows);
      else sheet.showRows(row, rows);
    } else if (hidden) sheet.hideColumns(column, columns);
    else sheet.showColumns(column, columns);
  }
}
