import type { PlanChart, SheetPlan } from "../../../src/sheets";
import { putWorkbook } from "../../../src/workbench/files/toGrid";
import { workbookOf } from "../../../src/workbench/files/fromGrid";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../../src/workbench/headless";
import {
  calculatedSheets,
  type FileCell,
  type FileWorkbook,
  noExtras,
  readXlsx,
  writeXlsx,
} from "../../../src/workbench/xlsx";
import { functionsBundle } from "../../support/functionsBundle";
import { allPlans } from "../xlsx/allPlans";
import { full } from "../xlsx/full";
import { normal } from "../xlsx/normal";
import { properties } from "../xlsx/sample";

// A file in the spreadsheet of the workbench, and back.

let engine: HeadlessWorkbook;
beforeAll(() => {
  engine = createHeadlessWorkbook(functionsBundle());
});
afterAll(() => engine.dispose());

const extras = { date: "2025-02-03", addIn: null };

async function opened(workbook: FileWorkbook): Promise<FileWorkbook> {
  await putWorkbook(engine.host, workbook);
  const { workbook: now, leftOut } = workbookOf(engine.host, extras);
  expect(leftOut).toEqual([]);
  return now;
}

const fileOf = async (plans: readonly SheetPlan[]): Promise<FileWorkbook> => {
  const [first, ...others] = await calculatedSheets(engine.grid, plans);
  return normal({ ...noExtras, properties, sheets: [first!, ...others] });
};

/** Cells at the edge of a sheet that are only painted are not part of what a sheet uses. */
const filled = ({ sheets }: FileWorkbook): FileCell[][] =>
  sheets.map(({ cells }) => cells.filter(({ value }) => value !== null));

test.each(Object.entries(allPlans()))(
  "%s, opened and saved, holds the same cells, names, charts and lists, calculated to the same",
  async (_name, plans) => {
    const made = await fileOf(plans);
    const now = await opened(made);
    expect(filled(now)).toEqual(filled(made));
    now.sheets.forEach((sheet, k) => {
      const { cells: _cells, columnWidths, names, charts, ...others } = normal(now).sheets[k]!;
      const { cells: _made, columnWidths: widths, ...wanted } = made.sheets[k]!;
      expect({ ...others, names, charts }).toEqual(wanted);
      expect(columnWidths.slice(0, widths.length)).toEqual(widths.slice(0, columnWidths.length));
      expect(sheet.name).toBe(plans[k]!.name);
    });

    const bytes = writeXlsx(now);
    const again = await opened(readXlsx(bytes).workbook);
    expect(Buffer.from(writeXlsx(again)).equals(bytes)).toBe(true);
  },
);

/** A chart without what a cell says: only which cell it is. */
function itself({ title, axisTitles, ...chart }: PlanChart) {
  return {
    ...chart,
    ...(!chart.titleFrom && { title }),
    axisTitles: {
      ...axisTitles,
      ...(axisTitles?.categoriesFrom && { categories: undefined }),
      ...(axisTitles?.valuesFrom && { values: undefined }),
    },
  };
}

test("hidden sheets, locks, names, tables, print and properties are kept", async () => {
  // Its formulas are not the engine's, so only what stands around the cells is compared.
  const made = normal(full);
  const now = normal(await opened(made));
  expect(now.names).toEqual(made.names);
  expect(now.customProperties).toEqual(made.customProperties);
  expect(now.properties).toEqual({ ...made.properties, date: extras.date });
  now.sheets.forEach(({ cells: _cells, columnWidths: _widths, tables, ...sheet }, k) => {
    const { cells: _made, columnWidths: _was, tables: wanted, ...others } = made.sheets[k]!;
    expect({ ...sheet, charts: sheet.charts.map(itself) }).toEqual({
      ...others,
      charts: others.charts.map(itself),
    });
    expect(tables.map(({ name, area, style }) => ({ name, area, style }))).toEqual(
      wanted.map(({ name, area, style }) => ({ name, area, style })),
    );
  });
});

test("the workbook that was open is gone, names, rules and all", async () => {
  await opened(normal(full));
  const made = await fileOf(allPlans()["a comparison"]!);
  await opened(made);
  expect(engine.grid.sheets().map(({ name }) => name)).toEqual([made.sheets[0].name]);
  expect(engine.grid.names().map(({ name }) => name)).toEqual(
    made.sheets[0].names.map(({ name }) => name),
  );
  expect(engine.host.tables).toEqual([]);
  expect(engine.host.validations).toHaveLength(made.sheets[0].dropDowns.length);
});
