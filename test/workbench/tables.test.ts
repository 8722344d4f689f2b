import { first, memoryClient } from "./memoryClient";

// Tables, through Microsoft's client.

const { run, failure, host, grid } = memoryClient();

const cells = [
  ["Year", "", "Year"],
  [2025, 1, 2],
  [2026, 3, 4],
];

/** A table over A1:C3 of the first sheet. */
const addTable = (context: Excel.RequestContext) => {
  first(context).getRange("A1:C3").values = cells;
  return context.workbook.tables.add("Sheet1!A1:C3", true);
};

test("a table has a name, columns with headers of their own, and ranges", async () => {
  const read = await run(async (context) => {
    const table = addTable(context);
    table.name = "Debt";
    table.columns.load("items/name,items/index");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("year2").getDataBodyRange(),
      table.columns.getItemAt(1).getRange(),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return [
      table.columns.items.map(({ name, index }) => [name, index]),
      ranges.map(({ address }) => address.replace("Sheet1!", "")),
    ];
  });
  expect(read).toEqual([
    [
      ["Year", 0],
      ["Column2", 1],
      ["Year2", 2],
    ],
    ["A1:C3", "A1:C1", "A2:C3", "C2:C3", "B1:B3"],
  ]);
});

test("tables are listed for the workbook and for their sheet", async () => {
  const read = await run(async (context) => {
    addTable(context).name = "Debt";
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    other.tables.add("A1:B2", true);
    context.workbook.tables.load("items/name,items/columns/items/name");
    other.tables.load("items/name,items/worksheet/name");
    const absent = other.tables.getItemOrNullObject("Debt");
    absent.load("name");
    await context.sync();
    return [
      context.workbook.tables.items.map(({ name, columns }) => [
        name,
        ...columns.items.map((column) => column.name),
      ]),
      other.tables.items.map(({ name, worksheet }) => [name, worksheet.name]),
      absent.isNullObject,
    ];
  });
  expect(read).toEqual([
    [
      ["Debt", "Year", "Column2", "Year2"],
      ["Table2", "a", "b"],
    ],
    [["Table2", "Other"]],
    true,
  ]);
});

test("a column's header is its name, both ways", async () => {
  const read = await run(async (context) => {
    const { columns } = addTable(context);
    columns.getItemAt(1).name = "Yield";
    first(context).getRange("A1").values = [["When"]];
    columns.load("items/name");
    const header = first(context).getRange("B1");
    header.load("values");
    await context.sync();
    return [columns.items.map(({ name }) => name), header.values];
  });
  expect(read).toEqual([["When", "Yield", "Year2"], [["Yield"]]]);
});

test("a table turned into cells leaves them, a deleted one takes them along", async () => {
  const rect = { sheet: "{1}", row: 0, column: 0, rows: 1, columns: 1 };
  await run(async (context) => {
    addTable(context).convertToRange();
    await context.sync();
  });
  expect([host().tables, grid().values(rect)]).toEqual([[], [["Year"]]]);
  await run(async (context) => {
    context.workbook.tables.add("A1:C3", true).delete();
    await context.sync();
  });
  expect([host().tables, grid().values(rect)]).toEqual([[], [[""]]]);
});

type Act = (context: Excel.RequestContext) => unknown;
test.each<[string, string, Act]>([
  [
    "a table over another",
    "InvalidArgument TableCollection.add",
    (context) => {
      addTable(context);
      context.workbook.tables.add("B2:D4", true);
    },
  ],
  [
    "a table without headers",
    "ApiNotFound TableCollection.add",
    (context) => context.workbook.tables.add("B2:D4", false),
  ],
  [
    "a name that is no name",
    "InvalidArgument Table.name",
    (context) => (addTable(context).name = "A1"),
  ],
  [
    "a name that a cell has",
    "ItemAlreadyExists Table.name",
    (context) => {
      context.workbook.names.add("Debt", "=1");
      addTable(context).name = "debt";
    },
  ],
  [
    "an absent table",
    "ItemNotFound TableCollection.getItem",
    (context) => context.workbook.tables.getItem("Nope").load("name"),
  ],
  [
    "a table on a protected sheet",
    "AccessDenied TableCollection.add",
    (context) => {
      first(context).protection.protect();
      context.workbook.tables.add("A1:B2", true);
    },
  ],
])("%s is %s", async (_what, expected, act) => {
  expect(await failure(act)).toBe(expected);
});
