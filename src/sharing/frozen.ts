import { cell } from "../a1";
import { fingerprint } from "../a1/fingerprint";
import { asText } from "../sheets/text";
import { callKinds } from "../formula";
import type { FrozenCell, LostRecord, ShownValue } from "./contents";
import type { CellChange } from "./changes";
import { followed, tracker } from "./references";

/**
 * The sheet that keeps frozen formulas. Hidden, but made to be read: a person without Macroscope finds there which
 * formula gave which value, and can copy it back.
 */
export const storeName = "Macroscope formulas";

export const storeTitle = "Macroscope formulas: cells that were frozen to their values";
const note =
  "To bring the formulas back: Macroscope, tab Share, Unfreeze. By hand: copy a formula into its cell. This sheet may be deleted if the values are to stay.";
const headers = [
  "Sheet",
  "Cell",
  "Formula",
  "Rows",
  "Columns",
  "Frozen on",
  "Check",
  "Follows its cells (shows nothing)",
] as const;

/** What stands above the records. */
export const storeHead: readonly (readonly string[])[] = [
  row(storeTitle),
  row(note),
  headers.map((header) => asText(header)),
];

export const storeColumns = headers.length;

function row(text: string): string[] {
  return [asText(text), ...headers.slice(1).map(() => "")];
}

/** Whether a sheet of that name would be one of ours: Macroscope formulas (2), where the name was taken. */
export const isStoreName = (name: string): boolean =>
  name === storeName || new RegExp(`^${storeName} \\(\\d+\\)$`).test(name);

/** Whether a sheet whose cells begin like this is one of ours. */
export const isStore = (cells: readonly (readonly unknown[])[]): boolean =>
  cells[0]?.[0] === storeTitle && headers.every((header, k) => cells[2]?.[k] === header);

/** A record, as Range.formulas takes it. */
export function recordOf(
  sheet: string,
  { row, column, rows, columns, after }: CellChange,
  values: readonly (readonly ShownValue[])[],
  date: string,
): (string | number)[] {
  return [
    asText(sheet),
    asText(cell(row, column)),
    asText(after),
    rows,
    columns,
    asText(date),
    asText(fingerprint(values)),
    tracker(sheet, row, column, after) ?? "",
  ];
}

/** What a store's cells say: its records, the header left out, and the rows of which nothing can be made. */
export function readRecords(cells: readonly (readonly unknown[])[]): {
  readonly frozen: readonly FrozenCell[];
  readonly lost: readonly LostRecord[];
} {
  const frozen: FrozenCell[] = [];
  const lost: LostRecord[] = [];
  for (const [k, row] of cells.entries()) {
    if (k < storeHead.length || row.every((cell) => cell === "" || cell === undefined)) continue;
    const record = readRecord(row, k);
    if ("code" in record) lost.push(record);
    else frozen.push(record);
  }
  return { frozen, lost };
}

/** More cells than Excel would have handed over to be frozen. */
const mostCells = 1_000_000;

function readRecord(row: readonly unknown[], record: number): FrozenCell | LostRecord {
  const [sheet, address, formula, rows, columns, date, check, tracking] = row;
  const was = `${String(sheet)}!${String(address)}`;
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  const isSize = isCount(rows) && isCount(columns) && rows * columns <= mostCells;
  if (!isFormula || !isSize)
    return { code: "unreadable", record, was, formula: isFormula ? formula : "" };
  // Whatever else stands there now, Macroscope did not put it there.
  if (callKinds(formula).size === 0) return { code: "notOurs", record, was, formula };
  const found = followed(String(tracking), formula, String(sheet));
  return {
    record,
    was,
    ...(found && { at: { sheet: found.sheet, row: found.row, column: found.column } }),
    rows,
    columns,
    formula: found?.formula ?? formula,
    date: String(date),
    check: String(check),
  };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

/** Errors that can be typed into a cell. The others say that something is not finished, or is in the way. */
const typed = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"]);

/** Why a value cannot be kept; undefined where it can. */
export const unkept = (value: ShownValue): string | undefined =>
  typeof value === "string" && /^#(GETTING_DATA|[A-Z/0-9_]+[!?])$/.test(value) && !typed.has(value)
    ? value
    : undefined;

/** A value as Range.values takes it so that the cell shows the same. */
export function asConstant(value: ShownValue, isError: boolean): ShownValue {
  if (typeof value !== "string" || isError) return value;
  // A formula's empty text stays a text.
  return value === "" ? "'" : asText(value);
}
