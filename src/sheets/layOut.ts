import { type Look, looks } from "./look";
import type { Area, PlanCell, SheetPlan } from "./plan";

/** A plan as plain rectangles: what an Excel request, a grid of the workbench and an .xlsx file all need. */
export interface SheetLayout {
  readonly writes: readonly {
    readonly area: Area;
    readonly cells: readonly (readonly PlanCell[])[];
  }[];
  readonly formats: readonly { readonly area: Area; readonly format: string }[];
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  /** Columns of equal width beside one another, in points. */
  readonly widths: readonly {
    readonly column: number;
    readonly columns: number;
    readonly points: number;
  }[];
}

export function layOut(plan: SheetPlan): SheetLayout {
  return {
    writes: plan.blocks
      .filter(({ cells }) => cells.length > 0 && cells[0]!.length > 0)
      .map(({ row, column, cells }) => ({
        area: { row, column, rows: cells.length, columns: cells[0]!.length },
        cells,
      })),
    formats: joined(plan.formats.map(({ format, ...area }) => ({ area, what: format }))).map(
      ({ area, what }) => ({ area, format: what }),
    ),
    looks: joined(plan.styles.map(({ style, ...area }) => ({ area, what: style }))).map(
      ({ area, what }) => ({ area, look: looks[what] }),
    ),
    widths: widths(plan.columnWidths),
  };
}

interface Painted<T> {
  readonly area: Area;
  readonly what: T;
}

/** Joins each area to the one before it where the two are alike and form a rectangle, so that fewer are set. */
function joined<T>(items: readonly Painted<T>[]): Painted<T>[] {
  const result: Painted<T>[] = [];
  for (const item of items) {
    const last = result.at(-1);
    const area = last?.what === item.what ? together(last.area, item.area) : null;
    if (area) result[result.length - 1] = { ...item, area };
    else result.push(item);
  }
  return result;
}

function together(a: Area, b: Area): Area | null {
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column)
    return { ...a, columns: a.columns + b.columns };
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row)
    return { ...a, rows: a.rows + b.rows };
  return null;
}

/** Excel's width in characters of Calibri 11, in points: 7 pixels a character and 5 around, 3 points to 4 pixels. */
export const inPoints = (characters: number) => Math.round(7 * characters + 5) * 0.75;

function widths(
  characters: readonly number[],
): { column: number; columns: number; points: number }[] {
  const result: { column: number; columns: number; points: number }[] = [];
  characters.forEach((width, column) => {
    const last = result.at(-1);
    const points = inPoints(width);
    if (last?.points === points) last.columns++;
    else result.push({ column, columns: 1, points });
  });
  return result;
}
