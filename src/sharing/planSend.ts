import { callKinds } from "../formula";
import type { Change, ChangeOptions, Contents, Skipped } from "./contents";
import { planChange } from "./planChange";
import { planFreeze } from "./planFrozen";

/** What makes a workbook ready for people who have nothing installed. */
export interface SendPlan {
  /** First what has a native form becomes native. */
  readonly native: Change;
  /** Then what still calls the add-in is frozen to its values; what native leaves for another reason stays. */
  readonly freeze: Change;
  /** What stays as it is in spite of both. */
  readonly skipped: readonly Skipped[];
}

/** What would be done with these contents. Nothing is touched. */
export function planSend(contents: Contents, options: ChangeOptions = {}): SendPlan {
  const native = planChange(contents, "native", options);
  const becoming = new Set(
    native.sheets.flatMap(({ id, cells }) => cells.map((cell) => placeOf(id, cell))),
  );
  const rest: Contents = {
    ...contents,
    sheets: contents.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter((cell) => !becoming.has(placeOf(sheet.id, cell))),
    })),
  };
  const freeze = freezeLive(rest);
  const names = native.skipped.filter(({ sheet }) => sheet === "");
  const cells = freeze.skipped.filter(({ sheet }) => sheet !== "");
  return { native, freeze, skipped: [...names, ...cells] };
}

/** Freezes what calls the add-in, and leaves alone what is native. */
export function freezeLive(contents: Contents): Change {
  const sheets = contents.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ formula }) => {
      const kinds = callKinds(formula);
      return kinds.has("live") || kinds.has("stuck");
    }),
  }));
  return planFreeze({ ...contents, sheets });
}

const placeOf = (sheet: string, { row, column }: { row: number; column: number }): string =>
  `${sheet} ${row} ${column}`;
