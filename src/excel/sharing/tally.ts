import { cell as address } from "../../a1";
import type { CellChange, Change, SkipReason, SheetChange, Skipped } from "../../sharing";
import type { SharingOutcome, WorkProgress } from "./sharingOutcome";
import type { Verdict } from "./judge";

type Names = Pick<SharingOutcome, "namesAdded" | "namesSet" | "namesRemoved">;

/** Counts what has been done of a change. */
export class Tally {
  private readonly doneOn = new Map<string, number>();
  private readonly leftOn: Map<string, number>;
  private readonly meanwhile: Skipped[] = [];
  private readonly differing: Skipped[] = [];

  constructor(private readonly change: Change) {
    this.leftOn = new Map(change.sheets.map(({ id, cells }) => [id, cells.length]));
  }

  /** Cells that showed something else afterwards and have their formulas again. */
  readonly putBack: CellChange[] = [];

  /** Whether a cell was left alone that the preview did not know of. */
  get surprised(): boolean {
    return this.meanwhile.length > 0;
  }

  get doneCells(): number {
    return [...this.doneOn.values()].reduce((sum, count) => sum + count, 0);
  }

  progress(): WorkProgress {
    return { done: this.doneCells + this.meanwhile.length, total: this.change.cells };
  }

  /** Cells that somebody has changed since the preview: they are neither done nor left. */
  leave(sheet: SheetChange, verdicts: readonly Verdict[]): void {
    for (const verdict of verdicts)
      if ("reason" in verdict) {
        this.meanwhile.push(skippedBy(this.change, sheet, verdict.cell, verdict.reason));
        this.count(this.leftOn, sheet, -1);
      }
  }

  did({ id }: SheetChange, cells: number): void {
    this.count(this.doneOn, { id }, cells);
    this.count(this.leftOn, { id }, -cells);
  }

  /** A cell that was done and has its formula again. */
  back(sheet: SheetChange, cell: CellChange, reason: SkipReason): void {
    this.putBack.push(cell);
    this.differing.push(skippedBy(this.change, sheet, cell, reason));
    this.count(this.doneOn, sheet, -1);
  }

  private count(counts: Map<string, number>, { id }: Pick<SheetChange, "id">, by: number): void {
    counts.set(id, (counts.get(id) ?? 0) + by);
  }

  outcome(names: Names): SharingOutcome {
    const sheets = this.change.sheets.map(({ id, name }) => {
      return { name, done: this.doneOn.get(id) ?? 0, left: this.leftOn.get(id) ?? 0 };
    });
    return {
      done: this.doneCells,
      left: sheets.reduce((sum, { left }) => sum + left, 0),
      sheets,
      skipped: [...this.change.skipped, ...this.meanwhile, ...this.differing],
      ...names,
    };
  }
}

function skippedBy(
  { action }: Change,
  { name }: SheetChange,
  { row, column, before, after }: Verdict["cell"],
  reason: SkipReason,
): Skipped {
  const formula = action === "unfreeze" ? after : before;
  return { sheet: name, address: address(row, column), formula, ...reason };
}
