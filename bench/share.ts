import { tokensOf } from "../src/formula";
import { type WorkbookContents, planChange } from "../src/sharing";
import type { Contest } from "./measure";

const cells = Array.from({ length: 100_000 }, (_, row) => {
  const place = row + 1;
  const formula = `=MACRO.JEVONSDEMAND(A${place},$B$1,C${place})+ROUND(D${place},2)`;
  return { row, column: 4, formula, value: 1 };
});
const contents: WorkbookContents = {
  whole: true,
  sheets: [{ id: "1", name: "Large", visibility: "Visible", protected: false, cells, names: [] }],
  names: [],
  sheetNames: ["Large"],
};

/** What Turn native plans for a column, beside taking each of its formulas apart once. */
export const planOfNative = (rounds: number): Contest => ({
  what: "plan of Turn native, 100,000 formulas",
  yardstick: "each formula taken apart once",
  ours: () => planChange(contents, "native").cells,
  theirs: () => cells.reduce((sum, { formula }) => sum + tokensOf(formula).length, 0),
  count: 1,
  rounds,
});
