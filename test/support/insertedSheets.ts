import { insertSheets } from "../../src/excel";
import type { SheetPlan, SheetSet } from "../../src/sheets";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../src/workbench/headless";
import type { GridValue } from "../../src/workbench/host/grid";
import { functionsBundle } from "./functionsBundle";
import { officeClient, type OfficeClient } from "./officeClient";

/** Sheets put into a spreadsheet engine with all functions, through Microsoft's client. */

export interface InsertedSheet {
  readonly name: string;
  readonly plan: SheetPlan;
  read(row: number, column: number, rows?: number, columns?: number): GridValue[][];
  value(row: number, column: number): GridValue;
  /** The cell that a worksheet-scoped name stands for. */
  named(name: string): GridValue;
  all(): GridValue[][];
  /** The first row whose first cell is this text. */
  rowOf(text: string): number;
  /** Writes a number or a text into a cell, or into a named one, and waits for the calculation. */
  write(where: string | readonly [row: number, column: number], value: GridValue): Promise<void>;
  /** Writes rows of cells at once. */
  writeAll(row: number, column: number, cells: readonly (readonly GridValue[])[]): Promise<void>;
  /** Every cell that shows an error. */
  errors(): string[];
}

export class TestWorkbook {
  readonly workbook: HeadlessWorkbook;
  readonly client: OfficeClient;

  constructor() {
    this.workbook = createHeadlessWorkbook(functionsBundle());
    this.client = officeClient(this.workbook.grid);
  }

  async close(): Promise<void> {
    this.client.close();
    await this.workbook.dispose();
  }

  async insert(set: SheetSet): Promise<InsertedSheet[]> {
    const names = await insertSheets(set);
    await this.workbook.grid.settle();
    const plans = set.plans(names);
    return names.map((name, k) => this.sheet(name, plans[k]!));
  }

  private sheet(name: string, plan: SheetPlan): InsertedSheet {
    const { grid } = this.workbook;
    const sheet = grid.sheets().find((candidate) => candidate.name === name)!.id;
    const read = (row: number, column: number, rows = 1, columns = 1) =>
      grid.values({ sheet, row, column, rows, columns });
    const all = () => {
      const used = grid.usedRect(sheet)!;
      return read(0, 0, used.row + used.rows, used.column + used.columns);
    };
    const place = (wanted: string) => {
      const found = plan.names.find((candidate) => candidate.name === wanted)!;
      return [found.row, found.column] as const;
    };
    return {
      name,
      plan,
      read,
      all,
      value: (row, column) => read(row, column)[0]![0]!,
      named: (wanted) => read(...place(wanted))[0]![0]!,
      rowOf: (text) => all().findIndex(([first]) => first === text),
      async write(where, value) {
        const [row, column] = typeof where === "string" ? place(where) : where;
        grid.write({ sheet, row, column, rows: 1, columns: 1 }, [[value]]);
        await grid.settle();
      },
      async writeAll(row, column, cells) {
        grid.write({ sheet, row, column, rows: cells.length, columns: cells[0]!.length }, cells);
        await grid.settle();
      },
      errors: () =>
        all().flatMap((cells, i) =>
          cells.flatMap((value, j) =>
            typeof value === "string" && /^#[A-Z]/.test(value)
              ? [`${name}, row ${i + 1}, column ${j + 1}: ${value}`]
              : [],
          ),
        ),
    };
  }
}

/** How far two numbers are apart, beside their size; what is next to nothing is compared as it is. */
export const apart = (got: GridValue | undefined, want: number): number =>
  typeof got !== "number"
    ? Infinity
    : Math.abs(got - want) / (Math.abs(want) < 1e-9 ? 1 : Math.max(1e-3, Math.abs(want)));
