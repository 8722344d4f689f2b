import { areaAlone } from "../../a1";
import {
  type Area,
  chartKinds,
  type ChartKind,
  type Dash,
  type PlanChart,
  type PlanSeries,
} from "../../sheets";
import { titleCell, titleText } from "../host/chartTitles";
import type { Chart, ChartPart } from "../host/kept";
import type { ExcelHost } from "../host/excelHost";
import type { Grid } from "../host/grid";

const isKind = (value: unknown): value is ChartKind => chartKinds.some((kind) => kind === value);

/** The charts of a sheet that a file of ours can hold, and the titles of the others. */
export function plannedCharts(
  host: ExcelHost,
  sheet: string,
): { charts: PlanChart[]; unknown: string[] } {
  const charts: PlanChart[] = [];
  const unknown: string[] = [];
  for (const chart of host.charts(sheet)) {
    const plan = planOf(chart, host.grid, sheet);
    if (plan) charts.push(plan);
    else unknown.push(titleOf(chart));
  }
  return { charts, unknown };
}

const titleOf = (chart: Chart): string => String(chart.part.parts.Title?.values.Text ?? "");

/** A title as it reads now, and its cell where that is on the same sheet. */
function entitled(title: ChartPart | undefined, grid: Grid, sheet: string) {
  const cell = titleCell(title, grid);
  return {
    text: titleText(title, grid),
    from: cell?.sheet === sheet ? areaAlone(cell) : undefined,
  };
}

function planOf(chart: Chart, grid: Grid, sheet: string): PlanChart | null {
  const kind = chart.values.ChartType;
  const categories = chart.series[0]?.cells?.XAxisValues;
  const series = chart.series.map(({ values, cells, parts }): PlanSeries | null => {
    const own = values.ChartType ?? kind;
    if (cells?.Values?.sheet !== sheet || !isKind(own)) return null;
    const secondary = values.AxisGroup === "Secondary";
    const name = String(values.Name ?? "");
    const format = parts.Format?.parts;
    const color = (format?.Line?.values.Color ?? format?.Fill?.values.Color) as string | undefined;
    const dash = dashes.find((known) => known === format?.Line?.values.LineStyle);
    return {
      name,
      values: areaAlone(cells.Values),
      ...(own !== kind && { kind: own }),
      ...(/^(#[0-9a-f]{6}|none)$/i.test(color ?? "") && { color }),
      ...(dash && { dash }),
      ...(secondary && { secondary }),
    };
  });
  const known = series.filter((item) => item !== null);
  const [first, ...others] = known;
  if (!isKind(kind) || !first || known.length < series.length) return null;
  if (categories?.sheet !== sheet) return null;
  const title = entitled(chart.part.parts.Title, grid, sheet);
  return {
    kind,
    title: title.text,
    ...(title.from && { titleFrom: title.from }),
    categories: areaAlone(categories),
    series: [first, ...others],
    place: placeOf(chart, grid, sheet),
    ...axisTitlesOf(chart, grid, sheet),
    ...(chart.series.every(({ values }) => values.Overlap === 100) && { overlaid: true as const }),
    ...(chart.part.parts.Legend?.values.Visible === false && { legend: false }),
  };
}

function axisTitlesOf({ part }: Chart, grid: Grid, sheet: string): Pick<PlanChart, "axisTitles"> {
  const title = (axis: string) => entitled(part.parts.Axes?.parts[axis]?.parts.Title, grid, sheet);
  const [categories, values] = [title("CategoryAxis"), title("ValueAxis")];
  if (!categories.text && !values.text) return {};
  return {
    axisTitles: {
      categories: categories.text,
      values: values.text,
      ...(categories.from && { categoriesFrom: categories.from }),
      ...(values.from && { valuesFrom: values.from }),
    },
  };
}

const dashes = ["Continuous", "Dash", "DashDot", "Dot"] as const satisfies readonly Dash[];

/** The cells that a chart covers; where its place is given in points, those that the points reach. */
function placeOf({ place, values }: Chart, grid: Grid, sheet: string): Area {
  const points = (key: string, fallback: number) =>
    typeof values[key] === "number" ? values[key] : fallback;
  const at = (k: number) => ({ sheet, row: k, column: k, rows: 1, columns: 1 });
  const walk = (size: (k: number) => number, start: number, length: number): number => {
    let k = start;
    for (let left = length; left >= size(k); k++) left -= size(k);
    return k;
  };
  const height = (k: number) => Math.max(1, grid.rowHeight(at(k)));
  const width = (k: number) => Math.max(1, grid.columnWidth(at(k)));
  const row = place && values.Top === undefined ? place.row : walk(height, 0, points("Top", 0));
  const column =
    place && values.Left === undefined ? place.column : walk(width, 0, points("Left", 0));
  const sized = values.Width !== undefined || values.Height !== undefined || !place;
  if (!sized) return { ...areaAlone(place), row, column };
  return {
    row,
    column,
    rows: Math.max(1, walk(height, row, points("Height", 216)) - row),
    columns: Math.max(1, walk(width, column, points("Width", 360)) - column),
  };
}
