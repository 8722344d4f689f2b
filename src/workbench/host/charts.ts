import { optional, integer, text } from "./arguments";
import { chartParts, chartSeries, type Part, part } from "./chartParts";
import { invalidArgument, itemNotFound } from "./errors";
import { type HostObject, type HostType, hostType, remembered } from "./hostObject";
import { toA1 } from "./a1";
import { range } from "./range";
import { worksheet, type WorksheetState } from "./worksheet";

/** A chart as the host keeps it. The workbench does not draw charts yet. */
export interface Chart {
  readonly id: string;
  /** Properties by their names on the wire. */
  readonly values: Record<string, unknown>;
  /** Title, legend, axes ... */
  readonly part: Part;
  readonly series: Part[];
  /** The address of the cells it shows, without the sheet. */
  source: string;
  /** From the upper left cell to the lower right one. */
  position?: { readonly start: string; readonly end: string };
}

interface ChartState extends WorksheetState {
  readonly chart: Chart;
}

const stored = (key: string, fallback: unknown) =>
  remembered<ChartState>(({ chart }) => chart.values, key, fallback);

const addressOf = (value: unknown): string => {
  const rect = range.stateOf(value)?.rect;
  if (!rect) throw invalidArgument();
  return toA1(rect);
};

const cellText = (value: unknown) => (typeof value === "string" ? value : addressOf(value));

const chartType: HostType<ChartState> = hostType<ChartState>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: stored("Name", ""),
    ChartType: stored("ChartType", "Line"),
    Top: stored("Top", 0),
    Left: stored("Left", 0),
    Width: stored("Width", 360),
    Height: stored("Height", 216),
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
    SetPosition: ({ chart }, [start, end]) => {
      const first = cellText(start);
      chart.position = { start: first, end: optional(end, cellText) ?? first };
    },
    SetData: ({ chart }, [source, by]) => {
      chart.source = addressOf(source);
      if (typeof by === "string") chart.values.PlotBy = by;
    },
    Activate: () => null,
    Delete: ({ host, id, chart }) => {
      const charts = host.charts(id);
      charts.splice(charts.indexOf(chart), 1);
    },
  },
});

const newSeries = (name: string): Part => ({ values: { Name: name }, parts: {} });

const seriesCollection = hostType<ChartState>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    Add: ({ chart }, [name]) => {
      const series = newSeries(optional(name, text) ?? `Series${chart.series.length + 1}`);
      chart.series.push(series);
      return chartSeries(series);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ chart }, [index]) => {
      const at = integer(index);
      if (at < 0) throw invalidArgument();
      // Excel makes the series from the source data; here they come to be when they are asked for.
      while (chart.series.length <= at)
        chart.series.push(newSeries(`Series${chart.series.length + 1}`));
      return chartSeries(chart.series[at]!);
    },
  },
  items: ({ chart }) => chart.series.map((series) => chartSeries(series)),
});

function add({ host, id }: WorksheetState, [kind, source, by]: readonly unknown[]): HostObject {
  host.protection(id).demand("allowEditObjects");
  const charts = host.charts(id);
  const chart: Chart = {
    id: `{chart-${host.nextSerial()}}`,
    values: { Name: `Chart ${charts.length + 1}`, ChartType: text(kind), PlotBy: by ?? "Auto" },
    part: { values: {}, parts: {} },
    series: [],
    source: addressOf(source),
  };
  charts.push(chart);
  return chartType({ host, id, chart });
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
