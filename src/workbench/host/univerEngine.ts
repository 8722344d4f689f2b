import type { Injector, IRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import { type Area, contains, range as addressOf } from "../../a1";
import type { Rect } from "./grid";
import { expandLambdas, type LambdaNames } from "./lambdaNames";
import { resolveScopedNames, type ScopedNames } from "./scopedNames";

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

type FormulaData = ReturnType<IFormulaCurrentConfigService["getFormulaData"]>;

/** What a grid has to know of Univer's formula engine: its spills, and names that belong to one sheet. */
export class UniverEngine {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

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

  /** The areas that array formulas of a sheet fill. One without room fills nothing, though Univer keeps its area. */
  spillsOf(sheet: string): Area[] {
    const rows = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.unit]?.[sheet];
    return items(rows as Cells<IRange> | undefined)
      .map((range) => ({
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }))
      .filter(({ row, column }) => this.spilledCell(sheet, row, column)?.v !== "#SPILL!");
  }

  /** Every spill of the workbook as a text, to see which ones have changed. */
  spillShapes(): string[] {
    return this.workbook.getSheets().flatMap((sheet) => {
      const id = sheet.getSheetId();
      return this.spillsOf(id).map((area) => `${id}!${addressOf(area)}`);
    });
  }

  /** From now on the engine reads formulas with the names resolved that it does not know by itself. */
  useNames(names: () => ScopedNames, lambdas: () => LambdaNames): void {
    const config = this.injector.get(IFormulaCurrentConfigService);
    const original = config.getFormulaData.bind(config);
    // The engine asks several times per calculation; the data is made anew for each calculation.
    let last: FormulaData | undefined;
    config.getFormulaData = () => {
      const data = original();
      if (data !== last) this.resolve(data, names(), lambdas());
      return (last = data);
    };
  }

  /** A name means something else now: formulas with it have to be read anew. */
  forgetName(name: string): void {
    const spellings = [name, name.toUpperCase(), name.toLowerCase()];
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey(...spellings);
    forgetParsedFormulas();
  }

  private resolve(data: FormulaData, names: ScopedNames, lambdas: LambdaNames): void {
    for (const [id, rows] of Object.entries(data[this.unit] ?? {})) {
      const sheet = this.workbook.getSheetBySheetId(id)?.getSheetName() ?? "";
      for (const item of items(rows as Cells<{ f: string }> | undefined))
        if (item.f) item.f = resolveScopedNames(expandLambdas(item.f, lambdas), sheet, names);
    }
  }

  private get unit(): string {
    return this.workbook.getId();
  }
}

/**
 * Univer keeps parsed formulas for the whole process and spoils some of them, those with LET over arrays, by calculating
 * them. Disposing of any tree builder empties that store.
 */
export function forgetParsedFormulas(): void {
  new LexerTreeBuilder().dispose();
}
