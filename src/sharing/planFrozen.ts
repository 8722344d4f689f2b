import { sheetName } from "../sheets/sheetName";
import type { StepwiseWork } from "../calculation";
import { ByShape, callKinds, type CallKind } from "../formula";
import type { WorkbookContents, FoundCell, FoundSheet, FrozenCell } from "./contents";
import type { CellChange, Change, SkipReason, SheetChange } from "./changes";
import { storeHead, storeName, unkept } from "./frozen";
import { tracker } from "./references";
import { isStuck } from "./report";
import { lockOf, Skips } from "./skips";

const noNames = { addNames: [], setNames: [], removeNames: [], olderNames: [] } as const;

const count = (sheets: readonly SheetChange[]): number =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0);

/** Every cell that calls Macroscope, live or native, becomes its value. */
export function* freezing(contents: WorkbookContents): StepwiseWork<Change> {
  const skips = new Skips();
  const sheets: SheetChange[] = [];
  const kindsByShape = new ByShape<ReadonlySet<CallKind>>();
  for (const sheet of contents.sheets) {
    const cells: CellChange[] = [];
    for (const found of sheet.cells) {
      yield;
      const { row, column, formula, spill } = found;
      const kinds = kindsByShape.of(formula, () => callKinds(formula));
      if (kinds.size === 0) continue;
      const reason = unfrozen(sheet, found, kinds);
      if (reason) skips.cell(sheet, found, reason);
      else {
        const { rows, columns } = spill ?? { rows: 1, columns: 1 };
        cells.push({ row, column, rows, columns, before: formula, after: formula });
      }
    }
    const { id, name, visibility } = sheet;
    if (cells.length > 0) sheets.push({ id, name, visibility, cells });
  }
  if (contents.whole)
    for (const { names } of [contents, ...contents.sheets])
      for (const name of names) {
        const kinds = callKinds(name.formula);
        if (kinds.has("live") || kinds.has("stuck")) skips.name(name, { code: "nameStays" });
      }
  return {
    action: "freeze",
    sheets,
    cells: count(sheets),
    ...noNames,
    skipped: skips.all,
    store: storeOf(contents),
  };
}

/** A formula of so many characters has no more references than what follows them can hold, whatever the sheet is called. */
const alwaysTracked = 200;

/** Why a cell cannot be frozen; undefined where it can. */
function unfrozen(
  sheet: FoundSheet,
  found: FoundCell,
  kinds: ReadonlySet<CallKind>,
): SkipReason | undefined {
  const lock = lockOf(sheet, found);
  if (lock) return lock;
  const error = isStuck(found, kinds) ? "#NAME?" : unkept(found.value);
  if (error) return { code: "showsError", detail: error };
  const { row, column, formula } = found;
  const isShort = formula.length <= alwaysTracked;
  const isTracked = isShort || tracker(sheet.name, row, column, formula) !== undefined;
  return isTracked ? undefined : { code: "tooLong" };
}

/** The store that there is, or the one that there will be. */
function storeOf({ store, sheetNames }: WorkbookContents): NonNullable<Change["store"]> {
  if (!store)
    return {
      sheet: sheetName(storeName, sheetNames),
      exists: false,
      end: storeHead.length,
      records: 0,
    };
  const { sheet, end, records } = store;
  return { sheet, exists: true, end, records };
}

/**
 * The kept formulas go back to where their cells are now.
 * @param from the row from which on: those above were frozen before
 */
export function planUnfreeze(contents: WorkbookContents, from = 0): Change {
  const { sheets, store } = contents;
  const skips = new Skips();
  const byName = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  const cellsOf = new Map<string, CellChange[]>();
  for (const [frozen, records] of latest(
    (store?.frozen ?? []).filter(({ record }) => record >= from),
  )) {
    const { at, was, rows, columns, formula, check } = frozen;
    const sheet = at && byName.get(at.sheet.toUpperCase());
    if (!sheet) skips.record(was, formula, { code: "gone" });
    else if (sheet.protected) skips.cell(sheet, { ...at, formula }, { code: "protected" });
    else {
      const { row, column } = at;
      const cells = cellsOf.get(sheet.id) ?? [];
      cells.push({ row, column, rows, columns, before: check, after: formula, records });
      cellsOf.set(sheet.id, cells);
    }
  }
  for (const { code, was, formula, record } of store?.lost ?? []) {
    if (record < from) continue;
    skips.record(was, formula, { code, detail: String(record + 1) });
  }
  const changes = sheets.flatMap(({ id, name, visibility }) => {
    const cells = cellsOf.get(id);
    return cells ? [{ id, name, visibility, cells }] : [];
  });
  return {
    action: "unfreeze",
    sheets: changes,
    cells: count(changes),
    ...noNames,
    skipped: skips.all,
    ...(store && { store: storeOf(contents) }),
  };
}

/**
 * Of several records of one cell the last, and the rows of them all: an earlier one was written by a freeze that did
 * not get to the cell.
 */
function latest(
  frozen: readonly FrozenCell[],
): readonly (readonly [FrozenCell, records: readonly number[]])[] {
  const byPlace = new Map<string, FrozenCell[]>();
  for (const cell of frozen) {
    const { at, record } = cell;
    const place = at ? `${at.sheet.toUpperCase()} ${at.row} ${at.column}` : `gone ${record}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), cell]);
  }
  return [...byPlace.values()].map(
    (cells) => [cells.at(-1)!, cells.map(({ record }) => record)] as const,
  );
}
