import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { excelClient, type OfficeClient, until } from "./officeClient";

// Microsoft's own client in jsdom, our host over a plain grid.

let client: OfficeClient;
let grid: MemoryGrid;

beforeEach(() => {
  grid = new MemoryGrid((formula) => (formula === "=1+1" ? 2 : "#NAME?"));
  client = excelClient(grid);
});

afterEach(() => client.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => client.Excel.run(work);

/** The error that a batch ends with, as "code location". */
async function failure(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await run(async (context) => {
      work(context);
      await context.sync();
    });
    return "no error";
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} ${debugInfo?.errorLocation}`;
  }
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe("values and formulas", () => {
  test("what is written is read back in the same sync", async () => {
    const read = await run(async (context) => {
      const range = first(context).getRange("B2:C3");
      range.formulas = [
        ["=1+1", 2.5],
        ["text", true],
      ];
      range.load("values,formulas,address,rowIndex,columnCount,valueTypes,text");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!B2:C3",
      rowIndex: 1,
      columnCount: 2,
      formulas: [
        ["=1+1", 2.5],
        ["text", true],
      ],
      values: [
        [2, 2.5],
        ["text", true],
      ],
      valueTypes: [
        ["Double", "Double"],
        ["String", "Boolean"],
      ],
      text: [
        ["2", "2.5"],
        ["text", "TRUE"],
      ],
    });
  });

  test("blank cells are empty texts and null leaves a cell alone", async () => {
    const values = await run(async (context) => {
      const range = first(context).getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 9]] as unknown[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 9]]);
  });

  test("text is read as if it were typed", async () => {
    const read = await run(async (context) => {
      const range = first(context).getRange("A1:F1");
      range.values = [["5%", "-2.5", "TRUE", "'=1+1", "-A1", "n/a"]];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(read).toEqual([
      [[0.05, -2.5, true, "=1+1", "#NAME?", "n/a"]],
      [[0.05, -2.5, true, "=1+1", "=-A1", "n/a"]],
    ]);
  });

  test("text in a cell formatted as text stays text", async () => {
    const values = await run(async (context) => {
      const range = first(context).getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["=1+1"]];
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(values).toEqual([[["=1+1"]], [["@"]]]);
  });

  test("one value fills a range", async () => {
    const values = await run(async (context) => {
      const range = first(context).getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("whole columns have no values to read", async () => {
    const read = await run(async (context) => {
      const range = first(context).getRange("B:C");
      range.load("values,address,rowCount,isEntireColumn");
      await context.sync();
      return [range.values, range.address, range.rowCount, range.isEntireColumn];
    });
    expect(read).toEqual([null, "Sheet1!B:C", 1_048_576, true]);
  });
});

describe("ranges", () => {
  test("a range outlives its sync", async () => {
    const values = await run(async (context) => {
      const range = first(context).getRange("A1");
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[5]]);
  });

  test("steps from range to range", async () => {
    const addresses = await run(async (context) => {
      const range = first(context).getRangeByIndexes(1, 1, 2, 3);
      const steps = [
        range,
        range.getCell(1, 2),
        range.getOffsetRange(2, -1),
        range.getResizedRange(1, -1),
        range.getEntireColumn(),
        range.getLastRow(),
        range.getBoundingRect(first(context).getRange("F9")),
        range.getIntersection(first(context).getRange("C:C")),
      ];
      for (const step of steps) step.load("address");
      await context.sync();
      return steps.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual(["B2:D3", "D3", "A4:C5", "B2:C4", "B:D", "B3:D3", "B2:F9", "C2:C3"]);
  });

  test("sheet names that need quotes have them in addresses", async () => {
    const address = await run(async (context) => {
      const range = context.workbook.worksheets.add("It's new").getRange("A1");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'It''s new'!A1");
  });

  test("the used range starts at the first used cell", async () => {
    const read = await run(async (context) => {
      first(context).getRange("C4").values = [[1]];
      first(context).getRange("E5").values = [[1]];
      const used = first(context).getUsedRange();
      used.load("address");
      await context.sync();
      return used.address;
    });
    expect(read).toBe("Sheet1!C4:E5");
  });

  test("formats are remembered cell by cell", async () => {
    const read = await run(async (context) => {
      const sheet = first(context);
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#1f4e79";
      format.font.bold = true;
      format.horizontalAlignment = "Right";
      format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A:A").format.columnWidth = 90;
      const cell = sheet.getRange("B1");
      cell.load("format/fill/color,format/font/bold,format/horizontalAlignment");
      const width = sheet.getRange("A7").format;
      width.load("columnWidth");
      const border = cell.format.borders.getItem("EdgeBottom");
      border.load("style");
      await context.sync();
      const { fill, font, horizontalAlignment } = cell.format;
      return [fill.color, font.bold, horizontalAlignment, width.columnWidth, border.style];
    });
    expect(read).toEqual(["#1F4E79", true, "Right", 90, "Double"]);
  });

  test("data validation is kept and read back", async () => {
    const read = await run(async (context) => {
      const { dataValidation } = first(context).getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "low,high" } };
      dataValidation.load("rule,type");
      await context.sync();
      return [dataValidation.rule.list?.source, dataValidation.type];
    });
    expect(read).toEqual(["low,high", "List"]);
  });
});

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
    expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Scenario"]);
    expect(grid.activeSheet()).toBe(grid.sheets()[1]?.id);
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
    expect(grid.sheets()[0]).toMatchObject({
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
    expect(grid.names()).toEqual([]);
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
    expect(grid.settings()).toEqual({ scenario: { name: "base" } });
  });
});

describe("protection", () => {
  const protect = (options?: Excel.WorksheetProtectionOptions) =>
    run(async (context) => {
      const sheet = first(context);
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });

  test("a protected sheet refuses to be written and formatted", async () => {
    await protect();
    expect(await failure((context) => (first(context).getRange("A1").values = [[1]]))).toBe(
      "AccessDenied Range.values",
    );
    expect(
      await failure((context) => (first(context).getRange("A1").format.font.bold = true)),
    ).toBe("AccessDenied RangeFont.bold");
    expect(await failure((context) => first(context).getRange("A1").clear())).toBe(
      "AccessDenied Range.clear",
    );
    expect(grid.values({ sheet: "{1}", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[""]]);
  });

  test("unlocked cells and granted permissions stay open", async () => {
    await protect({ allowFormatCells: true });
    expect(
      await failure((context) => {
        first(context).getRange("B1").values = [[1]];
        first(context).getRange("A1").format.font.bold = true;
      }),
    ).toBe("no error");
  });

  test("it is seen and it ends", async () => {
    await protect();
    const seen = await run(async (context) => {
      const sheet = first(context);
      sheet.load("protection/protected");
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      sheet.protection.load("protected");
      await context.sync();
      return [before, sheet.protection.protected];
    });
    expect(seen).toEqual([true, false]);
  });

  test("a protected workbook takes no sheets", async () => {
    await run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await failure((context) => context.workbook.worksheets.add("New"))).toBe(
      "AccessDenied WorksheetCollection.add",
    );
  });
});

describe("errors", () => {
  type Act = (context: Excel.RequestContext) => unknown;
  test.each<[string, string, Act]>([
    [
      "an absent sheet",
      "ItemNotFound WorksheetCollection.getItem",
      (context) => context.workbook.worksheets.getItem("Nope").load("name"),
    ],
    [
      "a sheet's name that is taken",
      "ItemAlreadyExists WorksheetCollection.add",
      (context) => context.workbook.worksheets.add("SHEET1"),
    ],
    [
      "a sheet's name that cannot be",
      "InvalidArgument WorksheetCollection.add",
      (context) => context.workbook.worksheets.add("a/b"),
    ],
    [
      "values of another shape",
      "InvalidArgument Range.values",
      (context) => (first(context).getRange("A1:B1").values = [[1, 2, 3]]),
    ],
    [
      "an address that is none",
      "InvalidArgument Worksheet.getRange",
      (context) => first(context).getRange("A1:ZZZZ9").load("address"),
    ],
    [
      "a step off the sheet",
      "InvalidArgument Range.getOffsetRange",
      (context) => first(context).getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a colour that is none",
      "InvalidArgument RangeFill.color",
      (context) => (first(context).getRange("A1").format.fill.color = "#12"),
    ],
    [
      "an object that is not built",
      "ApiNotFound Workbook.pivotTables",
      (context) => context.workbook.pivotTables.load("items/name"),
    ],
    [
      "a method that is not built",
      "ApiNotFound Range.merge",
      (context) => first(context).getRange("A1").merge(),
    ],
  ])("%s is %s", async (_what, expected, act) => {
    expect(await failure(act)).toBe(expected);
  });

  test("a batch stops at the first error and keeps what was done before it", async () => {
    await failure((context) => {
      first(context).getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Nope").activate();
      first(context).getRange("A2").values = [[2]];
    });
    const rect = { sheet: "{1}", row: 0, column: 0, rows: 2, columns: 1 };
    expect(grid.values(rect)).toEqual([[1], [""]]);
  });

  test("errors are real OfficeExtension.Errors", async () => {
    const { OfficeExtension } = client.window as unknown as {
      OfficeExtension: { Error: new () => Error };
    };
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Nope").activate();
        await context.sync();
      }),
    ).rejects.toBeInstanceOf(OfficeExtension.Error);
  });

  test.each(["constructor", "__proto__", "toString", "Host", "grid", "State", "identity"])(
    "%p on the wire reaches nothing",
    async (name) => {
      const answer = await client.host.execute({
        Actions: [{ Id: 1, ActionType: 3, Name: name, ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      });
      expect(answer.Error?.Code).toBe("ApiNotFound");
      const read = await client.host.execute({
        Actions: [
          { Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: [name] } },
        ],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      });
      expect(read.Error?.Code).toBe("ApiNotFound");
    },
  );

  test("a read-only property refuses to be set", async () => {
    const answer = await client.host.execute({
      Actions: [
        {
          Id: 1,
          ActionType: 4,
          Name: "Address",
          ObjectPathId: 2,
          ArgumentInfo: { Arguments: ["A2"] },
        },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 },
      },
    });
    expect(answer.Error).toMatchObject({ Code: "AccessDenied", Location: "Range.address" });
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
    expect(client.host.charts("{1}")).toMatchObject([
      {
        source: { sheet: "{1}", row: 0, column: 0, rows: 5, columns: 3 },
        place: { row: 0, column: 4, rows: 12, columns: 6 },
      },
    ]);
  });
});

describe("events", () => {
  test("changes and selections reach those who asked, and nobody else", async () => {
    const seen: string[] = [];
    const changed = await run(async (context) => {
      const { worksheets } = context.workbook;
      const result = worksheets.onChanged.add(async ({ address, worksheetId }) => {
        seen.push(`changed ${worksheetId}!${address}`);
      });
      worksheets.onAdded.add(async ({ worksheetId }) => {
        seen.push(`added ${worksheetId}`);
      });
      const sheet = first(context);
      sheet.load("id");
      await context.sync();
      sheet.onSelectionChanged.add(async ({ address }) => {
        seen.push(`selected ${address}`);
      });
      await context.sync();
      return result;
    });
    const cell = { sheet: "{1}", row: 1, column: 1, rows: 1, columns: 1 };
    grid.write(cell, [[1]]);
    grid.select(cell);
    const other = grid.addSheet("Other");
    grid.select({ ...cell, sheet: other });
    await until(() => seen.length === 3);
    expect(seen).toEqual(["changed {1}!B2", "selected B2", `added ${other}`]);

    await client.Excel.run(changed.context, async (context) => {
      changed.remove();
      await context.sync();
    });
    grid.write(cell, [[2]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(3);
  });
});

describe("calculations", () => {
  test("a sheet that is calculated says so to those who asked, for it or for all sheets", async () => {
    const seen: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onCalculated.add(async ({ worksheetId }) => {
        seen.push(`all ${worksheetId}`);
      });
      first(context).onCalculated.add(async ({ worksheetId }) => {
        seen.push(`own ${worksheetId}`);
      });
      await context.sync();
    });
    const cell = { sheet: "{1}", row: 0, column: 0, rows: 1, columns: 1 };
    grid.write(cell, [[1]]);
    grid.write(cell, [[{ formula: "=1+1" }]]);
    const other = grid.addSheet("Other");
    grid.write({ ...cell, sheet: other }, [[{ formula: "=1+1" }]]);
    await until(() => seen.length === 3);
    expect(seen).toEqual(["all {1}", "own {1}", `all ${other}`]);
  });
});

describe("round trips", () => {
  test("each sync counts once and releasing references does not count", async () => {
    const before = client.host.roundTrips;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Scenario");
      sheet.getRange("A1").values = [[1]];
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[range.values[0]![0] as number]];
      await context.sync();
    });
    await until(() => client.requests.length === 3);
    expect(client.host.roundTrips - before).toBe(2);
  });
});

describe("what is no formula is refused, and nothing is written", () => {
  test.each(["=1+", "=SUM(1", "=(1", "=1 2", "=A1:", '="a', "=)", "=1,2", "={A1}", "=*1"])(
    "%s",
    async (formula) => {
      const written = failure((context) => {
        first(context).getRange("A1:A2").formulas = [["kept out"], [formula]];
      });
      expect(await written).toBe("InvalidArgument Range.formulas");
      expect(grid.cells(grid.activeSheet())).toEqual([]);
    },
  );

  test("everything that Excel reads is taken", async () => {
    const formulas = [
      "=A1#+1",
      "=@A1:A3",
      "=SUM(Jan:Dec!A1)",
      "=(A1,B2)",
      "={1,2;3,4}",
      "=-1%",
      "=Table1[[#This Row],[x]]",
      "=[1]Sheet!A1",
      "=LAMBDA(x,x)(1)",
      "=IF(,1)",
      "=A1:A3 B2:C2",
      "=Sheet1!A1:INDEX(A:A,3)",
      "=Sheet1!#REF!",
      "=\\x+1",
      "=größe*2",
      "=MACRO.FOO(,1,)",
      "=1:1",
    ];
    const written = failure((context) => {
      first(context).getRange("A1:A17").formulas = formulas.map((formula) => [formula]);
    });
    expect(await written).toBe("no error");
  });
});
