import type { Change } from "../../sharing";
import { rectangles } from "../../sharing/rectangles";
import { pauseUntilSync, run } from "../run";
import { troubleOf } from "../trouble";
import type { Outcome, Work } from "./contract";
import { judgeLater, type Verdict } from "./judge";
import { changedNames, Names } from "./names";
import { type Piece, piecesOf } from "./pieces";
import { recount } from "./recount";
import { Store } from "./store";
import { Tally } from "./tally";

/**
 * Carries out a change, one request a sheet and one before (more where a sheet is beyond what Excel takes at once).
 * Each cell is looked at in the request before it is written: what somebody has changed since the preview is left
 * alone. Trouble half-way is told in the outcome; it rejects only where nothing was changed.
 */
export async function applyChange(change: Change, work: Work = {}): Promise<Outcome> {
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
  { onProgress, signal }: Work,
): Promise<Outcome> {
  const names = new Names(context, change);
  const store = change.store && new Store(context, change.store);
  const tally = new Tally(change);
  const pieces = piecesOf(change);

  names.look();
  store?.look();
  let judge = lookAt(context, change, pieces[0]);
  await context.sync();
  names.refuseChanged();

  // Names may change where no cell does.
  for (let k = 0; k < Math.max(1, pieces.length); k++) {
    if (signal?.aborted) return { ...tally.outcome(names.outcome()), stopped: "cancelled" };
    const piece = pieces[k];
    const verdicts = judge();
    const isLast = k >= pieces.length - 1;
    if (piece) tally.leave(piece.sheet, verdicts);
    try {
      pauseUntilSync(context);
      if (k === 0) names.write();
      if (piece) {
        store?.keep(piece.sheet, verdicts);
        write(context, piece, verdicts);
        store?.clear(verdicts, isLast);
      }
      // A cell that somebody has changed may use any name.
      if (isLast && !tally.surprised) names.remove();
      if (!isLast) store?.look();
      judge = lookAt(context, change, pieces[k + 1]);
      await context.sync();
    } catch (error) {
      const words = piece && {
        AccessDenied: `${piece.sheet.name} or the workbook is protected. Unprotect it (Review tab) and try again.`,
      };
      const known = await recount(context, change, piece, verdicts, names);
      if (piece) tally.did(piece.sheet, known.cells);
      const unchanged = tally.doneCells === 0 && known.names === 0 && change.action !== "freeze";
      const trouble = troubleOf(error, unchanged, words);
      if (unchanged) throw trouble;
      return { ...tally.outcome(names.outcome()), stopped: trouble };
    }
    names.arrived(k === 0, isLast && !tally.surprised);
    if (piece) tally.did(piece.sheet, verdicts.filter((verdict) => !("reason" in verdict)).length);
    onProgress?.(tally.progress());
  }
  return tally.outcome(names.outcome());
}

/** Queues a look at the cells of a piece. What comes back judges them. */
function lookAt(
  context: Excel.RequestContext,
  { action }: Change,
  piece: Piece | undefined,
): () => readonly Verdict[] {
  if (!piece) return () => [];
  const sheet = context.workbook.worksheets.getItemOrNullObject(piece.sheet.id);
  const judges = piece.blocks.map((block) => judgeLater(sheet, block, action));
  return () => judges.flatMap((judge) => judge());
}

/** Queues the writing of the cells that were found as they should be, and of no other. */
function write(context: Excel.RequestContext, piece: Piece, verdicts: readonly Verdict[]): void {
  const sheet = context.workbook.worksheets.getItem(piece.sheet.id);
  const wanted = verdicts.filter((verdict) => "formula" in verdict || "constants" in verdict);
  for (const block of rectangles(wanted.map((verdict) => ({ ...verdict.cell, verdict })))) {
    const { row, column, rows, columns, cells } = block;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    const verdict = cells[0]![0]!.verdict;
    const isTable = rows * columns > cells.flat().length;
    if ("constants" in verdict)
      range.values = isTable
        ? verdict.constants
        : cells.map((line) =>
            line.map((each) => (each.verdict as typeof verdict).constants[0]![0]!),
          );
    else {
      // The frozen values make room for the table that comes back.
      if (isTable) range.clear("Contents");
      const target = isTable ? range.getCell(0, 0) : range;
      target.formulas = cells.map((line) =>
        line.map((each) => (each.verdict as typeof verdict).formula),
      );
    }
  }
}
