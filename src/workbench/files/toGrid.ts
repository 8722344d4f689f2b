import type { Area } from "../../sheets";
import { MAX_COLUMNS, range } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import { addPlannedChart } from "../plannedChart";
import type { GridCell } from "../host/grid";
import type { CalculationMode } from "../host/kept";
import { type FileSheet, type FileWorkbook, frontSheet } from "../xlsx";
import { styleOf } from "./cellLook";
import { markOf } from "./formulaMark";
import { keepAnswers } from "./keepAnswers";
import { gridLines } from "./lines";
import { putLocks } from "./putLocks";
import { putPrint } from "./putPrint";
import { type Before, rememberWorkbook } from "./restore";
import { cellKey, spilledCells } from "./spilled";

/** How a workbook that was opened stands to its file. */
export interface Opened {
  /** How many cells show the file's answer because the engine cannot calculate them. */
  readonly kept: number;
  /** Where the first few of them are: Data!A1. */
  readonly keptAt: readonly string[];
  /** Calculating took too long: all formulas show the file's answers. */
  readonly late?: true;
  /** Formulas of which the file has no answer were given up, or refer to themselves. */
  readonly inDoubt?: true;
}

export interface Opening {
  /** Aborted, nothing is opened. */
  readonly cancel?: AbortSignal;
  /** Aborted, the file's answers are shown instead of being calculated anew. */
  readonly late?: AbortSignal;
}

/**
 * Puts a workbook in the place of the one that is open, whole or not at all. What a file calls calculated is calculated
 * anew, where the engine can.
 * @throws what went wrong, or why it was cancelled; the workbook that was open is then as it was
 */
export async function putWorkbook(
  host: ExcelHost,
  workbook: FileWorkbook,
  { cancel, late }: Opening = {},
): Promise<Opened> {
  const cells = workbook.sheets.map(gridCells);
  const before = rememberWorkbook(host);
  try {
    const ids = replace(host, workbook, cells, before);
    const given = [cancel, late].filter((signal) => signal !== undefined);
    const stop = given.length > 0 ? AbortSignal.any(given) : undefined;
    await host.grid.settle(stop);
    cancel?.throwIfAborted();
    const { count, first } = await keepAnswers(host.grid, workbook, ids, stop);
    cancel?.throwIfAborted();
    return {
      kept: count,
      keptAt: first,
      ...(late?.aborted && { late: true as const }),
      ...(host.grid.inDoubt && hasUnanswered(workbook) && { inDoubt: true as const }),
    };
  } catch (error) {
    await before.restore();
    throw error;
  }
}

function replace(
  host: ExcelHost,
  workbook: FileWorkbook,
  cells: readonly (readonly GridCell[])[],
  before: Before,
): string[] {
  const { grid } = host;
  setAside(host, workbook.sheets, before.sheets);
  // Formulas and names refer to sheets, so all sheets come first.
  const ids = workbook.sheets.map((sheet, k) =>
    grid.addSheet(sheet.name, cells[k], gridLines(sheet)),
  );
  for (const { name, formula, comment, hidden } of workbook.names)
    grid.addName({ name, formula, comment, visible: !hidden });
  workbook.sheets.forEach((sheet, k) => putNames(host, ids[k]!, sheet));
  workbook.sheets.forEach((sheet, k) => putSheet(host, ids[k]!, sheet));
  const { title, creator, description } = workbook.properties;
  Object.assign(host.properties.values, { Title: title, Author: creator, Comments: description });
  for (const [key, value] of Object.entries(workbook.customProperties))
    host.properties.custom.set(key, value);
  for (const [key, json] of Object.entries(workbook.addIn?.settings ?? {}))
    grid.setSetting(key, parsed(json));
  const { calculation, structureLocked = false } = workbook.settings ?? {};
  host.calculationMode = modes[calculation?.calcMode ?? ""] ?? "Automatic";
  const front = ids[frontSheet(workbook)]!;
  grid.activate(front);
  grid.select({ sheet: front, row: 0, column: 0, rows: 1, columns: 1 });
  for (const id of before.sheets) {
    host.forgetSheet(id);
    before.remove(id);
  }
  // A sheet can be hidden only while another one is in view.
  workbook.sheets.forEach(({ visibility }, k) => {
    if (visibility !== "Visible" && ids[k] !== front) grid.changeSheet(ids[k]!, { visibility });
  });
  host.structureLocked = structureLocked;
  return ids;
}

