import type { CellChange, Change, SheetChange, ShownValue } from "../../sharing";
import {
  type CellAnswers,
  type Difference,
  differenceOf,
  isKnown,
  tolerance,
} from "../../sharing/difference";
import { independent, type Placed } from "../../sharing/independent";
import { cell as address } from "../../a1";
import { type CellsOf, askAnswers } from "./answers";
import type { Comparison, WorkOptions } from "./sharingOutcome";
import { Names } from "./nativeNames";
import { after, persistently } from "./persistently";
import { isTooLate, mayChange, askState } from "./settling";
import { Tally } from "./tally";
import { askAll, type Question } from "./work";
import { writePieces } from "./writePieces";

/** Whether an action promises that everything shows what it showed. */
export const checksItself = ({ action, cells }: Change): boolean =>
  cells > 0 && (action === "native" || action === "plain" || action === "live");

interface Found extends Placed {
  readonly cell: CellChange;
  readonly difference: Difference;
}

/** Compares what formulas show before and after they are rewritten, and puts back those that show something else. */
export class AnswerCheck {
  private readonly before = new Map<CellChange, CellAnswers>();
  private isManual = false;
  private readonly sheetOf = new Map<CellChange, SheetChange>();
  /** The cells that stay rewritten: until they are compared, all that were. */
  private kept = new Set<CellChange>();
  private readonly back = new Map<CellChange, Difference>();
  /** The cells that show what they showed, and how far apart the two answers are. */
  private agreed = new Map<CellChange, number>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly change: Change,
    private readonly tally: Tally,
    private readonly work: WorkOptions,
  ) {
    for (const sheet of change.sheets)
      for (const cell of sheet.cells) this.sheetOf.set(cell, sheet);
  }

  /** To be asked before anything is written. */
  questions(): Question[] {
    const mode = askState(this.context, ({ isManual }) => (this.isManual = isManual));
    return [mode, ...askAnswers(this.context, this.change.sheets, this.before)];
  }

  /** The cells that have their new formulas. */
  get native(): readonly CellChange[] {
    return [...this.kept];
  }

  /** To be called when the formulas are written. It never rejects: what could not be compared is told. */
  async run(written: ReadonlyMap<string, readonly CellChange[]>): Promise<Comparison> {
    this.kept = new Set([...written.values()].flat());
    const compared = new Set(
      [...this.kept].filter((cell) => isKnown(this.before.get(cell) ?? [["#NAME?"]])),
    );
    if (this.isManual) return this.comparison("manual");
    let waiting: readonly CellChange[] = [];
    let failed = false;
    try {
      waiting = await persistently(() => this.compare(compared));
    } catch {
      failed = true;
    }
    this.report();
    if (failed) this.agreed.clear();
    const late = this.work.signal?.aborted ? "cancelled" : "busy";
    const why = failed ? "trouble" : waiting.length > 0 ? late : "noAnswer";
    return this.comparison(why);
  }

  /** @param why some may not have been compared */
  private comparison(why: NonNullable<Comparison["why"]>): Comparison {
    const of = (cells: readonly CellChange[]) => {
      const found = cells.flatMap((cell) => this.agreed.get(cell) ?? []);
      const largest = found.reduce((most, size) => Math.max(most, size), 0);
      return { same: found.length, largest, unknown: cells.length - found.length };
    };
    const total = of(this.native);
    const sheets = this.change.sheets.map(({ name, cells }) => ({
      name,
      ...of(cells.filter((cell) => this.kept.has(cell))),
    }));
    return { ...total, sheets, ...(total.unknown > 0 && { why }) };
  }

  /** Compares until nothing differs any more. Those that had no answer in time are handed back. */
  private async compare(cells: Set<CellChange>): Promise<readonly CellChange[]> {
    for (;;) {
      const { different, waiting } = await this.differing([...cells]);
      if (different.length === 0) {
        await this.lookAtThoseBack();
        return waiting;
      }
      // What only follows from another cell's difference may be as it was once that one is put back.
      for (const { cell, difference } of independent(different)) {
        this.back.set(cell, difference);
        this.kept.delete(cell);
        cells.delete(cell);
      }
      await persistently(() => this.putBack());
    }
  }

  /** What differs once Excel has calculated. */
  private async differing(cells: readonly CellChange[]) {
    const now = new Map<CellChange, CellAnswers>();
    const start = Date.now();
    let open = cells;
    const settled = new Map<CellChange, Difference>();
    for (let pause = 50; ; pause = Math.min(2 * pause, 2000)) {
      let isCalculating = false;
      await askAll(
        this.context,
        [
          askState(this.context, (state) => (isCalculating = state.isCalculating)),
          ...askAnswers(this.context, this.bySheet(open), now),
        ],
        undefined,
        () => undefined,
      );
      const apart = (cell: CellChange) =>
        differenceOf(this.before.get(cell) ?? [], now.get(cell) ?? []);
      for (const cell of open) settled.set(cell, apart(cell));
      const differs = open.filter((cell) => settled.get(cell)!.size > tolerance);
      const spent = Date.now() - start;
      open = differs.filter((cell) =>
        mayChange(now.get(cell) ?? [], isCalculating, spent, this.work.patience),
      );
      const { signal, patience } = this.work;
      if (open.length === 0 || signal?.aborted || isTooLate(spent, patience)) break;
      await after(pause);
    }
    const waiting = new Set(open);
    const different: Found[] = [];
    this.agreed.clear();
    for (const [cell, difference] of settled)
      if (difference.size <= tolerance) this.agreed.set(cell, difference.size);
      else if (!waiting.has(cell)) different.push(this.found(cell, difference));
    return { different, waiting: open };
  }

  private found(cell: CellChange, difference: Difference): Found {
    const { row, column, fills } = cell;
    const { rows, columns } = fills ?? cell;
    const { name: sheet } = this.sheetOf.get(cell)!;
    return { sheet, row, column, rows, columns, formula: cell.after, cell, difference };
  }

  private bySheet(cells: readonly CellChange[]): CellsOf[] {
    const lists = new Map<string, CellChange[]>();
    for (const cell of cells) {
      const { id } = this.sheetOf.get(cell)!;
      const list = lists.get(id);
      if (list) list.push(cell);
      else lists.set(id, [cell]);
    }
    return [...lists].map(([id, list]) => ({ id, cells: list }));
  }

  /** Writes the old formulas of all cells that differ where the new ones still stand. */
  private async putBack(): Promise<void> {
    const sheets = this.change.sheets.flatMap((sheet) => {
      const cells = sheet.cells
        .filter((cell) => this.back.has(cell))
        .map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
      return cells.length > 0 ? [{ ...sheet, cells }] : [];
    });
    const reverse: Change = {
      ...this.change,
      sheets,
      addNames: [],
      setNames: [],
      removeNames: [],
      skipped: [],
    };
    const tally = new Tally(reverse);
    const names = new Names(this.context, reverse);
    const { stopped } = await writePieces(this.context, reverse, { names, tally }, {});
    if (stopped) throw stopped;
  }

  /** A cell that still differs with its old formula changes by itself. */
  private async lookAtThoseBack(): Promise<void> {
    this.unsteady.clear();
    if (this.back.size === 0) return;
    const now = new Map<CellChange, CellAnswers>();
    await askAll(
      this.context,
      askAnswers(this.context, this.bySheet([...this.back.keys()]), now),
      undefined,
      () => undefined,
    );
    for (const cell of this.back.keys())
      if (differenceOf(this.before.get(cell)!, now.get(cell) ?? []).size > tolerance)
        this.unsteady.add(cell);
  }

  private readonly unsteady = new Set<CellChange>();

  private report(): void {
    for (const [cell, { row, column, before, after: now }] of this.back) {
      const values: { at: string; before: ShownValue; after: ShownValue } = {
        at: address(cell.row + row, cell.column + column),
        before,
        after: now,
      };
      const code = this.unsteady.has(cell) ? "unsteady" : "differs";
      this.tally.back(this.sheetOf.get(cell)!, cell, { code, values });
    }
  }
}
