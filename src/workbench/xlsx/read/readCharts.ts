import type { Area, ChartKind, PlanChart, PlanSeries } from "../../../sheets";
import { dashNames, usualColor } from "../chartLook";
import { areaOn } from "./area";
import type { LeftOut } from "./fileTrouble";
import { drawnText } from "./texts";
import type { Unpacked } from "./unpack";
import { child, children, descendants, valOf, type XmlElement } from "./xmlTree";

/** The charts of a drawing that are of our kinds, stacked or not, lines over others too, of cells of their own sheet. */
export function readCharts(
  file: Unpacked,
  path: string,
  sheet: string,
  leftOut: LeftOut,
): PlanChart[] {
  const root = file.xml(path);
  if (!root) return [];
  const targets = new Map(file.relations(path).map(({ id, target }) => [id, target]));
  return root.children.flatMap((anchor) => {
    if (descendants(anchor, "pic").length > 0) leftOut.add("pictures", sheet);
    else if (shapes.some((name) => descendants(anchor, name).length > 0))
      leftOut.add("shapes", sheet);
    return descendants(anchor, "chart").flatMap(({ attributes }) => {
      const part = targets.get(attributes.id ?? "");
      const space = part === undefined ? undefined : file.xml(part);
      const chart = child(space, "chart");
      const read = chart && readChart(chart, placeOf(anchor), sheet);
      const title = titleText(child(chart, "title"));
      const called = title ? `the chart "${title}"` : "a chart without a title";
      if (!read) leftOut.addOne(called, "charts", sheet);
      else if (hasDetails(chart)) leftOut.addOne(`details of ${called}`, "charts' details", sheet);
      if (read) return [read];
      return [];
    });
  });
}

/** Texts, lines, handwriting, diagrams and slicers. */
const shapes = ["sp", "cxnSp", "contentPart", "relIds", "slicer", "timeslicer"];

/** What somebody adds to a chart and ours have no room for. */
const details = new Set(
  `trendline errBars dTable upDownBars hiLowLines dropLines logBase min max majorUnit userShapes pivotSource`.split(
    " ",
  ),
);

function hasDetails(element: XmlElement): boolean {
  return element.children.some((inner) => details.has(inner.name) || hasDetails(inner));
}

const corner = (anchor: XmlElement, name: string) => {
  const number = (part: string) => Number(child(anchor, name, part)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    below: number("rowOff"),
    right: number("colOff"),
  };
};

/** As large as Excel makes a chart, where a drawing does not say down to which cell it goes. */
const usual = { rows: 15, columns: 8 };

function placeOf(anchor: XmlElement): Area {
  const { row, column } = corner(anchor, "from");
  if (!child(anchor, "to")) return { row, column, ...usual };
  const to = corner(anchor, "to");
  return {
    row,
    column,
    rows: Math.max(1, to.row - row + (to.below > 0 ? 1 : 0)),
    columns: Math.max(1, to.column - column + (to.right > 0 ? 1 : 0)),
  };
}

function readChart(chart: XmlElement, place: Area, sheet: string): PlanChart | null {
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const kinds = [...new Set(groups.map(kindOf))];
  const under = kinds.filter((one) => one !== "Line");
  const kind = under[0] ?? kinds[0];
  const isMixed = kinds.length > 1;
  if (!kind || kinds.includes(undefined) || under.length > 1) return null;
  if (isMixed && kind === "BarClustered") return null;
  const series = groups
    .flatMap((group) => {
      const right = isSecondary(plot!, group);
      const own = kindOf(group)!;
      return children(group, "ser").map((item) => ({
        ...readSeries(item, sheet, right),
        own: own === kind ? undefined : own,
      }));
    })
    .sort((a, b) => a.order - b.order);
  const [first] = series;
  const categories = first?.categories;
  if (!first || !categories || series.some(({ values }) => values === null)) return null;
  const [one, ...others] = series.map(
    ({ name, values, own, right, order, color, dash }): PlanSeries => ({
      name,
      values: values!,
      ...(own && { kind: own }),
      ...(color && color !== usualColor(order) && { color }),
      ...(dash && { dash }),
      ...(right && { secondary: true }),
    }),
  );
  return {
    kind,
    title: titleText(child(chart, "title")),
    ...titleFrom(child(chart, "title"), sheet, "titleFrom"),
    categories,
    series: [one!, ...others],
    place,
    ...(!child(chart, "legend") && { legend: false as const }),
    ...axisTitlesOf(plot!, sheet),
    ...(kind !== "ColumnStacked" &&
      groups.every((group) => valOf(group, "overlap") === "100") && { overlaid: true as const }),
  };
}

