import type { CellChange, Change } from "../../sharing";
import { rectangles } from "../../sharing/rectangles";
import type { ExcelTrouble } from "../contract";
import { pauseUntilSync } from "../run";
import { deniedOr } from "../denied";
import type { WorkOptions } from "./sharingOutcome";
import { judgeLater, sortedApart, type Verdict } from "./judge";
import type { Names } from "./nativeNames";
import { type ChangePiece, piecesOf } from "./pieces";
import { recount } from "./recount";
import type { Store } from "./store";
import type { Tally } from "./tally";
import { askAll, mostBytes, type Question } from "./work";

/** What belongs to a change besides its cells. */
export interface Besides {
  readonly names: Names;
  readonly store?: Store;
  readonly tally: Tally;
  /** Asked before anything is written. */
  readonly first?: readonly Question[];
}

/** Which cells have what they were to have, by the id of their sheet. */
export interface WrittenCells {
  readonly cells: ReadonlyMap<string, readonly CellChange[]>;
  readonly stopped?: "cancelled" | ExcelTrouble;
}

/**
 * Writes the cells of a change, one request a sheet and one before (more where a sheet is beyond what Excel takes at
 * once). Each cell is looked at in the request before it is written: what somebody has changed since the preview is
 * left alone. It rejects only where nothing was changed.
 */
export async function writePieces(
  context: Excel.RequestContext,
  change: Change,
  { names, store, tally, first = [] }: Besides,
  { onProgress, signal }: WorkOptions,
): Promise<WrittenCells> {
  const pieces = piecesOf(change);
  const cells = new Map<string, readonly CellChange[]>();
  const did = ({ sheet }: ChangePiece, done: readonly CellChange[]) => {
    cells.set(sheet.id, [...(cells.get(sheet.id) ?? []), ...done]);
    tally.did(sheet, done.length);
  };

  let judge: () => readonly Verdict[] = () => [];
  // Last, so that little time passes between the look and the writing.
  const look: Question = {
    weight: pieces[0] ? mostBytes / 2 : 0,
    ask: () => {
      names.look();
      store?.look();
      judge = lookAt(context, change, pieces[0]);
      return () => [];
    },
  };
  await askAll(context, [...first, look], signal, () => undefined);
  names.refuseChanged();

  // Names may change where no cell does.
  for (let k = 0; k < Math.max(1, pieces.length); k++) {
    if (signal?.aborted) return { cells, stopped: "cancelled" };
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
      if (!isLast) store?.look();
      judge = lookAt(context, change, pieces[k + 1]);
      await context.sync();
    } catch (error) {
      const known = await recount(context, change, piece, verdicts, names);
      if (piece) did(piece, known.cells);
      // Where even that fails, the next freeze takes over what is left.
      if (change.action === "freeze") await store?.tidy().catch(() => undefined);
      const unchanged = tally.doneCells === 0 && known.names === 0 && change.action !== "freeze";
      const trouble = await deniedOr(error, unchanged, {
        sheet: piece?.sheet.name,
        sheets: change.store !== undefined,
      });
      if (unchanged) throw trouble;
      return { cells, stopped: trouble };
    }
    if (k === 0) names.written();
    if (piece)
      did(
        piece,
        verdicts.flatMap((verdict) => ("reason" in verdict ? [] : [verdict.cell])),
      );
    onProgress?.(tally.progress());
  }
  return { cells };
}

/** Queues a look at the cells of a piece. What comes back judges them. */
function lookAt(
  context: Excel.RequestContext,
  { action }: Change,
  piece: ChangePiece | undefined,
): () => readonly Verdict[] {
  if (!piece) return () => [];
  const sheet = context.workbook.worksheets.getItemOrNullObject(piece.sheet.id);
  const judges = piece.blocks.map((block) => judgeLater(sheet, block, action));
  return () => sortedApart(judges.flatMap((judge) => judge()));
}

/** Queues the writing of the cells that were found as they should be, and of no other. */
function write(
  context: Excel.RequestContext,
  piece: ChangePiece,
  verdicts: readonly Verdict[],
): void {
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
