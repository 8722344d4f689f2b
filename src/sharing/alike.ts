import { shapeOf, withRows } from "../formula";
import type { Rewritten } from "./rewrite";

/** Longer ones may fit into a file with short rows only. */
const longest = 1000;

/** Formulas that differ in the rows of their references alone become the same but for those rows. */
export class Alike {
  private readonly known = new Map<string, Rewritten | undefined>();

  of(formula: string, once: () => Rewritten | undefined): Rewritten | undefined {
    if (formula.length > longest) return once();
    const { shape, rows } = shapeOf(formula);
    if (this.known.has(shape)) {
      const found = this.known.get(shape);
      return found && "formula" in found
        ? { ...found, formula: withRows(found.formula, rows) }
        : found;
    }
    const answer = once();
    if (!answer || "reason" in answer) this.known.set(shape, answer);
    else {
      const after = shapeOf(answer.formula);
      const isSame =
        after.rows.length === rows.length && after.rows.every((row, k) => row === rows[k]);
      if (isSame) this.known.set(shape, { ...answer, formula: after.shape });
    }
    return answer;
  }
}
