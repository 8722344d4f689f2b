import { first, memoryClient } from "./memoryClient";

const excel = memoryClient((formula) => (formula === "=1+1" ? 2 : "#NAME?"));
const { run, failure } = excel;

describe("worksheets", () => {
  test("collections load their items", async () => {
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second");
      worksheets.load("items/name,items/position,items/visibility");
      const count = worksheets.getCount();
      await context.sync();
      const items = worksheets.items.map(({ name, position }) => [name, position]);
      return [...items, count.value];
    });
    expect(names).toEqual([["Sheet1", 0], ["Second", 1], 2]);
  });

  test("$top and $skip cut a collection", async () => {
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["Two", "Three"]) worksheets.add(name);
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Two"]);
  });

  test("absent things are null objects", async () => {
    const nulls = await run(async (context) => {
      const { workbook } = context;
      const absent = [
        workbook.worksheets.getItemOrNullObject("Nope"),
        workbook.names.getItemOrNullObject("Nope"),
        workbook.settings.getItemOrNullObject("Nope"),
        first(context).getUsedRangeOrNullObject(),
        workbook.worksheets.getItemOrNullObject("Nope").getRange("A1"),
      ];
      const there = workbook.worksheets.getItemOrNullObject("sheet1");
      for (const object of [...absent, there]) object.load();
      await context.sync();
      return [...absent, there].map(({ isNullObject }) => isNullObject);
    });
    expect(nulls).toEqual([true, true, true, true, true, false]);
  });

  test("add() adds one sheet and does not show it", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Scenario");
      sheet.getRange("A1").values = [[1]];
      sheet.load("name,id");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      sheet.activate();
      await context.sync();
      return [sheet.name, active.name];
    });
    expect(read).toEqual(["Scenario", "Sheet1"]);
    expect(
      excel
        .grid()
        .sheets()
        .map(({ name }) => name),
    ).toEqual(["Sheet1", "Scenario"]);
    expect(excel.grid().activeSheet()).toBe(excel.grid().sheets()[1]?.id);
  });

  test("name, place, gridlines, tab, visibility and panes can be set", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Old");
      sheet.name = "New";
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.tabColor = "#ff0000";
      sheet.visibility = "VeryHidden";
      sheet.freezePanes.freezeAt("A1:A2");
      await context.sync();
    });
    expect(excel.grid().sheets()[0]).toMatchObject({
      name: "New",
      gridlines: false,
      tabColor: "#FF0000",
      visibility: "VeryHidden",
      frozen: { rows: 2, columns: 1 },
    });
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    expect(await failure((context) => first(context).delete())).toBe(
      "InvalidOperation Worksheet.delete",
    );
    expect(await failure((context) => (first(context).visibility = "Hidden"))).toBe(
      "InvalidOperation Worksheet.visibility",
    );
  });
});

describe("names and settings", () => {
  test("a name stands for cells or a formula and carries a comment", async () => {
    const read = await run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.add("My sheet");
      const debt = names.add("Debt", sheet.getRange("B2:B3"), "at the start");
      const grow = names.add("Grow", "=LAMBDA(x,x*2)");
      const back = names.getItem("debt").getRange();
      back.load("address");
      for (const name of [debt, grow]) name.load("formula,comment,type,scope");
      await context.sync();
      return [debt.toJSON(), grow.toJSON(), back.address];
    });
    expect(read).toMatchObject([
      { formula: "='My sheet'!$B$2:$B$3", comment: "at the start", type: "Range" },
      { formula: "=LAMBDA(x,x*2)", scope: "Workbook" },
      "'My sheet'!B2:B3",
    ]);
  });

  test("each sheet may have a name of its own with the same text", async () => {
    const read = await run(async (context) => {
      const [one, two] = ["One", "Two"].map((name) => context.workbook.worksheets.add(name));
      one!.names.add("Rate", one!.getRange("A1"));
      two!.names.add("Rate", two!.getRange("A1"));
      context.workbook.names.load("items/name");
      const own = two!.names.getItem("Rate");
      own.load("formula,scope");
      const range = two!.getRange("Rate");
      range.load("address");
      await context.sync();
      return [own.formula, own.scope, range.address, context.workbook.names.items.length];
    });
    expect(read).toEqual(["=Two!$A$1", "Worksheet", "Two!A1", 0]);
  });

  test("a deleted name is gone", async () => {
    await run(async (context) => {
      context.workbook.names.add("Debt", "=1");
      await context.sync();
      context.workbook.names.getItem("Debt").delete();
      await context.sync();
    });
    expect(excel.grid().names()).toEqual([]);
  });

  test.each(["A1", "R1C1", "R", "has space", "1st", ""])("%p is not a name", async (name) => {
    expect(await failure((context) => context.workbook.names.add(name, "=1"))).toBe(
      "InvalidArgument NamedItemCollection.add",
    );
  });

  test("settings travel with the workbook", async () => {
    const value = await run(async (context) => {
      context.workbook.settings.add("scenario", { name: "base" });
      await context.sync();
      const setting = context.workbook.settings.getItem("scenario");
      setting.load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ name: "base" });
    expect(excel.grid().settings()).toEqual({ scenario: { name: "base" } });
  });
});

describe("charts", () => {
  test("a chart keeps its source, place, titles and series", async () => {
    const read = await run(async (context) => {
      const sheet = first(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C5"), "Columns");
      chart.title.text = "Debt";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.title.text = "% of GDP";
      chart.setPosition("E1", "J12");
      const series = chart.series.getItemAt(0);
      series.format.line.color = "#0000FF";
      series.setXAxisValues(sheet.getRange("A2:A5"));
      await context.sync();
      chart.load("name,chartType,title/text");
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text];
    });
    expect(read).toEqual(["Chart 1", "Line", "Debt"]);
    expect(excel.client().host.charts("{1}")).toMatchObject([
      {
        source: { sheet: "{1}", row: 0, column: 0, rows: 5, columns: 3 },
        place: { row: 0, column: 4, rows: 12, columns: 6 },
      },
    ]);
  });
});
