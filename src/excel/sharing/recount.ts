import type { CellChange, Change } from "../../sharing";
import { sameFormula } from "../../sharing/sameFormula";
import type { Verdict } from "./judge";
import type { Names } from "./nativeNames";
import type { ChangePiece } from "./pieces";

/** After a request that failed half-way: how much of it was carried out. Nothing, where Excel does not say. */
export async function recount(
  context: Excel.RequestContext,
  { action }: Change,
  piece: ChangePiece | undefined,
  verdicts: readonly Verdict[],
  names: Names,
): Promise<{ readonly cells: readonly CellChange[]; readonly names: number }> {
  try {
    const sheet = piece && context.workbook.worksheets.getItem(piece.sheet.id);
    const blocks = (piece?.blocks ?? []).map((block) => {
      const range = sheet!.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
      return { block, range: range.load("formulas") };
    });
    names.look();
    await context.sync();
    const tried = new Set(
      verdicts.flatMap((verdict) => ("reason" in verdict ? [] : [verdict.cell])),
    );
    const done = blocks.flatMap(({ block, range }) =>
      block.cells.flatMap((line, i) =>
        line.filter((cell, j) => {
          const formula = range.formulas[i]![j] as unknown;
          if (!tried.has(cell)) return false;
          if (action === "freeze") return formula !== cell.before;
          // What was only entered again looks the same either way.
          return cell.before !== cell.after && sameFormula(String(formula), cell.after);
        }),
      ),
    );
    return { cells: done, names: names.recount() };
  } catch {
    return { cells: [], names: 0 };
  }
}
