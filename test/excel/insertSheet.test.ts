import { ExcelTrouble, insertSheet, insertSheets } from "../../src/excel";
import { formula, SheetBuilder } from "../../src/sheets/builder";
import type { PlanSeries, SheetPlan, SheetSet } from "../../src/sheets/plan";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";

function smallPlan(rows = 2): SheetPlan {
  const builder = new SheetBuilder("Shock");
  builder.put(0, 0, [["=1+1 is a title"]], "title");
  const area = builder.table(2, 0, {
    header: ["Year", "2025"],
    rows: Array.from({ length: rows }, (_, k) => [k, formula(`A${k + 4}*a_rate`)]),
    formats: ["0", "0.0%"],
  });
  builder.name("a_rate", 1, 1, "the rate");
  builder.put(1, 0, [["@rate", 0.05]], "input");
  builder.chart({
    kind: "Line",
    title: "Both",
    categories: { row: 3, column: 0, rows, columns: 1 },
    series: [
      { name: "one", values: { row: 3, column: 1, rows, columns: 1 } },
      { name: "two", values: { row: 3, column: 1, rows, columns: 1 }, secondary: true },
    ],
    place: { row: 0, column: 4, rows: 10, columns: 5 },
  });
  builder.dropDown(1, 1, ["low", "high"]);
  builder.setWidths(20, 11, 11);
  builder.freeze(3, 1);
  expect(area).toEqual({ row: 2, column: 0, rows: rows + 1, columns: 2 });
  return builder.plan();
}

let client: OfficeClient;
let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid(() => 7);
  client = officeClient(grid);
});
afterEach(() => client.close());

const sheetNamed = (name: string) => grid.sheets().find((sheet) => sheet.name === name)!;
const cells = (name: string, row: number, column: number, rows = 1, columns = 1) => ({
  sheet: sheetNamed(name).id,
  row,
  column,
  rows,
  columns,
});

test("a plan arrives whole: texts as texts, formulas, names, formats, looks, charts", async () => {
  expect(await insertSheet(smallPlan())).toEqual({ name: "Shock", address: "'Shock'!A1" });
  const sheet = sheetNamed("Shock");
  expect(grid.formulas(cells("Shock", 0, 0, 5, 2))).toEqual([
    ["=1+1 is a title", ""],
    ["@rate", 0.05],
    ["Year", "2025"],
    [0, "=A4*a_rate"],
    [1, "=A5*a_rate"],
  ]);
  expect(grid.values(cells("Shock", 0, 0))).toEqual([["=1+1 is a title"]]);
  expect(grid.names()).toEqual([
    {
      name: "a_rate",
      formula: "='Shock'!$B$2",
      comment: "the rate",
      visible: true,
      scope: sheet.id,
    },
  ]);
  expect(grid.numberFormats(cells("Shock", 3, 1, 2, 1))).toEqual([["0.0%"], ["0.0%"]]);
  expect(grid.style(cells("Shock", 0, 0))).toMatchObject({ bold: true, size: 16 });
  expect(grid.style(cells("Shock", 1, 1)).color).toBe("#0000FF");
  expect(grid.style(cells("Shock", 3, 1)).color).toBe("#000000");
  expect(sheet).toMatchObject({ frozen: { rows: 3, columns: 1 }, gridlines: false });
  expect(grid.columnWidth(cells("Shock", 0, 0))).toBe(108.75);
  const [chart] = client.host.charts(sheet.id);
  expect(chart!.series.map(({ values }) => [values.Name, values.AxisGroup])).toEqual([
    ["one", undefined],
    ["two", "Secondary"],
  ]);
  expect(chart!.series[1]!.cells).toEqual({
    Values: cells("Shock", 3, 1, 2, 1),
    XAxisValues: cells("Shock", 3, 0, 2, 1),
  });
  expect(chart!.place).toEqual({ row: 0, column: 4, rows: 10, columns: 5 });
  expect(client.host.validations.at(-1)?.values.rule).toEqual({
    list: { inCellDropDown: true, source: "low,high" },
  });
  expect(client.host.pageSetup(sheet.id)).toMatchObject({
    values: { Orientation: "Landscape", Zoom: { horizontalFitToPages: 1 } },
    texts: { DefaultForAllPages: { LeftFooter: "&A", RightFooter: "Page &P of &N" } },
    titleRows: { row: 0, rows: 3 },
  });
  expect(grid.activeSheet()).toBe(sheet.id);
});

