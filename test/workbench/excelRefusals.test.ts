import { first, memoryClient } from "./memoryClient";

const excel = memoryClient((formula) => (formula === "=1+1" ? 2 : "#NAME?"));
const { run, failure } = excel;

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
    expect(excel.grid().values({ sheet: "{1}", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [""],
    ]);
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
    expect(excel.grid().values(rect)).toEqual([[1], [""]]);
  });

  test("errors are real OfficeExtension.Errors", async () => {
    const { OfficeExtension } = excel.client().window as unknown as {
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
      const answer = await excel.client().host.execute({
        Actions: [{ Id: 1, ActionType: 3, Name: name, ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      });
      expect(answer.Error?.Code).toBe("ApiNotFound");
      const read = await excel.client().host.execute({
        Actions: [
          { Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: [name] } },
        ],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      });
      expect(read.Error?.Code).toBe("ApiNotFound");
    },
  );

  test("a read-only property refuses to be set", async () => {
    const answer = await excel.client().host.execute({
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
