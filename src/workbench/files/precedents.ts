import { type Area, parseA1, splitSheet } from "../../a1";
import type { FileCell, FileWorkbook } from "../xlsx";
import { tokensOf } from "../../formula";
import { cellKey } from "./spilled";

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface SheetArea {
  /** undefined where it is of several sheets. */
  readonly sheet: number | undefined;
  readonly area: Area;
}

/** What the formulas of a file refer to, as far as their text tells. */
export class Precedents {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly known = new Map<string, readonly SheetArea[]>();

  constructor(private readonly workbook: FileWorkbook) {
    this.sheets = new Map(workbook.sheets.map(({ name }, k) => [name.toUpperCase(), k]));
    this.names = new Map(
      [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)].map(
        ({ name, formula }) => [name.toUpperCase(), formula],
      ),
    );
  }

  /** Tells of a formula whether it refers to one of these cells. */
  among(places: readonly Place[]): (sheet: number, cell: FileCell) => boolean {
    const bySheet = new Map<number, Map<number, Place>>();
    for (const place of places) {
      const cells = bySheet.get(place.sheet) ?? new Map<number, Place>();
      bySheet.set(place.sheet, cells.set(cellKey(place.row, place.column), place));
    }
    const holds = (cells: ReadonlyMap<number, Place> | undefined, area: Area): boolean => {
      if (!cells) return false;
      if (area.rows * area.columns > cells.size)
        return [...cells.values()].some(
          ({ row, column }) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        );
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++)
          if (cells.has(cellKey(row, column))) return true;
      return false;
    };
    if (places.length === 0) return () => false;
    return (sheet, { formula }) =>
      this.of(formula!.text, sheet, 0).some(({ sheet: on, area }) =>
        on === undefined
          ? [...bySheet.values()].some((cells) => holds(cells, area))
          : holds(bySheet.get(on), area),
      );
  }

  private of(formula: string, home: number, depth: number): readonly SheetArea[] {
    const key = `${home}!${formula}`;
    const known = this.known.get(key);
    if (known) return known;
    const areas = tokensOf(formula).flatMap(({ type, value }) => {
      const { sheet, rest } = splitSheet(value);
      if (/^range(_beam|_ternary)?$/.test(type)) {
        const area = parseA1(rest);
        const on = sheet === undefined ? home : this.sheets.get(sheet.toUpperCase());
        return area ? [{ sheet: on, area }] : [];
      }
      if (type === "structured") return this.tableOf(value);
      const definition = depth < 10 ? this.names.get(rest.toUpperCase()) : undefined;
      return definition === undefined ? [] : this.of(definition, home, depth + 1);
    });
    this.known.set(key, areas);
    return areas;
  }

  /** All of a table: which cells are meant does not matter here. */
  private tableOf(reference: string): SheetArea[] {
    const wanted = reference.slice(0, reference.indexOf("[")).toUpperCase();
    return this.workbook.sheets.flatMap(({ tables }, sheet) =>
      tables
        .filter(({ name }) => wanted === "" || name.toUpperCase() === wanted)
        .map(({ area }) => ({ sheet, area })),
    );
  }
}
