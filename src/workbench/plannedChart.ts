import type { Area, PlanChart } from "../sheets";
import { addChart, newSeries } from "./host/charts";
import { part } from "./host/chartParts";
import type { ExcelHost } from "./host/excelHost";
import type { ChartPart } from "./host/kept";

/** Puts a chart of a plan on a sheet, as src/excel asks Excel to. */
export function addPlannedChart(host: ExcelHost, sheet: string, plan: PlanChart): void {
  const on = (area: Area) => ({ sheet, ...area });
  const chart = addChart(host, sheet, plan.kind, on(plan.series[0].values), "Columns");
  const entitle = (owner: ChartPart, text: string, from: Area | undefined) => {
    const title = part(owner, "Title");
    title.values.Text = text;
    if (from) title.cells = { Text: on(from) };
  };
  entitle(chart.part, plan.title, plan.titleFrom);
  const legend = part(chart.part, "Legend");
  if (plan.legend === false) legend.values.Visible = false;
  else legend.values.Position = "Bottom";
  if (plan.axisTitles) {
    const axes = part(chart.part, "Axes");
    const { categories, values, categoriesFrom, valuesFrom } = plan.axisTitles;
    entitle(part(axes, "CategoryAxis"), categories, categoriesFrom);
    entitle(part(axes, "ValueAxis"), values, valuesFrom);
  }
  const series = plan.series.map(({ name, values, secondary, kind = plan.kind, color, dash }) => {
    const made = newSeries(name);
    made.cells = { Values: on(values), XAxisValues: on(plan.categories) };
    if (kind !== plan.kind) made.values.ChartType = kind;
    if (secondary) made.values.AxisGroup = "Secondary";
    const format = part(made, "Format");
    if (color) part(format, kind === "Line" ? "Line" : "Fill").values.Color = color;
    if (dash) part(format, "Line").values.LineStyle = dash;
    if (plan.overlaid)
      Object.assign(made.values, { Overlap: 100, GapWidth: 40, HasDataLabels: true });
    return made;
  });
  chart.series.splice(0, chart.series.length, ...series);
  chart.place = plan.place;
}
