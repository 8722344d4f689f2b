import type { SharingAction, CellChange, SkipReason, ShownValue } from "../../sharing";
import { asConstant, unkept } from "../../sharing/frozen";
import { sameFormula } from "../../sharing/sameFormula";
import { fingerprint } from "../../a1/fingerprint";
import { onceFrozen } from "../../sheets/live";
import { supports } from "../run";
import type { Block } from "./pieces";
import { today } from "./today";

/** What is known of a cell right before it is written. */
export type Verdict =
  /** Written: a formula, or the values of its area. */
  | { readonly cell: CellChange; readonly formula: string }
  | {
      readonly cell: CellChange;
      readonly constants: ShownValue[][];
      readonly values: ShownValue[][];
    }
  /** As it shall be already. */
  | { readonly cell: CellChange; readonly already: true }
  /** Left alone; of frozen values that are others now, the check of those that are there. */
  | { readonly cell: CellChange; readonly reason: SkipReason; readonly shows?: string };

/** Queues a look at a block. What comes back judges its cells once the answer is there. */
export function judgeLater(
  sheet: Excel.Worksheet,
  block: Block,
  action: SharingAction,
): () => readonly Verdict[] {
  const { row, column, rows, columns } = block;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const cells = block.cells.flatMap((line, i) => line.map((cell, j) => ({ cell, i, j })));
  const changed = (cell: CellChange): Verdict => ({ cell, reason: { code: "changed" } });

  if (action !== "freeze" && action !== "unfreeze") {
    range.load("formulas");
    return () =>
      cells.map(({ cell, i, j }) =>
        range.isNullObject || !sameFormula(String(range.formulas[i]![j]), cell.before)
          ? changed(cell)
          : { cell, formula: cell.after },
      );
  }

  const spills = supports("1.12");
  range.load(`formulas,values,valueTypes${spills ? ",hasSpill" : ""}`);
  const isTable = rows * columns > cells.length;
  const table = isTable ? range.getCell(0, 0).getSpillingToRangeOrNullObject() : undefined;
  if (action === "freeze") table?.load("rowCount,columnCount");
  return () =>
    cells.map(({ cell, i, j }): Verdict => {
      if (range.isNullObject) return changed(cell);
      const part = <T>(all: readonly (readonly T[])[]) =>
        all.slice(i, i + cell.rows).map((line) => line.slice(j, j + cell.columns));
      const seen = {
        formulas: part(range.formulas as ShownValue[][]),
        values: part(range.values as ShownValue[][]),
        types: part(range.valueTypes as string[][]),
      };
      if (action === "unfreeze") return thawed(cell, seen);
      const sameSize = table
        ? table.rowCount === cell.rows && table.columnCount === cell.columns
        : !spills || range.hasSpill === false;
      return sameSize ? frozen(cell, seen) : changed(cell);
    });
}

interface Seen {
  readonly formulas: ShownValue[][];
  readonly values: ShownValue[][];
  readonly types: string[][];
}

function frozen(cell: CellChange, { formulas, values, types }: Seen): Verdict {
  if (formulas[0]![0] !== cell.before) return { cell, reason: { code: "changed" } };
  const error = values.flat().map(unkept).find(Boolean);
  if (error) return { cell, reason: { code: "showsError", detail: error } };
  const kept = values.map((line) => line.map((value) => onceFrozen(value, today())));
  const constants = kept.map((line, i) =>
    line.map((value, j) => asConstant(value, types[i]![j] === "Error")),
  );
  return { cell, constants, values: kept };
}

function thawed(cell: CellChange, { formulas, values }: Seen): Verdict {
  if (formulas[0]![0] === cell.after) return { cell, already: true };
  const isFormula = formulas.some((line, i) => line.some((text, j) => text !== values[i]![j]));
  const shows = fingerprint(values);
  if (isFormula || shows !== cell.before)
    return { cell, reason: { code: "valueChanged" }, ...(!isFormula && { shows }) };
  return { cell, formula: cell.after };
}

/** Frozen values that stand in one another's rows were sorted; nobody has changed them. */
export function sortedApart(verdicts: readonly Verdict[]): readonly Verdict[] {
  const elsewhere = verdicts.filter((verdict) => "shows" in verdict);
  const missed = new Set(elsewhere.map(({ cell }) => `${cell.column} ${cell.before}`));
  return verdicts.map((verdict) =>
    "shows" in verdict && missed.has(`${verdict.cell.column} ${verdict.shows}`)
      ? { cell: verdict.cell, reason: { code: "sorted" } }
      : verdict,
  );
}
