import { cell, columnLetters, quoted, range as rangeText } from "../a1";
import { withoutZero } from "../sheets/formats";
import { layOut } from "../sheets/layOut";
import type { Look } from "../sheets/look";
import type { Area, PlanCell, PlanChart, PrintSetup, SheetPlan } from "../sheets/plan";
import { asText } from "../sheets/text";
import { supports } from "./run";

/** Puts everything of a plan into an empty worksheet. Only queues requests: the caller sends them in one trip. */
export function applyPlan(sheet: Excel.Worksheet, name: string, plan: SheetPlan): void {
  const at = (area: Area) => sheet.getRange(rangeText(area));
  const layout = layOut(plan);

  // Names first, so that no formula ever looks for one in vain.
  for (const named of plan.names)
    sheet.names.add(
      named.name,
      `=${quoted(name)}!${cell(named.row, named.column, "both")}`,
      named.comment,
    );
  // Excel makes a row as high as its texts need when they are wrapped, in the columns as they are then.
  for (const { column, columns, points } of layout.widths)
    at({ row: 0, column, rows: 1, columns }).format.columnWidth = points;
  for (const { area, format } of layout.formats) at(area).numberFormat = [[format]];
  for (const { area, cells } of layout.writes)
    at(area).formulas = cells.map((row) => row.map(asTyped));
  for (const { area, look } of layout.looks) dress(at(area), look);

  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(at({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);

  for (const { row, column, words, from } of plan.dropDowns)
    at({ row, column, rows: 1, columns: 1 }).dataValidation.rule = {
      list: {
        inCellDropDown: true,
        source: from ? `=${rangeText(from, "both")}` : words.join(","),
      },
    };
  if (supports("1.10"))
    for (const { row, rows } of plan.groups ?? []) {
      const folded = sheet.getRange(`${row + 1}:${row + rows}`);
      folded.group("ByRows");
      folded.hideGroupDetails("ByRows");
    }
  const linked = (area: Area) => `=${quoted(name)}!${rangeText(area, "both")}`;
  const formatAt = ({ row, column }: Area) =>
    plan.formats.findLast(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.format ?? "General";
  for (const chart of plan.charts) draw(sheet, chart, at, linked, formatAt);
  sheet.showGridlines = false;
  if (supports("1.9")) setUpPrint(sheet, plan.print);
}

function setUpPrint(sheet: Excel.Worksheet, { wide, ...print }: PrintSetup): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  if (wide) {
    page.zoom = { scale: wide.scale };
    page.setPrintTitleColumns(`$A:$${columnLetters(wide.titleColumns - 1)}`);
    page.setPrintArea(sheet.getRanges(wide.areas.map((area) => rangeText(area)).join()));
  } else page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$1:$${print.titleRows}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = print.leftFooter;
  footer.rightFooter = print.rightFooter;
}

/** A cell as Range.formulas takes it; "" leaves a cell of a new sheet empty. */
export function asTyped(cell: PlanCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? asText(cell) : cell;
}

function dress({ format }: Excel.Range, look: Look): void {
  const { font, fill } = format;
  if (look.color) font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size) font.size = look.size;
  if (look.fill) fill.color = look.fill;
  if (look.align) format.horizontalAlignment = look.align;
  if (look.wrap) format.wrapText = true;
  if (look.underlined) format.borders.getItem("EdgeBottom").style = "Continuous";
}

function draw(
  sheet: Excel.Worksheet,
  plan: PlanChart,
  at: (area: Area) => Excel.Range,
  linked: (area: Area) => string,
  formatAt: (area: Area) => string,
): void {
  const [first, ...others] = plan.series;
  const chart = sheet.charts.add(plan.kind, at(first.values), "Columns");
  chart.title.text = plan.title;
  if (plan.titleFrom && supports("1.7")) chart.title.setFormula(linked(plan.titleFrom));
  if (plan.legend === false) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  if (plan.axisTitles) {
    const { categories, values, categoriesFrom, valuesFrom } = plan.axisTitles;
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.text = categories;
    valueAxis.title.text = values;
    if (categoriesFrom && supports("1.8")) categoryAxis.title.setFormula(linked(categoriesFrom));
    if (valuesFrom && supports("1.8")) valueAxis.title.setFormula(linked(valuesFrom));
  }
  // Excel makes the first series of the cells that the chart is made from.
  const series = [chart.series.getItemAt(0)];
  for (const { name, values } of others) {
    const added = chart.series.add(name);
    added.setValues(at(values));
    series.push(added);
  }
  plan.series.forEach(({ name, values, secondary, kind = plan.kind, color, dash }, k) => {
    const item = series[k]!;
    item.name = name;
    item.setXAxisValues(at(plan.categories));
    if (kind !== plan.kind) item.chartType = kind;
    if (secondary) item.axisGroup = "Secondary";
    if (color === "none") item.format.fill.clear();
    else if (color && kind === "Line") item.format.line.color = color;
    else if (color) item.format.fill.setSolidColor(color);
    if (dash) item.format.line.lineStyle = dash;
    if (plan.overlaid && supports("1.8")) {
      item.overlap = 100;
      item.gapWidth = 40;
      item.hasDataLabels = true;
      item.dataLabels.numberFormat = withoutZero(formatAt(values));
    }
  });
  // What is not seen is not named either.
  if (plan.legend !== false && supports("1.7"))
    plan.series.forEach(({ color }, k) => {
      if (color === "none") chart.legend.legendEntries.getItemAt(k).visible = false;
    });
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    rangeText({ row, column, rows: 1, columns: 1 }),
    rangeText({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}
