import {
  generateRandomId,
  ICommandService,
  type Injector,
  IUndoRedoService,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { Follower, GridCell, GridEvent, Rect, Renamed, SheetInfo, SheetLines } from "./grid";
import { UniverCalculation } from "./univerCalculation";
import { contentsOf } from "./univerContents";
import { UniverEngine } from "./univerEngine";
import { LineLooks, linesData, rememberLines } from "./univerLines";
import { listenToUniver } from "./univerEvents";
import { correctFunctions } from "./univerFunctions";
import { type EngineGuard, guardEngine } from "./univerGuard";
import { readOneSheet } from "./univerWrites";
import { followCells, followSheetNames } from "./univerMoves";
import type { TableArea } from "./structured";
import { UniverNames } from "./univerNames";

/** The size of a new sheet. It grows when something is written beyond it. */
export const SHEET_ROWS = 5000;
export const SHEET_COLUMNS = 60;

/** As wide as Excel's own columns, in pixels: where a file says nothing, it means them. */
const ownWidth = 64;

/** The sheets of a Univer workbook: their list, their looks, what is selected, and where their cells are. */
export class UniverSheets {
  protected readonly engine: UniverEngine;
  protected readonly guard: EngineGuard;
  protected readonly calculation: UniverCalculation;
  protected readonly definedNames: UniverNames;
  private readonly followers: Follower[] = [];
  private tables: () => readonly TableArea[] = () => [];
  /** Univer knows hidden sheets only, not very hidden ones. */
  private readonly veryHidden = new Set<string>();

  constructor(
    api: FUniver,
    protected readonly workbook: FWorkbook,
    protected readonly injector: Injector,
  ) {
    this.guard = guardEngine(injector);
    readOneSheet(injector);
    correctFunctions(injector);
    const engine = new UniverEngine(workbook, injector);
    this.engine = engine;
    this.calculation = new UniverCalculation(
      api,
      injector,
      () => engine.spillShapes(),
      () => engine.readsSpills,
      () => this.guard.calculated,
    );
    this.definedNames = new UniverNames(workbook, injector);
    followCells(injector, this.followers, () => this.activeSheet());
    this.follow((sheet) => ({
      go: () => undefined,
      back: rememberLines(this.sheet(sheet).getSheet().getConfig()),
    }));
    this.follow(
      (sheet, moved) => {
        const { go, back } = this.definedNames.following(this.sheet(sheet).getSheetName(), moved);
        const calculated = (step: () => void) => () => {
          step();
          this.calculation.force();
        };
        return { go: calculated(go), back: calculated(back) };
      },
      (before, after) => {
        if (this.definedNames.renameSheet(before, after)) this.calculation.force();
      },
    );
    this.engine.translate(
      () => ({
        names: this.definedNames.lookup(),
        known: this.definedNames.known(),
        tables: this.tables(),
      }),
      () => this.definedNames.lambdas(),
    );
  }

  follow(follower: Follower, renamed?: Renamed): void {
    this.followers.push(follower);
    if (renamed) followSheetNames(this.injector, renamed);
  }

  useTables(tables: () => readonly TableArea[]): void {
    this.tables = tables;
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

  addSheet(name: string, contents?: readonly GridCell[], lines?: SheetLines): string {
    const cells = contents ?? [];
    const workbook = this.workbook.getWorkbook();
    const around = lines && linesData(lines, workbook.getStyles());
    const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
    const sheet = mergeWorksheetSnapshotWithDefault({
      id: generateRandomId(),
      name,
      rowCount: Math.max(SHEET_ROWS, (cells.at(-1)?.row ?? 0) + 1),
      columnCount: Math.max(SHEET_COLUMNS, last + 1),
      cellData: contentsOf(workbook, cells, around && LineLooks.of(around, workbook.getStyles())),
      ...(contents && { defaultColumnWidth: ownWidth }),
      ...around,
    });
    if (cells.length > 0) this.calculation.force();
    this.insert(sheet, this.workbook.getSheets().length);
    return sheet.id;
  }

  private insert(sheet: IWorksheetData, index: number): void {
    this.injector.get(ICommandService).syncExecuteCommand(
      "sheet.mutation.insert-sheet",
      { unitId: this.workbook.getId(), index, sheet },
      // Univer shows a new sheet at once, unless somebody else has added it. Excel waits for activate().
      { fromCollab: true },
    );
  }

  removeSheet(id: string): () => void {
    const sheet = this.sheet(id).getSheet().getConfig();
    const index = this.workbook.getSheets().findIndex((each) => each.getSheetId() === id);
    const wasVeryHidden = this.veryHidden.has(id);
    this.calculation.expect();
    this.definedNames.removeSheet(id);
    this.veryHidden.delete(id);
    this.workbook.deleteSheet(id);
    return () => {
      this.insert(sheet, index);
      if (wasVeryHidden) this.veryHidden.add(id);
      this.calculation.force();
    };
  }

  moveSheet(id: string, position: number): void {
    this.workbook.moveSheet(this.sheet(id), position);
  }

  changeSheet(id: string, change: Partial<SheetInfo>): void {
    const sheet = this.sheet(id);
    const { name, visibility, gridlines, tabColor, frozen } = change;
    if (name !== undefined) {
      sheet.setName(name);
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

  clearUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getId());
  }

  listen(listener: (event: GridEvent) => void): () => void {
    return listenToUniver(this.injector, () => this.selection(), listener);
  }

  protected sheet(id: string): FWorksheet {
    return this.workbook.getSheetBySheetId(id)!;
  }

  protected range(rect: Rect): FRange {
    const { row, column, rows, columns } = this.clipped(rect);
    return this.sheet(rect.sheet).getRange(row, column, rows, columns);
  }

  /** The part of a rectangle that the sheet has; whole columns and rows end where the sheet ends. */
  protected clipped(rect: Rect): Rect {
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

  protected makeRoom(rect: Rect): void {
    const sheet = this.sheet(rect.sheet);
    if (rect.row + rect.rows > sheet.getMaxRows()) sheet.setRowCount(rect.row + rect.rows);
    if (rect.column + rect.columns > sheet.getMaxColumns())
      sheet.setColumnCount(rect.column + rect.columns);
  }
}
