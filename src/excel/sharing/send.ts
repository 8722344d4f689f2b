import { type CopyRecord, freezingLive, planning, planningSend, type Skipped } from "../../sharing";
import { recordRows } from "../../sharing/copyRecord";
import { fingerprint, matrixOf, readReconciliation, reconciliationSheet } from "../../sheets/about";
import type { Read } from "../../a1/fingerprint";
import { readStamp } from "../../sheets/about/readStamp";
import { aboutName, readMeName } from "../../sheets/sheetNames";
import type { SheetPlan } from "../../sheets/plan";
import { ExcelTrouble } from "../contract";
import { insertSheet } from "../insertSheet";
import { run } from "../run";
import { type AboutPlan, insertAbout } from "../stamp";
import { readWorkbook } from "../stampCells";
import { troubleOf } from "../trouble";
import { inSlices } from "./work";
import { applyChange } from "./applyChange";
import { findRecord, type FoundRecord, keepRecord } from "./copyRecord";
import type { SharingOutcome, Prepared, TakenBack, WorkOptions } from "./sharingOutcome";
import { inspectWorkbook } from "./inspect";
import { reconciled } from "./reconciled";

/** The sheets that go with a copy. */
export interface CopyPlans {
  readonly readMe: SheetPlan;
  readonly about: AboutPlan;
  readonly date: string;
  readonly version: string;
}

const nothing: SharingOutcome = {
  done: 0,
  left: 0,
  sheets: [],
  skipped: [],
  namesAdded: [],
  namesSet: [],
  namesRemoved: [],
};

/**
 * Makes the open workbook one that people without the add-in can use: native what has a native form and shows the same
 * values, frozen what has none, with sheets that say so. What it was is written down first. Stopped half-way it
 * calculates; the same again takes back what was done and begins anew, so that all of it is compared. It rejects only
 * where no formula was changed.
 */
export async function prepareCopy(plans: CopyPlans, work: WorkOptions = {}): Promise<Prepared> {
  const earlier = await findRecord();
  if (earlier) {
    const { live: native, unfrozen: frozen, stopped, remaining } = await undo(earlier, work);
    if (stopped) return { native, frozen, left: [], sheetsAdded: [], stopped, remaining };
  }
  const before = await inspectWorkbook("workbook", work);
  const plan = await inSlices(planningSend(before), work.signal);
  const check = fingerprint(matrixOf(plans.readMe));
  await keepRecord(recordRows(plan.native, before, check), before.sheetNames);

  const native = await applyChange(plan.native, work);
  let frozen = nothing;
  let left: readonly Skipped[] = [];
  let sheetsAdded: readonly string[] = [];
  const end = (stopped?: Prepared["stopped"]): Prepared => {
    const reached = native.done + frozen.done;
    const remaining = stopped ? Math.max(0, plan.native.cells + plan.freeze.cells - reached) : 0;
    return { native, frozen, left, sheetsAdded, remaining, ...(stopped && { stopped }) };
  };
  try {
    let stopped = native.stopped ?? stoppedBy(work);
    if (stopped) return end(stopped);
    // What was put back calls the add-in again.
    frozen = await applyChange(
      await inSlices(freezingLive(await inspectWorkbook("workbook"))),
      work,
    );
    const names = native.skipped.filter(({ sheet }) => sheet === "");
    left = [...names, ...frozen.skipped.filter(({ sheet }) => sheet !== "")];
    stopped = frozen.stopped ?? stoppedBy(work);
    if (stopped) return end(stopped);
    sheetsAdded = await addSheets(plans, { native, frozen, left });
    return end();
  } catch (error) {
    return end(halfWay(error));
  }
}

const stoppedBy = ({ signal }: WorkOptions): "cancelled" | undefined =>
  signal?.aborted ? "cancelled" : undefined;

/** Trouble after which the workbook is not what it was, whatever the step says of itself. */
function halfWay(error: unknown): ExcelTrouble {
  const { message, code } = troubleOf(error, false);
  return new ExcelTrouble(message, code, false);
}

