import { join } from "node:path";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { choicesAt } from "../../../src/workbench/host/lists";
import { readXlsx } from "../../../src/workbench/xlsx";
import { relationsXml, strangersParts, zipped } from "../xlsx/zip";

// Lists of choices whose words stand on another sheet, or are found by a name or a formula.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const words = [1, 2, 3].map(
  (row) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>word ${row}</t></is></c></row>`,
);
const rule = (cells: string, formula: string) =>
  `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;

const open = (rules: string, extension = "") =>
  engine.openFile(
    zipped(
      strangersParts(
        `<worksheet><sheetData>${words.join("")}</sheetData><dataValidations>${rules}</dataValidations><extLst><ext>${extension}</ext></extLst></worksheet>`,
        {
          "xl/workbook.xml":
            '<workbook><sheets><sheet name="Sheet1" r:id="rId1"/><sheet name="Other One" r:id="rId2"/></sheets><definedNames><definedName name="choices">\'Other One\'!$A$1:$A$2</definedName></definedNames></workbook>',
          "xl/_rels/workbook.xml.rels": relationsXml(
            ["rId1", "worksheet", "worksheets/sheet1.xml"],
            ["rId2", "worksheet", "worksheets/sheet2.xml"],
          ),
          "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${words.join("")}</sheetData></worksheet>`,
        },
      ),
    ),
  );

const offered = (row: number, column: number) =>
  choicesAt(engine.host, { sheet: idOf(0), row, column, rows: 1, columns: 1 });
const idOf = (k: number) => engine.grid.sheets()[k]!.id;

/** What the saved file says of each cell with a list. */
async function saved() {
  const { bytes, leftOut } = await engine.saveFile();
  expect(leftOut).toEqual([]);
  return readXlsx(bytes).workbook.sheets[0].dropDowns.map(({ row, column, from, source }) => [
    `${row},${column}`,
    source ?? from,
  ]);
}

test("they are offered, and come back as they were, those among the extensions too", async () => {
  const { leftOut } = await open(
    `${rule("B1", "'Other One'!$A$1:$A$2")}${rule("B2", "choices")}${rule("B3", "INDIRECT($C$1)")}`,
    "<x14:dataValidations><x14:dataValidation type=\"list\"><x14:formula1><xm:f>'Other One'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations>",
  );
  expect(leftOut).toEqual([]);
  expect([0, 1, 2, 3].map((row) => offered(row, 1))).toEqual([
    ["word 1", "word 2"],
    ["word 1", "word 2"],
    null,
    ["word 2", "word 3"],
  ]);
  expect(await saved()).toEqual([
    ["0,1", "='Other One'!$A$1:$A$2"],
    ["1,1", "=choices"],
    ["2,1", "=INDIRECT($C$1)"],
    ["3,1", "='Other One'!$A$2:$A$3"],
  ]);
});

test.each(["((((", "&quot;a", "[1]Sheet1!$A$1:$A$2", "1+".repeat(130) + "1"])(
  "a list from %s, which Excel would not open, is left out and said to be",
  async (formula) => {
    const { leftOut } = await open(rule("B1:B2", formula));
    expect(leftOut).toEqual(["rules for what may be typed on Sheet1"]);
    expect(await saved()).toEqual([]);
  },
);

test("what has no $ moves along with the cells of a rule", async () => {
  await open(rule("B1:B2", "A1:A2"));
  expect([offered(0, 1), offered(1, 1)]).toEqual([
    ["word 1", "word 2"],
    ["word 2", "word 3"],
  ]);
  const cells = { column: 0, rows: 2, columns: 1 };
  expect(await saved()).toEqual([
    ["0,1", { row: 0, ...cells }],
    ["1,1", { row: 1, ...cells }],
  ]);
});

test("they follow their cells and the names of sheets; taken back, they are as before", async () => {
  await open(`${rule("B1", "'Other One'!$A$1:$A$2")}${rule("C1", "$A$2:$A$3")}`);
  const book = engine.injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!;
  const run = (id: string, params: object) =>
    engine.injector
      .get(ICommandService)
      .executeCommand(id, { unitId: book.getUnitId(), ...params });
  const insert = (sheet: string) =>
    run("sheet.command.insert-row", {
      subUnitId: sheet,
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 59 },
      direction: 0,
    });
  await insert(idOf(1));
  await insert(idOf(0));
  await run("sheet.command.set-worksheet-name", { subUnitId: idOf(1), name: "Words" });
  expect([offered(1, 1), offered(1, 2)]).toEqual([
    ["word 1", "word 2"],
    ["word 2", "word 3"],
  ]);
  expect(await saved()).toEqual([
    ["1,1", "=Words!$A$2:$A$3"],
    ["1,2", { row: 2, column: 0, rows: 2, columns: 1 }],
  ]);
  engine.injector.get(IUniverInstanceService).focusUnit(book.getUnitId());
  for (let step = 0; step < 3; step++) await run("univer.command.undo", {});
  expect(await saved()).toEqual([
    ["0,1", "='Other One'!$A$1:$A$2"],
    ["0,2", { row: 1, column: 0, rows: 2, columns: 1 }],
  ]);
});
