import { type Area, parseA1, quoted, range, splitSheet } from "../a1";
import { callsIn, isRange, tokensOf } from "../formula";
import { asText } from "../sheets/text";
import type { WorkbookContents } from "./contents";
import type { Change, CopyRecord, LiveCalls } from "./changes";
import { rectangles } from "./rectangles";

/*
 * The record of a copy stands on a hidden sheet, written before anything is changed; each area beside a formula that
 * refers to it and shows nothing, so that Excel keeps it true when rows move and sheets are renamed.
 */

export const recordName = "Macroscope copy";
const title = "Macroscope copy: what this workbook was before it was prepared to be sent";
const note =
  "Share > Take the copy back reads this and removes the sheet. Where it is deleted, Turn live and Unfreeze do the same for everything.";
const headers = ["What", "Sheet", "Where", "Which calls", "Follows its cells (shows nothing)"];
const kinds = {
  cells: "turned native",
  name: "name turned native",
  added: "name added",
  frozen: "first row of formulas frozen",
  sheet: "sheet that was there",
  readMe: "its Read me",
} as const;

export const recordColumns = headers.length;

export const placeOf = (sheet: string, row: number, column: number): string =>
  `${sheet.toUpperCase()} ${row} ${column}`;

export const placeOfName = (name: string, sheet = ""): string =>
  `${sheet.toUpperCase()} ${name.toUpperCase()}`;

/**
 * The rows of the sheet that keeps a record, as Range.formulas takes them.
 * @param readMe what the cells of the copy's Read me are known by
 */
export function recordRows(
  { sheets, setNames, addNames }: Change,
  contents: WorkbookContents,
  readMe: string,
): (string | number)[][] {
  const nameOf = (id: string) => contents.sheets.find((sheet) => sheet.id === id)?.name ?? "";
  const line = (
    what: string,
    sheet = "",
    where: string | number = "",
    calls = "",
    follows = "",
  ) => [
    what,
    asText(sheet),
    typeof where === "number" ? where : asText(where),
    asText(calls),
    follows,
  ];
  return [
    [title, "", "", "", ""],
    [note, "", "", "", ""],
    [...headers],
    line(kinds.frozen, "", contents.store?.end ?? 0),
    line(kinds.readMe, "", readMe),
    ...contents.sheetNames.map((sheet) => line(kinds.sheet, sheet, "", "", follower(sheet, first))),
    ...addNames.map(({ name }) => line(kinds.added, "", name)),
    ...setNames.map(({ name, scope, before }) => {
      const sheet = scope === undefined ? "" : nameOf(scope);
      const calls = liveCalls(before ?? "");
      return line(kinds.name, sheet, name, calls, sheet && follower(sheet, first));
    }),
    ...sheets.flatMap(({ name, cells }) =>
      byCalls(cells).flatMap(([calls, list]) =>
        rectangles(list).map((area) =>
          line(kinds.cells, name, range(area), calls, follower(name, area)),
        ),
      ),
    ),
  ];
}

const first: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const follower = (sheet: string, area: Area): string =>
  `=CHOOSE(1,"",${quoted(sheet)}!${range(area, "both")})`;

/** Which calls are live, as text: "" for all. */
function liveCalls(formula: string): string {
  const calls = callsIn(tokensOf(formula));
  const live = calls.flatMap(({ kind }, k) => (kind === "live" ? [k + 1] : []));
  return live.length === calls.length ? "" : live.join(" ");
}

function byCalls<Cell extends { readonly before: string }>(
  cells: readonly Cell[],
): (readonly [string, Cell[]])[] {
  const lists = new Map<string, Cell[]>();
  for (const one of cells) {
    const calls = liveCalls(one.before);
    const list = lists.get(calls);
    if (list) list.push(one);
    else lists.set(calls, [one]);
  }
  return [...lists];
}

/** Whether a sheet of that name would be one of ours: Macroscope copy (2), where the name was taken. */
export const isRecordName = (name: string): boolean =>
  name === recordName || new RegExp(`^${recordName} \\(\\d+\\)$`).test(name);

/** What a sheet's cells, from A1, say; undefined where they are no record. */
export function readRecord(rows: readonly (readonly unknown[])[]): CopyRecord | undefined {
  if (rows[0]?.[0] !== title) return undefined;
  const record = {
    cells: new Map<string, LiveCalls>(),
    names: new Map<string, LiveCalls>(),
    added: new Set<string>(),
    frozenFrom: 0,
    sheets: new Set<string>(),
    readMe: "",
  };
  for (const [what, sheet, where, calls, follows] of rows.slice(3)) {
    const live: LiveCalls = calls ? new Set(String(calls).split(" ").map(Number)) : "all";
    const at = followed(String(follows));
    if (what === kinds.frozen) record.frozenFrom = Number(where);
    else if (what === kinds.readMe) record.readMe = String(where);
    else if (what === kinds.sheet) record.sheets.add((at?.sheet ?? String(sheet)).toUpperCase());
    else if (what === kinds.added) record.added.add(String(where).toUpperCase());
    else if (what === kinds.name) {
      // A name of a sheet is gone with it.
      if (!sheet || at) record.names.set(placeOfName(String(where), at?.sheet), live);
    } else if (what === kinds.cells && at)
      for (let i = 0; i < at.area.rows; i++)
        for (let j = 0; j < at.area.columns; j++)
          record.cells.set(placeOf(at.sheet, at.area.row + i, at.area.column + j), live);
  }
  return record;
}

/** The area that a formula follows; undefined where it is gone. */
function followed(follows: string): { readonly sheet: string; readonly area: Area } | undefined {
  const token = tokensOf(follows).find(isRange);
  const { sheet, rest } = splitSheet(token?.value ?? "");
  const area = parseA1(rest.replaceAll("$", ""));
  return sheet !== undefined && area ? { sheet, area } : undefined;
}
