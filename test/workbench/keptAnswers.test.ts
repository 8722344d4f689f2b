import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { markKeptAnswers } from "../../src/workbench/keptAnswers";
import { testWorkbook } from "./testWorkbook";
import { strangersParts, zipped } from "./xlsx/zip";

// Cells that show an answer of their file are marked: see the corner in test/e2e/files.test.ts.

const { workbook, grid, write } = testWorkbook();
beforeAll(() => markKeptAnswers(workbook));

const marked = (): string[] => {
  const book = workbook.injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
  const sheet = book.getSheetBySheetId(grid.activeSheet())!;
  return [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3].flatMap((column) =>
      sheet.getCell(row, column)?.markers?.tr ? [`${"ABCD"[column]}${row + 1}`] : [],
    ),
  );
};

test("all cells that a kept answer fills are marked, those that others fill are not", async () => {
  const kept = '<f t="array" ref="A1:B2">_xlfn.GROUPBY({"a";"b"},{1;2},_xleta.SUM)</f>';
  const spilled = '<f t="array" ref="D1:D2">_xlfn.SEQUENCE(2)</f>';
  const { kept: count } = await workbook.openFile(
    zipped(
      strangersParts(
        `<worksheet><sheetData><row r="1"><c r="A1" cm="1" t="str">${kept}<v>a</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1*2</f><v>2</v></c><c r="D1" cm="1">${spilled}<v>1</v></c></row><row r="2"><c r="A2" t="str"><v>b</v></c><c r="B2"><v>2</v></c><c r="D2"><v>2</v></c></row></sheetData></worksheet>`,
      ),
    ),
  );
  expect([count, marked()]).toEqual([4, ["A1", "B1", "A2", "B2"]]);
  write(grid.activeSheet(), "A1", [[1]]);
  await grid.settle();
  expect(marked()).toEqual([]);
});
