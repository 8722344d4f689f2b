import type { ChartKind, PlanChart, PlanSeries } from "../../sheets";
import { withoutZero } from "../../sheets/formats";
import { categoriesXml, type ChartCells, seriesName, valuesXml } from "./chartData";
import { document, element, namespaces, val } from "./xml";
import { usualColor, line, fill, outline, axisTitle, title, textSize } from "./chartLook";

/** xl/charts/chart1.xml: lines, columns, bars or areas, some series perhaps on an axis of their own at the right. */
export function chartXml(chart: PlanChart, cells: ChartCells): string {
  const numbered = chart.series.map((series, k) => ({ series, k }));
  const main = numbered.filter(({ series }) => !series.secondary);
  const right = numbered.filter(({ series }) => series.secondary);
  const groups = [
    ...groupsOf(chart, main, cells, axes.main),
    ...groupsOf(chart, right, cells, axes.right),
    main.length > 0 ? axisPair(chart, cells, main[0]!.series, axes.main, false) : "",
    right.length > 0 ? axisPair(chart, cells, right[0]!.series, axes.right, main.length > 0) : "",
  ];
  return document(
    element(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing },
      val("c:roundedCorners", 0),
      element(
        "c:chart",
        {},
        title(chart.title, chart.titleFrom && cells.address(chart.titleFrom)),
        val("c:autoTitleDeleted", 0),
        element("c:plotArea", {}, "<c:layout/>", ...groups),
        chart.legend === false
          ? ""
          : element(
              "c:legend",
              {},
              val("c:legendPos", "b"),
              ...numbered
                .filter(({ series }) => series.color === "none")
                .map(({ k }) => unnamed(k)),
              val("c:overlay", 0),
            ),
        val("c:plotVisOnly", 1),
        val("c:dispBlanksAs", "gap"),
      ),
      // Excel takes white where nothing is said, other programs nothing: what stands below would show.
      outline(fill("FFFFFF"), line("D9D9D9", 9525)),
      textSize(900, "595959"),
    ),
  );
}

/** Numbers that tell the axes of a chart apart. */
const axes = { main: { x: 1, y: 2 }, right: { x: 3, y: 4 } } as const;
type Axes = (typeof axes)[keyof typeof axes];

/** What is only there to be stacked upon is not in the legend. */
const unnamed = (k: number): string =>
  element("c:legendEntry", {}, val("c:idx", k), val("c:delete", 1));

interface Numbered {
  readonly series: PlanSeries;
  readonly k: number;
}

/** A group for each kind: areas below columns below lines. */
function groupsOf(
  chart: PlanChart,
  members: readonly Numbered[],
  cells: ChartCells,
  at: Axes,
): string[] {
  const kindOf = ({ series }: Numbered) => series.kind ?? chart.kind;
  const kinds = [...new Set(members.map(kindOf))].sort((a, b) => depth[a] - depth[b]);
  return kinds.map((kind) =>
    group(
      chart,
      kind,
      members.filter((member) => kindOf(member) === kind),
      cells,
      at,
    ),
  );
}

const depth: Readonly<Record<ChartKind, number>> = {
  AreaStacked: 0,
  ColumnClustered: 1,
  ColumnStacked: 1,
  BarClustered: 1,
  Line: 2,
};

