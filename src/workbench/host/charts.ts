import type { Chart, ChartPart } from "./kept";
import { optional, integer, textArgument } from "./arguments";
import { type Area, parseA1 } from "../../a1";
import { chartParts, chartSeries, part } from "./chartParts";
import { seriesOfSource } from "./chartSource";
import { invalidArgument, itemNotFound } from "./errors";
import type { Book } from "./book";
import type { Rect } from "./grid";
import { type HostObject, type HostType, hostType, remembered } from "./hostObject";
import { rangeHandle, type WorksheetState, worksheet } from "./handles";

/** The size of a chart, in points, that nobody has given one. */
const width = 360;
const height = 216;

interface ChartState extends WorksheetState {
  readonly chart: Chart;
}

const stored = (key: string, fallback: unknown) =>
  remembered<ChartState>(({ chart }) => chart.values, key, fallback);

const rectOf = (value: unknown): Rect => {
  const rect = rangeHandle.stateOf(value)?.rect;
  if (!rect) throw invalidArgument();
  return rect;
};

/** A cell comes as a range or as its address. */
function areaOf(value: unknown): Area {
  const area = typeof value === "string" ? parseA1(value) : rectOf(value);
  if (!area) throw invalidArgument();
  return area;
}

const chartType: HostType<ChartState> = hostType<ChartState>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: stored("Name", ""),
    ChartType: stored("ChartType", "Line"),
    Top: stored("Top", 0),
    Left: stored("Left", 0),
    Width: stored("Width", width),
    Height: stored("Height", height),
    Style: stored("Style", 2),
    PlotBy: stored("PlotBy", "Columns"),
    PlotVisibleOnly: stored("PlotVisibleOnly", true),
    DisplayBlanksAs: stored("DisplayBlanksAs", "NotPlotted"),
    Worksheet: { get: ({ host, id }) => worksheet({ host, id }) },
    Series: { get: (state) => seriesCollection(state) },
    ...Object.fromEntries(
      Object.entries(chartParts).map(([name, make]) => [
        name,
        { get: ({ chart }: ChartState) => make(part(chart.part, name)) },
      ]),
    ),
  },
  methods: {
    SetPosition: ({ chart }, [start, end]) => place(chart, areaOf(start), optional(end, areaOf)),
    SetData: ({ host, chart }, [source, by]) => {
      if (typeof by === "string") chart.values.PlotBy = by;
      setSource(host, chart, rectOf(source));
    },
    Activate: () => null,
    Delete: ({ host, id, chart }) => {
      const charts = host.charts(id);
      charts.splice(charts.indexOf(chart), 1);
    },
  },
});

/** Lays a chart over cells, from one to another; without the second it keeps its size. */
function place(chart: Chart, start: Area, end?: Area): void {
  const { row, column } = start;
  const last = end ?? start;
  chart.place = {
    row,
    column,
    rows: Math.max(1, last.row + last.rows - row),
    columns: Math.max(1, last.column + last.columns - column),
  };
  // What is set in points counts more than the cells, so it goes where the cells say something newer.
  const { values } = chart;
  delete values.Left;
  delete values.Top;
  if (end) {
    delete values.Width;
    delete values.Height;
  } else {
    values.Width ??= width;
    values.Height ??= height;
  }
}

export const newSeries = (name: string): ChartPart => ({ values: { Name: name }, parts: {} });

/** Excel makes series from the cells that a chart is made from. */
function setSource(host: Book, chart: Chart, source: Rect): void {
  chart.source = source;
  const made = seriesOfSource(host.grid, source, chart.values.PlotBy);
  chart.series.splice(
    0,
    chart.series.length,
    ...made.map(({ name, values, categories }) => ({
      ...newSeries(name),
      cells: { Values: values, ...(categories && { XAxisValues: categories }) },
    })),
  );
}

const seriesCollection = hostType<ChartState>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    Add: ({ chart }, [name]) => {
      const series = newSeries(optional(name, textArgument) ?? `Series${chart.series.length + 1}`);
      chart.series.push(series);
      return chartSeries(series);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ chart }, [index]) => {
      const series = chart.series[integer(index)];
      if (!series) throw invalidArgument();
      return chartSeries(series);
    },
  },
  items: ({ chart }) => chart.series.map((series) => chartSeries(series)),
});

/** Puts a chart of these cells on a sheet. */
export function addChart(
  host: Book,
  sheet: string,
  kind: string,
  source: Rect,
  by: unknown,
): Chart {
  const charts = host.charts(sheet);
  const chart: Chart = {
    id: `{chart-${host.nextSerial()}}`,
    values: { Name: `Chart ${charts.length + 1}`, ChartType: kind, PlotBy: by ?? "Auto" },
    part: { values: {}, parts: {} },
    series: [],
    source,
  };
  setSource(host, chart, source);
  charts.push(chart);
  return chart;
}

function add({ host, id }: WorksheetState, [kind, source, by]: readonly unknown[]): HostObject {
  host.protection(id).demand("allowEditObjects");
  return chartType({ host, id, chart: addChart(host, id, textArgument(kind), rectOf(source), by) });
}

function find({ host, id }: WorksheetState, key: unknown): HostObject | null {
  const chart = host.charts(id).find((c) => c.id === key || c.values.Name === key);
  return chart ? chartType({ host, id, chart }) : null;
}

/** Excel.ChartCollection */
export const chartCollection: HostType<WorksheetState> = hostType<WorksheetState>({
  name: "ChartCollection",
  properties: { Count: { get: ({ host, id }) => host.charts(id).length } },
  methods: {
    Add: add,
    GetCount: ({ host, id }) => host.charts(id).length,
    GetItem: (state, [key]) => {
      const chart = find(state, key);
      if (!chart) throw itemNotFound();
      return chart;
    },
    GetItemAt: (state, [index]) => {
      const chart = state.host.charts(state.id)[integer(index)];
      if (!chart) throw itemNotFound();
      return chartType({ ...state, chart });
    },
    GetItemOrNullObject: (state, [key]) => find(state, key),
  },
  items: (state) => state.host.charts(state.id).map((chart) => chartType({ ...state, chart })),
  item: find,
});
