import {
  CellValueType,
  composeStyles,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { Area } from "../../a1";
import type { GridValue, CellStyle, FormulaMark, GridCell } from "./grid";
import { isExcelError } from "./errorWords";
import { formulaShape } from "./formulaShape";
import { readInput } from "./input";
import { cellData, hasContent, valueOf } from "./univerCells";
import { type LookAround, LineLooks } from "./univerLines";
import { styleData, styleOf } from "./univerStyle";

/** What Univer has no room for and carries along with a cell. */
interface Carried {
  readonly style?: Partial<CellStyle>;
  readonly mark?: FormulaMark & { readonly shape: string };
}

const key = "macroscope";

type Matrix = Record<number, Record<number, ICellData>>;

/** Cells as the data of a sheet that is to be added. */
export function contentsOf(
  workbook: Workbook,
  cells: readonly GridCell[],
  lines?: LineLooks,
): Matrix {
  const rows: Matrix = {};
  const looks = new Map<string, { s?: string; besides?: Partial<CellStyle> }>();
  const lookOf = ({ row, column, style, format }: GridCell) => {
    const around = lines?.at(row, column);
    const id = JSON.stringify([style, format, around]);
    const known = looks.get(id);
    if (known) return known;
    const own = styleData(style);
    const numbers = format !== "General" && { n: { pattern: format } };
    const said = { ...own, data: { ...own.data, ...numbers } };
    const { data: all, besides } = around ? LineLooks.complete(said, around, style) : said;
    const look = {
      ...(Object.keys(all).length > 0 && { s: workbook.getStyles().setValue(all)! }),
      ...(Object.keys(besides).length > 0 && { besides }),
    };
    looks.set(id, look);
    return look;
  };
  for (const cell of cells) {
    const { s, besides } = lookOf(cell);
    const carried = {
      ...(besides && { style: besides }),
      ...(cell.mark && { mark: { ...cell.mark, shape: formulaShape(cell.formula ?? "") } }),
    };
    (rows[cell.row] ??= {})[cell.column] = {
      ...dataOf(cell),
      ...(s !== undefined && { s }),
      ...(Object.keys(carried).length > 0 && { custom: { [key]: carried } }),
    };
  }
  return rows;
}

/** A text without a letter, which counts as a text; a cell that was emptied has no type. */
const emptyText = { v: "", t: CellValueType.FORCE_STRING };
const isEmptyText = ({ v, t }: ICellData): boolean => v === emptyText.v && t === emptyText.t;

function dataOf({ formula, value, error }: GridCell): ICellData {
  if (value === "" && formula === undefined) return emptyText;
  if (value === null) return formula === undefined ? {} : { f: formula };
  const isText = typeof value === "string" && formula === undefined && !error;
  const text = isText && (readInput(value) !== value || isExcelError(value));
  const { v, t } = cellData(text ? { text: value } : value);
  return { v, t, ...(formula !== undefined && { f: formula }) };
}

const carriedBy = (cell: Nullable<ICellData>): Carried =>
  (cell?.custom?.[key] as Carried | undefined) ?? {};

/** What a file said of a cell's formula, as long as the formula keeps its form. */
export function markOf(cell: Nullable<ICellData>, formula: string): FormulaMark | undefined {
  const { mark } = carriedBy(cell);
  return mark && mark.shape === formulaShape(formula) ? mark : undefined;
}

/** A cell's data with another mark. */
export function marked(
  cell: Nullable<ICellData>,
  formula: string,
  mark: FormulaMark | undefined,
): ICellData["custom"] {
  const { style } = carriedBy(cell);
  return {
    [key]: {
      ...(style && { style }),
      ...(mark && { mark: { ...mark, shape: formulaShape(formula) } }),
    },
  };
}

/** Cells alike share the object of their style, so that it is looked at once. */
const unstyled = {};

/** What of a workbook and its engine is needed to read a sheet. */
export interface SheetSources {
  readonly spills: readonly Area[];
  readonly formula: (row: number, column: number, cell: ICellData) => string | undefined;
  readonly spilled: (
    row: number,
    column: number,
  ) => { readonly v?: unknown; readonly t?: unknown } | null;
  readonly style: (cell: ICellData) => Nullable<IStyleData>;
  readonly lines: LineLooks | undefined;
}

/** Every cell of a sheet that holds something or looks like something, by row, then by column. */
export function cellsOf(
  matrix: {
    forValue(visit: (row: number, column: number, cell: Nullable<ICellData>) => void): unknown;
  },
  { spills, formula, spilled, style, lines }: SheetSources,
): GridCell[] {
  const cells = new Map<number, GridCell>();
  const at = (row: number, column: number) => row * 16_384 + column;
  const anchors = new Map(spills.map((area) => [at(area.row, area.column), area]));
  const styles = new WeakMap<IStyleData, CellStyle>();
  const read = (data: IStyleData): CellStyle => {
    let known = styles.get(data);
    if (!known) styles.set(data, (known = styleOf(data)));
    return known;
  };
  const looks = new Map<string, Pick<GridCell, "style" | "format">>();
  /** What a cell says itself, and in all else what its row and its column say. */
  const lookIn = (around: LookAround, cell: Nullable<ICellData>) => {
    const own = cell && style(cell);
    const besides = { ...around.besides, ...carriedBy(cell).style };
    const id = JSON.stringify([around, own, besides]);
    let look = looks.get(id);
    if (!look) {
      const data = composeStyles(around.data, own);
      look = { style: { ...styleOf(data), ...besides }, format: data.n?.pattern ?? "General" };
      looks.set(id, look);
    }
    return look;
  };
  matrix.forValue((row, column, cell) => {
    if (!cell) return;
    const data = style(cell);
    const { style: besides } = carriedBy(cell);
    const content = hasContent(cell);
    const empty = isEmptyText(cell);
    if (!content && !data && !besides && !empty) return;
    const around = lines?.at(row, column);
    const text = content ? formula(row, column, cell) : undefined;
    const spill = anchors.get(at(row, column));
    const value = valueOf(spill ? (spilled(row, column) ?? cell) : cell);
    const mark = text === undefined ? undefined : markOf(cell, text);
    const isWord = text === undefined && cell.t !== CellValueType.FORCE_STRING;
    cells.set(at(row, column), {
      row,
      column,
      ...(text !== undefined && { formula: text }),
      value: text === undefined && value === "" && !empty ? null : value,
      ...(isWord && typeof value === "string" && isExcelError(value) && { error: true as const }),
      ...(spill && { spill }),
      style: besides ? { ...(data && read(data)), ...besides } : data ? read(data) : unstyled,
      format: data?.n?.pattern ?? "General",
      ...(around && lookIn(around, cell)),
      ...(mark && { mark }),
    });
  });
  for (const area of spills)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === area.row && column === area.column) continue;
        const painted = cells.get(at(row, column));
        const value: GridValue = valueOf(spilled(row, column));
        const around = lines?.at(row, column);
        cells.set(at(row, column), {
          row,
          column,
          style: unstyled,
          format: "General",
          ...(around && lookIn(around, null)),
          ...painted,
          value,
          spilled: true,
        });
      }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
