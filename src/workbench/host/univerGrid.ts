import {
  generateRandomId,
  ICommandService,
  type Injector,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import { boundingArea } from "./a1";
import type {
  Cell,
  CellStyle,
  ClearWhat,
  DefinedName,
  Entry,
  Grid,
  GridEvent,
  Rect,
  SheetInfo,
} from "./grid";
import { blankToEmpty } from "./input";
import { cellData, displayed, hasContent, valueOf } from "./univerCells";
import { UniverEngine } from "./univerEngine";
import { listenToUniver } from "./univerEvents";
import { UniverNames } from "./univerNames";
import { applyStyle, readStyle, toPixels, toPoints } from "./univerStyle";

/** The size of a new sheet. It grows when something is written beyond it. */
export const SHEET_ROWS = 5000;
export const SHEET_COLUMNS = 60;

type Dimension = "rows" | "columns";

/** A grid over Univer, in a browser or without one. */
export class UniverGrid implements Grid {
  private readonly engine: UniverEngine;
  private readonly definedNames: UniverNames;
  /** Univer knows hidden sheets only, not very hidden ones. */
  private readonly veryHidden = new Set<string>();

  constructor(
    api: FUniver,
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {
    this.engine = new UniverEngine(api, workbook, injector);
    this.definedNames = new UniverNames(workbook, injector);
    this.engine.useScopedNames(() => this.definedNames.lookup());
  }

  sheets(): readonly SheetInfo[] {
    return this.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const hidden = this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
      const { xSplit, ySplit } = sheet.getFreeze();
      return {
        id,
        name: sheet.getSheetName(),
        visibility: sheet.isSheetHidden() ? hidden : "Visible",
        gridlines: !sheet.hasHiddenGridLines(),
        tabColor: sheet.getTabColor() ?? "",
        frozen: { rows: ySplit, columns: xSplit },
      };
    });
  }

  addSheet(name: string): string {
    const sheet = mergeWorksheetSnapshotWithDefault({
      id: generateRandomId(),
      name,
      rowCount: SHEET_ROWS,
      columnCount: SHEET_COLUMNS,
    });
    this.injector.get(ICommandService).syncExecuteCommand(
      "sheet.mutation.insert-sheet",
      { unitId: this.workbook.getId(), index: this.workbook.getSheets().length, sheet },
      // Univer shows a new sheet at once, unless somebody else has added it. Excel waits for activate().
      { fromCollab: true },
    );
    return sheet.id;
  }

  removeSheet(id: string): void {
    this.engine.expectCalculation();
    this.definedNames.removeSheet(id);
    this.veryHidden.delete(id);
    this.workbook.deleteSheet(id);
  }

  moveSheet(id: string, position: number): void {
    this.workbook.moveSheet(this.sheet(id), position);
  }

  changeSheet(id: string, change: Partial<SheetInfo>): void {
    const sheet = this.sheet(id);
    const { name, visibility, gridlines, tabColor, frozen } = change;
    if (name !== undefined) {
      const before = sheet.getSheetName();
      sheet.setName(name);
      if (this.definedNames.renameSheet(before, name)) this.engine.forceNext();
    }
    if (visibility === "Visible") sheet.showSheet();
    else if (visibility !== undefined) sheet.hideSheet();
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else if (visibility !== undefined) this.veryHidden.delete(id);
    if (gridlines !== undefined) sheet.setHiddenGridlines(!gridlines);
    if (tabColor !== undefined) sheet.setTabColor(tabColor);
    if (frozen)
      sheet.setFreeze({
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
        ySplit: frozen.rows,
        xSplit: frozen.columns,
      });
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.workbook.setActiveSheet(this.sheet(sheet));
  }

  selection(): Rect {
    const sheet = this.activeSheet();
    const range = this.workbook.getActiveRange();
    if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    return {
      sheet,
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  select(rect: Rect): void {
    if (this.activeSheet() !== rect.sheet) this.activate(rect.sheet);
    this.range(rect).activate();
  }

  usedRect(id: string): Rect | null {
    const areas = this.engine.spillsOf(id);
    this.sheet(id)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell)) areas.push({ row, column, rows: 1, columns: 1 });
      });
    const around = boundingArea(areas);
    return around && { sheet: id, ...around };
  }

  values(rect: Rect): Cell[][] {
    const cells = this.range(rect).getCellDataGrid();
    return this.each(rect, (i, j) =>
      valueOf(this.engine.spilledCell(rect.sheet, rect.row + i, rect.column + j) ?? cells[i]?.[j]),
    );
  }

  formulas(rect: Rect): Cell[][] {
    const formulas = this.range(rect).getFormulas();
    const values = this.values(rect);
    return this.each(rect, (i, j) => formulas[i]?.[j] || blankToEmpty(values[i]?.[j]));
  }

  text(rect: Rect): string[][] {
    const formats = this.numberFormats(rect);
    return this.values(rect).map((row, i) =>
      row.map((value, j) => displayed(value, formats[i]?.[j] ?? "General")),
    );
  }

  spillAround(rect: Rect): Rect | null {
    return this.engine.spillAround(rect);
  }

  write(rect: Rect, entries: readonly (readonly Entry[])[]): void {
    this.makeRoom(rect);
    this.engine.expectCalculation();
    this.range(rect).setValues(entries.map((row) => row.map(cellData)));
  }

  clear(rect: Rect, what: ClearWhat): void {
    const range = this.range(rect);
    if (what !== "Formats") this.engine.expectCalculation();
    if (what === "Contents") range.clearContent();
    else if (what === "Formats") range.clearFormat();
    else range.clear();
  }

  style(rect: Rect): CellStyle {
    return readStyle(this.range({ ...rect, rows: 1, columns: 1 }));
  }

  setStyle(rect: Rect, change: Partial<CellStyle>): void {
    applyStyle(this.range(rect), change);
  }

  numberFormats(rect: Rect): string[][] {
    const formats = this.range(rect).getNumberFormats();
    return this.each(rect, (i, j) => formats[i]?.[j] || "General");
  }

  setNumberFormats(rect: Rect, formats: readonly (readonly string[])[]): void {
    this.makeRoom(rect);
    // Univer's own command for formats is missing where there is no screen.
    this.injector.get(ICommandService).syncExecuteCommand("sheet.command.set-style", {
      unitId: this.workbook.getId(),
      subUnitId: rect.sheet,
      range: this.range(rect).getRange(),
      style: { type: "n", value: formats.map((row) => row.map((pattern) => ({ pattern }))) },
    });
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

  autofit(rect: Rect, dimension: Dimension): void {
    const sheet = this.sheet(rect.sheet);
    const { row, rows, column, columns } = this.clipped(rect);
    if (dimension === "rows") {
      sheet.setRowAutoHeight(row, rows);
      return;
    }
    const used = this.usedRect(rect.sheet);
    if (!used) return;
    for (let at = column; at < Math.min(column + columns, used.column + used.columns); at++) {
      const texts = this.text({ ...used, column: at, columns: 1 }).flat();
      // Univer measures rows but not columns: about 7 pixels a character and some air.
      const characters = Math.max(3, ...texts.map((text) => text.length));
      sheet.setColumnWidth(at, Math.min(400, characters * 7 + 14));
    }
  }

  names(): readonly DefinedName[] {
    return this.definedNames.all();
  }

  addName(name: DefinedName): void {
    this.definedNames.add(name);
    this.engine.forgetName(name.name);
  }

  changeName(name: DefinedName): void {
    this.definedNames.change(name);
    this.engine.forgetName(name.name);
  }

  removeName(name: string, scope?: string): void {
    this.definedNames.remove(name, scope);
    this.engine.forgetName(name);
  }

  settings(): Readonly<Record<string, unknown>> {
    return (this.workbook.getCustomMetadata()?.settings ?? {}) as Record<string, unknown>;
  }

  setSetting(key: string, value: unknown): void {
    const settings = { ...this.settings(), [key]: value };
    if (value === undefined) delete settings[key];
    this.workbook.setCustomMetadata({ ...this.workbook.getCustomMetadata(), settings });
  }

  settle(): Promise<void> {
    return this.engine.settle();
  }

  /** Calculates everything again when the calculation that is going on is done. */
  recalculateSoon(): Promise<void> {
    return this.engine.recalculateSoon();
  }

  /** To be called before the workbook goes: calculations that are due are not started any more. */
  dispose(): void {
    this.engine.dispose();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return listenToUniver(this.injector, () => this.selection(), listener);
  }

  private sheet(id: string): FWorksheet {
    return this.workbook.getSheetBySheetId(id)!;
  }

  private range(rect: Rect): FRange {
    const { row, column, rows, columns } = this.clipped(rect);
    return this.sheet(rect.sheet).getRange(row, column, rows, columns);
  }

  /** The part of a rectangle that the sheet has; whole columns and rows end where the sheet ends. */
  private clipped(rect: Rect): Rect {
    const sheet = this.sheet(rect.sheet);
    const row = Math.min(rect.row, sheet.getMaxRows() - 1);
    const column = Math.min(rect.column, sheet.getMaxColumns() - 1);
    return {
      ...rect,
      row,
      column,
      rows: Math.max(1, Math.min(rect.rows, sheet.getMaxRows() - row)),
      columns: Math.max(1, Math.min(rect.columns, sheet.getMaxColumns() - column)),
    };
  }

  private makeRoom(rect: Rect): void {
    const sheet = this.sheet(rect.sheet);
    if (rect.row + rect.rows > sheet.getMaxRows()) sheet.setRowCount(rect.row + rect.rows);
    if (rect.column + rect.columns > sheet.getMaxColumns())
      sheet.setColumnCount(rect.column + rect.columns);
  }

  private each<T>(rect: Rect, read: (i: number, j: number) => T): T[][] {
    return Array.from({ length: rect.rows }, (_row, i) =>
      Array.from({ length: rect.columns }, (_column, j) => read(i, j)),
    );
  }
}
