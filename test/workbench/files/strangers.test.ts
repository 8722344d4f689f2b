import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { readXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { strangersParts, zipped } from "../xlsx/zip";

// Workbooks as other programs and other settings write them, through the engine and back.

const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const sheet = (cells: string) =>
  `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

async function saved(parts: Record<string, string>) {
  const opened = await engine.openFile(zipped(parts));
  const { bytes } = await engine.saveFile();
  return { ...opened, parts: partsOf(bytes), cells: readXlsx(bytes).workbook.sheets[0].cells };
}

test("functions that LibreOffice has written in small letters calculate, and are saved as Excel has them", async () => {
  const stored = "_xlfn.let(_xlpm.x,2,_xlfn._xlws.filter({1,5},{1,5}&gt;_xlpm.x)*_xlpm.x)";
  const { kept, parts, cells } = await saved(
    strangersParts(sheet(`<c r="A1" cm="1"><f t="array" ref="A1">${stored}</f><v>10</v></c>`)),
  );
  expect(kept).toBe(0);
  expect(cells[0]).toMatchObject({
    value: 10,
    formula: { text: "=LET(x,2,FILTER({1,5},{1,5}>x)*x)" },
  });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("_xlfn.LET(_xlpm.x,2,_xlfn._xlws.FILTER(");
});

test("answers of a workbook that counts from 1904 stay as the file has them, and so does its beginning", async () => {
  // The first of January 2020 is 42,369 there, and 43,831 elsewhere.
  const { kept, parts, cells } = await saved(
    strangersParts(
      sheet(
        `<c r="A1"><v>42369</v></c><c r="B1" t="str"><f>TEXT(A1,"yyyy")</f><v>2020</v></c><c r="C1"><f>YEAR(A1)</f><v>2020</v></c><c r="D1"><f>DATE(2020,1,1)</f><v>42369</v></c><c r="E1"><f>C1+1</f><v>2021</v></c>`,
      ),
      {
        "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    ),
  );
  expect(cells.map(({ value }) => value)).toEqual([42_369, "2020", 2020, 42_369, 2021]);
  expect(kept).toBe(3);
  expect(parts["xl/workbook.xml"]).toMatch(/date1904="1"/);
  expect(parts["xl/workbook.xml"]).toMatch(/fullCalcOnLoad="1"/);
});
