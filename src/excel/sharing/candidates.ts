import type { FoundCell } from "../../sharing";
import { mayCall } from "../../formula";
import type { Area } from "../../sheets/plan";

/** A cell whose formula may have to do with Macroscope. */
export interface Candidate extends Area {
  readonly formula: string;
  /** Whether there is room beside or below it for the rest of a table. */
  readonly maySpill: boolean;
}

/**
 * The candidates among formulas that were read; row and column say where the first one is, and spills, whether there may
 * be tables among them.
 */
export function candidatesIn(
  formulas: readonly (readonly unknown[])[],
  row: number,
  column: number,
  spills: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [i, line] of formulas.entries())
    for (const [j, formula] of line.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=") || !mayCall(formula)) continue;
      // The last row of a piece may go on in the next one.
      const below = formulas[i + 1] ? formulas[i + 1]![j] : undefined;
      const maySpill =
        spills && [below, line[j + 1] ?? ""].some((cell) => mayBePart(cell, formula));
      found.push({ row: row + i, column: column + j, rows: 1, columns: 1, formula, maySpill });
    }
  return found;
}

/**
 * A cell of a spilled table has a value, and where Excel shows a formula in it, it is the table's. (A table that begins
 * with an empty text to the right and below is not seen here; freezing looks again.)
 */
const mayBePart = (cell: unknown, formula: string): boolean =>
  cell !== "" && (typeof cell !== "string" || !cell.startsWith("=") || cell === formula);

/** The cells without those that are only a part of another one's table, which Excel may show with its formula. */
export function withoutParts(cells: readonly FoundCell[]): readonly FoundCell[] {
  const parts = new Set<string>();
  for (const { row, column, spill } of cells)
    if (spill)
      for (let i = 0; i < spill.rows; i++)
        for (let j = i === 0 ? 1 : 0; j < spill.columns; j++) parts.add(`${row + i} ${column + j}`);
  return parts.size === 0
    ? cells
    : cells.filter(({ row, column }) => !parts.has(`${row} ${column}`));
}
