import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { waitFor } from "./patience";

/** In turns of 100 ms: how long no formula may be calculated before a reader is answered with what there is. */
const PATIENCE = 300;

/** The same for a calculation that is to start. Univer starts one 100 ms after the last write. */
const START_PATIENCE = 10;

/** So often is calculated again because other cells are filled than formulas refer to. */
const mostTimes = 5;

/** When Univer calculates: it gathers what is written and starts by itself, a while later. */
export class UniverCalculation {
  /** Something was written that no calculation has started for. */
  private expected = false;
  private forced = false;
  /** The calculation that starts next is of everything. */
  private everything = false;
  private disposed = false;
  /** How often running a calculation has changed what formulas refer to. */
  private again = 0;
  /** The calculation that was started last, as a promise of its end. */
  private latest: Promise<void> = Promise.resolve();
  private settling: Promise<void> | undefined;
  private tellStarted: () => void = () => undefined;

  /**
   * @param spills texts that tell the spills of the workbook apart
   * @param readsSpills whether formulas refer to cells that others fill, as they were before the last calculation
   * @param calculated how many formulas have been calculated so far
   */
  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly spills: () => readonly string[],
    private readonly readsSpills: () => boolean,
    private readonly calculated: () => number,
  ) {
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id || this.disposed) return;
      // Everything written up to here is part of it.
      this.expected = false;
      this.latest = this.follow(this.everything);
      this.everything = false;
      this.tellStarted();
    });
  }

  /** Something is about to be written that Univer will calculate. */
  expect(): void {
    this.expected = true;
  }

  /** Something changed that Univer cannot see: the next settling calculates everything. */
  force(): void {
    this.forced = true;
  }

  /** Resolves when what is expected has been calculated. */
  settle(): Promise<void> {
    this.settling ??= this.run().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  /** Starts no calculation and waits for none any more. */
  dispose(): void {
    this.disposed = true;
    this.tellStarted();
  }

  private async run(): Promise<void> {
    while ((this.expected || this.forced) && !this.disposed) {
      if (this.forced) this.trigger();
      await this.started();
      await this.finished();
    }
  }

  /** Asks for a calculation of everything. It joins one that is about to start; two at once would stop each other. */
  private trigger(): void {
    this.forced = false;
    this.everything = this.expected = true;
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
  }

  private async started(): Promise<void> {
    if (!this.expected) return;
    await waitFor(
      new Promise<void>((resolve) => {
        this.tellStarted = resolve;
      }),
      START_PATIENCE,
      this.calculated,
    );
    // Some writes, such as a sheet's new name, start nothing.
    this.expected = false;
  }

  /** A calculation that is stopped by a newer one ends with that one. */
  private async finished(): Promise<void> {
    let awaited: Promise<void>;
    do {
      awaited = this.latest;
      await awaited;
    } while (awaited !== this.latest);
  }

  /** Waits for the end of the calculation that has just started, whoever's writing has started it. */
  private async follow(ofEverything: boolean): Promise<void> {
    const before = this.spills();
    await waitFor(this.api.getFormula().onCalculationResultApplied(), PATIENCE, this.calculated);
    if (this.disposed) return;
    const after = new Set(this.spills());
    const hasLost = !before.every((spill) => after.has(spill));
    // Spills that depend on one another's size may never come to rest.
    const isOther = (hasLost || after.size > before.length) && this.readsSpills();
    this.again = isOther ? this.again + 1 : 0;
    // The engine forgets the dependents of cells that a spill no longer reaches: calculate once more.
    if (!(isOther && this.again <= mostTimes) && !(hasLost && !ofEverything)) return;
    this.force();
    void this.settle();
  }
}