type Series = Omit<PlanSeries, "values">;

/** The chart of a sheet with an area of these series. */
async function areaOf(...[first, ...others]: [Series, ...Series[]]) {
  const builder = new SheetBuilder("Band");
  const values = builder.put(0, 0, [[1], [2]]);
  builder.chart({
    kind: "AreaStacked",
    title: "Band",
    categories: values,
    series: [{ ...first, values }, ...others.map((one) => ({ ...one, values }))],
    place: { row: 4, column: 0, rows: 10, columns: 5 },
  });
  await insertSheet(builder.plan());
  return client.host.charts(sheetNamed("Band").id)[0]!;
}

test("a chart's series may be of another kind than the chart, filled in a colour or not at all", async () => {
  const chart = await areaOf(
    { name: "line", kind: "Line" },
    { name: "from", color: "none" },
    { name: "band", color: "#BDD7EE" },
  );
  expect(chart.values.ChartType).toBe("AreaStacked");
  expect(
    chart.series.map(({ values: { ChartType }, parts }) => [
      ChartType,
      parts.Format?.parts.Fill?.values.Color,
    ]),
  ).toEqual([
    ["Line", undefined],
    [undefined, "none"],
    [undefined, "#BDD7EE"],
  ]);
});

test("what takes room only is not named in the legend", async () => {
  const chart = await areaOf({ name: "from", color: "none" }, { name: "band", color: "#BDD7EE" });
  const entries = chart.part.parts.Legend?.parts.LegendEntries?.parts;
  expect(Object.entries(entries ?? {}).map(([k, { values }]) => [k, values.Visible])).toEqual([
    ["0", false],
  ]);
});

test("what is wider than a page is printed by itself, at a scale, its labels again on every page", async () => {
  const builder = new SheetBuilder("Chain");
  builder.put(0, 0, [["Title"]], "title");
  builder.put(2, 0, [["Chain"]], "heading");
  builder.put(3, 0, [Array.from({ length: 40 }, (_, k) => k)]);
  builder.put(6, 0, [["Below", 1]]);
  builder.setWidths(46, ...new Array<number>(39).fill(12));
  await insertSheet(builder.plan());
  const setup = client.host.pageSetup(sheetNamed("Chain").id);
  expect(setup.values.Zoom).toEqual({ scale: 50 });
  expect(setup.titleColumns).toMatchObject({ column: 0, columns: 1 });
  expect(setup.printAreas).toEqual([
    { row: 0, column: 0, rows: 2, columns: 16 },
    { row: 2, column: 0, rows: 2, columns: 40 },
    { row: 4, column: 0, rows: 3, columns: 16 },
  ]);
});

test("overlaid bars bear their values, in the format of the cells and without a 0", async () => {
  const builder = new SheetBuilder("Tornado");
  const values = builder.put(0, 0, [[-1], [0]]);
  builder.format(values, "0.0");
  builder.chart({
    kind: "BarClustered",
    title: "Tornado",
    categories: values,
    overlaid: true,
    series: [{ name: "low", values }],
    place: { row: 4, column: 0, rows: 10, columns: 5 },
  });
  await insertSheet(builder.plan());
  const [chart] = client.host.charts(sheetNamed("Tornado").id);
  const { values: set, parts } = chart!.series[0]!;
  expect(set).toMatchObject({ Overlap: 100, HasDataLabels: true });
  expect(parts.DataLabels?.values.NumberFormat).toBe("0.0;-0.0;");
});

test("an Excel that knows no page layout is not asked for one", async () => {
  const { requirements } = Office.context;
  requirements.isSetSupported = (_set, version) => Number(String(version).split(".")[1]) < 9;
  await insertSheet(smallPlan());
  expect(JSON.stringify(client.requests)).not.toContain("PageLayout");
});

test.each([2, 500])("a sheet of %i rows takes two round trips", async (rows) => {
  await insertSheet(smallPlan(rows));
  expect(client.host.roundTrips).toBe(2);
});

