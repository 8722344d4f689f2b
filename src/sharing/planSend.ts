import type { StepwiseWork } from "../calculation";
import { ByShape, callKinds, type CallKind } from "../formula";
import type { WorkbookContents, FoundCell, FoundSheet } from "./contents";
import type { Change, ChangeOptions, Skipped } from "./changes";
import { planning } from "./planChange";
import { freezing } from "./planFrozen";

/** What makes a workbook ready for people who have nothing installed. */
export interface SendPlan {
  /** First what has a native form becomes native. */
  readonly native: Change;
  /** Then what still calls the add-in is frozen to its values; what native leaves for another reason stays. */
  readonly freeze: Change;
  /** What stays as it is in spite of both. */
  readonly skipped: readonly Skipped[];
}

/** What would be done with these contents, in steps between which a page may answer. Nothing is touched. */
export function* planningSend(
  contents: WorkbookContents,
  options: ChangeOptions = {},
): StepwiseWork<SendPlan> {
  const native = yield* planning(contents, "native", options);
  const becoming = new Set<string>();
  for (const { id, cells } of native.sheets)
    for (const cell of cells) {
      becoming.add(placeOf(id, cell));
      yield;
    }
  const freeze = yield* freezingLive(
    contents,
    (sheet, cell) => !becoming.has(placeOf(sheet.id, cell)),
  );
  const names = native.skipped.filter(({ sheet }) => sheet === "");
  const cells = freeze.skipped.filter(({ sheet }) => sheet !== "");
  return { native, freeze, skipped: [...names, ...cells] };
}

/** Freezes what calls the add-in of the cells that are wanted, and leaves alone what is native. */
export function* freezingLive(
  contents: WorkbookContents,
  wanted: (sheet: FoundSheet, cell: FoundCell) => boolean = () => true,
): StepwiseWork<Change> {
  const byShape = new ByShape<ReadonlySet<CallKind>>();
  const sheets: FoundSheet[] = [];
  for (const sheet of contents.sheets) {
    const cells: FoundCell[] = [];
    for (const cell of sheet.cells) {
      yield;
      if (!wanted(sheet, cell)) continue;
      const kinds = byShape.of(cell.formula, () => callKinds(cell.formula));
      if (kinds.has("live") || kinds.has("stuck")) cells.push(cell);
    }
    sheets.push({ ...sheet, cells });
  }
  return yield* freezing({ ...contents, sheets });
}

const placeOf = (sheet: string, { row, column }: { row: number; column: number }): string =>
  `${sheet} ${row} ${column}`;
