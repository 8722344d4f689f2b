import type { ExcelHost } from "../host/excelHost";
import type { SeriesKind } from "./chartData";
import type { ChartLayer } from "./chartLayer";
import { readChart } from "./readChart";

/** A chart as tests in a browser, and the curious, see it. */
export interface ChartInfo {
  readonly title: string;
  readonly sheet: string;
  /** Drawn, because its sheet is in front; it may be scrolled out of view. */
  readonly visible: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly kind: SeriesKind;
    readonly secondary: boolean;
    readonly values: readonly (number | null)[];
  }[];
}

/** Every chart of a workbook, in the order of the sheets. */
export const chartInfos = (host: ExcelHost, layer: ChartLayer): ChartInfo[] =>
  host.grid.sheets().flatMap(({ id, name }) =>
    host.charts(id).map((chart) => {
      const { title, categories, series } = readChart(chart, host.grid);
      return {
        title,
        sheet: name,
        visible: layer.draws(chart),
        categories,
        series: series.map(({ name: its, kind, secondary, values }) => ({
          name: its,
          kind,
          secondary,
          values,
        })),
      };
    }),
  );
