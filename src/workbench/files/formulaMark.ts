import type { FormulaMark } from "../host/grid";
import type { FileFormula } from "../xlsx";

/** What a file says of a formula, as a grid keeps it. */
export function markOf({ cse, plain }: FileFormula): FormulaMark | undefined {
  if (cse) return { array: { rows: cse.rows, columns: cse.columns } };
  return plain && { plain };
}
