import type { Change } from "../../sharing";
import { run } from "../run";
import { troubleOf } from "../trouble";
import { AnswerCheck, checksItself } from "./check";
import type { SharingOutcome, WorkOptions } from "./sharingOutcome";
import { changedNames, Names } from "./nativeNames";
import { Store } from "./store";
import { Tally } from "./tally";
import { writePieces } from "./writePieces";

/**
 * Carries out a change, one request a sheet and one before (more where a sheet is beyond what Excel takes at once).
 * Where formulas are rewritten, what they show is read once more afterwards, and those that show something else are
 * put back. Trouble half-way is told in the outcome; it rejects only where nothing was changed.
 */
export async function applyChange(change: Change, work: WorkOptions = {}): Promise<SharingOutcome> {
  if (change.cells === 0 && changedNames(change).length === 0)
    return new Tally(change).outcome({ namesAdded: [], namesSet: [], namesRemoved: [] });
  try {
    return await run((context) => carryOut(context, change, work));
  } catch (error) {
    throw troubleOf(error, true);
  }
}

async function carryOut(
  context: Excel.RequestContext,
  change: Change,
  work: WorkOptions,
): Promise<SharingOutcome> {
  const names = new Names(context, change);
  const store = change.store && new Store(context, change.store);
  const tally = new Tally(change);
  const check = checksItself(change) ? new AnswerCheck(context, change, tally, work) : undefined;

  const written = await writePieces(
    context,
    change,
    { names, store, tally, first: check?.questions() },
    work,
  );
  const values = await check?.run(written.cells);
  let { stopped } = written;
  try {
    await names.end(tally, check?.native ?? [], stopped !== undefined);
  } catch (error) {
    stopped ??= troubleOf(error, false);
  }
  return {
    ...tally.outcome(names.outcome()),
    ...(values && { values }),
    ...(stopped && { stopped }),
  };
}
