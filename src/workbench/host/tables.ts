import { overlaps, parseA1, splitSheet } from "../../a1";
import { flagArgument, integer, textArgument } from "./arguments";
import { apiNotFound, invalidArgument, itemAlreadyExists } from "./errors";
import type { Book } from "./book";
import type { Rect } from "./grid";
import {
  type HostObject,
  type HostType,
  hostType,
  orNotFound,
  type Property,
  remembered,
} from "./hostObject";
import { findName, isName } from "./definedNames";
import { tableColumns, writeHeaders } from "./tableColumns";
import { rangeHandle, worksheet, type TableState } from "./handles";
import type { Table } from "./kept";
import type { TableArea } from "./structured";

/** The tables of the workbook, or of one sheet. */
export interface TablesState {
  readonly host: Book;
  readonly sheet?: string;
}

/** The tables as formulas see them. */
export const tableAreas = ({ tables, grid }: Book): TableArea[] =>
  tables.flatMap(({ name, rect, file }) => {
    const sheet = grid.sheets().find(({ id }) => id === rect.sheet)?.name;
    if (sheet === undefined) return [];
    const headers = !file?.headless;
    const columns = headers ? (grid.text({ ...rect, rows: 1 })[0] ?? []) : (file.columns ?? []);
    return [{ name, sheet, area: rect, headers, totals: file?.totals ?? false, columns }];
  });

const tablesOf = ({ host, sheet }: TablesState): readonly Table[] =>
  host.tables.filter(({ rect }) => sheet === undefined || rect.sheet === sheet);

const stored = (key: string, fallback: unknown) =>
  remembered<TableState>(({ table }) => table.values, key, fallback);

/** The cells of a range or of an address such as Sheet1!A1:B3. */
function rectOf({ host, sheet: own }: TablesState, value: unknown): Rect {
  const given = rangeHandle.stateOf(value)?.rect;
  if (given) return given;
  const { sheet: name, rest } = splitSheet(textArgument(value));
  const sheet = name === undefined ? (own ?? host.grid.activeSheet()) : host.findSheet(name)?.id;
  const area = parseA1(rest);
  if (sheet === undefined || !area) throw invalidArgument();
  return { sheet, ...area };
}

function demandFree({ tables }: Book, rect: Rect, except?: Table): void {
  const taken = tables.some(
    (other) => other !== except && other.rect.sheet === rect.sheet && overlaps(other.rect, rect),
  );
  if (taken) throw invalidArgument("A table cannot overlap another table.");
}

function add(state: TablesState, [address, hasHeaders]: readonly unknown[]): HostObject {
  const { host } = state;
  const rect = rectOf(state, address);
  // Excel would push the cells down to make room for one.
  if (!flagArgument(hasHeaders))
    throw apiNotFound("a table without headers", "TableCollection.add");
  demandFree(host, rect);
  host.protection(rect.sheet).demandWritable(rect);
  let serial = host.tables.length + 1;
  while (find({ host }, `Table${serial}`)) serial++;
  const made: Table = {
    id: `{table-${host.nextSerial()}}`,
    name: `Table${serial}`,
    // A table has at least one row below its headers.
    rect: { ...rect, rows: Math.max(2, rect.rows) },
    values: {},
  };
  host.tables.push(made);
  writeHeaders({ host, table: made });
  return table({ host, table: made });
}

function rename({ host, table: renamed }: TableState, value: unknown): void {
  const name = textArgument(value);
  if (!isName(name)) throw invalidArgument("The name is not valid.");
  const other = byKey({ host }, name);
  if ((other && other !== renamed) || findName(host, name)) throw itemAlreadyExists();
  renamed.name = name;
}

const remove = ({ host, table: removed }: TableState) =>
  void host.tables.splice(host.tables.indexOf(removed), 1);

const name: Property<TableState> = { get: ({ table: { name } }) => name, set: rename };

/** Excel.Table */
const table: HostType<TableState> = hostType<TableState>({
  name: "Table",
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    Id: { get: ({ table: { id } }) => id },
    Name: name,
    Style: stored("Style", "TableStyleMedium2"),
    ShowHeaders: { get: ({ table: { file } }) => !file?.headless },
    ShowTotals: { get: ({ table: { file } }) => file?.totals ?? false },
    ShowBandedRows: stored("ShowBandedRows", true),
    ShowBandedColumns: stored("ShowBandedColumns", false),
    ShowFilterButton: stored("ShowFilterButton", true),
    HighlightFirstColumn: stored("HighlightFirstColumn", false),
    HighlightLastColumn: stored("HighlightLastColumn", false),
    Columns: { get: (state) => tableColumns(state) },
    Worksheet: { get: ({ host, table: { rect } }) => worksheet({ host, id: rect.sheet }) },
  },
  methods: {
    GetRange: ({ host, table: { rect } }) => rangeHandle({ host, rect }),
    GetHeaderRowRange: ({ host, table: { rect } }) =>
      rangeHandle({ host, rect: { ...rect, rows: 1 } }),
    GetDataBodyRange: ({ host, table: { rect, file } }) => {
      const [above, below] = [file?.headless ? 0 : 1, file?.totals ? 1 : 0];
      return rangeHandle({
        host,
        rect: { ...rect, row: rect.row + above, rows: rect.rows - above - below },
      });
    },
    Resize: (state, [to]) => {
      const rect = rectOf({ host: state.host, sheet: state.table.rect.sheet }, to);
      const { row, sheet } = state.table.rect;
      if (rect.sheet !== sheet || rect.row !== row || rect.rows < 2) throw invalidArgument();
      demandFree(state.host, rect, state.table);
      state.table.rect = rect;
      writeHeaders(state);
    },
    ConvertToRange: (state) => {
      remove(state);
      return rangeHandle({ host: state.host, rect: state.table.rect });
    },
    Delete: (state) => {
      const { host, table: deleted } = state;
      host.protection(deleted.rect.sheet).demandWritable(deleted.rect);
      host.grid.clear(deleted.rect, "All");
      remove(state);
    },
  },
});

/** By name, whatever its case, or by id. */
const byKey = (state: TablesState, key: unknown): Table | undefined => {
  const wanted = textArgument(key);
  return tablesOf(state).find(
    ({ id, name: its }) => id === wanted || its.toUpperCase() === wanted.toUpperCase(),
  );
};

function find(state: TablesState, key: unknown): HostObject | null {
  const found = byKey(state, key);
  return found ? table({ host: state.host, table: found }) : null;
}

/** Excel.TableCollection */
export const tableCollection = hostType<TablesState>({
  name: "TableCollection",
  properties: { Count: { get: (state) => tablesOf(state).length } },
  methods: {
    Add: add,
    GetCount: (state) => tablesOf(state).length,
    GetItem: (state, [key]) => orNotFound(find(state, key)),
    GetItemAt: (state, [index]) => {
      const found = tablesOf(state)[integer(index)];
      return orNotFound(found ? table({ host: state.host, table: found }) : null);
    },
    GetItemOrNullObject: (state, [key]) => find(state, key),
  },
  items: (state) => tablesOf(state).map((found) => table({ host: state.host, table: found })),
  item: find,
});
