import { describe as describeChart, readingAt } from "../../../src/workbench/charts/description";
import { readChart } from "../../../src/workbench/charts/readChart";
import { parseA1 } from "../../../src/a1";
import { addChart } from "../../../src/workbench/host/charts";
import { part } from "../../../src/workbench/host/chartParts";
import { shiftCharts } from "../../../src/workbench/host/chartShift";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { CellEntry } from "../../../src/workbench/host/grid";
import { MemoryGrid } from "../../../src/workbench/host/memoryGrid";
import { addPlannedChart } from "../../../src/workbench/plannedChart";

let grid: MemoryGrid;
let host: ExcelHost;
let sheet: string;
const at = (a1: string) => ({ sheet, ...parseA1(a1)! });
const write = (a1: string, cells: CellEntry[][]) => grid.write(at(a1), cells);

beforeEach(() => {
  grid = new MemoryGrid();
  host = new ExcelHost(grid);
  sheet = grid.activeSheet();
  write("A1:C4", [
    ["", "Capex", "Plan"],
    ["2026", 10, 11],
    ["2027", "#N/A", 12],
    ["2028", 14, ""],
  ]);
});

const made = (source = "A1:C4", by = "Columns") => addChart(host, sheet, "Line", at(source), by);
const read = (chart = made()) => readChart(chart, grid);

test("names and categories come from the first row and column where those hold texts", () => {
  expect(read()).toMatchObject({
    categories: ["2026", "2027", "2028"],
    series: [{ name: "Capex" }, { name: "Plan" }],
  });
});

test("errors and blanks are gaps", () => {
  expect(read().series.map(({ values }) => values)).toEqual([
    [10, null, 14],
    [11, 12, null],
  ]);
});

test("where the chart shows blanks as zero an error stays a gap", () => {
  const chart = made();
  chart.values.DisplayBlanksAs = "Zero";
  expect(read(chart).series.map(({ values }) => values)).toEqual([
    [10, null, 14],
    [11, 12, 0],
  ]);
});

test("series run along rows where that is asked for, or where there are more columns than rows", () => {
  expect(read(made("A1:C4", "Rows")).series.map(({ name }) => name)).toHaveLength(3);
  const wide = read(made("A1:C2", "Auto"));
  expect(wide.series).toHaveLength(1);
  expect(wide).toMatchObject({ categories: ["Capex", "Plan"], series: [{ values: [10, 11] }] });
});

test("numbers alone make one series that is counted from 1", () => {
  expect(read(made("B2:B4"))).toMatchObject({
    categories: ["1", "2", "3"],
    series: [{ name: "Series1", values: [10, null, 14] }],
  });
});

test("what is hidden in the sheet is not drawn", () => {
  grid.setHidden(at("A3:C3"), "rows", true);
  expect(read()).toMatchObject({ categories: ["2026", "2028"] });
  expect(read().series[1]!.values).toEqual([11, null]);
});

test("formats, titles, the second axis and colours reach the drawing", () => {
  const chart = made();
  grid.setNumberFormats(at("B2:B4"), [["0.0%"], ["0.0%"], ["0.0%"]]);
  part(chart.part, "Title").values.Text = "Capex";
  part(chart.part, "Legend").values.Position = "Bottom";
  part(part(part(chart.part, "Axes"), "ValueAxis"), "Title").values.Text = "$bn";
  chart.series[1]!.values.AxisGroup = "Secondary";
  part(part(chart.series[1]!, "Format"), "Line").values.Color = "#FF0000";
  expect(read(chart)).toMatchObject({
    title: "Capex",
    legend: "bottom",
    axis: { title: "$bn" },
    series: [
      { format: "0.0%", secondary: false },
      { secondary: true, color: "#FF0000" },
    ],
  });
});

test("a kind that is not drawn is named", () => {
  const chart = made();
  chart.values.ChartType = "Pie";
  expect(read(chart).unknownKind).toBe("Pie");
});

test("a chart follows an edit of its cells at the next reading", () => {
  const chart = made();
  write("B3", [[12.5]]);
  expect(read(chart).series[0]!.values).toEqual([10, 12.5, 14]);
});

