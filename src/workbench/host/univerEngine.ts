import { ICommandService, type Injector, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFunctionService,
  LexerTreeBuilder,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import { type Area, contains, toA1 } from "./a1";
import type { Rect } from "./grid";
import { resolveScopedNames, type ScopedNames } from "./scopedNames";

/** How long a calculation may take before a reader is answered with what there is. */
const PATIENCE = 30_000;

type Cells<T> = Readonly<
  Record<number, Readonly<Record<number, T | null | undefined>> | undefined>
>;

/** What a sparse matrix holds. */
const items = <T>(cells: Cells<T> | null | undefined): T[] =>
  Object.values(cells ?? {})
    .flatMap((row) => Object.values(row ?? {}))
    .filter((item): item is T => item !== null && item !== undefined);

export interface SpilledCell {
  readonly v?: unknown;
  readonly t?: unknown;
}

/** Univer's formula engine as far as a grid deals with it: waiting, spills, and names that belong to one sheet. */
export class UniverEngine {
  private pending = false;
  private forced = false;
  private disposed = false;
  private settling: Promise<void> | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

  /** Something was written that the engine will calculate. */
  expectCalculation(): void {
    this.pending = true;
  }

  /** The next settling calculates everything, because something changed that the engine cannot see. */
  forceNext(): void {
    this.pending = true;
    this.forced = true;
  }

  /** Resolves when what is expected has been calculated. */
  settle(): Promise<void> {
    this.settling ??= this.calculateExpected().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  private async calculateExpected(): Promise<void> {
    while (this.pending && !this.disposed) {
      const { forced } = this;
      this.pending = this.forced = false;
      const before = this.spillShapes();
      if (forced) await this.recalculate();
      else await this.calculated();
      const after = new Set(this.spillShapes());
      // The engine forgets the dependents of cells that a spill no longer reaches: calculate once more.
      if (!forced && before.some((shape) => !after.has(shape))) this.forceNext();
    }
  }

  /** Calculates again after the calculation that is going on, if one is. */
  async recalculateSoon(): Promise<void> {
    if (this.settling) this.forceNext();
    else {
      await this.calculated();
      await this.recalculate();
    }
  }

  /** Calculates everything again, whether or not something it depends on has changed. */
  async recalculate(): Promise<void> {
    if (this.disposed) return;
    const done = this.calculated();
    // This joins a calculation that is about to start; starting one beside it would stop both halfway.
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    await done;
  }

  /** The cell of an array formula that fills its neighbours; those are kept apart from the sheet's own cells. */
  spilledCell(sheet: string, row: number, column: number): SpilledCell | null {
    const cells = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.unit]?.[sheet];
    return (cells as Cells<SpilledCell> | undefined)?.[row]?.[column] ?? null;
  }

  /** The area that an array formula fills and that contains this cell. */
  spillAround({ sheet, row, column }: Rect): Rect | null {
    const cell = { row, column, rows: 1, columns: 1 };
    const area = this.spillsOf(sheet).find((spill) => contains(spill, cell));
    return area && area.rows * area.columns > 1 ? { sheet, ...area } : null;
  }

  /** The areas that array formulas of a sheet fill. */
  spillsOf(sheet: string): Area[] {
    const rows = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.unit]?.[sheet];
    return items(rows as Cells<IRange> | undefined).map((range) => ({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }));
  }

  /** From now on the engine reads formulas with the names of their sheets resolved. */
  useScopedNames(names: () => ScopedNames): void {
    const config = this.injector.get(IFormulaCurrentConfigService);
    const original = config.getFormulaData.bind(config);
    // The engine asks several times per calculation; the data is made anew for each calculation.
    let last: { from: unknown; to: ReturnType<typeof original> } | undefined;
    config.getFormulaData = () => {
      const from = original();
      if (last?.from !== from) last = { from, to: this.resolve(from, names()) };
      return last.to;
    };
  }

  private resolve<T extends ReturnType<IFormulaCurrentConfigService["getFormulaData"]>>(
    data: T,
    names: ScopedNames,
  ): T {
    const sheets = data[this.unit];
    if (names.size === 0 || !sheets) return data;
    for (const [id, rows] of Object.entries(sheets)) {
      const sheet = this.workbook.getSheetBySheetId(id)?.getSheetName() ?? "";
      for (const item of items(rows as Cells<{ f: string }> | undefined))
        if (item.f) item.f = resolveScopedNames(item.f, sheet, names);
    }
    return data;
  }

  /** A name means something else now: every formula with it is read and calculated anew. */
  forgetName(name: string): void {
    const spellings = [name, name.toUpperCase(), name.toLowerCase()];
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey(...spellings);
    forgetParsedFormulas();
    this.forceNext();
  }

  /** Starts no calculation any more. */
  dispose(): void {
    this.disposed = true;
  }

  private get unit(): string {
    return this.workbook.getId();
  }

  /** Every spill as a text, to see which ones have changed. */
  private spillShapes(): string[] {
    return this.workbook.getSheets().flatMap((sheet) => {
      const id = sheet.getSheetId();
      return this.spillsOf(id).map((area) => `${id}!${toA1(area)}`);
    });
  }

  private async calculated(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([this.api.getFormula().onCalculationResultApplied(), timeout]);
    clearTimeout(timer);
  }
}

/**
 * Univer keeps parsed formulas for the whole process and spoils some of them, those with LET over arrays, by calculating
 * them. Disposing of any tree builder empties that store.
 */
export function forgetParsedFormulas(): void {
  new LexerTreeBuilder().dispose();
}
