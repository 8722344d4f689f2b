import { inspectWorkbook } from "../../../src/excel";
import { type SharingAction, type ChangeOptions, planChange } from "../../../src/sharing";
import type { GridValue } from "../../../src/workbench/host/grid";
import { MemoryGrid } from "../../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../../support/officeClient";

export const call = "=MACRO.CROWDOUT(500,300)";
export const nativeCall = "=MACRO_CROWDOUT(500,300)";

/** A workbook in memory under Microsoft's client, anew for each test, and short ways to write and read it. */
export class Book {
  client!: OfficeClient;
  grid!: MemoryGrid;
  /** What a formula shows: there is no formula engine here. */
  shown: (formula: string) => GridValue = () => 200;

  constructor() {
    beforeEach(() => {
      this.shown = () => 200;
      this.grid = new MemoryGrid((formula) => this.shown(formula));
      this.client = officeClient(this.grid);
    });
    afterEach(() => this.client.close());
  }

  at(row: number, column: number, rows = 1, columns = 1, sheet = this.grid.activeSheet()) {
    return { sheet, row, column, rows, columns };
  }

  put(row: number, column: number, text: GridValue, sheet?: string): void {
    const entry = typeof text === "string" && text.startsWith("=") ? { formula: text } : text;
    this.grid.write(this.at(row, column, 1, 1, sheet), [[entry]]);
  }

  formulaAt(row: number, column: number, sheet?: string): GridValue {
    return this.grid.formulas(this.at(row, column, 1, 1, sheet))[0]![0]!;
  }

  /** A column of formulas from B2. */
  column(sheet: string, formulas: readonly string[]): void {
    this.grid.write(
      this.at(1, 1, formulas.length, 1, sheet),
      formulas.map((formula) => [{ formula }]),
    );
  }

  idOf(name: string): string {
    return this.grid.sheets().find((sheet) => sheet.name === name)!.id;
  }

  async plan(action: SharingAction, options?: ChangeOptions) {
    return planChange(await inspectWorkbook("workbook"), action, options);
  }

  /** How many round trips some work takes. */
  async tripsOf(work: () => Promise<unknown>): Promise<number> {
    const before = this.client.host.roundTrips;
    await work();
    return this.client.host.roundTrips - before;
  }
}
