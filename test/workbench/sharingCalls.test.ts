import { first, memoryClient } from "./memoryClient";

// What sharing a workbook asks of Excel, through Microsoft's client.

const { run, failure, grid } = memoryClient();

describe("names of the workbook", () => {
  test("a LAMBDA's formula, comment and visibility can be changed", async () => {
    const read = await run(async (context) => {
      const { names } = context.workbook;
      names.add("MACRO_X", "=LAMBDA(x,x*2)", "first");
      const item = names.getItemOrNullObject("macro_x");
      item.load("formula,comment,visible");
      await context.sync();
      const before = [item.isNullObject, item.formula, item.comment, item.visible];
      item.formula = "=LAMBDA(x,x*3)";
      item.comment = "second";
      item.visible = false;
      await context.sync();
      names.load("items/name,items/formula,items/comment,items/visible,items/scope,items/type");
      await context.sync();
      return [before, names.items.map((each) => each.toJSON())];
    });
    expect(read).toMatchObject([
      [false, "=LAMBDA(x,x*2)", "first", true],
      [{ name: "MACRO_X", formula: "=LAMBDA(x,x*3)", comment: "second", visible: false }],
    ]);
  });

  test("as long as a formula may be, it is kept whole", async () => {
    const formula = `=LAMBDA(x,x+${"1+".repeat(4089)}1)`;
    expect(formula.length).toBe(8192);
    await run(async (context) => {
      context.workbook.names.add("MACRO_LONG", formula);
      await context.sync();
    });
    expect(grid().names()[0]?.formula === formula).toBe(true);
  });
});

describe("sheets", () => {
  test("hidden and very hidden sheets are listed as such and can be read and written", async () => {
    const read = await run(async (context) => {
      const { worksheets } = context.workbook;
      for (const [name, visibility] of [
        ["H", "Hidden"],
        ["VH", "VeryHidden"],
      ] as const) {
        const sheet = worksheets.add(name);
        sheet.getRange("B2").formulas = [["=MACRO.X(1)"]];
        sheet.visibility = visibility;
      }
      worksheets.load("items/name,items/visibility");
      const used = worksheets.getItem("VH").getUsedRangeOrNullObject();
      used.load("address,formulas");
      await context.sync();
      return [
        worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
        used.address,
        used.formulas,
      ];
    });
    expect(read).toEqual([
      ["Sheet1 Visible", "H Hidden", "VH VeryHidden"],
      "VH!B2",
      [["=MACRO.X(1)"]],
    ]);
  });

  test("a password is asked for before a sheet is unprotected", async () => {
    const protect = (context: Excel.RequestContext) =>
      first(context).protection.protect(undefined, "secret");
    const failed = await failure((context) => {
      protect(context);
      first(context).protection.unprotect("wrong");
    });
    expect(failed).toBe("InvalidOperation WorksheetProtection.unprotect");
    expect(await failure((context) => first(context).protection.unprotect("secret"))).toBe(
      "no error",
    );
  });
});

describe("formulas in pieces", () => {
  test("only the areas that are written change", async () => {
    const formulas = await run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:C3").formulas = Array.from({ length: 3 }, () => ["=A9", "=B9", "=C9"]);
      await context.sync();
      sheet.getRange("A1:B1").formulas = [["=X1", "=X2"]];
      sheet.getRange("C3").formulas = [["=X3"]];
      const all = sheet.getRange("A1:C3");
      all.load("formulas");
      await context.sync();
      return all.formulas as string[][];
    });
    expect(formulas).toEqual([
      ["=X1", "=X2", "=C9"],
      ["=A9", "=B9", "=C9"],
      ["=A9", "=B9", "=X3"],
    ]);
  });
});

describe("the application", () => {
  test("a calculation mode is remembered and pauses are accepted", async () => {
    const mode = await run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe("Manual");
    expect(
      await failure(
        (context) => (context.workbook.application.calculationMode = "Never" as "Manual"),
      ),
    ).toBe("InvalidArgument Application.calculationMode");
  });
});

describe("properties of the document", () => {
  test("built-in and custom ones are kept", async () => {
    const read = await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Debt";
      properties.custom.add("Macroscope version", "1.0.0");
      properties.custom.add("macroscope VERSION", "1.1.0");
      properties.custom.add("Draws", 10_000);
      properties.load("title,author");
      properties.custom.load("items/key,items/value,items/type");
      const absent = properties.custom.getItemOrNullObject("Nope");
      absent.load("value");
      await context.sync();
      const custom = properties.custom.items.map(
        ({ key, value, type }) => `${key}=${String(value)} ${type}`,
      );
      return [properties.title, properties.author, custom, absent.isNullObject];
    });
    expect(read).toEqual([
      "Debt",
      "",
      ["Macroscope version=1.1.0 String", "Draws=10000 Number"],
      true,
    ]);
  });

  test("a deleted one is gone", async () => {
    const count = await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("A", 1);
      custom.add("B", true);
      custom.getItem("a").delete();
      const left = custom.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(1);
  });

  test("a key has at most 255 characters", async () => {
    expect(
      await failure((context) => context.workbook.properties.custom.add("k".repeat(256), 1)),
    ).toBe("InvalidArgument CustomPropertyCollection.add");
  });
});
