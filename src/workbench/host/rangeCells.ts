import { MAX_COLUMNS, MAX_ROWS } from "../../a1";
import { HostError, invalidArgument } from "./errors";
import type { GridValue, Rect } from "./grid";
import type { Property } from "./hostObject";
import { demandFormula, readInput } from "./input";
import type { RangeState } from "./handles";

/** The properties of a range that carry one value a cell. */

/** Excel's limit of cells in one answer. */
const MAX_CELLS = 5_000_000;

const isUnbounded = (rect: Rect) => rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;

/** Whole rows and columns have no cell values to read: Excel answers null. */
function readable<T>(rect: Rect, read: () => T): T | null {
  if (isUnbounded(rect)) return null;
  if (rect.rows * rect.columns > MAX_CELLS)
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  return read();
}

/** One value for every cell, or rows of values in exactly the range's shape. */
function matrix({ rows, columns }: Rect, value: unknown): unknown[][] {
  const same = (item: unknown) =>
    Array.from({ length: rows }, () => new Array<unknown>(columns).fill(item));
  if (!Array.isArray(value)) return same(value);
  const given = value as unknown[];
  const fits = (row: unknown) => Array.isArray(row) && row.length === columns;
  if (given.length === rows && given.every(fits)) return given as unknown[][];
  const [first] = given;
  if (given.length === 1 && Array.isArray(first) && first.length === 1) return same(first[0]);
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function write({ host, rect }: RangeState, value: unknown): void {
  if (isUnbounded(rect)) throw invalidArgument();
  const rows = matrix(rect, value);
  host.protection(rect.sheet).demandWritable(rect);
  const texts = rows.some((row) => row.some((cell) => typeof cell === "string"));
  const formats = texts ? host.grid.numberFormats(rect) : [];
  host.grid.write(
    rect,
    rows.map((row, i) => row.map((cell, j) => demandFormula(readInput(cell, formats[i]?.[j])))),
  );
}

function valueType(value: GridValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|CONNECT!)$/.test(value)
    ? "Error"
    : "String";
}

const values: Property<RangeState> = {
  get: ({ host, rect }) => readable(rect, () => host.grid.values(rect)),
  set: write,
};

const formulas: Property<RangeState> = {
  get: ({ host, rect }) =>
    readable(rect, () => {
      const protection = host.protection(rect.sheet);
      const isHidden = protection.protected && protection.hidesFormula(rect);
      return isHidden ? matrix(rect, "") : host.grid.formulas(rect);
    }),
  set: write,
};

const numberFormat: Property<RangeState> = {
  get: ({ host, rect }) => readable(rect, () => host.grid.numberFormats(rect)),
  set: ({ host, rect }, value) => {
    if (isUnbounded(rect)) throw invalidArgument();
    const rows = matrix(rect, value);
    host.protection(rect.sheet).demand("allowFormatCells");
    const isFormat = (cell: unknown): cell is string => typeof cell === "string";
    if (!rows.every((row): row is string[] => row.every(isFormat))) throw invalidArgument();
    host.grid.setNumberFormats(rect, rows);
  },
};

export const cellMembers: Readonly<Record<string, Property<RangeState>>> = {
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Text: { get: ({ host, rect }) => readable(rect, () => host.grid.text(rect)) },
  ValueTypes: {
    get: ({ host, rect }) =>
      readable(rect, () => host.grid.values(rect).map((row) => row.map(valueType))),
  },
};
