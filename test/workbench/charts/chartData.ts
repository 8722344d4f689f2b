import type { ChartData, SeriesData } from "../../../src/workbench/charts/chartData";
import type { SvgShape } from "../../../src/workbench/charts/shapes";

/** A series of a chart to be drawn. */
export const series = (
  values: readonly (number | null)[],
  change: Partial<SeriesData> = {},
): SeriesData => ({
  name: "One",
  kind: "line",
  secondary: false,
  values,
  format: "General",
  marked: false,
  smooth: false,
  ...change,
});

/** A chart of these series over years. */
export const chart = (list: readonly SeriesData[], change: Partial<ChartData> = {}): ChartData => ({
  title: "Title",
  categories: (list[0]?.values ?? []).map((_value, k) => String(2026 + k)),
  categoryTitle: "",
  series: list,
  axis: { title: "", visible: true, gridlines: true },
  legend: "bottom",
  joined: false,
  stacked: false,
  ...change,
});

/** Every shape of a drawing with this word in its class. */
export function shapesOf(shape: SvgShape, name: string): SvgShape[] {
  const words = String(shape.attributes.class ?? "").split(" ");
  const inside = (shape.children ?? []).flatMap((child) => shapesOf(child, name));
  return words.includes(name) ? [shape, ...inside] : inside;
}

/** The texts in a part of a drawing. */
export const textsOf = (shape: SvgShape): string[] => [
  ...(shape.text === undefined ? [] : [shape.text]),
  ...(shape.children ?? []).flatMap(textsOf),
];
