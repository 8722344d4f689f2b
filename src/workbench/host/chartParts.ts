import type { ChartPart, SeriesCells } from "./kept";
import { integer } from "./arguments";
import { invalidArgument } from "./errors";
import { type HostType, hostType, type Method, type Property, remembered } from "./hostObject";
import { rangeHandle } from "./handles";

/** The part with this name, made when it is first asked for. */
export const part = (owner: ChartPart, name: string): ChartPart =>
  (owner.parts[name] ??= { values: {}, parts: {} });

type Parts = Readonly<Record<string, HostType<ChartPart>>>;

/** Declares a class of chart parts that only remember: properties with their defaults, and parts inside. */
function partType(
  name: string,
  defaults: Readonly<Record<string, unknown>>,
  inside: Parts = {},
  methods: Readonly<Record<string, Method<ChartPart>>> = {},
  properties: Readonly<Record<string, Property<ChartPart>>> = {},
): HostType<ChartPart> {
  const plain = Object.entries(defaults).map(([key, fallback]) => [
    key,
    remembered<ChartPart>(({ values }) => values, key, fallback),
  ]);
  const nested = Object.entries(inside).map(([key, make]) => [
    key,
    { get: (owner: ChartPart) => make(part(owner, key)) },
  ]);
  return hostType<ChartPart>({
    name,
    properties: { ...Object.fromEntries([...plain, ...nested]), ...properties },
    methods,
  });
}

const font = partType("ChartFont", {
  Bold: false,
  Color: "#000000",
  Italic: false,
  Name: "Calibri",
  Size: 10,
  Underline: "None",
});

const line = partType(
  "ChartLineFormat",
  { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 },
  {},
  { Clear: ({ values }) => void (values.LineStyle = "None") },
);

const fill = partType(
  "ChartFill",
  {},
  {},
  {
    Clear: ({ values }) => void (values.Color = "none"),
    SetSolidColor: ({ values }, [color]) => void (values.Color = color),
  },
);

const border = partType("ChartBorder", { Color: "#000000", LineStyle: "Continuous", Weight: 0.75 });

const textFormat = (name: string) => partType(name, {}, { Font: font, Fill: fill, Border: border });

/** A title says a text, or what stands in a cell (see chartTitles): what came last. */
const titleType = (name: string, defaults: Readonly<Record<string, unknown>>) =>
  partType(
    name,
    { Visible: true, ...defaults },
    { Format: textFormat(`${name}Format`) },
    { SetFormula: ({ values }, [formula]) => void (values.Formula = formula) },
    {
      Text: {
        get: ({ values }) => values.Text ?? "",
        set: (title, text) => {
          title.values.Text = text;
          delete title.values.Formula;
          delete title.cells;
        },
      },
    },
  );

const title = titleType("ChartTitle", { Overlay: false, Position: "Top", ShowShadow: false });

const axisTitle = titleType("ChartAxisTitle", {});

const gridlines = partType(
  "ChartGridlines",
  { Visible: true },
  { Format: partType("ChartGridlinesFormat", {}, { Line: line }) },
);

const axis = partType(
  "ChartAxis",
  {
    CategoryType: "Automatic",
    DisplayUnit: "None",
    LinkNumberFormat: true,
    MajorUnit: "",
    Maximum: "",
    Minimum: "",
    MinorUnit: "",
    NumberFormat: "General",
    TickLabelPosition: "NextToAxis",
    TickLabelSpacing: "",
    Visible: true,
  },
  {
    Title: axisTitle,
    MajorGridlines: gridlines,
    MinorGridlines: gridlines,
    Format: partType("ChartAxisFormat", {}, { Font: font, Line: line }),
  },
);

const axes = partType("ChartAxes", {}, { CategoryAxis: axis, ValueAxis: axis, SeriesAxis: axis });

/** What the legend says of a series, by the place of that among all. */
const legendEntry = partType("ChartLegendEntry", { Visible: true });

const legendEntries = partType(
  "ChartLegendEntryCollection",
  {},
  {},
  {
    GetItemAt: (entries, [place]) => {
      const at = integer(place);
      if (at < 0) throw invalidArgument();
      return legendEntry(part(entries, String(at)));
    },
  },
);

const legend = partType(
  "ChartLegend",
  { Overlay: false, Position: "Right", ShowShadow: false, Visible: true },
  { Format: textFormat("ChartLegendFormat"), LegendEntries: legendEntries },
);

const labels = partType(
  "ChartDataLabels",
  { NumberFormat: "General", Position: "None", ShowValue: false, ShowSeriesName: false },
  { Format: textFormat("ChartDataLabelFormat") },
);

/** The parts that a chart has one of each. */
export const chartParts: Parts = {
  Title: title,
  Axes: axes,
  Legend: legend,
  DataLabels: labels,
  Format: partType(
    "ChartAreaFormat",
    { RoundedCorners: false },
    {
      Font: font,
      Fill: fill,
      Border: border,
    },
  ),
  PlotArea: partType("ChartPlotArea", {
    Height: 0,
    Left: 0,
    Position: "Automatic",
    Top: 0,
    Width: 0,
  }),
};

const setCells =
  (key: SeriesCells): Method<ChartPart> =>
  (series, [cells]) => {
    const state = rangeHandle.stateOf(cells);
    if (!state) throw invalidArgument();
    series.cells = { ...series.cells, [key]: state.rect };
  };

/** Excel.ChartSeries */
export const chartSeries = partType(
  "ChartSeries",
  {
    AxisGroup: "Primary",
    GapWidth: 150,
    Overlap: 0,
    ChartType: "Line",
    HasDataLabels: false,
    MarkerSize: 5,
    MarkerStyle: "Automatic",
    Name: "",
    Smooth: false,
    SplitType: "SplitByPosition",
  },
  {
    DataLabels: labels,
    Format: partType("ChartSeriesFormat", {}, { Fill: fill, Line: line }),
  },
  {
    SetValues: setCells("Values"),
    SetXAxisValues: setCells("XAxisValues"),
    SetBubbleSizes: setCells("BubbleSizes"),
  },
);
