import { titleText } from "../host/chartTitles";
import type { Chart, ChartPart } from "../host/kept";
import type { GridValue, Grid, Rect } from "../host/grid";
import type { ChartData, LegendPlace, SeriesData, SeriesKind, ValueAxisData } from "./chartData";

const kinds: Readonly<Record<string, SeriesKind>> = {
  Line: "line",
  LineMarkers: "line",
  ColumnClustered: "column",
  ColumnStacked: "column",
  BarClustered: "bar",
  Area: "area",
  AreaStacked: "area",
};

/** A part of a chart that its maker may never have spoken of. */
const inside = (part: ChartPart | undefined, ...names: string[]): ChartPart | undefined =>
  names.reduce((at, name) => at?.parts[name], part);

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined;
const visible = (part: ChartPart | undefined) => part?.values.Visible !== false;

/** Reads what a chart shows at this moment. */
export function readChart(chart: Chart, grid: Grid): ChartData {
  const { values, part } = chart;
  const cells = new SeriesReader(chart, grid);
  const series = stacked(
    chart.series.map((item, k): SeriesData => {
      const entry = inside(part, "Legend", "LegendEntries", String(k));
      return { ...cells.series(item), ...(!visible(entry) && { unnamed: true }) };
    }),
    chart.series.map((item) => kindOf(chart, item) === "AreaStacked"),
  );
  const title = inside(part, "Title");
  // Excel calls a chart of one series by its name.
  const ownTitle = titleText(title, grid) || (series.length === 1 ? series[0]!.name : "");
  const kind = textOf(values.ChartType);
  const unknown = [kind, ...chart.series.map((item) => kindOf(chart, item))].find(
    (name) => !(name in kinds),
  );
  const categories = inside(part, "Axes", "CategoryAxis");
  const first = chart.series.find((item) => item.cells?.XAxisValues)?.cells?.XAxisValues;
  const count = series.reduce((most, item) => Math.max(most, item.values.length), 0);
  return {
    title: visible(title) ? ownTitle : "",
    categories: cells.categories(first, count),
    categoryTitle: captionOf(categories, grid),
    series,
    axis: axisOf(inside(part, "Axes", "ValueAxis"), grid),
    legend: legendOf(inside(part, "Legend")),
    joined: values.DisplayBlanksAs === "Interpolated",
    stacked: kind === "ColumnStacked",
    ...(unknown && { unknownKind: unknown }),
  };
}

const kindOf = (chart: Chart, item: ChartPart): string =>
  textOf(item.values.ChartType) || textOf(chart.values.ChartType);

/** Lays stacked areas upon one another, those of each axis by themselves; a gap adds nothing. */
function stacked(series: readonly SeriesData[], isStacked: readonly boolean[]): SeriesData[] {
  const heights = new Map<boolean, number[]>();
  return series.map((one, k) => {
    if (!isStacked[k]) return one;
    const base = heights.get(one.secondary) ?? [];
    const height = one.values.map((value, at) => (base[at] ?? 0) + (value ?? 0));
    heights.set(one.secondary, height);
    return { ...one, base: one.values.map((_, at) => base[at] ?? 0) };
  });
}

const captionOf = (axis: ChartPart | undefined, grid: Grid): string => {
  const title = inside(axis, "Title");
  return visible(title) ? titleText(title, grid) : "";
};

function axisOf(axis: ChartPart | undefined, grid: Grid): ValueAxisData {
  const { Minimum, Maximum, MajorUnit, NumberFormat, LinkNumberFormat } = axis?.values ?? {};
  const format = LinkNumberFormat === true ? "" : textOf(NumberFormat);
  return {
    title: captionOf(axis, grid),
    ...(format && { format }),
    minimum: numberOf(Minimum),
    maximum: numberOf(Maximum),
    unit: numberOf(MajorUnit),
    visible: visible(axis),
    gridlines: visible(inside(axis, "MajorGridlines")),
  };
}

function legendOf(legend: ChartPart | undefined): LegendPlace {
  if (!visible(legend)) return "none";
  const place = textOf(legend?.values.Position).toLowerCase();
  return place === "top" || place === "bottom" || place === "left" ? place : "right";
}

/** Reads the cells of a chart's series. */
class SeriesReader {
  constructor(
    private readonly chart: Chart,
    private readonly grid: Grid,
  ) {}

  series(item: ChartPart): SeriesData {
    const { values } = item;
    const kindName = kindOf(this.chart, item);
    const rect = item.cells?.Values;
    const kind = kinds[kindName] ?? "line";
    const part = inside(item, "Format", kind === "line" ? "Line" : "Fill");
    const style = values.MarkerStyle;
    const color = textOf(part?.values.Color);
    const dash = textOf(inside(item, "Format", "Line")?.values.LineStyle);
    return {
      name: textOf(values.Name),
      kind,
      secondary: values.AxisGroup === "Secondary",
      values: rect
        ? this.read(rect, (area) => this.grid.values(area)).map((v) => this.number(v))
        : [],
      format: rect ? this.formatOf(rect) : "General",
      ...(/^(#[0-9a-f]{6}|[a-z]+)$/i.test(color) && { color }),
      ...(dash && { dash }),
      ...(values.Overlap === 100 && values.HasDataLabels === true && { overlaid: true as const }),
      marked:
        style === undefined || style === "Automatic"
          ? kindName === "LineMarkers"
          : style !== "None",
      smooth: values.Smooth === true,
    };
  }

  /** The texts of the categories; counted from 1 where nobody has named them. */
  categories(rect: Rect | undefined, least: number): string[] {
    const texts = rect ? this.read(rect, (area) => this.grid.text(area)) : [];
    return Array.from({ length: Math.max(least, texts.length) }, (_text, k) =>
      rect ? (texts[k] ?? "") : String(k + 1),
    );
  }

  private number(value: GridValue): number | null {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    return value === "" && this.chart.values.DisplayBlanksAs === "Zero" ? 0 : null;
  }

  private formatOf(rect: Rect): string {
    return this.grid.numberFormats({ ...rect, rows: 1, columns: 1 })[0]?.[0] ?? "General";
  }

  /** In one list, by rows, without what is hidden in the sheet. */
  private read<T>(rect: Rect, values: (rect: Rect) => T[][]): T[] {
    if (!this.grid.sheets().some(({ id }) => id === rect.sheet)) return [];
    const cells = values(rect);
    if (this.chart.values.PlotVisibleOnly === false) return cells.flat();
    const one = { ...rect, rows: 1, columns: 1 };
    return cells.flatMap((row, i) =>
      this.grid.isHidden({ ...one, row: rect.row + i }, "rows")
        ? []
        : row.filter(
            (_cell, j) => !this.grid.isHidden({ ...one, column: rect.column + j }, "columns"),
          ),
    );
  }
}
