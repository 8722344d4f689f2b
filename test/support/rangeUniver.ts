import type { Entry } from "../../src/catalog/page";
import { createHeadlessWorkbook } from "../../src/workbench/headless";
import { nativeForm } from "../../src/sharing/functions";
import { twinName } from "../../src/catalog/twin";
import {
  constantCall,
  differing,
  rangeCases,
  type RangeCase,
  type RangeComparison,
} from "./rangeTwins";

/** Calls over ranges in the workbench's engine, in which their native forms are names as in a workbook. */
export async function compareRangesInUniver(
  entries: readonly Entry[],
  cells: number,
  seed: number,
): Promise<{ compared: number; found: RangeComparison[] }> {
  const cases = entries.flatMap((entry, k) => rangeCases(entry, cells, seed + k));
  const workbook = createHeadlessWorkbook({ functionsJs: "", functionsJson: { functions: [] } });
  try {
    for (const entry of entries)
      workbook.grid.addName({
        name: twinName(entry.fn),
        formula: `=${nativeForm(entry)!}`,
        comment: "",
        visible: true,
      });
    const answers = await workbook.evaluate(cases.map(constantCall));
    return {
      compared: cases.reduce((sum, one) => sum + cellsOf(one), 0),
      found: cases.flatMap((one, i) => {
        const answer = answers[i]!;
        const rows = Array.isArray(answer) ? answer : [[answer]];
        const wide = rows.length * rows[0]!.length;
        const ours = wide === cellsOf(one) ? one.ours : [[`${cellsOf(one)} cells`]];
        return differing({ ...one, ours }, wide === cellsOf(one) ? rows : [[`${wide} cells`]]);
      }),
    };
  } finally {
    await workbook.dispose();
  }
}

export const cellsOf = ({ ours }: RangeCase): number => ours.length * ours[0]!.length;
