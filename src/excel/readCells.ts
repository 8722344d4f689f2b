import { MAX_COLUMNS, MAX_ROWS, parseCell, splitSheet } from "../a1";
import type { FormulaReference } from "../explain";
import type { CellReading, ReadCells, ReadRange } from "./cellReading";
import { rangeAt } from "./rangeAt";
import { run, supports } from "./run";
import { hasCode, troubleOf } from "./trouble";

type Value = CellReading["value"];

/**
 * The cell that is to be explained, in one round trip (two where several blocks or a chart are selected): the first
 * cell of the selection, or the one of an address.
 */
export async function readCell(address?: string): Promise<CellReading> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      if (address !== undefined) return await read(context, rangeAt(context, address));
      try {
        return await read(context, workbook.getSelectedRange());
      } catch (error) {
        if (!["InvalidSelection", "InvalidReference"].some((code) => hasCode(error, code)))
          throw error;
        return await readOther(context);
      }
    });
  } catch (error) {
    throw troubleOf(error, true, { ItemNotFound: "That sheet is gone. Select another cell." });
  }
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<CellReading> {
  const first = range.getCell(0, 0);
  range.load("address,cellCount");
  first.load("address,formulas,values");
  first.worksheet.protection.load("protected");
  first.format.protection.load("formulaHidden");
  const anchor = supports("1.12") ? first.getSpillParentOrNullObject() : undefined;
  anchor?.load("address,formulas,values");
  await context.sync();

  const formula = String(first.formulas[0]![0]);
  const value = first.values[0]![0] as Value;
  const hidden = first.worksheet.protection.protected && first.format.protection.formulaHidden;
  const cell = {
    address: first.address,
    formula,
    value,
    hidden: hidden && !formula.startsWith("="),
  };
  const selected = range.cellCount === 1 ? "cell" : "range";
  const anchored = anchor && !anchor.isNullObject && anchor.address !== first.address;
  return {
    selected,
    selection: range.address,
    ...cell,
    ...(anchored && {
      spilledFrom: {
        address: anchor.address,
        formula: String(anchor.formulas[0]![0]),
        value: anchor.values[0]![0] as Value,
      },
    }),
  };
}

/** Several blocks, a chart or a shape: there is an active cell all the same. */
async function readOther(context: Excel.RequestContext): Promise<CellReading> {
  const cell = context.workbook.getActiveCell();
  cell.load("address,formulas,values");
  const chart = supports("1.9") ? context.workbook.getActiveChartOrNullObject() : undefined;
  chart?.load("name");
  await context.sync();
  return {
    selected: chart && !chart.isNullObject ? "chart" : "blocks",
    selection: cell.address,
    address: cell.address,
    formula: String(cell.formulas[0]![0]),
    value: cell.values[0]![0] as Value,
    hidden: false,
  };
}

/** How far around a cell that shows #SPILL! is looked for what is in its way. */
const spillRows = 60;
const spillColumns = 20;

/** What Excel was asked for: to be called after the round trip. */
type Asked = () => ReadRange | undefined;

/**
 * The cells of references as a formula at `home` means them, all in one round trip. What Excel does not find is left
 * out. With `around`, also what stands below and to the right of the cell, for a table that has no room.
 */
export async function readCells(
  references: ReadonlyMap<string, FormulaReference>,
  home: string,
  around = false,
): Promise<ReadCells> {
  try {
    return await run(async (context) => {
      const cell = rangeAt(context, home);
      const asked = [...references].map(
        ([text, reference]) => [text, ask(context, cell, reference)] as const,
      );
      const block = around ? blockFrom(cell, home) : undefined;
      block?.load("formulas");
      await context.sync();
      const cells = new Map<string, ReadRange>();
      for (const [text, answer] of asked) {
        const found = answer();
        if (found) cells.set(text, found);
      }
      return { cells, around: block && (block.formulas as Value[][]) };
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

function ask(context: Excel.RequestContext, home: Excel.Range, reference: FormulaReference): Asked {
  const { workbook } = context;
  switch (reference.kind) {
    case "cells": {
      const { sheet, cells, spill } = reference;
      const on = sheet === undefined ? home.worksheet : workbook.worksheets.getItem(sheet);
      const range = on.getRange(cells);
      return spill ? askRange(range.getSpillingToRangeOrNullObject()) : askRange(range);
    }
    case "name": {
      const { sheet, name } = reference;
      const on = sheet === undefined ? home.worksheet : workbook.worksheets.getItem(sheet);
      // A name of the sheet goes before one of the workbook.
      const ofSheet = askName(on.names.getItemOrNullObject(name));
      const ofWorkbook = askName(workbook.names.getItemOrNullObject(name));
      return () => ofSheet() ?? ofWorkbook();
    }
    case "column": {
      const { table, column, thisRow } = reference;
      const tables =
        table === undefined ? home.getTables(false).getFirst() : workbook.tables.getItem(table);
      const cells = tables.columns.getItem(column).getDataBodyRange();
      return askRange(thisRow ? cells.getIntersectionOrNullObject(home.getEntireRow()) : cells);
    }
  }
}

function askRange(range: Excel.Range): Asked {
  range.load("address,values");
  return () =>
    range.isNullObject || !range.values
      ? undefined
      : { address: range.address, rows: range.values as Value[][] };
}

const constants: readonly string[] = ["Integer", "Double", "String", "Boolean"];

/** The cells of a name, or the constant that it stands for. */
function askName(named: Excel.NamedItem): Asked {
  named.load("type,value");
  const range = askRange(named.getRangeOrNullObject());
  return () => {
    if (named.isNullObject) return undefined;
    const cells = range();
    if (cells || !constants.includes(named.type)) return cells;
    const value = named.value as Value;
    // The formula of a name is Excel's to calculate.
    return typeof value === "string" && value.startsWith("=") ? undefined : { rows: [[value]] };
  };
}

function blockFrom(cell: Excel.Range, home: string): Excel.Range {
  const { row, column } = parseCell(splitSheet(home).rest) ?? { row: 0, column: 0 };
  return cell.getResizedRange(
    Math.min(spillRows, MAX_ROWS - 1 - row),
    Math.min(spillColumns, MAX_COLUMNS - 1 - column),
  );
}

/** Goes to a cell or range, and to its sheet. */
export async function selectCells(address: string): Promise<void> {
  try {
    await run(async (context) => {
      const range = rangeAt(context, address);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  } catch (error) {
    throw troubleOf(error, true, {
      ItemNotFound: "That sheet is gone: somebody has deleted or renamed it. Select another cell.",
      InvalidOperation: "That sheet is hidden. Unhide it (right-click a sheet tab) and try again.",
    });
  }
}
