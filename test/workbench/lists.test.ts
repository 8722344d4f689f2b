import { choicesAt } from "../../src/workbench/host/lists";
import { first, memoryClient } from "./memoryClient";

const { run, host, grid } = memoryClient();

const choices = (row: number, column: number) =>
  choicesAt(host(), { sheet: grid().activeSheet(), row, column, rows: 1, columns: 1 });

/** Gives B2 a list. */
const rule = (source: string, inCellDropDown = true) =>
  run(async (context) => {
    first(context).getRange("B2").dataValidation.rule = { list: { inCellDropDown, source } };
    await context.sync();
  });

beforeEach(() =>
  run(async (context) => {
    first(context).getRange("E1:E4").values = [["low"], [0.25], [""], ["high"]];
    context.workbook.worksheets.add("Other").getRange("A1:A2").values = [["a"], ["b"]];
    context.workbook.names.add("cases", first(context).getRange("E1:E2"));
    await context.sync();
  }),
);

test.each<[string, unknown[]]>([
  ["bear, base,7", ["bear", "base", 7]],
  ["=$E$1:$E$4", ["low", 0.25, "high"]],
  ["=Other!$A$1:$A$2", ["a", "b"]],
  ["=cases", ["low", 0.25]],
])("the list %s offers %j", async (source, offered) => {
  await rule(source);
  expect(choices(1, 1)).toEqual(offered);
  expect(choices(1, 2)).toBeNull();
});

test("there is nothing to open where the rule hides its list, names no cells, is gone, or the cell is locked", async () => {
  await rule("a,b", false);
  expect(choices(1, 1)).toBeNull();
  await rule("=nowhere");
  expect(choices(1, 1)).toBeNull();
  await rule("a,b");
  const protection = host().protection(grid().activeSheet());
  protection.protect();
  expect(choices(1, 1)).toBeNull();
  protection.unprotect();
  expect(choices(1, 1)).toEqual(["a", "b"]);
  await run(async (context) => {
    first(context).getRange("A1:C3").dataValidation.clear();
    await context.sync();
  });
  expect(choices(1, 1)).toBeNull();
});
