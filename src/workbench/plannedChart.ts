import type { Area, PlanChart } from "../sheets";
import { addChart, newSeries } from "./host/charts";
import { part } from "./host/chartParts";
import type { ExcelHost } from "./host/excelHost";

/** Puts a chart of a plan on a sheet, as src/excel asks Excel to. */
export function addPlannedChart(host: ExcelHost, sheet: string, plan: PlanChart): void {
  const on = (area: Area) => ({ sheet, ...area });
  const chart = addChart(host, sheet, plan.kind, on(plan.series[0].values), "Columns");
  part(chart.part, "Title").values.Text = plan.title;
  part(chart.part, "Legend").values.Position = "Bottom";
  const series = plan.series.map(({ name, values, secondary, kind, fill }) => {
    const made = newSeries(name);
    made.cells = { Values: on(values), XAxisValues: on(plan.categories) };
    if (kind) made.values.ChartType = kind;
    if (secondary) made.values.AxisGroup = "Secondary";
    if (fill) part(part(made, "Format"), "Fill").values.Color = fill;
    return made;
  });
  chart.series.splice(0, chart.series.length, ...series);
  chart.place = plan.place;
}