const modes: Readonly<Record<string, CalculationMode>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

/** Empties a workbook of all but its sheets, which go by other names where the new ones want theirs. */
function setAside(
  host: ExcelHost,
  wanted: readonly { readonly name: string }[],
  before: readonly string[],
): void {
  const { grid } = host;
  host.structureLocked = false;
  grid.inDoubt = false;
  for (const { name, scope } of [...grid.names()]) grid.removeName(name, scope);
  for (const key of Object.keys(grid.settings())) grid.setSetting(key, undefined);
  host.validations.splice(0);
  host.groups.splice(0);
  host.properties.custom.clear();
  const coming = new Set(wanted.map(({ name }) => name.toLowerCase()));
  const taken = new Set([...coming, ...grid.sheets().map(({ name }) => name.toLowerCase())]);
  let number = 0;
  for (const id of before) {
    if (!coming.has(host.sheet(id).name.toLowerCase())) continue;
    while (taken.has(`${++number}`));
    grid.changeSheet(id, { name: `${number}` });
  }
}

const hasUnanswered = ({ sheets }: FileWorkbook): boolean =>
  sheets.some(({ cells }) => cells.some(({ formula }) => formula?.unanswered));

/** The cells of a sheet as a grid takes them. What a formula spills comes with it. */
function gridCells({ cells }: FileSheet): GridCell[] {
  const spilled = spilledCells(cells);
  return cells.map(({ row, column, formula, value, calculated, look, format }): GridCell => {
    const isSpilled = !formula && spilled.has(cellKey(row, column));
    const mark = formula && markOf(formula);
    return {
      row,
      column,
      ...(formula && { formula: formula.text }),
      value: isSpilled ? null : value,
      ...(!formula && !isSpilled && calculated && { error: true as const }),
      style: styleOf(look),
      format: format || "General",
      ...(mark && { mark }),
    };
  });
}

function putNames({ grid }: ExcelHost, scope: string, { names }: FileSheet): void {
  for (const { name, formula, comment, hidden } of names)
    grid.addName({ name, formula, comment, visible: !hidden, scope });
}

function putSheet(host: ExcelHost, id: string, sheet: FileSheet): void {
  const { grid } = host;
  const on = (area: Area) => ({ sheet: id, ...area });
  grid.changeSheet(id, { frozen: sheet.frozen, gridlines: sheet.gridlines });
  for (const { row, rows } of sheet.groups ?? []) {
    const rect = on({ row, rows, column: 0, columns: MAX_COLUMNS });
    host.groups.push({ rect });
    grid.setHidden(rect, "rows", true);
  }
  for (const { row, column, words, from, source: elsewhere } of sheet.dropDowns) {
    const source = elsewhere ?? (from ? `=${range(from, "both")}` : words.join(","));
    host.validations.push({
      rect: on({ row, column, rows: 1, columns: 1 }),
      values: { rule: { list: { inCellDropDown: true, source } } },
    });
  }
  for (const chart of sheet.charts) addPlannedChart(host, id, chart);
  for (const { name, area, style, ...file } of sheet.tables)
    host.tables.push({
      id: `{table-${host.nextSerial()}}`,
      name,
      rect: on(area),
      values: { Style: style },
      file,
    });
  putPrint(host, id, sheet.print);
  putLocks(host, id, sheet);
  if (sheet.locked) host.protection(id).protect();
}

/** A setting as an add-in has saved it: JSON, or else a plain text. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
