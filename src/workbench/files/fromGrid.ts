import type { DropDown } from "../../sheets";
import { contains, parseA1 } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { Cell, Rect } from "../host/grid";
import type { FileAddIn, FileCell, FileName, FileSheet, FileWorkbook } from "../xlsx";
import { answers } from "../xlsx/calculate";
import { charactersOf } from "../xlsx/sheetParts";
import { lookOf } from "./cellLook";
import { plannedCharts } from "./chartPlan";
import { printOf } from "./printOf";

/** What of a workbook neither the grid nor the host knows. */
export interface Extras {
  /** The day it was made. */
  readonly date: string;
  readonly addIn: FileAddIn | null;
}

/** The workbook that is open, as it is at this moment, and what of it a file of ours has no room for. */
export function workbookOf(
  host: ExcelHost,
  { date, addIn }: Extras,
): { workbook: FileWorkbook; leftOut: string[] } {
  const leftOut: string[] = [];
  const [first, ...others] = host.grid.sheets().map(({ id }) => sheetOf(host, id, leftOut));
  const { Title = "", Author = "", Comments = "" } = host.properties.values;
  const workbook = {
    properties: {
      title: String(Title),
      creator: String(Author),
      description: String(Comments),
      date,
    },
    sheets: [first!, ...others] as const,
    names: namesOf(host, undefined),
    customProperties: Object.fromEntries(
      [...host.properties.custom].map(([key, value]) => [key, value as string | number | boolean]),
    ),
    addIn,
  };
  return { workbook, leftOut };
}

function sheetOf(host: ExcelHost, id: string, leftOut: string[]): FileSheet {
  const { grid } = host;
  const { name, visibility, frozen, gridlines } = host.sheet(id);
  const used = grid.usedRect(id);
  const cells = used ? cellsOf(host, used) : [];
  const { charts, unknown } = plannedCharts(host, id);
  for (const title of unknown) leftOut.push(`the chart "${title}" on ${name}`);
  if (host.pictures(id).length > 0) leftOut.push(`pictures on ${name}`);
  return {
    name,
    visibility,
    locked: host.protection(id).protected,
    cells,
    columnWidths: Array.from({ length: used ? used.column + used.columns : 0 }, (_width, column) =>
      charactersOf(grid.columnWidth({ sheet: id, row: 0, column, rows: 1, columns: 1 }) / 0.75 / 7),
    ),
    frozen,
    gridlines,
    names: namesOf(host, id),
    dropDowns: dropDownsOf(host, id),
    charts,
    tables: host.tables
      .filter(({ rect }) => rect.sheet === id)
      .map(({ name: table, rect, values }) => ({
        name: table,
        area: areaOf(rect),
        columns: grid.text({ ...rect, rows: 1 })[0]!,
        style: String(values.Style ?? "TableStyleMedium2"),
      })),
    print: printOf(host.pageSetup(id)),
  };
}

const areaOf = ({ row, column, rows, columns }: Rect) => ({ row, column, rows, columns });

const namesOf = ({ grid }: ExcelHost, sheet: string | undefined): FileName[] =>
  grid
    .names()
    .filter(({ scope }) => scope === sheet)
    .map(({ name, formula, comment, visible }) => ({ name, formula, comment, hidden: !visible }));

/** The cells of a sheet that hold something or look like something. */
function cellsOf({ grid }: ExcelHost, used: Rect): FileCell[] {
  const { value, spill } = answers(grid, used.sheet);
  const formulas = grid.formulas(used);
  const formats = grid.numberFormats(used);
  const cells = formulas.flatMap((row, i) =>
    row.map((content, j): FileCell => {
      const [at, column] = [used.row + i, used.column + j];
      const shown = value(at, column);
      const format = formats[i]![j]!;
      const painted = {
        row: at,
        column,
        look: lookOf(grid.style({ sheet: used.sheet, row: at, column, rows: 1, columns: 1 })),
        format: format === "General" ? "" : format,
      };
      // A text may look like a formula; it then shows itself.
      const text = typeof content === "string" && content.startsWith("=") && content !== shown;
      if (text) {
        const formula = { text: content, spill: spill(at, column) };
        return { ...painted, formula, value: shown, calculated: true };
      }
      return { ...painted, value: shown === "" ? null : shown, calculated: false };
    }),
  );
  return withSpills(cells).filter(hasSomething);
}

function withSpills(cells: readonly FileCell[]): FileCell[] {
  const spills = cells.flatMap(({ formula }) => formula?.spill ?? []);
  const one = { rows: 1, columns: 1 };
  return cells.map((cell) =>
    !cell.formula && spills.some((area) => contains(area, { ...cell, ...one }))
      ? { ...cell, value: cell.value ?? "", calculated: true }
      : cell,
  );
}

const hasSomething = ({ value, formula, format, look }: FileCell): boolean =>
  value !== null || formula !== undefined || format !== "" || Object.keys(look).length > 0;

/** Rules that somebody has set, the latest of each cell. */
function dropDownsOf(host: ExcelHost, id: string): DropDown[] {
  const lists = new Map<string, DropDown>();
  for (const { rect, values } of host.validations)
    if (rect.sheet === id)
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const list = listOf(host, id, values.rule);
          if (list) lists.set(`${row},${column}`, { row, column, ...list });
          else lists.delete(`${row},${column}`);
        }
  return [...lists.values()];
}

function listOf(
  { grid }: ExcelHost,
  sheet: string,
  rule: unknown,
): Pick<DropDown, "words" | "from"> | null {
  const source = (rule as { list?: { source?: unknown } } | undefined)?.list?.source;
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return { words: source.split(",") };
  const from = parseA1(source.slice(1));
  if (!from) return null;
  const words = grid.values({ sheet, ...from }).flat();
  return { words: words.filter((word: Cell) => word !== "").map(String), from };
}
