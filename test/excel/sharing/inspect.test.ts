import { inspectWorkbook } from "../../../src/excel";
import { planChange, reportOf } from "../../../src/sharing";
import { HostError } from "../../../src/workbench/host/errors";
import { Book, call, nativeCall } from "./book";

const book = new Book();

test("finds calls on all sheets, hidden and very hidden ones too, and those far from the corner", async () => {
  book.put(0, 0, call);
  book.put(5, 3, "=SUM(A1:A4)");
  book.put(6, 3, "MACRO.CROWDOUT(1)");
  const hidden = book.grid.addSheet("Hidden");
  book.grid.changeSheet(hidden, { visibility: "VeryHidden" });
  book.put(700, 60, nativeCall, hidden);
  book.client.host.protection(hidden).protect();
  book.grid.addSheet("Empty");
  let report: ReturnType<typeof reportOf> | undefined;
  const trips = await book.tripsOf(async () => {
    report = reportOf(await inspectWorkbook("workbook"));
  });
  // The sheets, their sizes, the far one in full together with a look at A1, a look at the far one.
  expect(trips).toBe(4);
  expect(report!.sheets).toEqual([
    {
      name: "Sheet1",
      visibility: "Visible",
      protected: false,
      live: 1,
      native: 0,
      stuck: 0,
      frozen: 0,
    },
    {
      name: "Hidden",
      visibility: "VeryHidden",
      protected: true,
      live: 0,
      native: 1,
      stuck: 0,
      frozen: 0,
    },
    {
      name: "Empty",
      visibility: "Visible",
      protected: false,
      live: 0,
      native: 0,
      stuck: 0,
      frozen: 0,
    },
  ]);
});

test("a workbook of ordinary sheets takes three round trips, however many they are", async () => {
  for (let k = 0; k < 12; k++) book.column(book.grid.addSheet(`S${k}`), [call, call]);
  expect(await book.tripsOf(() => inspectWorkbook("workbook"))).toBe(3);
});

test("a text that looks like a formula is none", async () => {
  book.grid.write(book.at(0, 0), [[{ text: call }]]);
  expect((await book.plan("native")).cells).toBe(0);
});

test("a cell that is formatted as text is left alone, or its formula would become a text", async () => {
  book.put(0, 0, call);
  book.put(1, 0, call);
  book.grid.setNumberFormats(book.at(0, 0), [["@"]]);
  for (const action of ["native", "freeze"] as const) {
    const change = await book.plan(action);
    expect(change.sheets[0]!.cells.map(({ row }) => row)).toEqual([1]);
    expect(change.skipped).toMatchObject([{ address: "A1", code: "textFormat" }]);
  }
});

test("only the sheet, or only what is selected", async () => {
  book.put(0, 0, call);
  book.put(1, 0, call);
  book.put(0, 0, call, book.grid.addSheet("Other"));
  expect(planChange(await inspectWorkbook("sheet"), "native").cells).toBe(2);
  book.grid.select(book.at(1, 0, 5, 5));
  const selected = planChange(await inspectWorkbook("selection"), "native");
  expect(selected.sheets[0]!.cells.map(({ row }) => row)).toEqual([1]);
});

test("is broken off between two requests, and says so", async () => {
  book.put(0, 0, call);
  const stop = new AbortController();
  book.client.beforeAnswer = () => stop.abort();
  await expect(inspectWorkbook("workbook", { signal: stop.signal })).rejects.toMatchObject({
    code: "Cancelled",
    unchanged: true,
  });
});

test("200,000 cells are read in pieces that Excel hands over, and only calls are taken apart", async () => {
  const sheet = book.grid.addSheet("Large");
  const rows = 10_000;
  book.grid.write(
    { sheet, row: 0, column: 0, rows, columns: 20 },
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: 20 }, (_, j) =>
        j === 19
          ? { formula: `=MACRO.CROWDOUT(A${i + 1},1)` }
          : j % 2
            ? { formula: `=A${i + 1}*2` }
            : i,
      ),
    ),
  );
  const start = performance.now();
  const trips = await book.tripsOf(async () => {
    expect(reportOf(await inspectWorkbook("workbook")).live).toBe(rows);
  });
  // The list of sheets, their sizes, five pieces of 40,000 cells, a closer look at the last one's calls.
  expect(trips).toBe(8);
  console.info(`200,000 cells looked through in ${Math.round(performance.now() - start)} ms`);
});

test("calls scattered among numbers are looked at for 700 bytes each: where nothing spills, none is asked what it spills", async () => {
  const { grid, client } = book;
  for (let row = 0; row < 400; row++) {
    const line = Array.from({ length: 50 }, (_, k) =>
      (7 * row + k) % 100 ? 1.5 : { formula: call },
    );
    grid.write(book.at(row, 0, 1, 50), [line]);
  }
  const { sheets } = await inspectWorkbook("workbook");
  expect(sheets[0]!.cells.length).toBe(200);
  const bytes = client.requests.reduce((sum, body) => sum + JSON.stringify(body).length, 0);
  expect(bytes).toBeLessThan(200 * 700);
});

test("an answer that is too large for Excel is asked for in smaller pieces", async () => {
  const sheet = book.grid.addSheet("Heavy");
  const rows = 3000;
  book.grid.write(
    { sheet, row: 0, column: 0, rows, columns: 2 },
    Array.from({ length: rows }, (_, i) => [{ formula: call }, `${i}`]),
  );
  const formulas = book.grid.formulas.bind(book.grid);
  book.grid.formulas = (rect) => {
    if (rect.rows * rect.columns > 800)
      throw new HostError("ResponsePayloadSizeLimitExceeded", "too large");
    return formulas(rect);
  };
  expect(reportOf(await inspectWorkbook("workbook")).live).toBe(rows);
});
