import type { Area } from "../../sheets";
import { quoted, range } from "../../a1";
import type { GridValue } from "../host/grid";
import type { FileSheet } from "./model";
import { escapedCellText, element, escaped, val } from "./xml";

/** The cells that a chart draws: their address for Excel, and their values for whoever only shows the picture. */
export class ChartCells {
  private found: ReadonlyMap<string, FileSheet["cells"][number]> | undefined;

  constructor(private readonly sheet: FileSheet) {}

  /** Most sheets have no chart to ask. */
  private get cells(): ReadonlyMap<string, FileSheet["cells"][number]> {
    return (this.found ??= new Map(
      this.sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]),
    ));
  }

  address(area: Area): string {
    return `${quoted(this.sheet.name)}!${range(area, "both")}`;
  }

  /** Row by row. */
  values({ row, column, rows, columns }: Area): (GridValue | null)[] {
    return Array.from({ length: rows * columns }, (_cell, k) => {
      const at = `${row + Math.floor(k / columns)},${column + (k % columns)}`;
      return this.cells.get(at)?.value ?? null;
    });
  }

  /** The number format of the first cell. */
  format({ row, column }: Area): string {
    return this.cells.get(`${row},${column}`)?.format || "General";
  }
}

/** A name that stands in the chart itself. */
export const seriesName = (name: string): string =>
  element("c:tx", {}, element("c:v", {}, escaped(name)));

export const valuesXml = (area: Area, cells: ChartCells): string =>
  element("c:val", {}, numbers(area, cells));

export function categoriesXml(area: Area, cells: ChartCells): string {
  const isText = cells.values(area).some((value) => typeof value === "string" && value !== "");
  return element("c:cat", {}, isText ? texts(area, cells) : numbers(area, cells));
}

function numbers(area: Area, cells: ChartCells): string {
  const points = cached(cells.values(area), (value) =>
    typeof value === "number" && Number.isFinite(value) ? String(value) : undefined,
  );
  const format = element("c:formatCode", {}, escaped(cells.format(area)));
  return element("c:numRef", {}, formula(area, cells), element("c:numCache", {}, format, points));
}

function texts(area: Area, cells: ChartCells): string {
  const points = cached(cells.values(area), (value) =>
    value === null || value === "" ? undefined : escapedCellText(String(value)),
  );
  return element("c:strRef", {}, formula(area, cells), element("c:strCache", {}, points));
}

const formula = (area: Area, cells: ChartCells): string =>
  element("c:f", {}, escaped(cells.address(area)));

/** Cells without a value are left out: the line has a gap there. */
function cached(
  values: readonly (GridValue | null)[],
  text: (value: GridValue | null) => string | undefined,
): string {
  const points = values.map((value, idx) => {
    const v = text(value);
    return v === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, v));
  });
  return val("c:ptCount", values.length) + points.join("");
}