test("a name that is taken, in any case, is left alone", async () => {
  const theirs = grid.addSheet("SHOCK");
  grid.write({ sheet: theirs, row: 0, column: 0, rows: 1, columns: 1 }, [["mine"]]);
  expect((await insertSheet(smallPlan())).name).toBe("Shock (2)");
  expect(grid.values({ sheet: theirs, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    ["mine"],
  ]);
});

test("a name that is taken between the two trips costs a third, and nothing else", async () => {
  client.beforeAnswer = (count) => {
    if (count === 2) grid.addSheet("Shock");
  };
  expect((await insertSheet(smallPlan())).name).toBe("Shock (2)");
  expect(client.host.roundTrips).toBe(3);
  expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Shock", "Shock (2)"]);
});

test("a workbook whose structure is protected says so, and nothing has changed", async () => {
  client.host.structureLocked = true;
  const trouble = await insertSheet(smallPlan()).catch((error: unknown) => error);
  expect(trouble).toBeInstanceOf(ExcelTrouble);
  expect(trouble).toMatchObject({
    code: "StructureProtected",
    unchanged: true,
    message: expect.stringContaining("Review > Protect Workbook") as string,
  });
  expect(grid.sheets()).toHaveLength(1);
});

test("a sheet that fails half-way is removed again", async () => {
  const plan = smallPlan();
  const twice = { ...plan, names: [...plan.names, ...plan.names] };
  const trouble = await insertSheet(twice).catch((error: unknown) => error);
  expect(trouble).toMatchObject({ code: "InvalidArgument", unchanged: true });
  expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(grid.names()).toEqual([]);
});

test("without Excel it is trouble in plain words", async () => {
  client.close();
  await expect(insertSheet(smallPlan())).rejects.toMatchObject({ code: "HostNotReady" });
});

describe("sheets that refer to one another", () => {
  const set = (): SheetSet => ({
    names: ["First", "Second"],
    plans: ([first, second]) =>
      [first, second].map((name, k) => {
        const builder = new SheetBuilder(name!);
        builder.put(0, 0, [[k + 1, formula(`'${[second, first][k]!}'!A1*10`)]]);
        return builder.plan();
      }),
  });

  test("arrive together in two round trips, the first in front, their formulas under the names they got", async () => {
    grid.addSheet("second");
    expect(await insertSheets(set())).toEqual(["First", "Second (2)"]);
    expect(client.host.roundTrips).toBe(2);
    expect(grid.sheets().map(({ name }) => name)).toEqual([
      "Sheet1",
      "second",
      "First",
      "Second (2)",
    ]);
    expect(grid.formulas(cells("First", 0, 1))).toEqual([["='Second (2)'!A1*10"]]);
    expect(grid.formulas(cells("Second (2)", 0, 1))).toEqual([["='First'!A1*10"]]);
    expect(grid.activeSheet()).toBe(sheetNamed("First").id);
  });

  test.each(["First", "Second"])(
    "where somebody takes the name %s in between, theirs stays and ours come under free names",
    async (stolen) => {
      client.beforeAnswer = (count) => {
        if (count !== 2) return;
        const theirs = grid.addSheet(stolen);
        grid.write({ sheet: theirs, row: 0, column: 0, rows: 1, columns: 1 }, [["mine"]]);
      };
      const names = await insertSheets(set());
      expect(names).toEqual(stolen === "First" ? ["First (2)", "Second"] : ["First", "Second (2)"]);
      expect(grid.values(cells(stolen, 0, 0))).toEqual([["mine"]]);
      expect(new Set(grid.sheets().map(({ name }) => name))).toEqual(
        new Set(["Sheet1", stolen, ...names]),
      );
    },
  );

  test("where one of them fails half-way, all are removed again", async () => {
    const broken: SheetSet = {
      ...set(),
      plans: (names) =>
        set()
          .plans(names)
          .map((plan, k) => (k === 1 ? { ...plan, names: [...twice, ...twice] } : plan)),
    };
    const trouble = await insertSheets(broken).catch((error: unknown) => error);
    expect(trouble).toMatchObject({ code: "InvalidArgument", unchanged: true });
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });
  const twice = [{ name: "a_rate", row: 0, column: 0, comment: "" }];
});
