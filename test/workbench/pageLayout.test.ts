import { first, memoryClient } from "./memoryClient";

// How a sheet prints, through Microsoft's client.

const { run, failure, host } = memoryClient();

test("orientation, pages, titles, print area and footers are kept and read back", async () => {
  const read = await run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintTitleColumns(first(context).getRange("A:B"));
    pageLayout.setPrintArea("A1:H40");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P of &N";
    pageLayout.load("orientation,zoom,headersFooters/defaultForAllPages/rightFooter");
    const rows = pageLayout.getPrintTitleRows();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    rows.load("address");
    columns.load("address");
    await context.sync();
    const { rightFooter } = pageLayout.headersFooters.defaultForAllPages;
    return [pageLayout.orientation, pageLayout.zoom, rightFooter, rows.address, columns.address];
  });
  expect(read).toEqual([
    "Landscape",
    { horizontalFitToPages: 1 },
    "&P of &N",
    "Sheet1!1:3",
    "Sheet1!A:B",
  ]);
  expect(host().pageSetup("{1}").printAreas).toMatchObject([{ row: 0, rows: 40, columns: 8 }]);
});

test("several areas may be printed, of one sheet", async () => {
  await run(async (context) => {
    const areas = first(context).getRanges("A1:H40,A41:Z50");
    areas.load("address,areaCount");
    first(context).pageLayout.setPrintArea(areas);
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1:H40,Sheet1!A41:Z50", 2]);
  });
  expect(host().pageSetup("{1}").printAreas).toEqual([
    { row: 0, column: 0, rows: 40, columns: 8 },
    { row: 40, column: 0, rows: 10, columns: 26 },
  ]);
});

test("a new sheet prints as in Excel", async () => {
  const read = await run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.load("orientation,zoom,paperSize");
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    rows.load("address");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, pageLayout.paperSize, rows.isNullObject];
  });
  expect(read).toEqual(["Portrait", { scale: 100 }, "Letter", true]);
});

test("margins are in points, whatever the unit they are given in", async () => {
  const read = await run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.setPrintMargins("Inches", { left: 0.5, top: 1 });
    pageLayout.load("leftMargin,topMargin,rightMargin");
    await context.sync();
    return [pageLayout.leftMargin, pageLayout.topMargin, pageLayout.rightMargin];
  });
  expect(read).toEqual([36, 72, 50.4]);
});

type Act = (context: Excel.RequestContext) => unknown;
test.each<[string, string, Act]>([
  [
    "an orientation that is none",
    "InvalidArgument PageLayout.orientation",
    (context) => (first(context).pageLayout.orientation = "Sideways" as "Portrait"),
  ],
  [
    "a scale that Excel has not",
    "InvalidArgument PageLayout.zoom",
    (context) => (first(context).pageLayout.zoom = { scale: 500 }),
  ],
  [
    "an area that is none among several",
    "InvalidArgument Worksheet.getRanges",
    (context) => first(context).pageLayout.setPrintArea(first(context).getRanges("A1:B2,here")),
  ],
  [
    "areas of another sheet",
    "InvalidArgument PageLayout.setPrintArea",
    (context) => {
      const other = context.workbook.worksheets.add("Other");
      first(context).pageLayout.setPrintArea(other.getRanges("A1:B2,D4"));
    },
  ],
  [
    "rows of another sheet",
    "InvalidArgument PageLayout.setPrintTitleRows",
    (context) => {
      const other = context.workbook.worksheets.add("Other");
      first(context).pageLayout.setPrintTitleRows(other.getRange("1:2"));
    },
  ],
])("%s is %s", async (_what, expected, act) => {
  expect(await failure(act)).toBe(expected);
});
