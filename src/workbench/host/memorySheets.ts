import { type CellStyle, type GridValue, type GridEvent, type Rect, type SheetInfo } from "./grid";

/** What a cell holds. */
export interface StoredCell {
  readonly value: GridValue;
  readonly formula?: string;
}

/** A sheet as it is kept. */
export interface MemorySheet {
  info: SheetInfo;
  readonly cells: Map<number, StoredCell>;
  readonly formats: Map<number, string>;
  /** Whatever was set for an area, the latest last: styles, sizes, hidden rows. */
  readonly looks: { readonly rect: Rect; readonly look: AreaFormat }[];
}

/** What was set for an area. */
export interface AreaFormat {
  readonly style?: Partial<CellStyle>;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  readonly rowsHidden?: boolean;
  readonly columnsHidden?: boolean;
}

/** The sheets of a grid in memory: their list, their looks, what is selected, and who is told. */
export abstract class MemorySheets {
  protected readonly sheetList: MemorySheet[] = [];
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private serial = 0;
  private active: string;
  private selected: Rect;

  constructor() {
    this.active = this.addSheet("Sheet1");
    this.selected = { sheet: this.active, row: 0, column: 0, rows: 1, columns: 1 };
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.map(({ info }) => info);
  }

  addSheet(name: string): string {
    const id = `{${++this.serial}}`;
    this.sheetList.push({
      info: {
        id,
        name,
        visibility: "Visible",
        gridlines: true,
        tabColor: "",
        frozen: { rows: 0, columns: 0 },
      },
      cells: new Map(),
      formats: new Map(),
      looks: [],
    });
    this.emit({ kind: "added", sheet: id });
    return id;
  }

  removeSheet(id: string): () => void {
    const place = this.sheetList.indexOf(this.sheet(id));
    const removed = this.sheetList.splice(place, 1);
    if (this.active === id) this.activate(this.sheetList[0]!.info.id);
    this.emit({ kind: "deleted", sheet: id });
    return () => void this.sheetList.splice(place, 0, ...removed);
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
  }

  changeSheet(id: string, change: Partial<SheetInfo>): void {
    const sheet = this.sheet(id);
    sheet.info = { ...sheet.info, ...change };
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    if (sheet === this.active) return;
    this.emit({ kind: "deactivated", sheet: this.active });
    this.active = sheet;
    this.selected = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    this.emit({ kind: "activated", sheet });
  }

  selection(): Rect {
    return this.selected;
  }

  select(rect: Rect): void {
    this.activate(rect.sheet);
    this.selected = rect;
    this.emit({ kind: "selected", rect });
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  protected emit(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  protected sheet(id: string): MemorySheet {
    return this.sheetList.find(({ info }) => info.id === id)!;
  }
}
