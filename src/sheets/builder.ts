import type {
  Area,
  PlanBlock,
  DropDown,
  FormattedArea,
  PlanFormula,
  NamedCell,
  PlanCell,
  PlanChart,
  RowGroup,
  SheetPlan,
  Style,
  StyledArea,
} from "./plan";
import { printSetup } from "./paper";

/** A formula as a cell of a plan; the leading = is added. */
export const formula = (text: string): PlanFormula => ({ formula: `=${text}` });

const isFormula = (cell: PlanCell): cell is PlanFormula =>
  typeof cell === "object" && cell !== null;

/** What a table of a plan looks like. */
export interface TableShape {
  readonly header: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** One a column; "" is General. */
  readonly formats?: readonly string[];
  /** One a column; without it formulas are black, texts labels, and numbers inputs. */
  readonly styles?: readonly (Style | null)[];
}

/** Puts a plan together, block by block. */
export class SheetBuilder {
  private readonly blocks: PlanBlock[] = [];
  private readonly formats: FormattedArea[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly names: NamedCell[] = [];
  private readonly charts: PlanChart[] = [];
  private readonly dropDowns: DropDown[] = [];
  private readonly groups: RowGroup[] = [];
  private readonly widths: number[] = [];
  private frozen = { rows: 0, columns: 0 };

  constructor(private readonly sheetName: string) {}

  /** Rows of cells from an upper left cell. Returns the area that they take. */
  put(row: number, column: number, cells: readonly (readonly PlanCell[])[], style?: Style): Area {
    this.blocks.push({ row, column, cells });
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (style) this.style(area, style);
    return area;
  }

  /** Texts below one another. Returns the first row after them. */
  lines(row: number, column: number, texts: readonly string[], style: Style): number {
    if (texts.length > 0)
      this.put(
        row,
        column,
        texts.map((text) => [text]),
        style,
      );
    return row + texts.length;
  }

  /** A table with a header row. Returns its area, header included. */
  table(
    row: number,
    column: number,
    { header, rows, formats = [], styles = [] }: TableShape,
  ): Area {
    this.put(row, column, [header], "columnHeader");
    const body = this.put(row + 1, column, rows);
    header.forEach((_, k) => {
      const area = { ...body, column: column + k, columns: 1 };
      const format = formats[k];
      if (format) this.format(area, format);
      const style = styles[k] === undefined ? styleOf(rows.map((cells) => cells[k]!)) : styles[k];
      if (style) this.style(area, style);
    });
    return { row, column, rows: rows.length + 1, columns: header.length };
  }

  /** One formula that spills over an area, its header row included. */
  spill(area: Area, text: string, formats: readonly string[] = []): Area {
    this.put(area.row, area.column, [[formula(text)]]);
    this.style({ ...area, rows: 1 }, "columnHeader");
    this.style({ ...area, row: area.row + 1, rows: area.rows - 1 }, "formula");
    formats.forEach((format, k) => {
      if (format)
        this.format(
          { row: area.row + 1, column: area.column + k, rows: area.rows - 1, columns: 1 },
          format,
        );
    });
    return area;
  }

  style(area: Area, style: Style): void {
    this.styles.push({ ...pick(area), style });
  }

  /** "" is General, which an empty sheet has already. */
  format(area: Area, format: string): void {
    if (format === "") return;
    this.formats.push({ ...pick(area), format });
  }

  name(name: string, row: number, column: number, comment: string): void {
    this.names.push({ name, row, column, comment });
  }

  chart(chart: PlanChart): void {
    this.charts.push(chart);
  }

  /** A chart whose title hangs on a choice: a formula, in a cell behind it. `title` is what it gives at first. */
  chartOf(title: string, chart: PlanChart): void {
    const { row, column } = chart.place;
    this.put(row, column, [[formula(title)]], "note");
    this.chart({ ...chart, titleFrom: { row, column, rows: 1, columns: 1 } });
  }

  /** A list to choose from; long ones name the cells that hold the words. */
  dropDown(row: number, column: number, words: readonly string[], from?: Area): void {
    this.dropDowns.push(from ? { row, column, words, from } : { row, column, words });
  }

  /** Folds rows away, from one on to the one before another. */
  fold(from: number, end: number): void {
    if (end > from) this.groups.push({ row: from, rows: end - from });
  }

  /** In characters, from column A. */
  setWidths(...characters: readonly number[]): void {
    this.widths.splice(0, this.widths.length, ...characters);
  }

  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
  }

  plan(): SheetPlan {
    return {
      name: this.sheetName,
      blocks: this.blocks,
      formats: this.formats,
      styles: this.styles,
      names: this.names,
      columnWidths: this.widths,
      freeze: this.frozen,
      charts: this.charts,
      dropDowns: this.dropDowns,
      groups: this.groups,
      print: printSetup({
        blocks: this.blocks,
        styles: this.styles,
        charts: this.charts,
        columnWidths: this.widths,
        groups: this.groups,
        freeze: this.frozen,
      }),
    };
  }
}

const pick = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });

function styleOf(cells: readonly PlanCell[]): Style | null {
  if (cells.some(isFormula)) return "formula";
  if (cells.some((cell) => typeof cell === "number")) return "input";
  return "rowHeader";
}
