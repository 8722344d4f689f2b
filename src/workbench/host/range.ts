import {
  type Area,
  boundingArea,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  quotedAsNeeded,
  range as addressOf,
} from "../../a1";
import { flagArgument, integer, wordArgument, optional } from "./arguments";
import { dataValidation } from "./dataValidation";
import { invalidArgument } from "./errors";
import type { Rect } from "./grid";
import { type HostObject, orNotFound, type Property } from "./hostObject";
import { cellMembers } from "./rangeCells";
import { rangeFormat } from "./rangeFormat";
import { placeMembers } from "./rangePlace";
import { rowGroupMethods } from "./rowGroups";
import { worksheet, rangeHandle, type RangeState, rangeAt } from "./handles";

const moved = ({ host, rect }: RangeState, change: Partial<Area>) =>
  rangeAt(host, rect.sheet, { ...rect, ...change });

const number = (read: (rect: Rect) => number): Property<RangeState> => ({
  get: ({ rect }) => read(rect),
});

const otherRange = (value: unknown) => {
  const other = rangeHandle.stateOf(value);
  if (!other) throw invalidArgument();
  return other.rect;
};

function intersection(state: RangeState, other: Rect): HostObject | null {
  const { rect } = state;
  if (rect.sheet !== other.sheet || !overlaps(rect, other)) return null;
  const row = Math.max(rect.row, other.row);
  const column = Math.max(rect.column, other.column);
  return moved(state, {
    row,
    column,
    rows: Math.min(rect.row + rect.rows, other.row + other.rows) - row,
    columns: Math.min(rect.column + rect.columns, other.column + other.columns) - column,
  });
}

function bounding(state: RangeState, other: Rect): HostObject {
  if (state.rect.sheet !== other.sheet) throw invalidArgument();
  return moved(state, boundingArea([state.rect, other])!);
}

function usedRange(state: RangeState): HostObject | null {
  const used = state.host.grid.usedRect(state.rect.sheet);
  return used && intersection(state, used);
}

/** Whether all cells lie in spills, none does, or, which is null, some do. */
function hasSpill({ host, rect }: RangeState): boolean | null {
  let any: boolean | undefined;
  for (let i = 0; i < rect.rows; i++)
    for (let j = 0; j < rect.columns; j++) {
      const place = { ...rect, row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
      const here = host.grid.spillAround(place) !== null;
      if (any !== undefined && any !== here) return null;
      any = here;
    }
  return any ?? false;
}

function spill({ host, rect }: RangeState, part: "parent" | "whole"): HostObject | null {
  const area = host.grid.spillAround(rect);
  if (!area) return null;
  if (part === "parent") return rangeHandle({ host, rect: { ...area, rows: 1, columns: 1 } });
  const isParent = area.row === rect.row && area.column === rect.column;
  return isParent ? rangeHandle({ host, rect: area }) : null;
}

/** rowHidden and columnHidden */
const hidden = (dimension: "rows" | "columns"): Property<RangeState> => ({
  get: ({ host, rect }) => host.grid.isHidden(rect, dimension),
  set: ({ host, rect }, value) => {
    const permission = dimension === "rows" ? "allowFormatRows" : "allowFormatColumns";
    host.protection(rect.sheet).demand(permission);
    host.grid.setHidden(rect, dimension, flagArgument(value));
  },
});

rangeHandle.describe({
  // A range is found again by its address alone, so nothing has to be kept for it.
  identity: ({ rect }) => ({ _ReferenceId: `${rect.sheet}!${addressOf(rect)}` }),
  properties: {
    ...cellMembers,
    ...placeMembers,
    Address: {
      get: ({ host, rect }) => `${quotedAsNeeded(host.sheet(rect.sheet).name)}!${addressOf(rect)}`,
    },
    RowIndex: number((rect) => rect.row),
    ColumnIndex: number((rect) => rect.column),
    RowCount: number((rect) => rect.rows),
    ColumnCount: number((rect) => rect.columns),
    CellCount: number((rect) => rect.rows * rect.columns),
    IsEntireColumn: { get: ({ rect }) => rect.rows === MAX_ROWS },
    IsEntireRow: { get: ({ rect }) => rect.columns === MAX_COLUMNS },
    HasSpill: { get: hasSpill },
    RowHidden: hidden("rows"),
    ColumnHidden: hidden("columns"),
    Worksheet: { get: ({ host, rect }) => worksheet({ host, id: rect.sheet }) },
    Format: { get: (state) => rangeFormat(state) },
    DataValidation: { get: (state) => dataValidation(state) },
  },
  methods: {
    GetCell: (state, [row, column]) =>
      moved(state, {
        row: state.rect.row + integer(row),
        column: state.rect.column + integer(column),
        rows: 1,
        columns: 1,
      }),
    GetOffsetRange: (state, [rows, columns]) =>
      moved(state, {
        row: state.rect.row + integer(rows),
        column: state.rect.column + integer(columns),
      }),
    GetResizedRange: (state, [rows, columns]) =>
      moved(state, {
        rows: state.rect.rows + integer(rows),
        columns: state.rect.columns + integer(columns),
      }),
    GetAbsoluteResizedRange: (state, [rows, columns]) =>
      moved(state, { rows: integer(rows), columns: integer(columns) }),
    GetRow: (state, [row]) => moved(state, { row: state.rect.row + integer(row), rows: 1 }),
    GetColumn: (state, [column]) =>
      moved(state, { column: state.rect.column + integer(column), columns: 1 }),
    GetLastRow: (state) => moved(state, { row: state.rect.row + state.rect.rows - 1, rows: 1 }),
    GetLastColumn: (state) =>
      moved(state, { column: state.rect.column + state.rect.columns - 1, columns: 1 }),
    GetLastCell: (state) =>
      moved(state, {
        row: state.rect.row + state.rect.rows - 1,
        column: state.rect.column + state.rect.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetEntireColumn: (state) => moved(state, { row: 0, rows: MAX_ROWS }),
    GetEntireRow: (state) => moved(state, { column: 0, columns: MAX_COLUMNS }),
    GetBoundingRect: (state, [other]) => bounding(state, otherRange(other)),
    GetIntersection: (state, [other]) => orNotFound(intersection(state, otherRange(other))),
    GetIntersectionOrNullObject: (state, [other]) => intersection(state, otherRange(other)),
    GetUsedRange: (state) => usedRange(state) ?? moved(state, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (state) => usedRange(state),
    GetSpillParent: (state) => orNotFound(spill(state, "parent")),
    GetSpillParentOrNullObject: (state) => spill(state, "parent"),
    GetSpillingToRange: (state) => orNotFound(spill(state, "whole")),
    GetSpillingToRangeOrNullObject: (state) => spill(state, "whole"),
    Select: ({ host, rect }) => host.grid.select(rect),
    Clear: ({ host, rect }, [what]) => {
      host.protection(rect.sheet).demandWritable(rect);
      const words = ["All", "Contents", "Formats"] as const;
      host.grid.clear(rect, optional(what, (value) => wordArgument(value, words)) ?? "All");
    },
    ...rowGroupMethods,
    Calculate: () => null,
    // The client asks for it before it writes more than 1,500 cells, which it then does in pieces.
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rect.rows || columns !== rect.columns) throw invalidArgument();
    },
  },
});
