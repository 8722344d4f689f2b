import { type Area, MAX_COLUMNS, MAX_ROWS, parseA1, splitSheet } from "../../a1";
import { color, flagArgument, integer, wordArgument, optional, textArgument } from "./arguments";
import { chartCollection } from "./charts";
import { accessDenied, invalidArgument, invalidOperation } from "./errors";
import type { Book } from "./book";
import { registrations } from "./eventMethods";
import { freezePanes } from "./freezePanes";
import type { SheetInfo } from "./grid";
import { type HostObject, type Property } from "./hostObject";
import { findName, namedItems, rectOfName } from "./definedNames";
import { pageLayout } from "./pageLayout";
import { shapeCollection } from "./shapes";
import { tableCollection } from "./tables";
import { worksheetProtection } from "./worksheetProtection";
import { rangeHandle, rangeAt, type WorksheetState, worksheet } from "./handles";
import { rangesAt } from "./rangeAreas";

function look<K extends "gridlines" | "tabColor">(
  key: K,
  read: (value: unknown) => SheetInfo[K],
): Property<WorksheetState> {
  return {
    get: ({ host, id }) => host.sheet(id)[key],
    set: ({ host, id }, value) => host.grid.changeSheet(id, { [key]: read(value) }),
  };
}

const visibleSheets = (host: Book) =>
  host.grid.sheets().filter(({ visibility }) => visibility === "Visible");

/** Excel keeps at least one sheet in view. */
function demandAnotherVisible({ host, id }: WorksheetState): void {
  if (visibleSheets(host).every((sheet) => sheet.id === id))
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function setVisibility(state: WorksheetState, value: unknown): void {
  const visibility = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
  if (visibility !== "Visible") demandAnotherVisible(state);
  state.host.grid.changeSheet(state.id, { visibility });
}

function getRange({ host, id }: WorksheetState, address: unknown): HostObject {
  const whole: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const given = optional(address, textArgument);
  if (given === undefined || given === "") return rangeAt(host, id, whole);
  const { sheet, rest } = splitSheet(given);
  if (sheet !== undefined && host.findSheet(sheet)?.id !== id) throw invalidArgument();
  const area = parseA1(rest);
  if (area) return rangeAt(host, id, area);
  const name = findName(host, rest, id) ?? findName(host, rest);
  const rect = name && rectOfName(host, name);
  if (rect?.sheet !== id) throw invalidArgument();
  return rangeHandle({ host, rect });
}

function remove(state: WorksheetState): void {
  const { host, id } = state;
  if (host.sheet(id).visibility === "VeryHidden")
    throw invalidOperation("A very hidden worksheet cannot be deleted.");
  if (host.sheet(id).visibility === "Visible") demandAnotherVisible(state);
  if (host.structureLocked) throw accessDenied("The structure of the workbook is protected.");
  host.grid.removeSheet(id);
  host.forgetSheet(id);
}

const usedRange = ({ host, id }: WorksheetState): HostObject | null => {
  const rect = host.grid.usedRect(id);
  return rect && rangeHandle({ host, rect });
};

worksheet.describe({
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ host, id }) => host.sheet(id).name,
      set: ({ host, id }, value) => {
        const name = textArgument(value);
        host.checkSheetName(name, id);
        host.grid.changeSheet(id, { name });
      },
    },
    Position: {
      get: ({ host, id }) => host.grid.sheets().findIndex((sheet) => sheet.id === id),
      set: ({ host, id }, value) => {
        const position = integer(value);
        if (position < 0 || position >= host.grid.sheets().length) throw invalidArgument();
        host.grid.moveSheet(id, position);
      },
    },
    Visibility: { get: ({ host, id }) => host.sheet(id).visibility, set: setVisibility },
    TabColor: look("tabColor", (value) => (value === "" ? "" : color(value))),
    ShowGridlines: look("gridlines", flagArgument),
    // The name under which the client sets showGridlines.
    Gridlines: look("gridlines", flagArgument),
    Protection: { get: ({ host, id }) => worksheetProtection(host.protection(id)) },
    FreezePanes: { get: (state) => freezePanes(state) },
    PageLayout: { get: (state) => pageLayout(state) },
    Charts: { get: (state) => chartCollection(state) },
    Shapes: { get: (state) => shapeCollection(state) },
    Tables: { get: ({ host, id }) => tableCollection({ host, sheet: id }) },
    Names: { get: ({ host, id }) => namedItems({ host, scope: id }) },
  },
  methods: {
    GetRange: (state, [address]) => getRange(state, address),
    GetRanges: (state, [address]) => rangesAt(state, address),
    GetRangeByIndexes: ({ host, id }, [row, column, rows, columns]) =>
      rangeAt(host, id, {
        row: integer(row),
        column: integer(column),
        rows: integer(rows),
        columns: integer(columns),
      }),
    GetCell: ({ host, id }, [row, column]) =>
      rangeAt(host, id, { row: integer(row), column: integer(column), rows: 1, columns: 1 }),
    GetUsedRange: (state) => usedRange(state) ?? getRange(state, "A1"),
    GetUsedRangeOrNullObject: usedRange,
    Activate: ({ host, id }) => {
      if (host.sheet(id).visibility !== "Visible")
        throw invalidOperation("A hidden worksheet cannot be activated.");
      host.grid.activate(id);
    },
    Calculate: () => null,
    Delete: remove,
    ...registrations(
      ({ host }) => host,
      ({ id }) => id,
      ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated"],
    ),
  },
});
