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
import { type LambdaNames, readableFormula } from "./lambdaNames";
import { CELLS } from "./crossings";
import { engineFormula, mayNeedTranslation } from "./engineFormula";
import type { FormulaMark } from "./grid";
import type { Place, Surroundings } from "./meanings";
import type { SpilledCell } from "./univerCells";
import { markOf } from "./univerContents";
import { KeptAnswers } from "./univerOwn";

type Cells<T> = Readonly<
  Record<number, Readonly<Record<number, T | null | undefined>> | undefined>
>;

/** What a sparse matrix holds. */
const items = <T>(cells: Cells<T> | null | undefined): T[] =>
  Object.values(cells ?? {})
    .flatMap((row) => Object.values(row ?? {}))
    .filter((item): item is T => item !== null && item !== undefined);

type FormulaData = ReturnType<IFormulaCurrentConfigService["getFormulaData"]>;

/** What a grid has to know of Univer's formula engine: its spills, and how it reads formulas that it does not know. */
export class UniverEngine {
  /** A formula of a sheet as the engine can calculate it. */
  readable: (formula: string, sheet: string) => string = (formula) => formula;
  /** Whether formulas refer to cells that others fill, as they were when the calculation began. */
  readsSpills = false;
  private readonly kept = new KeptAnswers();
  /** Formulas as the engine reads them, as long as what they depend on stays as it is. */
  private translations = new Map<string, string>();
  private around: { key: string; surroundings: Surroundings; lambdas: LambdaNames } | undefined;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {
    this.kept.register(injector);
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

  /** From now on the engine reads formulas with that resolved which it does not know by itself. */
  translate(surroundings: () => Given, lambdas: () => LambdaNames): void {
    this.readable = (formula, sheet) => {
      const around = this.settled(surroundings(), lambdas());
      return this.translated(formula, { sheet, row: 0, column: 0 }, around, lambdas());
    };
    const config = this.injector.get(IFormulaCurrentConfigService);
    const original = config.getFormulaData.bind(config);
    // The engine asks several times per calculation; the data is made anew for each calculation.
    let last: FormulaData | undefined;
    config.getFormulaData = () => {
      const data = original();
      if (data !== last) this.readsSpills = false;
      if (data !== last) this.resolve(data, this.settled(surroundings(), lambdas()), lambdas());
      return (last = data);
    };
  }

  /** A name means something else now: formulas with it have to be read anew. */
  forgetName(name: string): void {
    const spellings = [name, name.toUpperCase(), name.toLowerCase()];
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey(...spellings);
    forgetParsedFormulas();
  }

  /** What is around the formulas; the translations of before are forgotten where it has changed. */
  private settled(given: Given, lambdas: LambdaNames): Surroundings {
    const sheets = this.workbook.getSheets().map((sheet) => sheet.getSheetName());
    const surroundings = {
      ...given,
      sheets,
      formulaAt: (place: Place) => this.formulaAt(place),
      spillAt: (place: Place) => this.spillAt(place),
    };
    const key = JSON.stringify([
      sheets,
      given.tables,
      [...given.names].map(([k, v]) => [k, ...v]),
      [...given.known],
    ]);
    const same = this.around?.key === key && this.around.lambdas === lambdas;
    if (!same) this.translations = new Map();
    this.around = { key, surroundings, lambdas };
    return surroundings;
  }

  private resolve(data: FormulaData, around: Surroundings, lambdas: LambdaNames): void {
    for (const [id, rows] of Object.entries(data[this.unit] ?? {})) {
      const model = this.workbook.getSheetBySheetId(id);
      if (!model || !rows) continue;
      const sheet = model.getSheetName();
      const matrix = model.getSheet().getCellMatrix();
      for (const [r, cells] of Object.entries(rows as Cells<FormulaItem>))
        for (const [c, item] of Object.entries(cells ?? {})) {
          if (!item?.f) continue;
          const [row, column] = [Number(r), Number(c)];
          const mark = markOf(matrix.getValue(row, column), item.f);
          // A copy of another formula is read where that one stands.
          const place = { sheet, row: row - (item.y ?? 0), column: column - (item.x ?? 0) };
          item.f = mark?.kept
            ? this.kept.formula(mark.kept)
            : sized(this.translated(item.f, place, around, lambdas), mark);
        }
    }
  }

  private translated(
    formula: string,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
    around: Surroundings,
    lambdas: LambdaNames,
  ): string {
    const { sheet, row, column } = place;
    const here = readableFormula(formula, lambdas);
    if (!mayNeedTranslation(here, around)) return here;
    const key = `${sheet}!${row},${column}${formula}`;
    const known = this.translations.get(key);
    if (known !== undefined) return known;
    const text = engineFormula(here, place, around);
    // What refers to a spill changes with a formula elsewhere.
    if (!here.includes("#")) this.translations.set(key, text);
    return text;
  }

  private formulaAt({ sheet, row, column }: Place): string | undefined {
    const id = this.idOf(sheet);
    if (id === undefined) return undefined;
    const formulas = this.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, id, this.unit) ?? undefined;
  }

  private spillAt({ sheet, row, column }: Place): Area | null {
    this.readsSpills = true;
    const id = this.idOf(sheet);
    if (id === undefined || this.spilledCell(id, row, column)?.v === "#SPILL!") return null;
    const spill = this.spillsOf(id).find((each) => each.row === row && each.column === column);
    return spill ?? { row, column, rows: 1, columns: 1 };
  }

  private idOf(sheet: string): string | undefined {
    const wanted = sheet.toUpperCase();
    return this.workbook
      .getSheets()
      .find((each) => each.getSheetName().toUpperCase() === wanted)
      ?.getSheetId();
  }

  private get unit(): string {
    return this.workbook.getId();
  }
}

/** What of the surroundings the engine does not know itself. */
type Given = Omit<Surroundings, "sheets" | "formulaAt" | "spillAt">;

interface FormulaItem {
  f: string;
  readonly x?: number;
  readonly y?: number;
}

/** A formula of old times fills the cells that it was entered into, or one. */
function sized(formula: string, mark: FormulaMark | undefined): string {
  const { rows, columns } = mark?.array ?? { rows: 1, columns: 1 };
  const fixed = mark?.array !== undefined || (mark?.plain && !/MACRO\./i.test(formula));
  return fixed ? `=${CELLS}(${formula.slice(1)},${rows},${columns})` : formula;
}

/**
 * Univer keeps parsed formulas for the whole process and spoils some of them, those with LET over arrays, by calculating
 * them. Disposing of any tree builder empties that store.
 */
export function forgetParsedFormulas(): void {
  new LexerTreeBuilder().dispose();
}