function axisTitlesOf(plot: XmlElement, sheet: string): Pick<PlanChart, "axisTitles"> {
  const title = (axis: string) => child(children(plot, axis)[0], "title");
  const [categories, values] = [title("catAx"), title("valAx")];
  const axisTitles = {
    categories: titleText(categories),
    values: titleText(values),
    ...titleFrom(categories, sheet, "categoriesFrom"),
    ...titleFrom(values, sheet, "valuesFrom"),
  };
  return axisTitles.categories || axisTitles.values ? { axisTitles } : {};
}

/** Written in the chart, or what the cell said when the file was saved. */
const titleText = (title: XmlElement | undefined): string =>
  drawnText(title) || (child(title, "tx", "strRef", "strCache", "pt", "v")?.text ?? "");

/** The cell that a title takes its text from, where it is on the same sheet. */
function titleFrom<Key extends string>(title: XmlElement | undefined, sheet: string, key: Key) {
  const area = areaOn(sheet, child(title, "tx", "strRef", "f")?.text ?? "");
  return (area ? { [key]: area } : {}) as Partial<Record<Key, Area>>;
}

/** Stacked bars are none of ours; a line is a line with markers or without. */
function kindOf(group: XmlElement): ChartKind | undefined {
  const grouping = valOf(group, "grouping") ?? "standard";
  if (group.name === "areaChart" && grouping === "stacked") return "AreaStacked";
  if (group.name === "lineChart" && grouping === "standard") return "Line";
  if (group.name !== "barChart") return undefined;
  const lying = valOf(group, "barDir") === "bar";
  if (grouping === "stacked") return lying ? undefined : "ColumnStacked";
  if (!["standard", "clustered"].includes(grouping)) return undefined;
  return lying ? "BarClustered" : "ColumnClustered";
}

/** Whether the values of a group have their axis across from the first one. */
function isSecondary(plot: XmlElement, group: XmlElement): boolean {
  const ids = children(group, "axId").map(({ attributes }) => attributes.val);
  const axis = children(plot, "valAx").find((candidate) => ids.includes(valOf(candidate, "axId")));
  return valOf(axis, "crosses") === "max" || ["r", "t"].includes(valOf(axis, "axPos") ?? "");
}

function readSeries(item: XmlElement, sheet: string, right: boolean) {
  const cells = (name: string): Area | null => {
    const reference = child(item, name)?.children.find((inner) => inner.name.endsWith("Ref"));
    return areaOn(sheet, child(reference, "f")?.text ?? "");
  };
  const tx = child(item, "tx");
  return {
    order: Number(valOf(item, "order") ?? 0),
    name: child(tx, "v")?.text ?? child(tx, "strRef", "strCache", "pt", "v")?.text ?? "",
    values: cells("val"),
    categories: cells("cat"),
    right,
    ...lookOf(child(item, "spPr")),
  };
}

/** The colour and the dashes that somebody has chosen for a series; no fill takes room and is not seen. */
function lookOf(shape: XmlElement | undefined): Pick<PlanSeries, "color" | "dash"> {
  const line = child(shape, "ln");
  const drawn = child(line, "solidFill", "srgbClr") ?? child(shape, "solidFill", "srgbClr");
  const color = child(shape, "noFill") ? "none" : drawn && `#${drawn.attributes.val}`;
  const name = valOf(line, "prstDash");
  const dash = (Object.keys(dashNames) as (keyof typeof dashNames)[]).find(
    (one) => dashNames[one] === name,
  );
  return { ...(color && { color }), ...(dash && { dash }) };
}
