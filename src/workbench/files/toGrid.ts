import type { Area } from "../../sheets";
import { range } from "../../a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import { addPlannedChart } from "../plannedChart";
import type { FilePrint, FileSheet, FileWorkbook } from "../xlsx";
import { sectionsOf } from "../xlsx/sheetParts";
import { type Painted, rectanglesOf } from "./alike";
import { styleOf } from "./cellLook";
import { rowsOf, writesOf } from "./writes";

/** Puts a workbook in the place of the one that is open. What a file calls calculated is calculated anew. */
export async function putWorkbook(host: ExcelHost, workbook: FileWorkbook): Promise<void> {
  const { grid } = host;
  const before = setAside(
    host,
    workbook.sheets.map(({ name }) => name),
  );
  // Formulas and names refer to sheets, so all sheets come first.
  const ids = workbook.sheets.map(({ name }) => grid.addSheet(name));
  for (const { name, formula, comment, hidden } of workbook.names)
    grid.addName({ name, formula, comment, visible: !hidden });
  workbook.sheets.forEach((sheet, k) => putNames(host, ids[k]!, sheet));
  workbook.sheets.forEach((sheet, k) => putSheet(host, ids[k]!, sheet));
  const { title, creator, description } = workbook.properties;
  Object.assign(host.properties.values, { Title: title, Author: creator, Comments: description });
  for (const [key, value] of Object.entries(workbook.customProperties))
    host.properties.custom.set(key, value);
  const front = ids.find((_id, k) => workbook.sheets[k]!.visibility === "Visible") ?? ids[0]!;
  grid.activate(front);
  grid.select({ sheet: front, row: 0, column: 0, rows: 1, columns: 1 });
  for (const id of before) {
    host.forgetSheet(id);
    grid.removeSheet(id);
  }
  // A sheet can be hidden only while another one is in view.
  workbook.sheets.forEach(({ visibility }, k) => {
    if (visibility !== "Visible" && ids[k] !== front) grid.changeSheet(ids[k]!, { visibility });
  });
  await grid.settle();
}

/** Empties a workbook of all but its sheets, which go by other names until they go. Returns their ids. */
function setAside(host: ExcelHost, wanted: readonly string[]): string[] {
  const { grid } = host;
  host.structureLocked = false;
  for (const { name, scope } of [...grid.names()]) grid.removeName(name, scope);
  for (const key of Object.keys(grid.settings())) grid.setSetting(key, undefined);
  host.validations.splice(0);
  host.properties.custom.clear();
  const before = grid.sheets().map(({ id, name }) => ({ id, name: name.toLowerCase() }));
  const taken = new Set([...before.map(({ name }) => name), ...wanted.map((n) => n.toLowerCase())]);
  let number = 0;
  for (const { id } of before) {
    while (taken.has(`${++number}`));
    grid.changeSheet(id, { name: `${number}` });
  }
  return before.map(({ id }) => id);
}

function putNames({ grid }: ExcelHost, scope: string, { names }: FileSheet): void {
  for (const { name, formula, comment, hidden } of names)
    grid.addName({ name, formula, comment, visible: !hidden, scope });
}

function putSheet(host: ExcelHost, id: string, sheet: FileSheet): void {
  const { grid } = host;
  const on = (area: Area) => ({ sheet: id, ...area });
  for (const { area, entries } of writesOf(sheet.cells)) grid.write(on(area), entries);
  paint(host, id, sheet);
  sheet.columnWidths.forEach((characters, column) => {
    // 7 pixels a character and 5 around, 3 points to 4 pixels.
    if (characters !== null)
      grid.setColumnWidth(
        on({ row: 0, column, rows: 1, columns: 1 }),
        Math.round(characters * 7 + 5) * 0.75,
      );
  });
  grid.changeSheet(id, { frozen: sheet.frozen, gridlines: sheet.gridlines });
  for (const { row, column, words, from } of sheet.dropDowns) {
    const source = from ? `=${range(from, "both")}` : words.join(",");
    host.validations.push({
      rect: on({ row, column, rows: 1, columns: 1 }),
      values: { rule: { list: { inCellDropDown: true, source } } },
    });
  }
  for (const chart of sheet.charts) addPlannedChart(host, id, chart);
  for (const { name, area, style } of sheet.tables)
    host.tables.push({
      id: `{table-${host.nextSerial()}}`,
      name,
      rect: on(area),
      values: { Style: style },
    });
  putPrint(host, id, sheet.print);
  if (sheet.locked) host.protection(id).protect();
}

function paint({ grid }: ExcelHost, sheet: string, { cells }: FileSheet): void {
  const formats = cells.flatMap(({ row, column, format }): Painted<string>[] =>
    format ? [{ row, column, key: format, what: format }] : [],
  );
  for (const { area, what } of rectanglesOf(formats))
    grid.setNumberFormats({ sheet, ...area }, rowsOf(area, what));
  const looks = cells.flatMap(({ row, column, look }) => {
    const key = JSON.stringify(look);
    return key === "{}" ? [] : [{ row, column, key, what: look }];
  });
  for (const { area, what } of rectanglesOf(looks))
    grid.setStyle({ sheet, ...area }, styleOf(what));
}

function putPrint(host: ExcelHost, id: string, print: FilePrint): void {
  const setup = host.pageSetup(id);
  const { landscape, fit, titleRows, titleColumns, area, header, footer } = print;
  setup.values.Orientation = landscape ? "Landscape" : "Portrait";
  if (fit)
    setup.values.Zoom = {
      ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
      ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
    };
  if (titleRows) {
    const [row, last] = titleRows;
    setup.titleRows = { row, rows: last - row + 1, column: 0, columns: MAX_COLUMNS };
  }
  if (titleColumns) {
    const [column, last] = titleColumns;
    setup.titleColumns = { row: 0, rows: MAX_ROWS, column, columns: last - column + 1 };
  }
  if (area) setup.printArea = area;
  setup.texts.DefaultForAllPages = {
    ...textsOf("Header", header),
    ...textsOf("Footer", footer),
  };
}

function textsOf(edge: "Header" | "Footer", code: string): Record<string, string> {
  const { left, center, right } = sectionsOf(code);
  return Object.fromEntries(
    Object.entries({ Left: left, Center: center, Right: right }).flatMap(([side, text]) =>
      text ? [[`${side}${edge}`, text]] : [],
    ),
  );
}
