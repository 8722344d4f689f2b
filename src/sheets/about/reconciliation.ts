import { SheetBuilder } from "../builder";
import { reconciliationName } from "../sheetNames";
import type { SheetPlan } from "../plan";
import { wrapped } from "../text";
import { checked } from "./checked";
import { fingerprint, type Read } from "../../a1/fingerprint";

/** What was done to one sheet of a workbook that is passed on. */
export interface ReconciledSheet {
  readonly name: string;
  readonly native: number;
  /** Formulas whose values were compared and are the same, and how far the largest pair is apart beside its size. */
  readonly same: number;
  readonly largest: number;
  readonly unknown: number;
  readonly frozen: number;
}

/** A formula that is not native, and why. */
export interface Exception {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly why: string;
}

export interface ReconciliationOptions {
  readonly date: string;
  readonly version: string;
  readonly sheets: readonly ReconciledSheet[];
  readonly frozen: readonly Exception[];
  readonly left: readonly Exception[];
  /** The sheets that came with it. */
  readonly added: readonly string[];
}

/** Words by which the sheet is found and read again. They never change. */
const marks = {
  title: "Reconciliation",
  check: "Check",
} as const;

const note = (isFrozen: boolean): string =>
  [
    "This workbook was prepared for people who do not have Macroscope. Formulas named MACRO_... are made of Excel's own functions and calculate in Excel 2024 and Microsoft 365, on the web too; in Protected View choose Enable Editing.",
    isFrozen
      ? "Values that were frozen are plain numbers and do not follow when something is changed; their formulas are kept on a hidden sheet."
      : "Nothing was frozen.",
    "Each native formula was compared with what it showed before, whole tables included. Somebody who has Macroscope takes all of it back with Share > Take the copy back.",
  ].join(" ");

/** What was done so that a workbook can be passed on, sheet by sheet, and what is not native and why. */
export function reconciliationSheet(options: ReconciliationOptions): SheetPlan {
  const { date, version, sheets, frozen, left, added } = options;
  const builder = new SheetBuilder(reconciliationName);
  builder.put(0, 0, [[marks.title]], "title");
  builder.put(1, 0, [[`made ${date} with Macroscope ${version}`]], "subtitle");
  let row = builder.lines(2, 0, wrapped(note(frozen.length > 0)), "note") + 1;
  const checkRow = row;
  builder.put(row, 0, [[marks.check, null]], "code");
  row += 2;

  builder.put(row, 0, [["Sheet by sheet"]], "heading");
  builder.table(row + 1, 0, {
    header: [
      "Sheet",
      "Formulas turned native",
      "Compared, the same to 9 digits",
      "Largest difference, relative",
      "Not compared",
      "Frozen to values",
    ],
    rows: sheets.map((sheet) => [
      sheet.name,
      sheet.native,
      sheet.same,
      sheet.largest,
      sheet.unknown,
      sheet.frozen,
    ]),
    styles: ["rowHeader", "given", "given", "given", "given", "given"],
    formats: ["", "0", "0", "0.0E+00", "0", "0"],
  });
  row += sheets.length + 3;
  row = exceptions(builder, row, "Frozen to values", frozen);
  row = exceptions(builder, row, "Left as they are", left);

  builder.put(row, 0, [["Sheets that came with it"]], "heading");
  builder.lines(row + 1, 0, added.length > 0 ? added : ["none"], "rowHeader");
  builder.setWidths(36, 24, 30, 26, 60, 18);
  builder.freeze(2, 0);
  return checked(builder.plan(), checkRow);
}

function exceptions(
  builder: SheetBuilder,
  row: number,
  title: string,
  list: readonly Exception[],
): number {
  builder.put(row, 0, [[`${title}: ${list.length}`]], "heading");
  if (list.length === 0) return row + 2;
  builder.table(row + 1, 0, {
    header: ["Sheet", "Cell", "", "", "Why", "Formula"],
    rows: list.map(({ sheet, cell, formula, why }) => [sheet, cell, null, null, why, formula]),
    styles: ["rowHeader", "code", null, null, "source", "code"],
  });
  return row + list.length + 3;
}

/** Whether a sheet that was read is a reconciliation as we wrote it, or one that somebody has changed since. */
export function readReconciliation(
  cells: readonly (readonly Read[])[],
): "ours" | "edited" | undefined {
  const check = cells.findIndex(([first]) => first === marks.check);
  if (cells[0]?.[0] !== marks.title || check < 0) return undefined;
  const without = cells.map((row, k) =>
    k === check ? row.map((cell, at) => (at === 1 ? "" : cell)) : row,
  );
  return cells[check]![1] === fingerprint(without) ? "ours" : "edited";
}
