import { entries } from "../../src/catalog/entries.generated";
import { toPlain } from "../../src/sharing/rewrite";
import { createHeadlessWorkbook } from "../../src/workbench/headless";
import { takesRanges } from "../support/rangeDraws";
import { constantCall, differing, rangeCases } from "../support/rangeTwins";
import { cellsOf } from "../support/rangeUniver";

/** The plain form, Turn native's choice for Excel 2021, over ranges: cell by cell what the function gives, or none. */
test("where a call over ranges has a plain form, it gives what the function gives", async () => {
  const cases = entries
    .filter(takesRanges)
    .flatMap((entry, k) => rangeCases(entry, 60, 7 + k))
    .flatMap((one) => {
      const plain = toPlain(constantCall(one).replace("=MACRO_", "=MACRO."));
      if (!plain || !("formula" in plain)) return [];
      expect(plain.formula).not.toMatch(/MACRO|LAMBDA|MAP\(/);
      return [{ ...one, plain: plain.formula }];
    });
  expect(new Set(cases.map(({ entry }) => entry.fn.name)).size).toBeGreaterThan(20);
  expect(cases.reduce((sum, one) => sum + cellsOf(one), 0)).toBeGreaterThan(1500);

  const workbook = createHeadlessWorkbook({ functionsJs: "", functionsJson: { functions: [] } });
  const answers = await workbook.evaluate(cases.map(({ plain }) => plain));
  await workbook.dispose();
  const found = cases.flatMap((one, k): unknown[] => {
    const answer = answers[k]!;
    const rows = Array.isArray(answer) ? answer : [[answer]];
    const wide = rows.length * rows[0]!.length;
    return wide === cellsOf(one) ? differing(one, rows) : [[one.plain, wide, one.ours]];
  });
  expect(found).toEqual([]);
});
