import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { OfficeEndpoint } from "../../../src/workbench/host/officeEndpoint";
import { WorkbookFile } from "../../../src/workbench/files/workbookFile";
import { type FileCell, type FileWorkbook, readXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { full } from "../xlsx/full";

// Workbooks of very many cells, and those that take too long.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

/** So many cells in 25 columns, texts among them, the last column their sum. */
function large(count: number): FileWorkbook {
  const cells = Array.from({ length: count }, (_cell, k): FileCell => {
    const [row, column] = [Math.floor(k / 25), k % 25];
    const common = { row, column, look: k % 7 === 0 ? { bold: true } : {}, format: "" };
    if (column === 24)
      return {
        ...common,
        formula: { text: `=SUM(A${row + 1}:C${row + 1})`, spill: null },
        value: 3 * row + 3,
        calculated: true,
      };
    return { ...common, value: column < 3 ? row + column : `text ${k % 500}`, calculated: false };
  });
  return {
    ...full,
    names: [],
    addIn: null,
    sheets: [{ ...full.sheets[0], names: [], cells, charts: [], tables: [], dropDowns: [] }],
  };
}

const values = ({ sheets }: FileWorkbook) => sheets[0].cells.map(({ value }) => value);

test.each([130_000, 250_000])(
  "%i cells are opened, calculated and saved",
  async (count) => {
    const workbook = large(count);
    const { kept, leftOut } = await engine.openFile(writeXlsx(workbook));
    expect({ kept, leftOut }).toEqual({ kept: 0, leftOut: [] });
    const saved = readXlsx((await engine.saveFile()).bytes).workbook;
    expect(values(saved).length).toBe(count);
    expect(values(saved)).toEqual(values(workbook));
  },
  120_000,
);

describe("opening that takes too long", () => {
  const wrong = (): FileWorkbook => {
    const book = large(500);
    const [sheet] = book.sheets;
    // Answers that no calculation gives tell what is shown.
    const cells = sheet.cells.map((cell) => (cell.formula ? { ...cell, value: -1 } : cell));
    return { ...book, sheets: [{ ...sheet, cells }] };
  };
  const file = () =>
    new WorkbookFile(engine.host, new OfficeEndpoint(engine.host, ""), () => Promise.resolve(null));
  const over = AbortSignal.abort(new Error("enough"));

  test("shows the file's answers, all of them, and says so; Excel is asked to calculate", async () => {
    const opened = file();
    const read = { workbook: wrong(), leftOut: [] };
    expect(await opened.open("a", read, { late: over })).toEqual({
      kept: 20,
      keptAt: ["'It''s <one>'!Y1", "'It''s <one>'!Y2", "'It''s <one>'!Y3"],
      late: true,
    });
    const sheet = engine.grid.activeSheet();
    const column = { sheet, row: 0, column: 24, rows: 20, columns: 1 };
    expect(engine.grid.values(column).flat()).toEqual(new Array(20).fill(-1));
    const saved = readXlsx((await opened.save()).bytes).workbook;
    expect(saved.settings?.calculation).toEqual({ fullCalcOnLoad: "1" });
    // What is entered afterwards is calculated.
    engine.grid.write({ ...column, rows: 1 }, [[{ formula: "=SUM(A1:C1)+0" }]]);
    await engine.grid.settle();
    expect(engine.grid.values({ ...column, rows: 1 })).toEqual([[3]]);
  });

  test("can be cancelled: the workbook that was open stays", async () => {
    const opened = file();
    await opened.open("first", { workbook: large(100), leftOut: [] });
    const before = Buffer.from((await opened.save()).bytes);
    await expect(
      opened.open("other", { workbook: wrong(), leftOut: [] }, { cancel: over }),
    ).rejects.toThrow("enough");
    expect(opened.name).toBe("first.xlsx");
    expect(Buffer.from((await opened.save()).bytes).equals(before)).toBe(true);
  });

  test("writing that is broken off leaves the workbook unsaved, to be saved again", async () => {
    const broken = new WorkbookFile(
      engine.host,
      new OfficeEndpoint(engine.host, ""),
      () => Promise.resolve(null),
      (_workbook, cancel) => Promise.reject(cancel!.reason as Error),
    );
    await broken.open("first", { workbook: large(100), leftOut: [] });
    await expect(broken.save(over)).rejects.toThrow("enough");
    expect(broken.changed).toBe(true);
  });
});
