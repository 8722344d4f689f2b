import { type Area, boundingArea, contains, MAX_COLUMNS, overlaps } from "../../a1";
import {
  type GridValue,
  type CellStyle,
  type ClearWhat,
  type DefinedName,
  type CellEntry,
  type Grid,
  type GridCell,
  plainStyle,
  type Rect,
  type SheetLines,
} from "./grid";
import { blankToEmpty } from "./input";
import { type AreaFormat, MemorySheets, type StoredCell } from "./memorySheets";

/** What a formula's cell shows. There is no formula engine here. */
export type Evaluate = (formula: string) => GridValue;

/** One number for a cell: of a row, no more columns than Excel has. */
const key = (row: number, column: number) => row * MAX_COLUMNS + column;

const areaOf = (place: number): Area => ({
  row: Math.floor(place / MAX_COLUMNS),
  column: place % MAX_COLUMNS,
  rows: 1,
  columns: 1,
});

/** A grid that keeps everything in plain Maps: no formula engine, no waiting. For tests. */
export class MemoryGrid extends MemorySheets implements Grid {
  inDoubt = false;
  private nameList: DefinedName[] = [];
  private readonly settingValues: Record<string, unknown> = {};

  constructor(private readonly evaluate: Evaluate = () => 0) {
    super();
  }

  override addSheet(name: string, cells: readonly GridCell[] = []): string {
    const id = super.addSheet(name);
    const { cells: stored, formats, looks } = this.sheet(id);
    for (const { row, column, formula, value, style, format } of cells) {
      if (value !== null) stored.set(key(row, column), { value, ...(formula && { formula }) });
      if (format !== "General") formats.set(key(row, column), format);
      looks.push({ rect: { sheet: id, row, column, rows: 1, columns: 1 }, look: { style } });
    }
    return id;
  }

  override removeSheet(id: string): () => void {
    this.nameList = this.nameList.filter(({ scope }) => scope !== id);
    return super.removeSheet(id);
  }

  cells(id: string): GridCell[] {
    const { cells, formats } = this.sheet(id);
    return [...cells].map(([place, { value, formula }]) => {
      const area = areaOf(place);
      const { row, column } = area;
      const format = formats.get(place) ?? "General";
      return { row, column, formula, value, style: this.style({ sheet: id, ...area }), format };
    });
  }

  lines = (): SheetLines => ({ rows: [], columns: [] });

  markFormulas(): void {
    // Nothing is calculated here, so nothing can be kept from being calculated.
  }

  usedRect(id: string): Rect | null {
    const around = boundingArea([...this.sheet(id).cells.keys()].map(areaOf));
    return around && { sheet: id, ...around };
  }

  values(rect: Rect): GridValue[][] {
    return this.read(rect, (cell) => blankToEmpty(cell?.value));
  }

  formulas(rect: Rect): GridValue[][] {
    return this.read(rect, (cell) => blankToEmpty(cell?.formula ?? cell?.value));
  }

  text(rect: Rect): string[][] {
    const shown = (value: GridValue) =>
      typeof value === "boolean" ? String(value).toUpperCase() : value;
    return this.values(rect).map((row) => row.map((value) => String(shown(value))));
  }

  spillAround(): Rect | null {
    return null;
  }

  write(rect: Rect, entries: readonly (readonly CellEntry[])[]): void {
    const { cells } = this.sheet(rect.sheet);
    for (const [i, row] of entries.entries())
      for (const [j, entry] of row.entries()) {
        const place = key(rect.row + i, rect.column + j);
        if (entry === "") cells.delete(place);
        else if (entry !== null) cells.set(place, this.stored(entry));
      }
    this.emit({ kind: "changed", rect });
    const isFormula = (entry: CellEntry) =>
      typeof entry === "object" && entry !== null && "formula" in entry;
    if (entries.some((row) => row.some(isFormula)))
      this.emit({ kind: "calculated", sheet: rect.sheet });
  }

  private stored(entry: Exclude<CellEntry, null>): StoredCell {
    if (typeof entry !== "object") return { value: entry };
    if ("text" in entry) return { value: entry.text };
    return { value: this.evaluate(entry.formula), formula: entry.formula };
  }

