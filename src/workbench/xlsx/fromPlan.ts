import {
  type Area,
  type PlanFormula,
  layOut,
  type Look,
  type PlanCell,
  type SheetPlan,
} from "../../sheets";
import { cell as address, quoted } from "../../a1";
import type { GridValue } from "../host/grid";
import { type FileCell, type FilePrint, type FileSheet, plainPrint } from "./model";
import { sections } from "./sheetParts";

/** What the formulas of a sheet were calculated to. */
export interface Calculated {
  readonly value: (row: number, column: number) => GridValue;
  /** What a formula's answer fills; null where it is a single cell. */
  readonly spill: (row: number, column: number) => Area | null;
}

interface Cursor {
  readonly row: number;
  readonly column: number;
  look: Look;
  format: string;
  content: PlanCell;
  spilled: boolean;
}

/** A plan, and what its formulas were calculated to, as the sheet of a file. */
export function sheetOfPlan(plan: SheetPlan, calculated: Calculated): FileSheet {
  const cells = new Map<string, Cursor>();
  const at = (row: number, column: number): Cursor => {
    const key = `${row},${column}`;
    const known = cells.get(key);
    if (known) return known;
    const cell = { row, column, look: {}, format: "", content: null, spilled: false };
    cells.set(key, cell);
    return cell;
  };
  const paint = (area: Area, change: (cell: Cursor) => void) => {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        change(at(row, column));
  };

  const { writes, formats, looks } = layOut(plan);
  for (const { area, cells: rows } of writes)
    paint(area, (cell) => {
      cell.content = rows[cell.row - area.row]![cell.column - area.column]!;
    });
  for (const { area, format } of formats) paint(area, (cell) => (cell.format = format));
  for (const { area, look } of looks)
    paint(area, (cell) => (cell.look = { ...cell.look, ...look }));
  const formulas = [...cells.values()].filter(({ content }) => isFormula(content));
  for (const { row, column } of formulas) {
    const spill = calculated.spill(row, column);
    if (spill) paint(spill, (cell) => (cell.spilled = true));
  }
  return {
    name: plan.name,
    visibility: "Visible",
    locked: false,
    cells: [...cells.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((cell) => finished(cell, calculated)),
    columnWidths: plan.columnWidths,
    frozen: plan.freeze,
    gridlines: false,
    names: plan.names.map(({ name, row, column, comment }) => ({
      name,
      formula: `=${quoted(plan.name)}!${address(row, column, "both")}`,
      comment,
      hidden: false,
    })),
    dropDowns: plan.dropDowns,
    ...(plan.groups?.length && { groups: plan.groups }),
    charts: plan.charts,
    tables: [],
    print: printOf(plan),
  };
}

function printOf({ print }: SheetPlan): FilePrint {
  const { landscape, titleRows, wide, leftFooter, rightFooter } = print;
  return {
    ...plainPrint,
    landscape,
    titleRows: titleRows > 0 ? [0, titleRows - 1] : null,
    ...(wide && {
      fit: null,
      scale: wide.scale,
      titleColumns: [0, wide.titleColumns - 1],
      areas: wide.areas,
    }),
    footer: sections(leftFooter, "", rightFooter),
  };
}

const isFormula = (content: PlanCell): content is PlanFormula =>
  typeof content === "object" && content !== null;

function finished(
  { row, column, look, format, content, spilled }: Cursor,
  calculated: Calculated,
): FileCell {
  const cell = { row, column, look, format };
  if (isFormula(content)) {
    const formula = { text: content.formula, spill: calculated.spill(row, column) };
    return { ...cell, formula, value: calculated.value(row, column), calculated: true };
  }
  if (spilled) return { ...cell, value: calculated.value(row, column), calculated: true };
  return { ...cell, value: content === "" ? null : content, calculated: false };
}
