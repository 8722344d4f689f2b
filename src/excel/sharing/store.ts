import type { Change, SheetChange, ShownValue } from "../../sharing";
import { isStore, recordOf, storeColumns, storeHead } from "../../sharing/frozen";
import { rectangles } from "../../sharing/rectangles";
import type { Verdict } from "./judge";
import { today } from "./today";

/** In points. */
const widths = [90, 50, 420, 40, 50, 70, 70, 180];

/** The hidden sheet that keeps frozen formulas, as it is right before it is written: a co-author may use it too. */
export class Store {
  private sheet!: Excel.Worksheet;
  private head!: Excel.Range;
  private used!: Excel.Range;
  private readonly cleared: number[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly store: NonNullable<Change["store"]>,
  ) {}

  /** Queues a look, to be taken in the request before each that writes. */
  look(): void {
    const { worksheets } = this.context.workbook;
    this.sheet = worksheets.getItemOrNullObject(this.store.sheet).load("visibility");
    this.head = this.sheet.getRangeByIndexes(0, 0, storeHead.length, storeColumns).load("values");
    this.used = this.sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  }

  private get isThere(): boolean {
    return !this.used.isNullObject && isStore(this.head.values as ShownValue[][]);
  }

  /** The first row that is free. */
  private get end(): number {
    return this.used.rowIndex + this.used.rowCount;
  }

  /** Queues the records of cells, to be sent before the cells lose their formulas. */
  keep(sheet: SheetChange, verdicts: readonly Verdict[]): void {
    const records = verdicts.flatMap((verdict) =>
      "values" in verdict ? [recordOf(sheet.name, verdict.cell, verdict.values, today())] : [],
    );
    if (records.length === 0) return;
    const [page, row] = this.isThere ? [this.page, this.end] : [this.begin(), storeHead.length];
    if (this.isThere && this.sheet.visibility === "Visible") page.visibility = "Hidden";
    page.getRangeByIndexes(row, 0, records.length, storeColumns).formulas = records;
  }

  private get page(): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.store.sheet);
  }

  private begin(): Excel.Worksheet {
    // A sheet of that name that is empty is what is left of a freeze that failed: it is taken over.
    const isLeft = !this.sheet.isNullObject && this.used.isNullObject;
    const page = isLeft ? this.page : this.context.workbook.worksheets.add(this.store.sheet);
    page.visibility = "Hidden";
    const head = page.getRangeByIndexes(0, 0, storeHead.length, storeColumns);
    head.formulas = storeHead.map((line): ShownValue[] => [...line]);
    head.format.font.bold = true;
    widths.forEach((points, k) => {
      page.getRangeByIndexes(0, k, 1, 1).format.columnWidth = points;
    });
    return page;
  }

  /** After a failure: nothing that nobody asked for stays in sight. */
  async tidy(): Promise<void> {
    this.look();
    await this.context.sync();
    if (this.sheet.isNullObject || this.sheet.visibility !== "Visible") return;
    if (this.used.isNullObject) this.page.delete();
    else if (this.isThere) this.page.visibility = "Hidden";
    await this.context.sync();
  }

  /** Queues the end of records that have served, and of the sheet where it keeps nothing any more. */
  clear(verdicts: readonly Verdict[], isLast: boolean): void {
    for (const verdict of verdicts)
      if (!("reason" in verdict)) this.cleared.push(...(verdict.cell.records ?? []));
    if (!isLast || this.cleared.length === 0 || !this.isThere) return;
    const added = this.end - this.store.end;
    // Where rows are gone, others stand in their places. A record that has served does no harm.
    if (added < 0) return;
    if (added === 0 && this.cleared.length === this.store.records) this.page.delete();
    else
      for (const { row, rows } of rectangles(this.cleared.map(lineAt)))
        this.page.getRangeByIndexes(row, 0, rows, storeColumns).clear("Contents");
  }
}

const lineAt = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