/** Read me and About this model where there are none, and the reconciliation, which knows what came with it. */
async function addSheets(
  { readMe, about, date, version }: CopyPlans,
  done: Pick<Prepared, "native" | "frozen" | "left">,
): Promise<string[]> {
  const added: string[] = [];
  const there = await sheetsNow();
  if (!there.some(({ sheet, cells }) => sheet === readMeName && cells[0]?.[0] === readMeName))
    added.push((await insertSheet(readMe)).name);
  const stamped = await insertAbout(about);
  if (!stamped.updated) added.push(stamped.sheet);
  const { name } = await insertSheet(
    reconciliationSheet({ date, version, ...reconciled(done), added }),
  );
  return [...added, name];
}

const sheetsNow = () => run((context) => readWorkbook(context));

/**
 * Makes the workbook again what it was before a copy was made of it: what that froze comes back, what it turned native
 * turns live, what it added goes. What was native or frozen before stays so. It rejects only where nothing was changed.
 */
export async function takeBack(work: WorkOptions = {}): Promise<TakenBack> {
  const record = await findRecord();
  if (!record)
    throw new ExcelTrouble(
      "No copy was prepared in this workbook, or its hidden sheet Macroscope copy is gone. Turn live and Unfreeze bring all formulas back.",
      "NoCopy",
      true,
    );
  return undo(record, work);
}

async function undo(record: FoundRecord, work: WorkOptions): Promise<TakenBack> {
  const { copy } = record;
  const contents = await inspectWorkbook("workbook", work);
  const planned = (action: "unfreeze" | "live", now = contents) =>
    inSlices(
      planning(copy ? now : { ...now, sheets: [], names: [], store: undefined }, action, { copy }),
    );
  const cells = (await planned("unfreeze")).cells + (await planned("live")).cells;

  let [unfrozen, live] = [nothing, nothing];
  let sheets: Pick<TakenBack, "sheetsRemoved" | "sheetsKept"> = {
    sheetsRemoved: [],
    sheetsKept: [],
  };
  const end = (stopped?: TakenBack["stopped"]): TakenBack => {
    const remaining = stopped ? Math.max(0, cells - live.done - unfrozen.done) : 0;
    return { live, unfrozen, ...sheets, remaining, ...(stopped && { stopped }) };
  };
  unfrozen = await applyChange(await planned("unfreeze"), work);
  try {
    let stopped = unfrozen.stopped ?? stoppedBy(work);
    if (stopped) return end(stopped);
    live = await applyChange(await planned("live", await inspectWorkbook("workbook")), work);
    stopped = live.stopped ?? stoppedBy(work);
    if (stopped) return end(stopped);
    sheets = await removeSheets(record);
    return end();
  } catch (error) {
    return end(halfWay(error));
  }
}

/** Takes away the sheets that came with a copy, and its record. */
async function removeSheets({
  sheet: own,
  copy,
}: FoundRecord): Promise<Pick<TakenBack, "sheetsRemoved" | "sheetsKept">> {
  return run(async (context) => {
    const came = copy ? await cameWith(context, copy) : [];
    const named = (state: "ours" | "edited") =>
      came.flatMap((one) => (one.state === state ? [one.sheet] : []));
    for (const name of [...named("ours"), own]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
    return { sheetsRemoved: named("ours"), sheetsKept: named("edited") };
  });
}

async function cameWith(context: Excel.RequestContext, { sheets, readMe }: CopyRecord) {
  return (await readWorkbook(context)).flatMap(({ sheet, cells }) => {
    const state = sheets.has(sheet.toUpperCase()) ? undefined : stateOf(sheet, cells, readMe);
    return state ? [{ sheet, state }] : [];
  });
}

/** Whether a sheet that was not there before is one that a copy adds, and as that left it. */
function stateOf(
  sheet: string,
  cells: readonly (readonly Read[])[],
  readMe: string,
): "ours" | "edited" | undefined {
  // A stamp that failed at its beginning.
  if (sheet === aboutName && cells.length === 0) return "ours";
  if (cells[0]?.[0] === readMeName) return fingerprint(cells) === readMe ? "ours" : "edited";
  const stamp = readStamp(cells);
  if (stamp) return stamp === "edited" ? stamp : "ours";
  return readReconciliation(cells);
}
