import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { readXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { relationsXml, strangersParts, zipped } from "../xlsx/zip";

// What a file says of whole rows and columns: their looks, sizes, groups, and that they are hidden.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
const { grid, host, injector } = engine;
afterAll(() => engine.dispose());

/** Looks 1 to 4: red, bold and centred, three digits, unlocked. */
const styles = `<styleSheet><fonts><font/><font><b/></font></fonts>
  <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>
  <borders><border/></borders><cellXfs><xf/><xf fillId="2"/><xf fontId="1"><alignment horizontal="center" indent="2"/></xf>
  <xf numFmtId="165"/><xf><protection locked="0"/></xf></cellXfs><numFmts><numFmt numFmtId="165" formatCode="0.000"/></numFmts></styleSheet>`;

const book = (sheet: string) =>
  zipped({
    ...strangersParts(`<worksheet>${sheet}</worksheet>`),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
    "xl/styles.xml": styles,
  });

const saved = async () => (await engine.saveFile()).bytes;
const sheetOf = (bytes: Uint8Array) => readXlsx(bytes).workbook.sheets[0];
const lookAt = (bytes: Uint8Array, row: number, column: number) =>
  sheetOf(bytes).cells.find((cell) => cell.row === row && cell.column === column);

const red = { fill: "#FF0000" };
const bold = { bold: true, align: "Center", indent: 2 };

const painted = `<sheetFormatPr defaultRowHeight="20" customHeight="1" defaultColWidth="12.7109375"/>
  <cols><col min="2" max="3" width="15.7109375" customWidth="1" style="1"/><col min="4" max="4" width="9" hidden="1"/>
  <col min="5" max="6" width="9" outlineLevel="2"/><col min="7" max="7" width="9" collapsed="1"/>
  <col min="8" max="16384" width="9.140625" style="3"/></cols>
  <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><v>3</v></c></row>
  <row r="2"><c r="B2"/></row>
  <row r="4" s="2" customFormat="1" ht="31.4" customHeight="1"><c r="A4"/><c r="C4" s="1"><v>4</v></c></row>
  <row r="6" hidden="1"/><row r="7" hidden="1"/><row r="8" outlineLevel="1"/><row r="9" ht="16"/></sheetData>`;

test("looks, sizes, groups and hidden ones of rows and columns come back, twice to the same bytes", async () => {
  const { leftOut } = await engine.openFile(book(painted));
  expect(leftOut).toEqual([]);
  const bytes = await saved();
  const plain = { look: {}, format: "" };
  expect(sheetOf(bytes)).toMatchObject({
    usual: { height: 20, width: 12 },
    rows: [
      { first: 3, count: 1, look: bold, format: "", height: 31.4 },
      { first: 5, count: 2, ...plain, hidden: true },
      { first: 7, count: 1, ...plain, level: 1 },
    ],
    columns: [
      { first: 1, count: 2, look: red, format: "" },
      { first: 3, count: 1, ...plain, hidden: true },
      { first: 4, count: 2, ...plain, level: 2 },
      { first: 6, count: 1, ...plain, collapsed: true },
      { first: 7, count: 16_377, look: {}, format: "0.000" },
    ],
  });
  expect(sheetOf(bytes).columnWidths.slice(0, 3)).toEqual([null, 15, 15]);
  expect(sheetOf(bytes).columnWidths).toHaveLength(16_384);
  // Cells that are plain in a line that is not, empty or not, and cells with a look of their own.
  const looks = [
    [0, 1, red],
    [0, 2, {}],
    [1, 1, {}],
    [3, 0, {}],
    [3, 2, red],
  ] as const;
  for (const [row, column, look] of looks)
    expect([row, column, lookAt(bytes, row, column)?.look]).toEqual([row, column, look]);
  await engine.openFile(bytes);
  expect(partsOf(await saved())).toEqual(partsOf(bytes));
});

test("the engine shows them, and what is typed into an empty cell has the look of its row and column", async () => {
  await engine.openFile(book(painted));
  const sheet = grid.activeSheet();
  const at = (row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });
  expect(grid.style(at(9, 2)).fill).toBe("#FF0000");
  expect(grid.style(at(0, 2)).fill).toBeNull();
  expect(grid.rowHeight(at(3, 0))).toBeCloseTo(31.4);
  expect(grid.isHidden(at(5, 0), "rows") && grid.isHidden(at(0, 3), "columns")).toBe(true);
  grid.write(at(9, 2), [[5]]);
  grid.write(at(3, 9), [[6]]);
  grid.setStyle(at(9, 1), { italic: true });
  const bytes = await saved();
  expect(lookAt(bytes, 9, 2)).toMatchObject({ value: 5, look: red });
  expect(lookAt(bytes, 3, 9)).toMatchObject({ value: 6, look: bold, format: "0.000" });
  expect(lookAt(bytes, 9, 1)?.look).toEqual({ ...red, italic: true });
});

test("they follow inserted and deleted rows and columns, and Ctrl+Z", async () => {
  await engine.openFile(book(painted));
  let unit = "";
  const commands = injector.get(ICommandService);
  const listening = commands.onCommandExecuted(({ params }) => {
    unit = (params as { unitId?: string } | undefined)?.unitId ?? unit;
  });
  const run = (id: string, params: object) =>
    commands.executeCommand(id, { subUnitId: grid.activeSheet(), ...params });
  const rows = (from: number, to: number) => ({
    range: { startRow: from, endRow: to, startColumn: 0, endColumn: 59 },
  });
  const columns = (from: number, to: number) => ({
    range: { startRow: 0, endRow: 4999, startColumn: from, endColumn: to },
  });
  const places = async () => {
    const { rows: down = [], columns: across = [] } = sheetOf(await saved());
    return [down, across].map((lines) => lines.map(({ first }) => first));
  };
  await run("sheet.command.insert-row", { ...rows(1, 2), direction: 2 });
  await run("sheet.command.insert-col", { ...columns(0, 0), direction: 3 });
  expect(await places()).toEqual([
    [5, 7, 9],
    [2, 4, 5, 7, 8],
  ]);
  const before = partsOf(await saved());
  grid.clearUndo();
  await run("sheet.command.remove-row", rows(0, 5));
  await run("sheet.command.remove-col", columns(0, 2));
  expect(await places()).toEqual([
    [1, 3],
    [0, 1, 2, 4, 5],
  ]);
  listening.dispose();
  injector.get(IUniverInstanceService).focusUnit(unit);
  for (let k = 0; k < 2; k++) await run("univer.command.undo", {});
  expect(partsOf(await saved())).toEqual(before);
});

test("whole columns that a protected sheet spares are spared, the locked cells in them not", async () => {
  await engine.openFile(
    book(
      `<cols><col min="1" max="1" width="9" style="4"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"/></row></sheetData><sheetProtection sheet="1"/>`,
    ),
  );
  const sheet = grid.activeSheet();
  const refused = [
    [0, 0],
    [50, 0],
    [50, 1],
    [0, 1],
  ].map(([row, column]) =>
    host.protection(sheet).refuses({ sheet, row: row!, column: column!, rows: 1, columns: 1 }),
  );
  expect(refused).toEqual([true, false, true, false]);
  const bytes = await saved();
  expect(sheetOf(bytes).columns).toEqual([
    { first: 0, count: 1, look: { unlocked: true }, format: "" },
  ]);
  expect(sheetOf(bytes).cells.map(({ look }) => look)).toEqual([{}, { unlocked: true }]);
  await engine.openFile(bytes);
  expect(partsOf(await saved())).toEqual(partsOf(bytes));
});
