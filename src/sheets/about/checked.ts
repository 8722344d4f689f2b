import type { PlanCell, SheetPlan } from "../plan";
import { fingerprint, type Read } from "../../a1/fingerprint";

/** The plan with the fingerprint of its own cells in the second column of a row. */
export function checked(plan: SheetPlan, row: number): SheetPlan {
  const check = fingerprint(matrixOf(plan));
  const put = (cells: readonly PlanCell[], at: number) =>
    at === row ? cells.map((cell, k) => (k === 1 ? check : cell)) : cells;
  return {
    ...plan,
    blocks: plan.blocks.map((block) =>
      block.row <= row && row < block.row + block.cells.length
        ? { ...block, cells: block.cells.map((cells, k) => put(cells, block.row + k)) }
        : block,
    ),
  };
}

/** The cells of a plan without formulas. */
export function matrixOf({ blocks }: SheetPlan): Read[][] {
  const rows: Read[][] = [];
  for (const block of blocks)
    block.cells.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        const line = (rows[block.row + i] ??= []);
        while (line.length <= block.column + j) line.push("");
        line[block.column + j] = cell as Read;
      }),
    );
  return Array.from(rows, (line) => line ?? []);
}
