import { parseA1, splitSheet } from "../../a1";
import { Book } from "./book";
import { copySheetExtras } from "./copySheet";
import type { Grid } from "./grid";
import { rangeHandle } from "./handles";
import { Interpreter } from "./interpreter";
import { tableAreas } from "./tables";
import type { RequestBody, ResponseBody } from "./wire";
import { workbook } from "./workbook";
// Ranges and worksheets are made everywhere and described here.
import "./range";
import "./worksheet";

/** Excel's side of Office.js over any grid: answers the requests of Microsoft's client and sends it events. */
export class ExcelHost extends Book {
  private readonly interpreter: Interpreter;
  private readonly listeners = new Set<() => void>();

  constructor(grid: Grid, workbookName?: string) {
    super(grid, workbookName);
    grid.useTables(() => tableAreas(this));
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

  private rangeByReference(reference: string) {
    // A range's reference is its address with the sheet's id: id!A1:B2.
    const { sheet = "", rest } = splitSheet(reference);
    const area = parseA1(rest);
    if (!area || !this.findSheet(sheet)) return null;
    return rangeHandle({ host: this, rect: { sheet, ...area } });
  }
}