function group(
  chart: PlanChart,
  kind: ChartKind,
  members: readonly Numbered[],
  cells: ChartCells,
  { x, y }: Axes,
): string {
  const isLine = kind === "Line";
  const isArea = kind === "AreaStacked";
  const series = members.map(({ series, k }) => {
    const color = (series.color ?? usualColor(k)).replace("#", "");
    return element(
      "c:ser",
      {},
      val("c:idx", k),
      val("c:order", k),
      seriesName(series.name),
      outline(isLine ? line(color, 28575, series.dash) : fill(color)),
      isLine ? element("c:marker", {}, val("c:symbol", "none")) : "",
      isLine || isArea ? "" : val("c:invertIfNegative", 0),
      chart.overlaid ? valueLabels(cells.format(series.values)) : "",
      categoriesXml(chart.categories, cells),
      valuesXml(series.values, cells),
      isLine ? val("c:smooth", 0) : "",
    );
  });
  const ids = val("c:axId", x) + val("c:axId", y);
  const body = [val("c:varyColors", 0), ...series];
  if (isLine)
    return element(
      "c:lineChart",
      {},
      val("c:grouping", "standard"),
      ...body,
      val("c:marker", 1),
      ids,
    );
  if (isArea) return element("c:areaChart", {}, val("c:grouping", "stacked"), ...body, ids);
  const direction = val("c:barDir", kind === "BarClustered" ? "bar" : "col");
  const stacked = kind === "ColumnStacked";
  const grouping = val("c:grouping", stacked ? "stacked" : "clustered");
  // Without the overlap Excel sets stacked columns beside one another.
  const gaps =
    val("c:gapWidth", chart.overlaid ? 40 : 80) +
    (chart.overlaid || stacked ? val("c:overlap", 100) : "");
  return element("c:barChart", {}, direction, grouping, ...body, gaps, ids);
}

/** Lines and areas reach from the first category to the last. */
const isEdgeToEdge = ({ kind }: PlanChart) => kind === "Line" || kind === "AreaStacked";

/** The axis of the categories and that of the values; at the right only the second shows. */
function axisPair(
  chart: PlanChart,
  cells: ChartCells,
  series: PlanSeries,
  { x, y }: Axes,
  atRight: boolean,
): string {
  const lying = chart.kind === "BarClustered";
  const format = (code: string) => element("c:numFmt", { formatCode: code, sourceLinked: 1 });
  const scaling = element("c:scaling", {}, val("c:orientation", "minMax"));
  const ticks = val("c:majorTickMark", "none") + val("c:minorTickMark", "none");
  const quiet = outline(line("BFBFBF", 9525));
  return (
    element(
      "c:catAx",
      {},
      val("c:axId", x),
      scaling,
      val("c:delete", atRight ? 1 : 0),
      val("c:axPos", lying ? "l" : "b"),
      axisTitle(chart.axisTitles?.categories, chart.axisTitles?.categoriesFrom, cells),
      format(cells.format(chart.categories)),
      ticks,
      // Below the chart, also where lines go below 0.
      val("c:tickLblPos", "low"),
      quiet,
      val("c:crossAx", y),
      val("c:crosses", "autoZero"),
      val("c:auto", 1),
      val("c:lblAlgn", "ctr"),
      val("c:lblOffset", 100),
      val("c:noMultiLvlLbl", 0),
    ) +
    element(
      "c:valAx",
      {},
      val("c:axId", y),
      scaling,
      val("c:delete", 0),
      val("c:axPos", lying ? "b" : atRight ? "r" : "l"),
      atRight ? "" : element("c:majorGridlines", {}, outline(line("E7E6E6", 9525))),
      atRight ? "" : axisTitle(chart.axisTitles?.values, chart.axisTitles?.valuesFrom, cells),
      format(cells.format(series.values)),
      ticks,
      val("c:tickLblPos", "nextTo"),
      outline("<a:ln><a:noFill/></a:ln>"),
      val("c:crossAx", x),
      val("c:crosses", atRight ? "max" : "autoZero"),
      val("c:crossBetween", isEdgeToEdge(chart) ? "midCat" : "between"),
    )
  );
}

/** The value of each bar, at its end; a 0 would stand upon the other bar. */
const valueLabels = (format: string): string =>
  element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: withoutZero(format), sourceLinked: 0 }),
    ...[
      "showLegendKey",
      "showVal",
      "showCatName",
      "showSerName",
      "showPercent",
      "showBubbleSize",
    ].map((what) => val(`c:${what}`, what === "showVal" ? 1 : 0)),
  );
