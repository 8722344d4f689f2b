import { first, memoryClient } from "./memoryClient";

const excel = memoryClient((formula) => (formula === "=1+1" ? 2 : "#NAME?"));
const { run, failure } = excel;

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

describe("what is no formula is refused, and nothing is written", () => {
  test.each(["=1+", "=SUM(1", "=(1", "=1 2", "=A1:", '="a', "=)", "=1,2", "={A1}", "=*1"])(
    "%s",
    async (formula) => {
      const written = failure((context) => {
        first(context).getRange("A1:A2").formulas = [["kept out"], [formula]];
      });
      expect(await written).toBe("InvalidArgument Range.formulas");
      expect(excel.grid().cells(excel.grid().activeSheet())).toEqual([]);
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