  clear(rect: Rect, what: ClearWhat): void {
    const sheet = this.sheet(rect.sheet);
    const within = (place: number) => contains(rect, areaOf(place));
    if (what !== "Formats") {
      for (const place of sheet.cells.keys()) if (within(place)) sheet.cells.delete(place);
      this.emit({ kind: "changed", rect });
    }
    if (what === "Contents") return;
    for (const place of sheet.formats.keys()) if (within(place)) sheet.formats.delete(place);
    sheet.looks.push({ rect, look: { style: plainStyle } });
  }

  style(rect: Rect): CellStyle {
    let style = plainStyle;
    for (const { look } of this.looksAt(rect))
      if (look.style)
        style = {
          ...style,
          ...look.style,
          borders: look.style === plainStyle ? {} : { ...style.borders, ...look.style.borders },
        };
    return style;
  }

  setStyle(rect: Rect, style: Partial<CellStyle>): void {
    this.sheet(rect.sheet).looks.push({ rect, look: { style } });
  }

  numberFormats(rect: Rect): string[][] {
    const { formats } = this.sheet(rect.sheet);
    return each(rect, (row, column) => formats.get(key(row, column)) ?? "General");
  }

  setNumberFormats(rect: Rect, formats: readonly (readonly string[])[]): void {
    const known = this.sheet(rect.sheet).formats;
    for (const [i, row] of formats.entries())
      for (const [j, format] of row.entries())
        known.set(key(rect.row + i, rect.column + j), format);
  }

  columnWidth(rect: Rect): number {
    return this.latest(rect, "columnWidth") ?? 48;
  }

  setColumnWidth(rect: Rect, columnWidth: number): void {
    this.sheet(rect.sheet).looks.push({ rect, look: { columnWidth } });
  }

  rowHeight(rect: Rect): number {
    return this.latest(rect, "rowHeight") ?? 15;
  }

  setRowHeight(rect: Rect, rowHeight: number): void {
    this.sheet(rect.sheet).looks.push({ rect, look: { rowHeight } });
  }

  isHidden(rect: Rect, dimension: "rows" | "columns"): boolean {
    return this.latest(rect, `${dimension}Hidden`) ?? false;
  }

  setHidden(rect: Rect, dimension: "rows" | "columns", hidden: boolean): void {
    this.sheet(rect.sheet).looks.push({ rect, look: { [`${dimension}Hidden`]: hidden } });
  }

  autofit(): void {
    // Nothing is drawn, so nothing has a width of its own.
  }

  useTables(): void {
    // Nothing is calculated here.
  }

  follow(): void {
    // Nobody moves cells here.
  }

  names(): readonly DefinedName[] {
    return this.nameList;
  }

  addName(name: DefinedName): void {
    this.nameList.push(name);
  }

  changeName(name: DefinedName): void {
    this.nameList[this.indexOfName(name.name, name.scope)] = name;
  }

  removeName(name: string, scope?: string): void {
    this.nameList.splice(this.indexOfName(name, scope), 1);
  }

  settings(): Readonly<Record<string, unknown>> {
    return this.settingValues;
  }

  setSetting(name: string, value: unknown): void {
    if (value === undefined) delete this.settingValues[name];
    else this.settingValues[name] = value;
  }

  clearUndo(): void {
    // Nobody works in it by hand.
  }

  async settle(): Promise<void> {
    // Everything has been calculated when it was written.
  }

  private read(rect: Rect, show: (cell: StoredCell | undefined) => GridValue): GridValue[][] {
    const { cells } = this.sheet(rect.sheet);
    return each(rect, (row, column) => show(cells.get(key(row, column))));
  }

  private indexOfName(name: string, scope?: string): number {
    return this.nameList.findIndex((known) => known.name === name && known.scope === scope);
  }

  private looksAt(rect: Rect) {
    const first = { ...rect, rows: 1, columns: 1 };
    return this.sheet(rect.sheet).looks.filter((entry) => overlaps(entry.rect, first));
  }

  private latest<K extends keyof AreaFormat>(rect: Rect, name: K): AreaFormat[K] {
    return this.looksAt(rect).findLast(({ look }) => look[name] !== undefined)?.look[name];
  }
}

/** One answer for each cell of a rectangle. */
function each<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_row, i) =>
    Array.from({ length: rect.columns }, (_column, j) => read(rect.row + i, rect.column + j)),
  );
}
