import type { Area } from "../../a1";
import { itemAlreadyExists, invalidArgument, itemNotFound } from "./errors";
import { EventRelay } from "./events";
import type { Follower, Grid, Rect, SheetInfo } from "./grid";
import {
  type CalculationMode,
  type Chart,
  newPageSetup,
  type PageSetup,
  type Picture,
  type Table,
  type WorkbookProperties,
} from "./kept";
import { type Validation, withSource } from "./listSource";
import { withCellsMoved, withSheetRenamed } from "./movedReferences";
import { SheetProtection } from "./protection";

/** What the host keeps for a sheet because a grid does not hold it. */
interface SheetExtras {
  readonly protection: SheetProtection;
  readonly charts: Chart[];
  readonly pictures: Picture[];
  readonly pageSetup: PageSetup;
}

/** A workbook as the objects of the host see it: a grid, and what a grid does not hold. */
export class Book {
  readonly events: EventRelay;
  /** Rules, prompts and alerts of data validation, the latest last. */
  readonly validations: Validation[] = [];
  /** Whole rows that belong together and can be folded away. */
  readonly groups: { readonly rect: Rect }[] = [];
  readonly tables: Table[] = [];
  readonly properties: WorkbookProperties = { values: {}, custom: new Map() };
  /** As a script sets it; the grid calculates automatically whatever it says. */
  calculationMode: CalculationMode = "Automatic";
  /** Whether the workbook refuses to have sheets added or deleted. */
  structureLocked = false;
  private readonly extras = new Map<string, SheetExtras>();
  private serial = 0;

  constructor(
    readonly grid: Grid,
    readonly workbookName = "Book1",
  ) {
    this.events = new EventRelay(grid);
    grid.follow(
      (sheet, moved) => this.after(sheet, moved),
      (before, after) => this.mapSources((formula) => withSheetRenamed(formula, before, after)),
    );
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
    const groups = [...this.groups];
    const tables = this.tables.map((table) => ({ ...table, values: { ...table.values } }));
    const values = { ...this.properties.values };
    const custom = new Map(this.properties.custom);
    const extras = new Map(this.extras);
    return () => {
      Object.assign(this, { structureLocked, calculationMode, serial });
      this.validations.splice(0, this.validations.length, ...validations);
      this.groups.splice(0, this.groups.length, ...groups);
      this.tables.splice(0, this.tables.length, ...tables);
      for (const key of Object.keys(this.properties.values)) delete this.properties.values[key];
      Object.assign(this.properties.values, values);
      refill(this.properties.custom, custom);
      refill(this.extras, extras);
    };
  }

  /** Changes what leads to the cells of lists. */
  private mapSources(change: (formula: string, home: string) => string): void {
    const now = this.validations.map((each) =>
      withSource(each, (source) => change(source, each.rect.sheet)),
    );
    this.validations.splice(0, this.validations.length, ...now);
  }

  /** Tables, lists and locks after cells have moved. */
  private after(sheet: string, moved: (area: Area) => Area | null): ReturnType<Follower> {
    const now = <T extends { rect: Rect }>(items: readonly T[]): T[] =>
      items.flatMap((item) => {
        const area = item.rect.sheet === sheet ? moved(item.rect) : item.rect;
        return area ? [{ ...item, rect: { sheet: item.rect.sheet, ...area } }] : [];
      });
    const { locks, hiddenFormulas } = this.protection(sheet);
    const lists: { rect: Rect }[][] = [
      this.tables,
      this.validations,
      this.groups,
      locks,
      hiddenFormulas,
    ];
    const before = lists.map((list) => [...list]);
    const put = (kept: readonly { rect: Rect }[][]) => () =>
      lists.forEach((list, k) => list.splice(0, list.length, ...kept[k]!));
    const names = new Map(this.grid.sheets().map(({ id, name }) => [id, name]));
    const follow = () =>
      this.mapSources((formula, home) =>
        withCellsMoved(formula, names.get(sheet)!, names.get(home), moved),
      );
    const after = put(lists.map((list) => now(list)));
    return {
      go: () => {
        after();
        follow();
      },
      back: put(before),
    };
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
}

function refill<K, V>(map: Map<K, V>, items: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of items) map.set(key, value);
}
