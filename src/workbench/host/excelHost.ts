import { type Area, parseA1 } from "./a1";
import type { Chart } from "./charts";
import { itemAlreadyExists, invalidArgument, itemNotFound } from "./errors";
import { EventRelay } from "./events";
import type { Grid, Rect, SheetInfo } from "./grid";
import { Interpreter } from "./interpreter";
import { SheetProtection } from "./protection";
import { range } from "./range";
import type { RequestBody, ResponseBody } from "./wire";
import { workbook } from "./workbook";

/**
 * Excel's side of Office.js over any grid: answers the requests of Microsoft's client and sends it events. What a
 * grid does not hold (protection, charts, data validation) is kept here.
 */
export class ExcelHost {
  readonly events: EventRelay;
  /** Rules, prompts and alerts of data validation, the latest last. */
  readonly validations: { readonly rect: Rect; readonly values: Record<string, unknown> }[] = [];
  private readonly interpreter: Interpreter;
  private readonly protections = new Map<string, SheetProtection>();
  private readonly chartsBySheet = new Map<string, Chart[]>();
  private readonly listeners = new Set<() => void>();
  /** Whether the workbook refuses to have sheets added or deleted. */
  structureLocked = false;
  private serial = 0;

  constructor(
    readonly grid: Grid,
    readonly workbookName = "Book1",
  ) {
    this.events = new EventRelay(grid);
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
    const response = await this.interpreter.execute(body);
    for (const listener of this.listeners) listener();
    return response;
  }

  /** Tells when a request has been carried out. Returns a function that stops listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
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
    let protection = this.protections.get(sheet);
    if (!protection) this.protections.set(sheet, (protection = new SheetProtection()));
    return protection;
  }

  charts(sheet: string): Chart[] {
    let charts = this.chartsBySheet.get(sheet);
    if (!charts) this.chartsBySheet.set(sheet, (charts = []));
    return charts;
  }

  /** Drops what was kept for a sheet that is going. */
  forgetSheet(sheet: string): void {
    this.protections.delete(sheet);
    this.chartsBySheet.delete(sheet);
  }

  private rangeByReference(reference: string) {
    const [sheet, area] = splitReference(reference);
    if (!area || !this.findSheet(sheet)) return null;
    return range({ host: this, rect: { sheet, ...area } });
  }
}

/** A range's reference is its address: "sheetId!A1:B2". */
function splitReference(reference: string): [string, Area | null] {
  const mark = reference.lastIndexOf("!");
  return [reference.slice(0, mark), parseA1(reference.slice(mark + 1))];
}
