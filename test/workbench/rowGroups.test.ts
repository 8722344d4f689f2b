import { first, memoryClient } from "./memoryClient";

const { run, host, grid, failure } = memoryClient();

const hidden = (row: number) =>
  grid().isHidden({ sheet: grid().activeSheet(), row, column: 0, rows: 1, columns: 1 }, "rows");

const fold = () =>
  run(async (context) => {
    const rows = first(context).getRange("3:5");
    rows.group("ByRows");
    rows.hideGroupDetails("ByRows");
    await context.sync();
  });

test("grouped rows are folded away and shown again", async () => {
  await fold();
  expect([1, 2, 4, 5].map(hidden)).toEqual([false, true, true, false]);
  await run(async (context) => {
    first(context).getRange("1:9").showGroupDetails("ByRows");
    await context.sync();
  });
  expect([2, 4].map(hidden)).toEqual([false, false]);
});

test("a range that does not hold the whole group folds nothing, and a protected sheet refuses", async () => {
  await run(async (context) => {
    first(context).getRange("3:5").group("ByRows");
    first(context).getRange("3:4").hideGroupDetails("ByRows");
    await context.sync();
  });
  expect([2, 3, 4].map(hidden)).toEqual([false, false, false]);
  host().protection(grid().activeSheet()).protect();
  expect(await failure((context) => first(context).getRange("7:8").group("ByRows"))).toBe(
    "AccessDenied Range.group",
  );
});
