import { integer, textArgument } from "./arguments";
import { invalidArgument } from "./errors";
import type { Rect } from "./grid";
import { type HostObject, hostType, orNotFound } from "./hostObject";
import { rangeHandle, type TableState } from "./handles";

/** A column of a table: its place among the columns, from 0. */
interface ColumnState extends TableState {
  readonly index: number;
}

const headerRow = ({ table: { rect } }: TableState): Rect => ({ ...rect, rows: 1 });

const headersOf = (state: TableState): string[] => state.host.grid.text(headerRow(state))[0] ?? [];

/** Gives every header a text of its own, as Excel does: blank ones become Column1, repeated ones get a number. */
export function writeHeaders(state: TableState): void {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; taken.has(name.toUpperCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toUpperCase());
    return name;
  };
  const before = headersOf(state);
  const after = before.map((header, k) => free(header || `Column${k + 1}`));
  const entries = after.map((header, k) => (header === before[k] ? null : { text: header }));
  if (entries.some(Boolean)) state.host.grid.write(headerRow(state), [entries]);
}

function rename(state: ColumnState, value: unknown): void {
  const name = textArgument(value);
  const taken = headersOf(state).some(
    (header, k) => k !== state.index && header.toUpperCase() === name.toUpperCase(),
  );
  if (name === "" || taken) throw invalidArgument();
  state.host.protection(state.table.rect.sheet).demandWritable(headerRow(state));
  state.host.grid.write(part(state, 0, 1), [[{ text: name }]]);
}

/** Rows of the column, from the table's header row. */
function part({ table: { rect }, index }: ColumnState, from: number, rows: number): Rect {
  return { ...rect, row: rect.row + from, rows, column: rect.column + index, columns: 1 };
}

const whole = (state: ColumnState) => part(state, 0, state.table.rect.rows);
const body = (state: ColumnState) => part(state, 1, state.table.rect.rows - 1);

/** Excel.TableColumn */
const tableColumn = hostType<ColumnState>({
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: (state) => headersOf(state)[state.index], set: rename },
    Values: { get: (state) => state.host.grid.values(whole(state)) },
  },
  methods: {
    GetRange: (state) => rangeHandle({ host: state.host, rect: whole(state) }),
    GetHeaderRowRange: (state) => rangeHandle({ host: state.host, rect: part(state, 0, 1) }),
    GetDataBodyRange: (state) => rangeHandle({ host: state.host, rect: body(state) }),
  },
});

const columnsOf = (state: TableState): ColumnState[] =>
  Array.from({ length: state.table.rect.columns }, (_column, index) => ({ ...state, index }));

/** By name, whatever its case, or by id. */
function find(state: TableState, key: unknown): HostObject | null {
  const headers = headersOf(state).map((header) => header.toUpperCase());
  const index =
    typeof key === "number" ? key - 1 : headers.indexOf(textArgument(key).toUpperCase());
  const column = columnsOf(state)[index];
  return column ? tableColumn(column) : null;
}

/** Excel.TableColumnCollection */
export const tableColumns = hostType<TableState>({
  name: "TableColumnCollection",
  properties: { Count: { get: ({ table }) => table.rect.columns } },
  methods: {
    GetCount: ({ table }) => table.rect.columns,
    GetItem: (state, [key]) => orNotFound(find(state, key)),
    GetItemAt: (state, [index]) => {
      const column = columnsOf(state)[integer(index)];
      return orNotFound(column ? tableColumn(column) : null);
    },
    GetItemOrNullObject: (state, [key]) => find(state, key),
  },
  items: (state) => columnsOf(state).map(tableColumn),
  item: find,
});
