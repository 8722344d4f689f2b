import { ICommandService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { boundingArea } from "../../a1";
import type {
  GridValue,
  CellStyle,
  ClearWhat,
  DefinedName,
  CellEntry,
  Grid,
  GridCell,
  MarkedCell,
  Rect,
} from "./grid";
import { blankToEmpty } from "./input";
import { cellData, displayed, hasContent, valueOf } from "./univerCells";
import { cellsOf, marked } from "./univerContents";
import { LineLooks } from "./univerLines";
import { type Dimension, UniverSizes } from "./univerSizes";
import { applyStyle, readStyle } from "./univerStyle";

/** A grid over Univer, in a browser or without one. */
export class UniverGrid extends UniverSizes implements Grid {
  cells(id: string): GridCell[] {
    const styles = this.workbook.getWorkbook().getStyles();
    const formulas = this.injector.get(FormulaDataModel);
    const unit = this.workbook.getId();
    const sheet = this.sheet(id).getSheet();
    return cellsOf(sheet.getCellMatrix(), {
      spills: this.engine.spillsOf(id).filter(({ rows, columns }) => rows * columns > 1),
      formula: (row, column, { f, si }) =>
        f ||
        (si ? (formulas.getFormulaStringByCell(row, column, id, unit) ?? undefined) : undefined),
      spilled: (row, column) => this.engine.spilledCell(id, row, column),
      style: ({ s }) => styles.get(s),
      lines: LineLooks.of(sheet.getConfig(), styles),
    });
  }

  markFormulas(id: string, marks: readonly MarkedCell[]): void {
    const matrix = this.sheet(id).getSheet().getCellMatrix();
    for (const { row, column, mark } of marks) {
      const cell = matrix.getValue(row, column);
      if (cell?.f) cell.custom = marked(cell, cell.f, mark);
    }
    if (marks.length > 0) this.calculation.force();
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

  values(rect: Rect): GridValue[][] {
    const cells = this.range(rect).getCellDataGrid();
    return this.each(rect, (i, j) =>
      valueOf(this.engine.spilledCell(rect.sheet, rect.row + i, rect.column + j) ?? cells[i]?.[j]),
    );
  }

  formulas(rect: Rect): GridValue[][] {
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

  write(rect: Rect, entries: readonly (readonly CellEntry[])[]): void {
    this.makeRoom(rect);
    this.calculation.expect();
    this.range(rect).setValues(entries.map((row) => row.map(cellData)));
  }

  clear(rect: Rect, what: ClearWhat): void {
    const range = this.range(rect);
    if (what !== "Formats") this.calculation.expect();
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
      const characters = texts.reduce((most, { length }) => Math.max(most, length), 3);
      sheet.setColumnWidth(at, Math.min(400, characters * 7 + 14));
    }
  }

  get inDoubt(): boolean {
    return this.guard.inDoubt;
  }

  set inDoubt(value: boolean) {
    this.guard.inDoubt = value;
  }

  names(): readonly DefinedName[] {
    return this.definedNames.all();
  }

  addName(name: DefinedName): void {
    this.definedNames.add(name);
    this.redefined(name.name);
  }

  changeName(name: DefinedName): void {
    this.definedNames.change(name);
    this.redefined(name.name);
  }

  removeName(name: string, scope?: string): void {
    this.definedNames.remove(name, scope);
    this.redefined(name);
  }

  settings(): Readonly<Record<string, unknown>> {
    return (this.workbook.getCustomMetadata()?.settings ?? {}) as Record<string, unknown>;
  }

  setSetting(key: string, value: unknown): void {
    const settings = { ...this.settings(), [key]: value };
    if (value === undefined) delete settings[key];
    this.workbook.setCustomMetadata({ ...this.workbook.getCustomMetadata(), settings });
  }

  async settle(stop?: AbortSignal): Promise<void> {
    if (stop) this.guard.stop = stop;
    try {
      await this.calculation.settle();
    } finally {
      if (stop) this.guard.stop = undefined;
    }
  }

  /** Calculates everything again. */
  recalculate(): Promise<void> {
    this.calculation.force();
    return this.calculation.settle();
  }

  /** A formula of a sheet as Univer's engine can calculate it apart from any cell. */
  readable(formula: string, sheet: string): string {
    return this.engine.readable(formula, sheet);
  }

  /** To be called before the workbook goes: calculations that are due are not started any more. */
  dispose(): void {
    this.calculation.dispose();
  }

  /** A name means something else now. Univer does not see it where the name belongs to one sheet. */
  private redefined(name: string): void {
    this.engine.forgetName(name);
    this.calculation.force();
  }

  private each<T>(rect: Rect, read: (i: number, j: number) => T): T[][] {
    return Array.from({ length: rect.rows }, (_row, i) =>
      Array.from({ length: rect.columns }, (_column, j) => read(i, j)),
    );
  }
}
