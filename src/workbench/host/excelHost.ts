import { type Area, parseA1, splitSheet } from "../../a1";
import type { Chart } from "./charts";
import { copySheetExtras } from "./copySheet";
import type { WorkbookProperties } from "./documentProperties";
import { itemAlreadyExists, invalidArgument, itemNotFound } from "./errors";
import { EventRelay } from "./events";
import type { Follower, Grid, Rect, SheetInfo } from "./grid";
import { Interpreter } from "./interpreter";
import { newPageSetup, type PageSetup } from "./pageLayout";
import { SheetProtection } from "./protection";
import { range } from "./range";
import type { Picture } from "./shapes";
import { type Table, tableAreas } from "./tables";
import type { RequestBody, ResponseBody } from "./wire";
import { type CalculationMode, workbook } from "./workbook";

/** What the host keeps for a sheet because a grid does not hold it. */
interface SheetExtras {
  readonly protection: SheetProtection;
  readonly charts: Chart[];
  readonly pictures: Picture[];
  readonly pageSetup: PageSetup;
}

/**
 * Excel's side of Office.js over any grid: answers the requests of Microsoft's client and sends it events. What a
 * grid does not hold (protection, charts, tables, data validation ...) is kept here.
 */
export class ExcelHost {
  readonly events: EventRelay;
  /** Rules, prompts and alerts of data validation, the latest last. */
  readonly validations: { readonly rect: Rect; readonly values: Record<string, unknown> }[] = [];
  readonly tables: Table[] = [];
  readonly properties: WorkbookProperties = { values: {}, custom: new Map() };
  /** As a script sets it; the grid calculates automatically whatever it says. */
  calculationMode: CalculationMode = "Automatic";
  private readonly interpreter: Interpreter;
  private readonly extras = new Map<string, SheetExtras>();
  private readonly listeners = new Set<() => void>();
  /** Whether the workbook refuses to have sheets added or deleted. */
  structureLocked = false;
  private serial = 0;

  constructor(
    readonly grid: Grid,
    readonly workbookName = "Book1",
  ) {
    this.events = new EventRelay(grid);
    grid.useTables(() => tableAreas(this));
    grid.follow((sheet, moved) => this.after(sheet, moved));
    grid.listen((event) => {
      if (event.kind === "copied") copySheetExtras(this, event.from, event.sheet);
    });
    this.interpreter = new Interpreter({
      root: workbook(this),
      byReference: (reference) => this.rangeByReference(reference),
      settle: () => grid.settle(),
    });
  }

  /** Round trips so far, leaving out those that only release references. */
  get roundTrips(): number {
    return this.interpreter.roundTrips;
  }

  /** Answers one context.sync(). */
  async execute(body: RequestBody): Promise<ResponseBody> {
    const before = this.sheetIds();
    const response = await this.interpreter.execute(body);
    // As in Excel, where scripts that add or delete sheets end what can be undone.
    if (this.sheetIds() !== before) this.grid.clearUndo();
    for (const listener of this.listeners) listener();
    return response;
  }

  /** Tells when a request has been carried out. Returns a function that stops listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sheetIds(): string {
    return this.grid
      .sheets()
      .map(({ id }) => id)
      .sort()
      .join();
  }

  /** A number that is used once, for ids. */
  nextSerial(): number {
    return ++this.serial;
  }

  sheet(id: string): SheetInfo {
    const sheet = this.grid.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** A sheet by id or, like Excel, by name whatever its case. */
  findSheet(key: string): SheetInfo | undefined {
    const sheets = this.grid.sheets();
    const name = key.toUpperCase();
    return sheets.find(({ id }) => id === key) ?? sheets.find((s) => s.name.toUpperCase() === name);
  }

  /** Throws what Excel throws for a name that a sheet cannot have. */
  checkSheetName(name: string, except?: string): void {
    if (!name || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
    const other = this.findSheet(name);
    if (other && other.id !== except) throw itemAlreadyExists();
  }

  protection(sheet: string): SheetProtection {
    return this.of(sheet).protection;
  }

  charts(sheet: string): Chart[] {
    return this.of(sheet).charts;
  }

  pictures(sheet: string): Picture[] {
    return this.of(sheet).pictures;
  }

  pageSetup(sheet: string): PageSetup {
    return this.of(sheet).pageSetup;
  }

  /** Drops what was kept for a sheet that is going. */
  forgetSheet(sheet: string): void {
    this.extras.delete(sheet);
    const others = this.tables.filter(({ rect }) => rect.sheet !== sheet);
    this.tables.splice(0, this.tables.length, ...others);
  }

  /** Remembers what is kept here; the function that it returns brings all of it back. */
  remember(): () => void {
    const { structureLocked, calculationMode, serial } = this;
    const validations = [...this.validations];
    const tables = this.tables.map((table) => ({ ...table, values: { ...table.values } }));
    const values = { ...this.properties.values };
    const custom = new Map(this.properties.custom);
    const extras = new Map(this.extras);
    return () => {
      Object.assign(this, { structureLocked, calculationMode, serial });
      this.validations.splice(0, this.validations.length, ...validations);
      this.tables.splice(0, this.tables.length, ...tables);
      for (const key of Object.keys(this.properties.values)) delete this.properties.values[key];
      Object.assign(this.properties.values, values);
      refill(this.properties.custom, custom);
      refill(this.extras, extras);
    };
  }

  /** Tables, lists and locks after cells have moved. */
  private after(sheet: string, moved: (area: Area) => Area | null): ReturnType<Follower> {
    const now = <T extends { rect: Rect }>(items: readonly T[]): T[] =>
      items.flatMap((item) => {
        const area = item.rect.sheet === sheet ? moved(item.rect) : item.rect;
        return area ? [{ ...item, rect: { sheet: item.rect.sheet, ...area } }] : [];
      });
    const { locks, hiddenFormulas } = this.protection(sheet);
    const lists: { rect: Rect }[][] = [this.tables, this.validations, locks, hiddenFormulas];
    const before = lists.map((list) => [...list]);
    const put = (kept: readonly { rect: Rect }[][]) => () =>
      lists.forEach((list, k) => list.splice(0, list.length, ...kept[k]!));
    return { go: put(lists.map((list) => now(list))), back: put(before) };
  }

  private of(sheet: string): SheetExtras {
    let extras = this.extras.get(sheet);
    if (!extras) {
      const protection = new SheetProtection();
      extras = { protection, charts: [], pictures: [], pageSetup: newPageSetup() };
      this.extras.set(sheet, extras);
    }
    return extras;
  }

  private rangeByReference(reference: string) {
    // A range's reference is its address with the sheet's id: id!A1:B2.
    const { sheet = "", rest } = splitSheet(reference);
    const area = parseA1(rest);
    if (!area || !this.findSheet(sheet)) return null;
    return range({ host: this, rect: { sheet, ...area } });
  }
}

function refill<K, V>(map: Map<K, V>, entries: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