test("a planned chart is the same one that the add-in would ask for", () => {
  addPlannedChart(host, sheet, {
    kind: "ColumnClustered",
    title: "Plan",
    categories: parseA1("A2:A4")!,
    series: [
      { name: "one", values: parseA1("B2:B4")! },
      { name: "two", values: parseA1("C2:C4")!, secondary: true },
    ],
    place: parseA1("E1:I10")!,
  });
  const [chart] = host.charts(sheet);
  expect(chart!.place).toEqual(parseA1("E1:I10"));
  expect(readChart(chart!, grid)).toMatchObject({
    title: "Plan",
    legend: "bottom",
    categories: ["2026", "2027", "2028"],
    series: [
      { name: "one", kind: "column", secondary: false },
      { name: "two", kind: "column", secondary: true },
    ],
  });
});

test("stacked columns with a base that is not seen, and no legend, as the add-in asks for them", () => {
  addPlannedChart(host, sheet, {
    kind: "ColumnStacked",
    title: "Plan",
    categories: parseA1("A2:A4")!,
    series: [
      { name: "base", values: parseA1("B2:B4")!, color: "none" },
      { name: "part", values: parseA1("C2:C4")!, color: "#2E86C1" },
    ],
    place: parseA1("E1:I10")!,
    legend: false,
  });
  const data = readChart(host.charts(sheet)[0]!, grid);
  expect(data).toMatchObject({
    stacked: true,
    legend: "none",
    series: [
      { kind: "column", color: "none" },
      { kind: "column", color: "#2E86C1" },
    ],
  });
  expect(readingAt(data, 0).values.map(({ name }) => name)).toEqual(["part"]);
  expect(describeChart(data)).toBe(
    "Column chart from 2026 to 2028. part: last 12 (2027), lowest 11 (2026), highest 12 (2027).",
  );
});

test("stacked areas stand upon one another, a gap adding nothing, and a line over them on the axis", () => {
  const column = (letter: string) => parseA1(`${letter}2:${letter}4`)!;
  addPlannedChart(host, sheet, {
    kind: "AreaStacked",
    title: "Band",
    categories: column("A"),
    series: [
      { name: "line", values: column("B"), kind: "Line" },
      { name: "from", values: column("B"), color: "none" },
      { name: "band", values: column("C"), color: "#BDD7EE" },
      { name: "more", values: column("C") },
    ],
    place: column("E"),
  });
  const { series, unknownKind } = read(host.charts(sheet)[0]);
  expect(unknownKind).toBeUndefined();
  expect(series.map(({ kind, base }) => [kind, base])).toEqual([
    ["line", undefined],
    ["area", [0, 0, 0]],
    ["area", [10, 0, 14]],
    ["area", [21, 12, 14]],
  ]);
  expect(series.map(({ color }) => color)).toEqual([undefined, "none", "#BDD7EE", undefined]);
});

describe("rows and columns that come and go", () => {
  const shifted = (edit: { dimension: "rows" | "columns"; at: number; count: number }) => {
    const chart = made();
    chart.place = parseA1("E1:I10")!;
    shiftCharts(sheet, [chart], { sheet, ...edit });
    return { place: chart.place, values: chart.series[0]!.cells?.Values };
  };

  test("rows above move the cells and the chart", () => {
    expect(shifted({ dimension: "rows", at: 0, count: 2 })).toEqual({
      place: parseA1("E3:I12"),
      values: at("B4:B6"),
    });
  });

  test("rows inside make them grow, rows below change nothing", () => {
    expect(shifted({ dimension: "rows", at: 2, count: 1 }).values).toEqual(at("B2:B5"));
    expect(shifted({ dimension: "rows", at: 4, count: 1 }).values).toEqual(at("B2:B4"));
  });

  test("rows that go take their values with them; a series of which nothing is left is empty", () => {
    expect(shifted({ dimension: "rows", at: 2, count: -1 }).values).toEqual(at("B2:B3"));
    expect(shifted({ dimension: "columns", at: 1, count: -1 }).values).toBeUndefined();
  });
});

test("a title that is linked to a cell says what stands there, also after rows have moved, until it is given a text", () => {
  write("E1:E2", [["10-year yield, bp"], ["bp"]]);
  const chart = made();
  const title = part(chart.part, "Title");
  const name = grid.sheets()[0]!.name;
  title.values.Formula = `='${name}'!$E$1`;
  part(part(part(chart.part, "Axes"), "ValueAxis"), "Title").values.Formula = `=${name}!$E$2`;
  expect(read(chart)).toMatchObject({ title: "10-year yield, bp", axis: { title: "bp" } });
  write("E1", [["Debt, % of GDP"]]);
  expect(read(chart).title).toBe("Debt, % of GDP");
  shiftCharts(sheet, [chart], { sheet, dimension: "rows", at: 0, count: 2 });
  write("E3", [["moved"]]);
  expect(read(chart).title).toBe("moved");
});
