import type { SharingOutcome, Prepared, SharingScope, TakenBack } from "../../../src/excel";
import { ExcelTrouble } from "../../../src/excel/contract";
import type { Change, WorkbookContents, FoundCell, FoundSheet } from "../../../src/sharing";
import { entries } from "../../../src/catalog/entries.generated";
import { oddFormulas } from "../../../src/taskpane/share/oddFormulas";
import { foundIn } from "../../../src/taskpane/share/plans";
import type { Found, ShareActions } from "../../../src/taskpane/share/actions";
import type { LongWork } from "../../../src/taskpane/ui/useAction";

/** A cell of column A. */
export const formulaIn = (
  row: number,
  formula: string,
  value: FoundCell["value"] = 1,
): FoundCell => ({
  row: row - 1,
  column: 0,
  formula,
  value,
});

export const sheetOf = (
  name: string,
  cells: readonly FoundCell[],
  more: Partial<FoundSheet> = {},
): FoundSheet => ({
  id: name,
  name,
  visibility: "Visible",
  protected: false,
  cells,
  names: [],
  ...more,
});

/** A workbook as the tab Share sees it: real plans of sheets that a test writes down, and formulas that change. */
export class FakeShare implements ShareActions {
  sheets: readonly FoundSheet[] = [];
  /** What was looked at and done, in order. */
  readonly done: string[] = [];
  trouble: Error | undefined;
  /** What the next action ends with, in place of doing all. */
  ends: Partial<SharingOutcome> | undefined;
  /** Work waits here where a test holds it up. */
  held: Promise<void> | undefined;

  async look(scope: SharingScope, work: LongWork): Promise<Found> {
    this.done.push(`look ${scope}`);
    await this.wait(work);
    if (this.trouble) throw this.trouble;
    const { sheets } = this;
    const contents: WorkbookContents = {
      whole: scope === "workbook",
      sheets: scope === "workbook" ? sheets : sheets.slice(0, 1),
      names: [],
      sheetNames: sheets.map(({ name }) => name),
    };
    return {
      ...(await foundIn(contents, work)),
      odd: await oddFormulas(contents, entries),
    };
  }

  async apply(change: Change, work: LongWork): Promise<SharingOutcome> {
    this.done.push(`${change.action} ${change.cells}`);
    await this.wait(work);
    if (this.trouble) throw this.trouble;
    this.sheets = this.sheets.map((sheet) => {
      const changed = change.sheets.find(({ id }) => id === sheet.id)?.cells ?? [];
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const to = changed.find(({ row, column }) => row === cell.row && column === cell.column);
          return to ? { ...cell, formula: to.after, value: 1 } : cell;
        }),
      };
    });
    return {
      done: change.cells,
      left: 0,
      sheets: change.sheets.map(({ name, cells }) => ({ name, done: cells.length, left: 0 })),
      skipped: change.skipped,
      namesAdded: change.addNames.map(({ name }) => name),
      namesSet: [],
      namesRemoved: [],
      ...this.ends,
    };
  }

  /** Does what the plan says, and adds the sheets. */
  async send(work: LongWork): Promise<Prepared> {
    const found = await this.look("workbook", work);
    const send = await found.send(work);
    const native = await this.apply(send.native, work);
    const frozen = await this.apply(send.freeze, work);
    const sheetsAdded = ["Read me", "About this model", "Reconciliation"];
    return { native, frozen, left: send.skipped, sheetsAdded, remaining: 0 };
  }

  async takeBack(work: LongWork): Promise<TakenBack> {
    const { plan } = await this.look("workbook", work);
    const unfrozen = await this.apply(await plan("unfreeze", {}, work), work);
    const live = await this.apply(await plan("live", {}, work), work);
    const sheets = { sheetsRemoved: ["Reconciliation"], sheetsKept: ["Read me"] };
    return { live, unfrozen, ...sheets, remaining: 0 };
  }

  private async wait({ onProgress, signal }: LongWork): Promise<void> {
    if (!this.held) return;
    onProgress({ done: 1200, total: 10_000 });
    const aborted = new Promise<void>((resolve) =>
      signal.addEventListener("abort", () => resolve()),
    );
    await Promise.race([this.held, aborted]);
    if (signal.aborted) throw new ExcelTrouble("Cancelled.", "Cancelled", true);
  }
}
